"""The open page of the content as it was read last, and the edits that are made in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.desk.editing_shown import own_problems, shown_page
from ui.viewmodels.content_list import ContentList

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.editing.listing import PageRow
    from kiosk.editing.room import EditingRoom, Page
    from kiosk.publishing.problems import Problem
    from ui.background import Background
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling


class OpenPage(ContentList):
    """A part of `Editing`, which is the QObject."""

    def __init__(
        self,
        lane: OfficeLane,
        background: Background,
        telling: Telling,
        words: EditingTelling,
    ) -> None:
        super().__init__(lane, background, telling, words)
        self._key = ""
        self._tag = ""
        self._page: Page | None = None
        self._form: list[Problem] = []
        self._next = ""

    @property
    def open_page(self) -> Page | None:
        """The page as it was read last; None for a form, and where none is open."""
        return self._page

    @property
    def key(self) -> str:
        return self._key

    @property
    def tag(self) -> str:
        """The language that is written in."""
        return self._tag

    @property
    def source_tag(self) -> str:
        return self._looked.pack.source_language if self._looked is not None else ""

    def told_page(self) -> dict[str, Any]:
        row = self._row()
        if row is None or self._looked is None:
            return {}
        there = self._page is not None and self._page.there
        return shown_page(self._words, row, self._tag, there=there)

    def told_parts(self) -> list[dict[str, Any]]:
        row = self._row()
        if self._page is None or row is None or self._looked is None:
            return []
        source = self._looked.pack.source_language
        return self._words.parts(self._page, source, row.stale.get(self._tag, ()))

    def told_problems(self) -> list[dict[str, Any]]:
        row = self._row()
        if self._looked is None or row is None:
            return []
        own = own_problems(self._looked, row, self._tag, self._form)
        titles = self._words.sections(row.key, self._looked)
        return [self._words.problem(each, titles) for each in own]

    def open(self, key: str) -> None:
        """In the desk's language where the page has it, else in its first."""
        self._key, self._page, self._form = key, None, []
        row = self._row()
        if row is not None and row.kind != "form":
            tag = self._telling.language
            self._tag = tag if tag in row.states else next(iter(row.states))
        self._read_page()

    def open_when_read(self, key: str) -> None:
        """A page that has just been made."""
        self._next = key
        self.read()

    def _was_read(self) -> None:
        if self._next and self._row_of(self._next) is not None:
            key, self._next = self._next, ""
            self.open(key)

    def _forget_page(self) -> None:
        self._page, self._key, self._next = None, "", ""

    def _row(self) -> PageRow | None:
        return self._row_of(self._key)

    def _read_page(self) -> None:
        row = self._row()
        if row is None or row.kind == "form":
            self._page = None
            self.pageChanged.emit()
            return
        key, tag, source, visit = self._key, self._tag, self.source_tag, self._visit

        def show(page: Page) -> None:
            if visit == self._visit and (page.key, page.tag) == (self._key, self._tag):
                self._page = page
                self.pageChanged.emit()

        self._lane.ask(lambda office: office.editing().page(key, tag, source), show, self._failed)

    def do(
        self,
        work: Callable[[EditingRoom], bool],
        done: str,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """One edit; where it changed something `done` is told, `then` called, and everything is
        read anew.
        """
        visit = self._visit

        def did(happened: bool) -> None:
            if visit != self._visit:
                return
            self._moved = []
            if happened:
                self.told.emit(self._telling.say(done))
                then()
                self._read_page()
                self.read()

        self._lane.ask(lambda office: work(office.editing()), did, self._failed)
