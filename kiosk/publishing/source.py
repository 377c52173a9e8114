"""An authored pack in memory: facts and words as the editor wrote them, each word with its line."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from decimal import Decimal  # noqa: TC003
from pathlib import Path  # noqa: TC003

from kiosk.content.model import (  # noqa: TC001
    Block,
    CannedReply,
    ChannelKind,
    FormEntry,
    FormPurpose,
    PageType,
)
from kiosk.content.plain import is_plain, ordinary_tag, plain_tag
from kiosk.publishing.pages import PageSection  # noqa: TC001
from kiosk.publishing.yamlfile import Located

NOTHING = Located("", 0)
NO_DAY = dt.date.min
"""In the place of a day that was reported as missing; nothing is built from it."""
# What plain words take from the ordinary page where they say nothing of their own.
_INHERITED = (
    "title",
    "short_title",
    "summary",
    "place_note",
    "hours_note",
    "welcome",
    "tagline",
    "address",
    "topic",
    "chart_title",
    "chart_line",
    "marker",
    "unit",
    "sections",
)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Opening hours on some days of the week, `DAYS` in the order the editor gave them."""

    days: tuple[str, ...]
    start: dt.time
    end: dt.time


@dataclass(frozen=True, kw_only=True)
class SourceFee:
    id: str
    amount: Decimal
    from_age: int | None
    line: int


@dataclass(frozen=True, kw_only=True)
class SourceChannel:
    kind: ChannelKind
    value: str


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of one page in one language, or in its plain variant ("ar-simple")."""

    file: str
    lang: str
    title: str = ""
    short_title: str = ""
    summary: str = ""
    keywords: tuple[str, ...] = ()
    fees: dict[str, Located] = field(default_factory=dict)
    documents: dict[str, Located] = field(default_factory=dict)
    duration: Located = NOTHING
    place: Located = NOTHING
    place_note: str = ""
    hours_note: str = ""
    welcome: str = ""
    tagline: str = ""
    address: str = ""
    topic: str = ""
    chart_title: str = ""
    chart_line: str = ""
    marker: str = ""
    unit: str = ""
    source_hash: Located | None = None
    sections: tuple[PageSection, ...] = ()

    @property
    def lead(self) -> tuple[Block, ...]:
        return next((s.blocks for s in self.sections if not s.id), ())

    def section(self, section_id: str) -> PageSection | None:
        return next((s for s in self.sections if s.id == section_id), None)

    def over(self, ordinary: Words) -> Words:
        """Plain words as they are read: what their front matter leaves out is the ordinary page's.

        They carry the language, not the variant: that is how they are spoken and formatted.
        """
        inherited = {name: getattr(self, name) or getattr(ordinary, name) for name in _INHERITED}
        return replace(
            self,
            lang=ordinary.lang,
            fees=ordinary.fees | self.fees,
            documents=ordinary.documents | self.documents,
            duration=self.duration if self.duration.text else ordinary.duration,
            place=self.place if self.place.text else ordinary.place,
            **inherited,
        )


@dataclass(kw_only=True)
class SourcePage:
    """A page in all its languages and their plain variants, by tag. `file` is its facts file."""

    id: str
    file: str
    line: int = 1
    words: dict[str, Words] = field(default_factory=dict)

    def original(self, tag: str, source_language: str) -> Words | None:
        """What the words of this tag were made from: plain words from those of their language."""
        if is_plain(tag):
            return self.words.get(ordinary_tag(tag))
        return None if tag == source_language else self.words.get(source_language)


@dataclass(kw_only=True)
class SourceService(SourcePage):
    type: PageType
    icon: Located
    fees: tuple[SourceFee, ...]
    duration_minutes: int | None
    delivery_days: int | None
    counter: int | None
    floor: int | None
    hours: Hours | None
    documents: tuple[Located, ...]
    steps: tuple[Located, ...]
    channels: tuple[SourceChannel, ...]
    related: tuple[Located, ...]
    reviewed: dt.date | None


@dataclass(kw_only=True)
class SourceTopic(SourcePage):
    icon: Located
    services: tuple[Located, ...]


@dataclass(kw_only=True)
class SourceCentre(SourcePage):
    phone: str
    hours: Hours | None
    counters: dict[int, int]  # counter number -> floor
    reply_days: int
    holidays: tuple[dt.date, ...]


@dataclass(kw_only=True)
class SourceAnnouncement(SourcePage):
    first_day: dt.date
    last_day: dt.date
    priority: int


@dataclass(frozen=True, kw_only=True)
class SourceChart:
    """`months` are their first days, one for each of `values`; `marker` is the first month of the
    change, one of them and not the first.
    """

    unit: str
    months: tuple[dt.date, ...]
    values: tuple[Decimal, ...]
    marker: dt.date | None
    line: int


@dataclass(kw_only=True)
class SourceStory(SourcePage):
    """`first_month` and `last_month` are the first days of those months."""

    topic: str
    people: int
    first_month: dt.date
    last_month: dt.date
    done: dt.date
    chart: SourceChart | None


@dataclass(frozen=True, kw_only=True)
class SourceForm:
    id: str
    file: str
    entry: FormEntry
    line: int

    @property
    def purpose(self) -> FormPurpose:
        return self.entry.purpose


@dataclass(kw_only=True)
class SourcePack:
    """A whole pack as read. Parts that could not be read are missing and stand in the report."""

    folder: Path
    id: str = ""
    version: str = ""
    source_language: str = ""
    languages: tuple[str, ...] = ()
    partial: frozenset[str] = frozenset()
    fallback: dict[str, tuple[str, ...]] = field(default_factory=dict)
    currency: str = ""
    timezone: str = ""
    topic_order: tuple[Located, ...] = ()
    popular: tuple[Located, ...] = ()
    forms: tuple[SourceForm, ...] = ()
    centre: SourceCentre | None = None
    topics: dict[str, SourceTopic] = field(default_factory=dict)
    services: dict[str, SourceService] = field(default_factory=dict)
    announcements: dict[str, SourceAnnouncement] = field(default_factory=dict)
    stories: dict[str, SourceStory] = field(default_factory=dict)
    replies: dict[str, tuple[CannedReply, ...]] = field(default_factory=dict)
    synonyms: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    @property
    def variants(self) -> tuple[str, ...]:
        """The plain variants some page is written in, in the order of the languages."""
        found = {tag for page in self.pages for tag in page.words}
        return tuple(plain_tag(lang) for lang in self.languages if plain_tag(lang) in found)

    @property
    def pages(self) -> list[SourcePage]:
        """Every page that has language files."""
        centre: list[SourcePage] = [self.centre] if self.centre else []
        return [
            *centre,
            *self.topics.values(),
            *self.services.values(),
            *self.announcements.values(),
            *self.stories.values(),
        ]
