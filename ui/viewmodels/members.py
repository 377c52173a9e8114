"""Who takes part: what people left to be invited, for whoever invites them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.form_words import FormWords
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.clock import Clock
    from kiosk.content import Guide
    from kiosk.desk.members import Member
    from kiosk.languages import Language
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Members(QObject):
    """Opened with the account's key when its page is, and wiped with the session."""

    changed = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        languages: dict[str, Language],
        guide: Guide,
        clock: Clock,
        zone: ZoneInfo,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._languages = languages
        self._forms = FormWords(guide, clock)
        self._clock = clock
        self._zone = zone
        self._members: list[Member] | None = None
        self._visit = 0

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._members is not None

    @Property(str, notify=changed)
    def counted(self) -> str:
        """How many there are, in words."""
        return self._telling.count("desk.people", len(self._members or ()))

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Rows of {contact, about, since, language, sealed}, the newest first."""
        return [self._row(each) for each in self._members or ()]

    @Slot()
    def refresh(self) -> None:
        """What comes after somebody signed out is not shown."""
        visit, today = self._visit, self._clock.now().astimezone(self._zone).date()

        def show(found: list[Member]) -> None:
            if visit == self._visit:
                self._members = found
                self.changed.emit()

        self._lane.ask(lambda office: office.members(today), show)

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._members = None
        self.changed.emit()

    def _row(self, member: Member) -> dict[str, Any]:
        tell, written = self._telling, self._forms.written(member.form)
        chosen = [
            self._forms.said(member.form, path, value, tell.language)
            for path, value in sorted(member.answers.items())
            if isinstance(value, list)
        ]
        contact = [str(member.answers[path]) for path in sorted(written & member.answers.keys())]
        spoken = self._languages.get(member.language)
        joined = member.joined.astimezone(self._zone).date()
        return {
            "contact": ", ".join(contact),
            "about": ", ".join(chosen),
            "since": tell.say("desk.members.since", tell.day(joined)),
            "language": spoken.name if spoken is not None else member.language,
            "sealed": member.sealed,
        }
