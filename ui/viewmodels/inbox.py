"""The inbox: cases in a list, one of them open, and what may be done with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.cases.events import Kind
from kiosk.cases.permission import may
from kiosk.desk.cases_kept import View
from kiosk.desk.working import NotAllowed
from kiosk.i18n.written import written_in
from ui.desk.case_words import CaseWords
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.cases.case import Case
    from kiosk.clock import Clock
    from kiosk.desk.cases_kept import Line
    from kiosk.desk.office import Office, Opened
    from kiosk.staff.signing_in import Session
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_VIEWS: tuple[View, ...] = get_args(View)
_KINDS: tuple[Kind, ...] = get_args(Kind)


@QmlElement
@QmlSingleton
class Inbox(QObject):
    """Everything shown is read anew after each deed; replies not sent yet are kept by case."""

    changed = Signal()
    chosenChanged = Signal()
    draftChanged = Signal()
    done = Signal(str)
    """What was just done, to be said aloud by screen readers."""
    moved = Signal()
    """Something was recorded that central has to hear of."""
    acted = Signal(str, str, str)
    """A deed was done: the case, its kind, and the id of the event."""

    def __init__(
        self, lane: OfficeLane, telling: Telling, clock: Clock, today: Any, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._clock = clock
        self._today = today
        self.words = CaseWords(telling, clock, today)
        self.session: Session | None = None
        self._view: View = "open"
        self._query = ""
        self._lines: list[tuple[Line, str]] = []
        self._counts: dict[str, int] = {}
        self._opened: Opened | None = None
        self._drafts: dict[str, str] = {}
        self._message = ""
        self._visit = 0
        """Counts sessions: what comes from the office after one has ended is not shown."""

    # The list ------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def view(self) -> str:
        return self._view

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property("QVariantMap", notify=changed)
    def counts(self) -> dict[str, int]:
        """Cases by view, and `overdue`."""
        return self._counts

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, Any]]:
        return [self.words.line(*each) for each in self._lines]

    @Slot(str)
    def show(self, view: str) -> None:
        if view in _VIEWS:
            self._view = view
            self._query = ""
            self.refresh()

    @Slot(str)
    def search(self, query: str) -> None:
        """By number or by words; empty shows the view again."""
        self._query = query.strip()
        self.refresh()

    # The case ------------------------------------------------------------------------------

    @Property("QVariantMap", notify=chosenChanged)
    def chosen(self) -> dict[str, Any]:
        """The open case; empty where none is open."""
        return {} if self._opened is None else self.words.case(self._opened)

    @Property("QVariantList", notify=chosenChanged)
    def history(self) -> list[dict[str, Any]]:
        if self._opened is None:
            return []
        return [self.words.entry(each) for each in self._opened.case.history]

    @Property("QVariantMap", notify=chosenChanged)
    def allowed(self) -> dict[str, bool]:
        """By kind of deed, whether this account may do it now."""
        if self._opened is None or self.session is None:
            return {}
        session, case = self.session, self._opened.case
        return {kind: may(session.role, session.name, kind, case, session.name) for kind in _KINDS}

    @Property(str, notify=chosenChanged)
    def message(self) -> str:
        """Why the last deed was not done; empty when it was."""
        return self._message

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        """The reply begun for this case and not sent yet."""
        return "" if self._opened is None else self._drafts.get(self._opened.line.ref, "")

    @Slot(str)
    def keepDraft(self, text: str) -> None:
        if self._opened is not None and text != self.draft:
            self._drafts[self._opened.line.ref] = text
            self.draftChanged.emit()

    @Slot(str)
    def choose(self, ref: str) -> None:
        self._message = ""
        visit = self._visit
        self._lane.ask(
            lambda office: office.case(ref),
            lambda opened: self._show_case(opened) if visit == self._visit else None,
        )

    @Slot()
    def leave(self) -> None:
        self._show_case(None)

    @Slot(str)
    def do(self, kind: str) -> None:
        """acknowledged, started, closed or reopened."""
        if kind in {"acknowledged", "started", "closed", "reopened"}:
            self._act(kind)  # type: ignore[arg-type]

    @Slot(str)
    def note(self, text: str) -> None:
        if text.strip():
            self._act("note", text=text.strip(), lang=written_in(text, self._telling.language))

    @Slot(str)
    def reply(self, text: str) -> None:
        """To the visitor, in the language they wrote in."""
        if text.strip() and self._opened is not None:
            lang = self._opened.line.about.language or self._telling.language
            self._act("replied", text=text.strip(), lang=written_in(text, lang))

    @Slot()
    def send(self) -> None:
        """The reply as it was written so far."""
        self.reply(self.draft)

    @Slot()
    def take(self) -> None:
        """The case is mine now."""
        if self.session is not None:
            self._act("assigned", owner=self.session.name)

    @Slot(str)
    def assign(self, owner: str) -> None:
        self._act("assigned", owner=owner)

    @Slot(str)
    def tag(self, tag: str) -> None:
        if tag.strip():
            self._act("tagged", tag=" ".join(tag.split())[:40])

    @Slot(str)
    def untag(self, tag: str) -> None:
        self._act("untagged", tag=tag)

    @Slot(int, int, int)
    def promise(self, year: int, month: int, day: int) -> None:
        """A new reply date. One that does not exist is refused in words."""
        try:
            due = date(year, month, day)
        except ValueError:
            self._refuse(self._telling.say("desk.case.no-such-day"))
            return
        self._act("due", due=due)

    def take_back(self, event_id: str) -> None:
        """An earlier deed of this account on the open case."""
        self._act("undone", undoes=event_id)

    @property
    def opened(self) -> Opened | None:
        return self._opened

    def refuse(self, message: str) -> None:
        """Tell why something was not done."""
        self._refuse(message)

    # ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list and the open case anew."""
        view, query, today, visit = self._view, self._query, self._today(), self._visit
        ref = self._opened.line.ref if self._opened is not None else ""

        def look(office: Office) -> tuple[list[tuple[Line, str]], dict[str, int], Opened | None]:
            lines = office.found(query) if query else office.lines(view)
            opened = office.case(ref) if ref else None
            return [(li, office.words_of(li.ref)) for li in lines], office.counted(today), opened

        def show(found: tuple[list[tuple[Line, str]], dict[str, int], Opened | None]) -> None:
            if visit != self._visit:
                return  # whoever asked has gone
            self._lines, self._counts, opened = found
            self.changed.emit()
            if ref and self._opened is not None and self._opened.line.ref == ref:
                self._show_case(opened)

        self._lane.ask(look, show)

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()
        self.chosenChanged.emit()

    def wipe(self) -> None:
        self.session = None
        self._visit += 1
        self._view, self._query = "open", ""
        self._lines, self._counts = [], {}
        self._drafts.clear()
        self._show_case(None)
        self.changed.emit()

    def _show_case(self, opened: Opened | None) -> None:
        self._opened = opened
        self.chosenChanged.emit()
        self.draftChanged.emit()

    def _act(self, kind: Kind, **what: Any) -> None:
        if self._opened is None:
            return
        ref = self._opened.line.ref

        def did(case: Case) -> None:
            self._message = ""
            mine = [e.event for e in case.history if e.event.kind == kind]
            self.acted.emit(ref, kind, mine[-1].id if mine else "")
            if kind == "replied":
                self._drafts.pop(ref, None)
                self.draftChanged.emit()
            text = "habits.did.undone" if kind == "undone" else f"desk.did.{kind}"
            self.done.emit(self._telling.say(text))
            self.moved.emit()
            self.refresh()

        self._lane.ask(lambda office: office.act(ref, kind, **what), did, self._failed)

    def _failed(self, error: Exception) -> None:
        from kiosk.store import StoreError

        if isinstance(error, NotAllowed):
            self._refuse(self._telling.say("desk.case.moved-on"))
            self.refresh()
        elif isinstance(error, StoreError):
            self._refuse(self._telling.say("desk.case.not-kept"))
        else:
            raise error

    def _refuse(self, message: str) -> None:
        self._message = message
        self.chosenChanged.emit()
