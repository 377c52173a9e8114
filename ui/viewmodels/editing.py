"""The page of the published content that is being written, in one language at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.desk.editing_shown import preview_options
from ui.viewmodels.content_list import LANE
from ui.viewmodels.open_page import OpenPage
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.editing.room import EditingRoom
    from kiosk.publishing.problems import Problem
    from ui.background import Background
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Editing(OpenPage, QObject):
    """What is written is kept when the field is left; the checks follow."""

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
        QObject.__init__(self, parent)
        OpenPage.__init__(self, lane, background, telling, words)
        self._preview = preview

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
        return self.told_rows()

    @Property("QVariantList", notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        """Of every page: what keeps the changes from being proposed. Rows as `problems`, with `page`."""
        return self.told_errors()

    @Slot(str)
    def search(self, query: str) -> None:
        self.find(query)

    @Slot()
    def refresh(self) -> None:
        """Read what there is, then what the checks say of it."""
        self.read()

    # The page ------------------------------------------------------------------------------

    @Property("QVariantMap", notify=pageChanged)
    def page(self) -> dict[str, Any]:
        """The open page; empty where none is."""
        return self.told_page()

    @Property("QVariantList", notify=pageChanged)
    def parts(self) -> list[dict[str, Any]]:
        return self.told_parts()

    @Property("QVariantList", notify=pageChanged)
    def facts(self) -> list[dict[str, Any]]:
        return [] if self._page is None else [self._words.fact(each) for each in self._page.facts]

    @Property("QVariantList", notify=pageChanged)
    def problems(self) -> list[dict[str, Any]]:
        """Of the open page in the open language, and of its facts. What is out of date stands with it."""
        return self.told_problems()

    @Slot(str)
    def choose(self, key: str) -> None:
        self.open(key)

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
        key, tag, source = self._key, self._tag, self.source_tag
        self.do(lambda room: room.edit(key, tag, part, text, source), "editing.done.kept")

    @Slot(str, str)
    def writeFact(self, fact: str, value: str) -> None:
        key = self._key
        self.do(lambda room: room.edit_fact(key, fact, value), "editing.done.kept")

    @Slot()
    def undo(self) -> None:
        self.do(lambda room: bool(room.undo()), "editing.done.undone")

    @Slot()
    def markCurrent(self) -> None:
        key, tag = self._key, self._tag
        self.do(lambda room: room.mark_current(key, tag), "editing.done.current")

    @Slot(str)
    def revert(self, file: str) -> None:
        def work(room: EditingRoom) -> bool:
            room.revert(file)
            return True

        self.do(work, "editing.done.reverted")

    @Slot(str)
    def takeNewer(self, prefer: str) -> None:
        """Go on from what central published; `prefer`: "", "mine" or "theirs" for what both changed."""
        undecided = dict.fromkeys(self._moved, prefer) if prefer else {}

        def work(room: EditingRoom) -> bool:
            room.take_newer(undecided)
            return True

        self.do(work, "editing.done.taken")

    @Slot(QUrl)
    def putForm(self, url: QUrl) -> None:
        """Another workbook in the place of the open form, checked at once."""
        key, path, visit = self._key, Path(url.toLocalFile()), self._visit

        def show(found: tuple[list[Problem], str]) -> None:
            if visit == self._visit:
                self._form, version = found
                done = "shaping.form-version" if version else "editing.done.form"
                self.told.emit(self._telling.say(done, version))
                self.refresh()

        self._lane.ask(
            lambda office: office.editing().put_form(key, path.read_bytes()), show, self._failed
        )

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

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()
        self.pageChanged.emit()

    def wipe(self) -> None:
        self._forget_list()
        self._forget_page()
        self.changed.emit()
        self.pageChanged.emit()
