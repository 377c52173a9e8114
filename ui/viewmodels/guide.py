"""Guidance for the screens, in the language of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.errors import UnknownPage
from kiosk.content.plain import plain_tag
from kiosk.i18n import format_list
from ui.viewmodels.plain import paragraphs, plain, service_map
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from kiosk import content
    from kiosk.clock import Clock
    from kiosk.content.fingerprint import TextMark
    from kiosk.content.model import FormEntry, FormPurpose

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_CHIP_COUNT = 6


@QmlElement
@QmlSingleton
class Guide(QObject):
    """Topics, services, announcements and search of the installed pack."""

    changed = Signal()

    def __init__(self, guide: content.Guide, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._clock = clock
        self._lang = guide.pack.source_language
        self._plain = False

    def set_language(self, tag: str) -> None:
        self._lang = tag
        self.changed.emit()

    def set_plain(self, plain: bool) -> None:
        """Pages in plain words where they have some, until it is taken back."""
        if plain != self._plain:
            self._plain = plain
            self.changed.emit()

    @property
    def tag(self) -> str:
        """The language, or its plain variant, that pages are read in."""
        return plain_tag(self._lang) if self._plain else self._lang

    def replace(self, guide: content.Guide) -> None:
        """A new pack has arrived: shown from the next page on."""
        self._guide.close()
        self._guide = guide
        self.changed.emit()

    @property
    def pack(self) -> content.Guide:
        return self._guide

    @Property(str, notify=changed)
    def language(self) -> str:
        """Bind to it where a page asks with a function: it changes with every other answer."""
        return self._lang

    @Property("QVariantMap", notify=changed)
    def centre(self) -> dict[str, Any]:
        centre = self._guide.centre(self.tag)
        return {**plain(centre), "about": paragraphs(centre.about)}

    @Slot(str, result="QVariantMap")
    def centreIn(self, tag: str) -> dict[str, Any]:
        """The centre as another language names it, for the first screen."""
        found: dict[str, Any] = plain(self._guide.centre(tag))
        return found

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, Any]]:
        return [plain(topic) for topic in self._guide.topics(self.tag)]

    @Property("QVariantList", notify=changed)
    def popular(self) -> list[dict[str, Any]]:
        return [plain(link) for link in self._guide.popular(self.tag)[:_CHIP_COUNT]]

    @Property("QVariantList", notify=changed)
    def announcements(self) -> list[dict[str, Any]]:
        found = self._guide.announcements(self.tag, self.today())
        return [{**plain(each), "blocks": paragraphs(each.blocks)} for each in found]

    @Property(bool, notify=changed)
    def announcementsHavePlain(self) -> bool:
        """Whether any of them can be read in plain words."""
        return self.differs(lambda tag: self._guide.announcements(tag, self.today()))

    def today(self) -> dt.date:
        """The day at the centre."""
        zone = ZoneInfo(self._guide.pack.timezone)
        return self._clock.now().astimezone(zone).date()

    def differs(self, read: Callable[[str], object]) -> bool:
        """Whether something reads otherwise in the plain words of this language."""
        variant = self._guide.language(plain_tag(self._lang))
        return variant in self._guide.pack.variants and read(variant) != read(self._lang)

    @Slot(str, result="QVariantMap")
    def topic(self, topic_id: str) -> dict[str, Any]:
        """A topic with its services, and `has_plain`: whether it or they read otherwise in plain
        words; empty when the pack no longer has it.
        """
        try:
            found: dict[str, Any] = plain(self._guide.topic(topic_id, self.tag))
        except UnknownPage:
            return {}
        return {**found, "has_plain": self.differs(lambda tag: self._guide.topic(topic_id, tag))}

    @Slot(str, result="QVariantMap")
    def service(self, service_id: str) -> dict[str, Any]:
        """A service page, and `has_plain`: whether it can be read in plain words; empty when the
        pack no longer has it.
        """
        try:
            page = service_map(self._guide.service(service_id, self.tag))
        except UnknownPage:
            return {}
        return {**page, "has_plain": self._guide.has_plain(service_id, self._lang)}

    def shown(self, page: str, step: str) -> tuple[TextMark, str] | None:
        """Which state of which text a page or step shows now, and the pack's version; None where the
        pack has it no longer. `step` is its id, "" for the page itself.
        """
        from kiosk.content.fingerprint import mark_of

        try:
            mark = mark_of(self._guide.service(page, self.tag), step)
        except UnknownPage:
            return None
        return None if mark is None else (mark, self._guide.pack.version)

    @Slot(str, result="QVariantMap")
    def search(self, query: str) -> dict[str, Any]:
        """Results, and `also`: the words the search understood, as one phrase."""
        found: dict[str, Any] = plain(self._guide.search(query, self.tag))
        also = found["also_for"]
        found["also"] = format_list(also, self._lang) if also else ""
        return found

    @Slot(str, result="QStringList")
    def forms(self, purpose: str) -> list[str]:
        """Ids of the forms for a purpose such as "poll" whose time it is, the newest first."""
        return [form.id for form in self.offered(purpose)]

    def offered(self, purpose: str) -> list[FormEntry]:
        """What `forms` names, with its schedule."""
        zone = ZoneInfo(self._guide.pack.timezone)
        return self._guide.offered(cast("FormPurpose", purpose), self._clock.now().astimezone(zone))
