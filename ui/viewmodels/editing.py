"""The pages of the published content, their translations, and the one that is being written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.desk.editing_shown import own_problems, preview_options, shown_page
from ui.desk.editing_stand import Stand, looked_at, standing
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.editing.listing import Looked, PageRow
    from kiosk.editing.room import EditingRoom, Page
    from kiosk.publishing.problems import Problem
    from ui.background import Background
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LANE = "editing"


@QmlElement
@QmlSingleton
class Editing(QObject):
    """Edits are on the disk at once; what the checks say follows, read in a lane of its own."""

    changed = Signal()
    pageChanged = Signal()
    told = Signal(str)
    """What was done or could not be, to be shown and said."""

    def __init__(
        self,
        lane: OfficeLane,
        background: Background,
        telling: Telling,
        words: EditingTelling,
        preview: Callable[[Path, list[str]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._background = background
        self._telling = telling
        self._words = words
        self._preview = preview
        self._looked: Looked | None = None
        self._stand = Stand()
        self._moved: list[str] = []
        self._query = ""
        self._key = ""
        self._tag = ""
        self._page: Page | None = None
        self._form: list[Problem] = []
        self._asked = 0
        self._visit = 0
        self._next = ""

    # The list ------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is a source and it was read."""
        return self._looked is not None

    @Property(bool, notify=changed)
    def mayEdit(self) -> bool:
        return self._stand.may_edit

    @Property(bool, notify=changed)
    def newer(self) -> bool:
        """Whether central has published something newer than what is worked on."""
        return self._stand.newer

    @Property("QVariantList", notify=changed)
    def undecided(self) -> list[str]:
        """Files that were changed here and at central, when the newer one was asked for."""
        return self._moved

    @Property(int, notify=changed)
    def undos(self) -> int:
        return self._stand.undos

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        if self._looked is None:
            return []
        found = [self._words.row(row) for row in self._looked.rows]
        wanted = self._query.casefold()
        return [row for row in found if wanted in f"{row['title']} {row['key']}".casefold()]

    @Slot(str)
    def search(self, query: str) -> None:
        self._query = query.strip()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
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
                self._open_next()

        self._lane.ask(standing, look, self._failed)

    def open_when_read(self, key: str) -> None:
        """A page that has just been made."""
        self._next = key
        self.refresh()

    def _open_next(self) -> None:
        rows = self._looked.rows if self._looked is not None else []
        if any(row.key == self._next for row in rows):
            key, self._next = self._next, ""
            self.choose(key)

    def look_again(self) -> None:
        """Now and then: whether something newer has come, without reading everything."""
        visit = self._visit

        def compare(stand: Stand) -> None:
            if visit == self._visit and stand != self._stand:
                self.refresh()

        self._lane.ask(standing, compare, self._failed)

    # The page ------------------------------------------------------------------------------

    @Property("QVariantMap", notify=pageChanged)
    def page(self) -> dict[str, Any]:
        """The open page; empty where none is."""
        row = self._row()
        if row is None or self._looked is None:
            return {}
        there = self._page is not None and self._page.there
        return shown_page(self._words, row, self._tag, there=there)

    @Property("QVariantList", notify=pageChanged)
    def parts(self) -> list[dict[str, Any]]:
        row = self._row()
        if self._page is None or row is None or self._looked is None:
            return []
        source = self._looked.pack.source_language
        return self._words.parts(self._page, source, row.stale.get(self._tag, ()))

    @Property("QVariantList", notify=pageChanged)
    def facts(self) -> list[dict[str, Any]]:
        return [] if self._page is None else [self._words.fact(each) for each in self._page.facts]

    @Property("QVariantList", notify=pageChanged)
    def problems(self) -> list[dict[str, Any]]:
        """Of the open page in the open language, and of its facts. What is out of date stands with it."""
        row = self._row()
        if self._looked is None or row is None:
            return []
        own = own_problems(self._looked, row, self._tag, self._form)
        titles = self._words.sections(row.key, self._looked)
        return [self._words.problem(each, titles) for each in own]

    @Slot(str)
    def choose(self, key: str) -> None:
        self._key, self._page, self._form = key, None, []
        row = self._row()
        if row is not None and row.kind != "form":
            tag = self._telling.language
            self._tag = tag if tag in row.states else next(iter(row.states))
        self._read_page()

    @Slot(str)
    def speak(self, tag: str) -> None:
        """Write in another language."""
        row = self._row()
        if row is not None and tag in row.states:
            self._tag, self._page = tag, None
            self._read_page()

    @Slot()
    def leave(self) -> None:
        self._key, self._page = "", None
        self.pageChanged.emit()

    @Slot(str, str)
    def write(self, part: str, text: str) -> None:
        key, tag, source = self._key, self._tag, self._source()
        self._do(lambda room: room.edit(key, tag, part, text, source), "editing.done.kept")

    @Slot(str, str)
    def writeFact(self, fact: str, value: str) -> None:
        key = self._key
        self._do(lambda room: room.edit_fact(key, fact, value), "editing.done.kept")

    @Slot()
    def undo(self) -> None:
        self._do(lambda room: bool(room.undo()), "editing.done.undone")

    @Slot()
    def markCurrent(self) -> None:
        key, tag = self._key, self._tag
        self._do(lambda room: room.mark_current(key, tag), "editing.done.current")

    @Slot(str)
    def revert(self, file: str) -> None:
        def work(room: EditingRoom) -> bool:
            room.revert(file)
            return True

        self._do(work, "editing.done.reverted")

    @Slot(str)
    def takeNewer(self, prefer: str) -> None:
        """Go on from what central published; `prefer`: "", "mine" or "theirs" for what both changed."""
        undecided = dict.fromkeys(self._moved, prefer) if prefer else {}

        def work(room: EditingRoom) -> bool:
            room.take_newer(undecided)
            return True

        self._do(work, "editing.done.taken")

    @Slot(QUrl)
    def putForm(self, url: QUrl) -> None:
        """Another workbook in the place of the open form, checked at once."""
        key, path = self._key, Path(url.toLocalFile())

        def work(room: EditingRoom) -> bool:
            self._form = room.put_form(key, path.read_bytes())
            return True

        self._do(work, "editing.done.form")

    @Slot(str, int, str)
    def preview(self, shape: str, size: int, theme: str) -> None:
        """The page as visitors would see it, in the real kiosk, in a window of its own."""
        if self._looked is None or any(e.severity == "error" for e in self._looked.problems):
            self.told.emit(self._telling.say("editing.preview.errors"))
            return
        options = preview_options(self._key, self._tag, shape, size, theme)
        folder = self._looked.pack.folder
        self.told.emit(self._telling.say("editing.preview.opens"))
        self._background.run(LANE, lambda: self._preview(folder, options), None, self._failed)

    # ---------------------------------------------------------------------------------------

    @property
    def looked(self) -> Looked | None:
        """The source as it was read last."""
        return self._looked

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()
        self.pageChanged.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._looked, self._page, self._key, self._query = None, None, "", ""
        self._next = ""
        self._moved, self._stand = [], Stand()
        self.changed.emit()
        self.pageChanged.emit()

    def _row(self) -> PageRow | None:
        rows = self._looked.rows if self._looked is not None else []
        return next((row for row in rows if row.key == self._key), None)

    def _source(self) -> str:
        return self._looked.pack.source_language if self._looked is not None else ""

    def _read_page(self) -> None:
        row = self._row()
        if row is None or row.kind == "form":
            self._page = None
            self.pageChanged.emit()
            return
        key, tag, source, visit = self._key, self._tag, self._source(), self._visit

        def show(page: Page) -> None:
            if visit == self._visit and (page.key, page.tag) == (self._key, self._tag):
                self._page = page
                self.pageChanged.emit()

        self._lane.ask(lambda office: office.editing().page(key, tag, source), show, self._failed)

    def _do(self, work: Callable[[EditingRoom], bool], done: str) -> None:
        visit = self._visit

        def did(happened: bool) -> None:
            if visit != self._visit:
                return
            self._moved = []
            if happened:
                self.told.emit(self._telling.say(done))
                self._read_page()
                self.refresh()

        self._lane.ask(lambda office: work(office.editing()), did, self._failed)

    def _failed(self, error: Exception) -> None:
        from kiosk.editing.working import Moved
        from ui.desk.editing_faults import told_of

        if isinstance(error, Moved):
            self._moved = error.files
            self.changed.emit()
        self.told.emit(told_of(error, self._telling))
