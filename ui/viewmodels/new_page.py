"""A page that is about to be made: what it is called, where it belongs, which figures it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from kiosk.analytics.periods import Period
    from kiosk.desk.office import Office
    from kiosk.editing.making import Made
    from ui.desk.editing_words import EditingTelling
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.editing import Editing


class NewPage:
    """A part of `Making`, which is the QObject. For who may write. What it begins is shown by `Editing` as soon as it is there."""

    if TYPE_CHECKING:
        changed: ClassVar[SignalInstance]
        told: ClassVar[SignalInstance]

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        words: EditingTelling,
        editing: Editing,
    ) -> None:
        self._lane = lane
        self._telling = telling
        self._words = words
        self._editing = editing
        self._kind: Made | None = None
        self._title = ""
        self._id = ""
        self._typed = False
        self._topic = ""
        self._people: int | None = None
        self._period: Period | None = None
        self._visit = 0

    def told_kinds(self) -> list[dict[str, str]]:
        from kiosk.editing.making import MADE

        return [{"id": kind, "name": self._telling.say(f"making.new.{kind}")} for kind in MADE]

    def told_language(self) -> dict[str, str]:
        tag = self._tag()
        return {"tag": tag, "name": self._words.language(tag)} if tag else {}

    def told_topics(self) -> list[dict[str, str]]:
        looked = self._editing.looked
        rows = [row for row in looked.rows if row.kind == "topic"] if looked is not None else []
        named = [(row.key.partition("/")[2], *self._words.title(row)) for row in rows]
        return [{"id": key, "name": name, "lang": lang} for key, name, lang in named]

    def told_figures(self) -> str:
        if self._people is None or self._period is None:
            return ""
        people = self._telling.count("desk.people", self._people)
        first, last = (self._telling.day(day) for day in (self._period.first, self._period.last))
        return self._telling.say("making.figures", people, f"{first} – {last}")

    def _begin(self, kind: str) -> None:
        from kiosk.editing.making import MADE

        found = next((each for each in MADE if each == kind), None)
        if found is not None and self._editing.mayEdit:
            self._forget()
            self._kind = found
            self._topic = next((each["id"] for each in self.told_topics()), "")
            self.changed.emit()

    def _call(self, title: str) -> None:
        from kiosk.editing.making import id_of

        self._title = title
        if not self._typed:
            self._id = id_of(title)
        self.changed.emit()

    def _identify(self, typed: str) -> None:
        self._id, self._typed = typed.strip(), bool(typed.strip())
        self.changed.emit()

    def _belong(self, topic: str) -> None:
        self._topic = topic
        self.changed.emit()

    def _cancel(self) -> None:
        self._forget()
        self.changed.emit()

    def _make(self) -> None:
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
