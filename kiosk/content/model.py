"""What a screen shows: pages in one language, facts already in words, text already in sentences.

Everything a kiosk would otherwise have to work out at every visit (formats, sentences, staleness,
fallback) is worked out once, when the pack is built; opening a pack is then mere reading.
Values that stand alone (a price, an opening time) are isolated for bidirectional text.
"""

import datetime as dt
from typing import Literal

import msgspec

PageType = Literal["service", "guide", "step-by-step", "answer", "place", "check"]
FactKind = Literal["fee", "duration", "place", "hours"]
SectionKind = Literal["about", "faq"]
BlockKind = Literal["paragraph", "list", "numbered"]
ChannelKind = Literal["counter", "phone", "online", "post", "email"]
FormPurpose = Literal["satisfaction", "suggestion", "poll", "quiz", "pulse", "panel"]
PAGE_TYPES: tuple[PageType, ...] = (
    "service",
    "guide",
    "step-by-step",
    "answer",
    "place",
    "check",
)
CHANNEL_KINDS: tuple[ChannelKind, ...] = ("counter", "phone", "online", "post", "email")
FORM_PURPOSES: tuple[FormPurpose, ...] = (
    "satisfaction",
    "suggestion",
    "poll",
    "quiz",
    "pulse",
    "panel",
)


class Run(msgspec.Struct, frozen=True, array_like=True):
    """A stretch of text of one weight; in search results `strong` marks what matched."""

    text: str
    strong: bool = False


class Sentence(msgspec.Struct, frozen=True, array_like=True):
    """What a voice says in one breath. `entry` counts list entries from 0 (0 in a paragraph)."""

    runs: tuple[Run, ...]
    entry: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Block(msgspec.Struct, frozen=True, array_like=True):
    """A paragraph or a list; a list's sentences know by `entry` which point they belong to."""

    kind: BlockKind
    items: tuple[Sentence, ...]

    @property
    def entries(self) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences by list entry; a paragraph is one entry."""
        count = max((item.entry for item in self.items), default=-1) + 1
        return tuple(tuple(s for s in self.items if s.entry == n) for n in range(count))


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the facts card. `label_key` names an interface text ("fact.fee")."""

    kind: FactKind
    icon: str
    label_key: str
    value: str
    note: str = ""


class Fee(msgspec.Struct, frozen=True, kw_only=True):
    """A price for somebody; `value` is the amount in words and signs, `label` says for whom."""

    id: str
    amount: str
    value: str
    label: str
    from_age: int | None = None


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """A named piece of text, such as one document to bring."""

    id: str
    text: str


