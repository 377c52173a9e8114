"""Where the open case is moved, who has it and by when it is answered, and taking that back."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.cases.events import UNDOABLE
from kiosk.cases.permission import may
from kiosk.cases.standards import reply_due
from kiosk.desk.promise import service_standard
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from kiosk.clock import Clock
    from kiosk.content.model import PackInfo
    from kiosk.staff.accounts import Account
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.inbox import Inbox

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_MS = 20_000
"""How long a deed just done can be taken back with one key."""
_SOON = (1, 3, 5, 10)
_STATES = ("acknowledged", "started", "closed", "reopened")
_SIGNS = {
    "acknowledged": "eye", "started": "hourglass", "closed": "check-circle",
    "reopened": "arrow-counter-clockwise",
}  # fmt: skip
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


@QmlElement
@QmlSingleton
class Casework(QObject):
    """Follows the inbox's open case."""

    changed = Signal()
    undoChanged = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        clock: Clock,
        zone: ZoneInfo,
        pack: PackInfo,
        inbox: Inbox,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._clock = clock
        self._zone = zone
        self._pack = pack
        self._inbox = inbox
        self._colleagues: list[Account] = []
        self._deed: tuple[str, str] | None = None
        self._visit = 0
        self._forget = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._forget.timeout.connect(self._past)
        inbox.chosenChanged.connect(self._look)
        inbox.acted.connect(self._acted)

    # Where it stands -----------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def states(self) -> list[dict[str, Any]]:
        """Rows of {id, name, icon}: where the case may be moved now."""
        allowed = self._inbox.allowed
        return [
            {"id": each, "name": self._telling.say(f"desk.do.{each}"), "icon": _SIGNS[each]}
            for each in _STATES
            if allowed.get(each)
        ]

    @Property("QVariantList", notify=changed)
    def owners(self) -> list[dict[str, Any]]:
        """Rows of {id, name, icon}: who may be given the case by this account, oneself first."""
        opened, session = self._inbox.opened, self._inbox.session
        if opened is None or session is None:
            return []
        ordered = sorted(self._colleagues, key=lambda each: (each.name != session.name, each.shown))
        there = [(each.name, each.shown) for each in ordered]
        there.append(("", self._telling.say("desk.case.nobody")))
        return [
            {"id": f"@{name}", "name": shown, "icon": "user" if name else "user-minus"}
            for name, shown in there
            if name != opened.case.owner
            and may(session.role, session.name, "assigned", opened.case, name)
        ]

    @Property(str, notify=changed)
    def owner(self) -> str:
        """What whoever has the case is called; "nobody yet" where nobody has."""
        owner = "" if self._inbox.opened is None else self._inbox.opened.case.owner
        shown = {each.name: each.shown for each in self._colleagues}
        return shown.get(owner, owner) or self._telling.say("desk.case.nobody")

    @Slot(str)
    def give(self, owner: str) -> None:
        """`owner` as in `owners`."""
        self._inbox.assign(owner.removeprefix("@"))

    @Property("QVariantList", notify=changed)
    def days(self) -> list[dict[str, Any]]:
        """Rows of {id, name}: working days from today on, as the centre works."""
        if not self._inbox.allowed.get("due"):
            return []
        now, tell = self._clock.now(), self._telling
        found = []
        for count in _SOON:
            day = reply_due(now, service_standard(self._pack, count), self._zone)
            name = tell.say("habits.due.in", tell.count("habits.due.days", count), tell.day(day))
            found.append({"id": day.isoformat(), "name": name, "icon": "calendar-blank"})
        return found

    @Slot(str)
    def promise(self, text: str) -> None:
        """A day chosen or typed: 2026-12-01, or the day first: 1.12.2026, 1/12/2026, 1-12-2026."""
        found = _DAY.fullmatch(text.strip())
        if found is None:
            self._inbox.refuse(self._telling.say("habits.due.how"))
            return
        parts = [int(each) for each in found.groups() if each]
        year, month, day = parts if found[1] else reversed(parts)
        today = self._clock.now().astimezone(self._zone).date()
        try:
            if date(year, month, day) < today:
                self._inbox.refuse(self._telling.say("habits.due.past"))
                return
        except ValueError:
            pass  # the inbox refuses it in words
        self._inbox.promise(year, month, day)

    # Taking back ---------------------------------------------------------------------------

    @Property(bool, notify=undoChanged)
    def undoable(self) -> bool:
        """Whether the last deed on the open case can be taken back with one key."""
        opened = self._inbox.opened
        return self._deed is not None and opened is not None and opened.line.ref == self._deed[0]

    @Slot()
    def undo(self) -> None:
        if self._deed is not None and self.undoable:
            self._inbox.take_back(self._deed[1])
            self._past()

    # ---------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Somebody signed in."""
        self._read()

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._colleagues = []
        self._past()
        self.changed.emit()

    def _look(self) -> None:
        self.changed.emit()
        self.undoChanged.emit()

    def _read(self) -> None:
        visit = self._visit

        def show(found: list[Account]) -> None:
            if visit == self._visit:
                self._colleagues = found
                self.changed.emit()

        self._lane.ask(lambda office: office.colleagues(), show)

    def _acted(self, ref: str, kind: str, event_id: str) -> None:
        self._deed = (ref, event_id) if event_id and kind in UNDOABLE else None
        if self._deed is None:
            self._forget.stop()
        else:
            self._forget.start()
        self.undoChanged.emit()

    def _past(self) -> None:
        self._deed = None
        self._forget.stop()
        self.undoChanged.emit()
