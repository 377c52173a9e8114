"""A page that is about to be made or taken away, and stories that begin with the dashboard's figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.desk.story_figures import StoryFigures
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.analytics.periods import Period
    from kiosk.desk.office import Office
    from kiosk.editing.making import Link, Made
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
class Making(QObject):
    """For who may write. What it begins is shown by `Editing` as soon as it is there."""

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
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._words = words
        self._editing = editing
        self._figures = StoryFigures(board, themes)
        self._kind: Made | None = None
        self._title = ""
        self._id = ""
        self._typed = False
        self._topic = ""
        self._people: int | None = None
        self._period: Period | None = None
        self._leaving = ""
        self._links: list[Link] = []
        self._visit = 0
        for signal in (board.changed, themes.examplesChanged, editing.changed):
            signal.connect(self.offersChanged)
        editing.pageChanged.connect(self._other_page)

    # A new page ----------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        """Rows of {id, name}."""
        from kiosk.editing.making import MADE

        return [{"id": kind, "name": self._telling.say(f"making.new.{kind}")} for kind in MADE]

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
        tag = self._tag()
        return {"tag": tag, "name": self._words.language(tag)} if tag else {}

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, str]]:
        """Where a service can belong: rows of {id, name, lang}."""
        looked = self._editing.looked
        rows = [row for row in looked.rows if row.kind == "topic"] if looked is not None else []
        named = [(row.key.partition("/")[2], *self._words.title(row)) for row in rows]
        return [{"id": key, "name": name, "lang": lang} for key, name, lang in named]

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._topic

    @Property(str, notify=changed)
    def figures(self) -> str:
        """How many people and when, of a story that began on the dashboard."""
        if self._people is None or self._period is None:
            return ""
        people = self._telling.count("desk.people", self._people)
        first, last = (self._telling.day(day) for day in (self._period.first, self._period.last))
        return self._telling.say("making.figures", people, f"{first} – {last}")

    @Slot(str)
    def begin(self, kind: str) -> None:
        from kiosk.editing.making import MADE

        found = next((each for each in MADE if each == kind), None)
        if found is not None and self._editing.mayEdit:
            self._forget()
            self._kind = found
            self._topic = next((each["id"] for each in self.topics), "")
            self.changed.emit()

    @Slot(str)
    def call(self, title: str) -> None:
        from kiosk.editing.making import id_of

        self._title = title
        if not self._typed:
            self._id = id_of(title)
        self.changed.emit()

    @Slot(str)
    def identify(self, typed: str) -> None:
        self._id, self._typed = typed.strip(), bool(typed.strip())
        self.changed.emit()

    @Slot(str)
    def belong(self, topic: str) -> None:
        self._topic = topic
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._forget()
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        from kiosk.editing.making import Wanted

        if self._kind is None:
            return
        period = self._period
        wanted = Wanted(
            kind=self._kind, id=self._id, title=" ".join(self._title.split()), tag=self._tag(),
            topic=self._topic if self._kind == "service" else "", people=self._people,
            first=period.first if period else None, last=period.last if period else None,
        )  # fmt: skip

        def made(key: str) -> None:
            self._forget()
            self.changed.emit()
            self.told.emit(self._telling.say("making.done"))
            self._editing.open_when_read(key)

        self._ask(lambda office: office.editing().make(wanted), made)

    def _tag(self) -> str:
        """The language of the screen where the content has it, else that of its source."""
        looked = self._editing.looked
        if looked is None:
            return ""
        tag = self._telling.language
        return tag if tag in looked.pack.languages else looked.pack.source_language

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
            self.begin("story")
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

    def _forget(self) -> None:
        self._kind, self._title, self._id, self._typed, self._topic = None, "", "", False, ""
        self._people, self._period = None, None

    def _ask(self, work: Callable[[Office], Any], done: Callable[[Any], None]) -> None:
        from ui.desk.editing_faults import told_of

        visit = self._visit

        def show(found: Any) -> None:
            if visit == self._visit:
                done(found)

        self._lane.ask(work, show, lambda error: self.told.emit(told_of(error, self._telling)))