class Step(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: str
    blocks: tuple[Block, ...]


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the page outside the steps: what it is about, or a question with its answer."""

    id: str
    kind: SectionKind
    title: str
    blocks: tuple[Block, ...]


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """Another way to get it done. `title_key` names an interface text ("channel.phone").

    `value` is the bare number or address (for dialling, for a QR code); `shown` is for the screen.
    """

    kind: ChannelKind
    value: str
    shown: str
    title_key: str


class ServiceLink(msgspec.Struct, frozen=True, kw_only=True):
    """Enough of a service to draw its tile."""

    id: str
    title: str
    short_title: str
    summary: str
    icon: str
    lang: str


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A service page. `lang` is the language really shown: another one than was asked for when
    `fallback`. `stale`: the translation is older than its source; facts are current all the same.
    `plain`: these are the page's plain words; `lang` is their language without the variant.
    """

    id: str
    lang: str
    fallback: bool = False
    stale: bool = False
    plain: bool = False
    type: PageType
    icon: str
    topic: str = ""
    title: str
    short_title: str
    summary: str
    facts: tuple[Fact, ...] = ()
    fees: tuple[Fee, ...] = ()
    documents: tuple[Text, ...] = ()
    steps: tuple[Step, ...] = ()
    sections: tuple[Section, ...] = ()
    channels: tuple[Channel, ...] = ()
    related: tuple[ServiceLink, ...] = ()
    reviewed: dt.date | None = None
    counter: int | None = None
    floor: int | None = None

    def fact(self, kind: FactKind) -> Fact | None:
        return next((fact for fact in self.facts if fact.kind == kind), None)

    @property
    def link(self) -> ServiceLink:
        return ServiceLink(
            id=self.id,
            title=self.title,
            short_title=self.short_title,
            summary=self.summary,
            icon=self.icon,
            lang=self.lang,
        )


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    lang: str
    fallback: bool = False
    icon: str
    title: str
    summary: str
    services: tuple[ServiceLink, ...]


class Centre(msgspec.Struct, frozen=True, kw_only=True):
    """The centre itself: its name, greeting, and how to reach it."""

    lang: str
    fallback: bool = False
    title: str
    welcome: str
    tagline: str
    address: str
    phone: str
    hours: tuple[Fact, ...] = ()
    about: tuple[Block, ...] = ()


class Announcement(msgspec.Struct, frozen=True, kw_only=True):
    """Shown from the first day to the last, both included; the highest priority comes first."""

    id: str
    lang: str
    fallback: bool = False
    title: str
    blocks: tuple[Block, ...]
    first_day: dt.date
    last_day: dt.date
    priority: int = 0


class StoryBar(msgspec.Struct, frozen=True, kw_only=True):
    """One month of a story's chart: `label` is short ("Jun"), `month` whole ("June 2026"); `shown`
    stands on the bar ("38"), `said` is for ears ("June 2026: 38 minutes"). `after`: since the change.
    """

    label: str
    month: str
    value: float
    shown: str
    said: str
    after: bool = False


class StoryChart(msgspec.Struct, frozen=True, kw_only=True):
    """The title states the finding. `marker` says what happened before the first bar `after`."""

    title: str
    line: str = ""
    unit: str
    marker: str = ""
    bars: tuple[StoryBar, ...]


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """What many people said, in a sentence typical of them, and what changed because of it.

    `people_shown`, `period` and `done` are words already ("312 people", "June to August 2026").
    """

    id: str
    lang: str
    fallback: bool = False
    plain: bool = False
    topic: str
    topic_name: str
    title: str
    said_title: str
    said: str
    did_title: str
    did: str
    people: int
    people_shown: str
    period: str
    last_month: dt.date
    done: str
    done_on: dt.date
    chart: StoryChart | None = None


class FormEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A form, and when it is offered: from the first day to the last, both included, on some days
    of the week (0 is Monday; none named: all), between two times of the day.

    A pulse is offered on every `every`-th visit, until `quota` people have answered it at this kiosk
    (0: as many as like).
    """

    id: str
    purpose: FormPurpose
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    weekdays: tuple[int, ...] = ()
    opens: dt.time | None = None
    closes: dt.time | None = None
    every: int = 1
    quota: int = 0

    def offered(self, moment: dt.datetime) -> bool:
        """Whether it is time for it; `moment` is in the centre's time zone."""
        day, time = moment.date(), moment.time()
        return (
            (self.first_day is None or self.first_day <= day)
            and (self.last_day is None or day <= self.last_day)
            and (not self.weekdays or day.weekday() in self.weekdays)
            and (self.opens is None or self.opens <= time)
            and (self.closes is None or time < self.closes)
        )


class CannedReply(msgspec.Struct, frozen=True, kw_only=True):
    """A ready reply: `title` for staff, `text` for visitors, with places (`kiosk.content.replies`)."""

    id: str
    title: str
    text: str


class ReplyPromise(msgspec.Struct, frozen=True, kw_only=True):
    """Within how many working days the centre answers. Weekdays count from Monday = 0."""

    days: int
    working: tuple[int, ...]
    holidays: tuple[dt.date, ...] = ()


class PackInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for the pack in every language. `variants` such as "ar-simple" (see `plain`) are
    asked for like languages, but are none. `promise` is None where the centre gives no opening days.
    """

    id: str
    version: str
    source_language: str
    languages: tuple[str, ...]
    variants: tuple[str, ...] = ()
    currency: str
    timezone: str
    topics: tuple[str, ...] = ()
    popular: tuple[str, ...] = ()
    forms: tuple[FormEntry, ...] = ()
    promise: ReplyPromise | None = None


class Edition(msgspec.Struct, frozen=True, kw_only=True):
    """All pages of a pack as a reader of one language, or of its plain variant, gets them.

    `polls` is what each poll asks, by the form's id.
    """

    lang: str
    centre: Centre
    topics: tuple[Topic, ...]
    services: dict[str, Service]
    announcements: tuple[Announcement, ...] = ()
    stories: tuple[Story, ...] = ()
    polls: dict[str, str] = {}
    replies: tuple[CannedReply, ...] = ()
