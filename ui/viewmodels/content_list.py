"""The list of the published content's pages, and how the working copy of this desk stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ui.desk.editing_stand import Stand, looked_at, standing

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from kiosk.editing.listing import Looked, PageRow
    from ui.background import Background
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

LANE = "editing"


class ContentList:
    """A part of `Editing`, which is the QObject. Edits are on the disk at once; what the checks say
    follows, read in a lane of its own.
    """

    if TYPE_CHECKING:
        changed: ClassVar[SignalInstance]
        pageChanged: ClassVar[SignalInstance]
        told: ClassVar[SignalInstance]

    def __init__(
        self,
        lane: OfficeLane,
        background: Background,
        telling: Telling,
        words: EditingTelling,
    ) -> None:
        self._lane = lane
        self._background = background
        self._telling = telling
        self._words = words
        self._looked: Looked | None = None
        self._stand = Stand()
        self._moved: list[str] = []
        self._query = ""
        self._asked = 0
        self._visit = 0

    def told_rows(self) -> list[dict[str, Any]]:
        if self._looked is None:
            return []
        found = [self._words.row(row) for row in self._looked.rows]
        wanted = self._query.casefold()
        return [row for row in found if wanted in f"{row['title']} {row['key']}".casefold()]

    def told_errors(self) -> list[dict[str, Any]]:
        if self._looked is None:
            return []
        rows = self._looked.rows
        found = []
        for each in self._looked.problems:
            if each.severity == "error":
                key = each.file.rpartition("/")[0]
                row = next((row for row in rows if key == row.key or each.file == row.facts), None)
                titles = self._words.sections(key, self._looked)
                page = self._words.title(row)[0] if row else ""
                found.append(self._words.problem(each, titles) | {"page": page})
        return found

    def find(self, query: str) -> None:
        self._query = query.strip()
        self.changed.emit()

    def read(self) -> None:
        """Read what there is, then what the checks say of it."""
        self._asked += 1
        asked, visit = self._asked, self._visit

        def look(stand: Stand) -> None:
            if visit != self._visit or asked != self._asked:
                return
            self._stand = stand
            self.changed.emit()
            if stand.work is None:
                return
            work, names = stand.work, stand.changed
            self._background.run(LANE, lambda: looked_at(work, names), show, self._failed)

        def show(looked: Looked) -> None:
            if visit == self._visit and asked == self._asked:
                self._looked = looked
                self.changed.emit()
                self.pageChanged.emit()
                self._was_read()

        self._lane.ask(standing, look, self._failed)

    def _was_read(self) -> None:
        """For what follows once the list is there; a list alone needs nothing."""

    def look_again(self) -> None:
        """Now and then: whether something newer has come, without reading everything."""
        visit = self._visit

        def compare(stand: Stand) -> None:
            if visit == self._visit and stand != self._stand:
                self.read()

        self._lane.ask(standing, compare, self._failed)

    @property
    def looked(self) -> Looked | None:
        """The source as it was read last."""
        return self._looked

    def _row_of(self, key: str) -> PageRow | None:
        rows = self._looked.rows if self._looked is not None else []
        return next((row for row in rows if row.key == key), None)

    def _forget_list(self) -> None:
        self._visit += 1
        self._looked, self._query = None, ""
        self._moved, self._stand = [], Stand()

    def _failed(self, error: Exception) -> None:
        from kiosk.editing.working import Moved
        from ui.desk.editing_faults import told_of

        if isinstance(error, Moved):
            self._moved = error.files
            self.changed.emit()
        self.told.emit(told_of(error, self._telling))
