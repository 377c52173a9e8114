"""What was changed here, what was proposed anywhere, and the decision of a second person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.desk.editing_faults import told_of
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock
    from kiosk.desk.office import Office
    from kiosk.editing.differences import Difference
    from kiosk.editing.standing import Refusal, Standing
    from ui.desk.lane import OfficeLane
    from ui.desk.proposal_words import ProposalTelling
    from ui.desk.telling import Telling
    from ui.viewmodels.editing import Editing

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Approvals(QObject):
    changed = Signal()
    chosenChanged = Signal()
    told = Signal(str)
    moved = Signal()
    """Something is ready for central."""
    proposed = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        words: ProposalTelling,
        editing: Editing,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._words = words
        self._editing = editing
        self._clock = clock
        self._who = ""
        self._may = False
        self._changes: dict[str, list[Difference]] = {}
        self._standings: list[Standing] = []
        self._refused: list[Refusal] = []
        self._digest = ""
        self._shown: dict[str, list[Difference]] | None = None
        self._visit = 0
        editing.changed.connect(self.refresh)

    @Property("QVariantList", notify=changed)
    def changes(self) -> list[dict[str, Any]]:
        """What is not as central published it, file by file."""
        return self._told_of(self._changes)

    @Property("QVariantList", notify=changed)
    def proposals(self) -> list[dict[str, Any]]:
        now = self._clock.now()
        return [self._words.proposal(each, now, self._who) for each in self._standings]

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many this person could decide on."""
        return sum(
            1 for each in self.proposals if self._may and each["waiting"] and not each["mine"]
        )

    @Property("QVariantList", notify=changed)
    def refused(self) -> list[str]:
        """What central did not take from this desk, newest first."""
        titles = {each.digest: each.title for each in self._standings}
        return [
            self._telling.say(
                f"editing.refused.{each.what}", titles.get(each.digest, each.digest[:12]), each.why
            )
            for each in reversed(self._refused[-3:])
        ]

    @Property("QVariantMap", notify=chosenChanged)
    def chosen(self) -> dict[str, Any]:
        """The open proposal; empty where none is."""
        found = next((each for each in self.proposals if each["digest"] == self._digest), None)
        if found is None:
            return {}
        return found | {
            "there": self._shown is not None,
            "mayDecide": self._may and found["waiting"] and not found["mine"],
        }

    @Property("QVariantList", notify=chosenChanged)
    def differences(self) -> list[dict[str, Any]]:
        return self._told_of(self._shown or {})

    @Slot()
    def refresh(self) -> None:
        visit = self._visit

        def read(office: Office) -> tuple[str, bool, Any, list[Standing], list[Refusal]]:
            room = office.editing()
            changes = room.changed() if room.copy.base else {}
            session = office.session
            who = session.name if session is not None else ""
            listed = room.approving.proposals()
            return who, room.may_approve, changes, listed, room.mailbox.refused()

        def show(found: tuple[str, bool, Any, list[Standing], list[Refusal]]) -> None:
            known = (self._who, self._may, self._changes, self._standings, self._refused)
            if visit == self._visit and found != known:  # lists built anew would lose the focus
                self._who, self._may, self._changes, self._standings, self._refused = found
                self.changed.emit()
                self.chosenChanged.emit()

        self._lane.ask(read, show, self._failed)

    @Slot(str)
    def choose(self, digest: str) -> None:
        self._digest, self._shown = digest, None
        visit = self._visit

        def show(found: dict[str, list[Difference]] | None) -> None:
            if visit == self._visit and digest == self._digest:
                self._shown = found
                self.chosenChanged.emit()

        self._lane.ask(
            lambda office: office.editing().approving.proposal(digest), show, self._failed
        )
        self.chosenChanged.emit()

    @Slot()
    def leave(self) -> None:
        self._digest, self._shown = "", None
        self.chosenChanged.emit()

    @Slot(str, str)
    def propose(self, title: str, note: str) -> None:
        self._do(
            lambda office: office.editing().approving.propose(title, note),
            "editing.done.proposed",
            self.proposed.emit,
        )

    @Slot(str)
    def approve(self, note: str) -> None:
        digest = self._digest
        self._do(
            lambda office: office.editing().approving.decide(digest, "approved", note),
            "editing.done.approved",
        )

    @Slot(str)
    def sendBack(self, note: str) -> None:
        """With the reason, which the author reads."""
        digest = self._digest
        if not note.strip():
            self.told.emit(self._telling.say("editing.needs-reason"))
            return
        self._do(
            lambda office: office.editing().approving.decide(digest, "returned", note),
            "editing.done.returned",
        )

    def retell(self) -> None:
        self.changed.emit()
        self.chosenChanged.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._who, self._may, self._changes, self._standings = "", False, {}, []
        self._refused = []
        self.leave()
        self.changed.emit()

    def _told_of(self, changes: dict[str, list[Difference]]) -> list[dict[str, Any]]:
        looked = self._editing.looked
        return [self._words.difference(file, each, looked) for file, each in changes.items()]

    def _do(self, work: Any, done: str, also: Callable[[], object] = bool) -> None:
        visit = self._visit

        def did(_result: object) -> None:
            if visit == self._visit:
                also()
                self.told.emit(self._telling.say(done))
                self.moved.emit()
                self.refresh()

        self._lane.ask(work, did, self._failed)

    def _failed(self, error: Exception) -> None:
        self.told.emit(told_of(error, self._telling))
