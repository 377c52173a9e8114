"""A page taken away, and stories that begin with the dashboard's figures; new pages beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.desk.story_figures import StoryFigures
from ui.viewmodels.new_page import NewPage
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.editing.making import Link
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.editing import Editing
    from ui.viewmodels.themes import Themes

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Making(NewPage, QObject):
    changed = Signal()
    told = Signal(str)
    offersChanged = Signal()
    asked = Signal()
    """A story was begun on another page: the page for editors is wanted."""

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        words: EditingTelling,
        editing: Editing,
        board: Board,
        themes: Themes,
        parent: QObject,
    ) -> None:
        QObject.__init__(self, parent)
        NewPage.__init__(self, lane, telling, words, editing)
        self._figures = StoryFigures(board, themes)
        self._leaving = ""
        self._links: list[Link] = []
        for signal in (board.changed, themes.examplesChanged, editing.changed):
            signal.connect(self.offersChanged)
        editing.pageChanged.connect(self._other_page)

    # A new page ----------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        """Rows of {id, name}."""
        return self.told_kinds()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """announcement, story or service; empty while nothing is begun."""
        return self._kind or ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def id(self) -> str:
        """Follows the title until somebody writes another."""
        return self._id

    @Property("QVariantMap", notify=changed)
    def language(self) -> dict[str, str]:
        """{tag, name} of what the title is written in."""
        return self.told_language()

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, str]]:
        """Where a service can belong: rows of {id, name, lang}."""
        return self.told_topics()

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._topic

    @Property(str, notify=changed)
    def figures(self) -> str:
        """How many people and when, of a story that began on the dashboard."""
        return self.told_figures()

    @Slot(str)
    def begin(self, kind: str) -> None:
        self._begin(kind)

    @Slot(str)
    def call(self, title: str) -> None:
        self._call(title)

    @Slot(str)
    def identify(self, typed: str) -> None:
        self._identify(typed)

    @Slot(str)
    def belong(self, topic: str) -> None:
        self._belong(topic)

    @Slot()
    def cancel(self) -> None:
        self._cancel()

    @Slot()
    def make(self) -> None:
        self._make()

    # A page taken away ---------------------------------------------------------------------

    @Property(str, notify=changed)
    def leaving(self) -> str:
        """The page of which it is asked whether it shall go."""
        return self._leaving

    @Property(str, notify=changed)
    def links(self) -> str:
        """What names that page and will no longer do so."""
        looked = self._editing.looked
        rows = {row.facts: row for row in looked.rows} if looked is not None else {}
        names = [
            self._words.title(rows[link.file])[0]
            if link.file in rows
            else self._telling.say("making.remove.popular")
            for link in self._links
        ]
        return self._telling.say("making.remove.links", ", ".join(names)) if names else ""

    @Slot(str)
    def askAway(self, key: str) -> None:
        def show(links: list[Link]) -> None:
            self._leaving, self._links = key, links
            self.changed.emit()

        self._ask(lambda office: office.editing().links_to(key), show)

    @Slot()
    def keep(self) -> None:
        self._leaving, self._links = "", []
        self.changed.emit()

    def _other_page(self) -> None:
        """Whoever goes elsewhere has not said yes."""
        if self._leaving and self._editing.page.get("key") != self._leaving:
            self.keep()

    @Slot()
    def takeAway(self) -> None:
        key = self._leaving

        def gone(_happened: bool) -> None:
            self.keep()
            self._editing.leave()
            self._editing.refresh()
            self.told.emit(self._telling.say("making.removed"))

        if key:
            self._ask(lambda office: office.editing().take_away(key), gone)

    # Stories from figures ------------------------------------------------------------------

    @Property("QVariantMap", notify=offersChanged)
    def offers(self) -> dict[str, Any]:
        """What on the dashboard can become a story: {csat, reasons, theme}, each told or a list of it."""
        may = self._editing.mayEdit and self._editing.ready
        return {
            "csat": may and self._figures.satisfaction > 0,
            "reasons": [may and people > 0 for people in self._figures.reasons],
            "theme": may and self._figures.theme > 0,
        }

    @Slot()
    def fromSatisfaction(self) -> None:
        self._story(self._figures.satisfaction)

    @Slot(int)
    def fromReason(self, row: int) -> None:
        people = self._figures.reasons
        self._story(people[row] if 0 <= row < len(people) else 0)

    @Slot()
    def fromTheme(self) -> None:
        self._story(self._figures.theme)

    def _story(self, people: int) -> None:
        if people and self._editing.mayEdit and self._editing.ready:
            self._begin("story")
            self._people, self._period = people, self._figures.period
            self.changed.emit()
            self.asked.emit()

    # ---------------------------------------------------------------------------------------

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._forget()
        self.keep()
        self.offersChanged.emit()
