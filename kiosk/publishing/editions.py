"""Joins facts and words into the pages of one language, falling back where a page is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import (
    Announcement,
    Centre,
    Edition,
    PackInfo,
    ReplyPromise,
    Section,
    SectionKind,
    Service,
    Step,
    Story,
    Text,
    Topic,
)
from kiosk.content.plain import is_plain, ordinary_tag, plain_tag
from kiosk.i18n import fallback_chain
from kiosk.publishing import stories, wording
from kiosk.publishing.source import DAYS
from kiosk.publishing.staleness import freshness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.model import ServiceLink
    from kiosk.publishing.source import (
        SourceAnnouncement,
        SourcePack,
        SourcePage,
        SourceService,
        SourceStory,
        SourceTopic,
        Words,
    )


def pack_info(pack: SourcePack) -> PackInfo:
    return PackInfo(
        id=pack.id,
        version=pack.version,
        source_language=pack.source_language,
        languages=pack.languages,
        variants=pack.variants,
        currency=pack.currency,
        timezone=pack.timezone,
        topics=tuple(each.text for each in pack.topic_order),
        popular=tuple(each.text for each in pack.popular),
        forms=tuple(form.entry for form in pack.forms),
        promise=_promise(pack),
    )


def _promise(pack: SourcePack) -> ReplyPromise | None:
    """Working days are those on which the centre is open."""
    centre = pack.centre
    if centre is None or centre.hours is None:
        return None
    working = tuple(sorted(DAYS.index(day) for day in centre.hours.days))
    return ReplyPromise(days=centre.reply_days, working=working, holidays=centre.holidays)


def edition(pack: SourcePack, lang: str) -> Edition:
    """All pages as a reader of `lang` gets them; it may be a plain variant. The pack must have been
    checked before.
    """
    return _Edition(pack, lang).build()


class _Edition:
    def __init__(self, pack: SourcePack, tag: str) -> None:
        self.pack = pack
        self.tag = tag
        self.lang = ordinary_tag(tag)
        self.plain = is_plain(tag)
        self.links: dict[str, ServiceLink] = {}

    def build(self) -> Edition:
        bare = {key: self._service(page) for key, page in self.pack.services.items()}
        self.links = {key: service.link for key, service in bare.items()}
        services = {key: self._service(page) for key, page in self.pack.services.items()}
        ordered = [self.pack.topics[each.text] for each in self.pack.topic_order]
        return Edition(
            lang=self.tag,
            centre=self._centre(),
            topics=tuple(self._topic(topic) for topic in ordered),
            services=services,
            announcements=tuple(
                self._announcement(each) for each in self.pack.announcements.values()
            ),
            stories=tuple(self._story(each) for each in self.pack.stories.values()),
            replies=self.pack.replies.get(self.lang, ()),
        )

    def _words(self, page: SourcePage) -> Words:
        ordinary, plain = self._ordinary(page), self._plain_words(page)
        return plain.over(ordinary) if plain else ordinary

    def _ordinary(self, page: SourcePage) -> Words:
        wished = self.pack.fallback.get(self.lang, ())
        order = [*wished, self.pack.source_language, *self.pack.languages]
        available = [tag for tag in dict.fromkeys(order) if tag in page.words]
        return page.words[fallback_chain(self.lang, available)[0]]

    def _plain_words(self, page: SourcePage) -> Words | None:
        return page.words.get(plain_tag(self.lang)) if self.plain else None

    def _centre(self) -> Centre:
        page = self.pack.centre
        assert page is not None, "the pack was checked"
        words = self._words(page)
        hours = wording.hours_fact(page.hours, words.lang)
        return Centre(
            lang=words.lang,
            fallback=words.lang != self.lang,
            title=words.title,
            welcome=words.welcome,
            tagline=words.tagline,
            address=words.address,
            phone=page.phone,
            hours=(hours,) if hours else (),
            about=words.lead,
        )

    def _topic(self, page: SourceTopic) -> Topic:
        words = self._words(page)
        return Topic(
            id=page.id,
            lang=words.lang,
            fallback=words.lang != self.lang,
            icon=page.icon.text,
            title=words.title,
            summary=words.summary,
            services=self._linked(each.text for each in page.services),
        )

    def _linked(self, ids: Iterable[str]) -> tuple[ServiceLink, ...]:
        return tuple(self.links[each] for each in ids if each in self.links)

    def _service(self, page: SourceService) -> Service:
        words, plain = self._words(page), self._plain_words(page)
        tags = [words.lang, *([plain.lang] if plain else [])]
        return Service(
            id=page.id,
            lang=words.lang,
            fallback=words.lang != self.lang,
            stale=any(self._stale(page, tag) for tag in tags),
            plain=plain is not None,
            type=page.type,
            icon=page.icon.text,
            topic=self._topic_of(page.id),
            title=words.title,
            short_title=words.short_title or words.title,
            summary=words.summary,
            facts=wording.facts(page, words, self.pack),
            fees=wording.fees(page, words, self.pack),
            documents=tuple(
                Text(id=each.text, text=words.documents[each.text].text) for each in page.documents
            ),
            steps=self._steps(page, words),
            sections=_sections(words),
            channels=wording.channels(page),
            related=self._linked(each.text for each in page.related),
            reviewed=page.reviewed,
            counter=page.counter,
            floor=page.floor,
        )

    def _stale(self, page: SourcePage, tag: str) -> bool:
        return freshness(page, tag, self.pack.source_language).state == "stale"

    def _topic_of(self, service_id: str) -> str:
        for each in self.pack.topic_order:
            topic = self.pack.topics[each.text]
            if any(service.text == service_id for service in topic.services):
                return topic.id
        return ""

    def _steps(self, page: SourceService, words: Words) -> tuple[Step, ...]:
        found = ((each.text, words.section(f"step:{each.text}")) for each in page.steps)
        return tuple(Step(id=key, title=s.title, blocks=s.blocks) for key, s in found if s)

    def _story(self, page: SourceStory) -> Story:
        words, plain = self._words(page), self._plain_words(page)
        return stories.story(page, words, fallback=words.lang != self.lang, plain=plain is not None)

    def _announcement(self, page: SourceAnnouncement) -> Announcement:
        words = self._words(page)
        return Announcement(
            id=page.id,
            lang=words.lang,
            fallback=words.lang != self.lang,
            title=words.title,
            blocks=words.lead,
            first_day=page.first_day,
            last_day=page.last_day,
            priority=page.priority,
        )


def _sections(words: Words) -> tuple[Section, ...]:
    found = []
    for section in words.sections:
        kind, _, name = section.id.partition(":")
        if kind in {"about", "faq"}:
            section_kind: SectionKind = "faq" if kind == "faq" else "about"
            found.append(
                Section(
                    id=name or kind, kind=section_kind, title=section.title, blocks=section.blocks
                )
            )
    return tuple(found)
