"""The inbox: cases in a list, one of them open, and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.cases_kept import View
from ui.viewmodels.opened_case import OpenedCase
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.clock import Clock
    from kiosk.desk.cases_kept import Line
    from kiosk.desk.office import Office, Opened
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_VIEWS: tuple[View, ...] = get_args(View)


@QmlElement
@QmlSingleton
class Inbox(OpenedCase):
    """Everything shown is read anew after each deed; replies not sent yet are kept by case."""

    changed = Signal()

    def __init__(
        self, lane: OfficeLane, telling: Telling, clock: Clock, today: Any, parent: QObject
    ) -> None:
        super().__init__(lane, telling, clock, today, parent)
        self._today = today
        self._view: View = "open"
        self._query = ""
        self._lines: list[tuple[Line, str]] = []
        self._counts: dict[str, int] = {}

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
