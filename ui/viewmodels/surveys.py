"""Polls, quizzes and pulses of the centre: how many people, from when to when, and what they said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.analytics.polls import PollCounts, enough, guarded
from kiosk.analytics.suppression import LEAST
from kiosk.forms import FormWalk, load_form
from kiosk.store.polled import Polled
from ui.desk.export import as_csv
from ui.desk.sheets import Sheet
from ui.viewmodels.poll_words import Asked, Result, asked_in
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from kiosk.clock import Clock
    from kiosk.content import Guide
    from kiosk.content.model import FormEntry
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

PURPOSES = ("poll", "quiz", "pulse")


@QmlElement
@QmlSingleton
class Surveys(QObject):
    """`choose` one of the list. Figures of fewer than ten people are told by nobody."""

    changed = Signal()
    told = Signal(str)
    """How saving went, to be shown and said."""

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        guide: Guide,
        words: Callable[[str], str],
        clock: Clock,
        zone: ZoneInfo,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._guide = guide
        self._words = words
        self._clock = clock
        self._zone = zone
        self._walks: dict[str, FormWalk] = {}
        self._counts: dict[str, PollCounts] | None = None
        self._counted = clock.now()
        self._chosen = ""
        self._visit = 0

    # What the app tells it -------------------------------------------------------------------

    def refresh(self) -> None:
        """Count what is new. What comes after somebody signed out is not shown."""
        visit = self._visit
        pulses = [form.id for form in self._forms() if form.purpose == "pulse"]

        def show(counts: dict[str, PollCounts]) -> None:
            if visit == self._visit:
                self._counts, self._counted = counts, self._clock.now()
                self.changed.emit()

        self._lane.ask(lambda office: office.surveys(pulses), show)

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._counts, self._chosen = None, ""
        self.changed.emit()

    # What the page reads ---------------------------------------------------------------------

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._counts is not None

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Rows of {id, icon, purpose, title, people, state, open, chosen}, the newest first."""
        tell, rows = self._telling, []
        for form in self._forms():
            state, is_open = self._state(form)
            rows.append(
                {
                    "id": form.id,
                    "icon": {"poll": "hand", "quiz": "puzzle-piece"}.get(
                        form.purpose, "chat-circle-text"
                    ),
                    "purpose": tell.say(f"desk.surveys.{form.purpose}"),
                    "title": self._title(form.id),
                    "people": tell.count("desk.people", self._of(form.id).people),
                    "state": state,
                    "open": is_open,
                    "chosen": form.id == self._here,
                }
            )
        return rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title(self._here) if self._here else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        """How many people, from when to when, and when that was counted: it belongs to every figure.
        Votes of phones come after a poll has ended, so that the same poll may have more of them later.
        """
        if not self._here or self._counts is None:
            return ""
        counts = self._of(self._here)
        people = self._telling.count("desk.people", counts.people)
        tell, at = self._telling, self._counted
        counted = tell.say("desk.surveys.counted", tell.day_of(at), tell.time(at))
        parts = [people, self._result().period(counts), counted]
        return " · ".join(part for part in parts if part)

    @Property("QVariantList", notify=changed)
    def tables(self) -> list[dict[str, Any]]:
        """As `Polls.tables`."""
        if not self._here or self._counts is None:
            return []
        return self._result().tables(self._polled(), self._asked(self._here), {})

    @Property(str, notify=changed)
    def wait(self) -> str:
        """Why there are no figures; empty where there are some."""
        if not self._here or self._counts is None or enough(self._of(self._here)):
            return ""
        return self._telling.say("desk.surveys.few", self._telling.number(LEAST))

    @Slot(str)
    def choose(self, form_id: str) -> None:
        self._chosen = form_id
        self.changed.emit()

    @Slot(str)
    def save(self, url: str) -> None:
        """What is on the page as a CSV file; `told` says how it went."""
        file = QUrl(url).toLocalFile() or url
        try:
            Path(file).write_text(as_csv(self._sheets()), encoding="utf-8", newline="")
        except OSError as error:
            self.told.emit(self._telling.say("desk.save.failed", file, error.strerror))
        else:
            self.told.emit(self._telling.say("desk.save.done", file))

    # ---------------------------------------------------------------------------------------

    def _sheets(self) -> list[Sheet]:
        tell = self._telling
        head = tuple(
            tell.say(f"desk.surveys.head.{each}") for each in ("answer", "figure", "people")
        )
        sheets: list[Sheet] = []
        for number, table in enumerate(self.tables):
            rows = tuple((row["label"], row["figure"], row["detail"]) for row in table["rows"])
            sheets.append(
                Sheet(
                    id=f"survey-{number}", title=table["label"], about=self.about, head=head,
                    rows=rows, shown=rows,
                )
            )  # fmt: skip
        return sheets

    def _forms(self) -> list[FormEntry]:
        """Of the pack, the newest first, those of one day in the order of the pack."""
        forms = [form for form in self._guide.pack.forms if form.purpose in PURPOSES]
        return sorted(
            forms,
            key=lambda form: form.first_day.toordinal() if form.first_day else 0,
            reverse=True,
        )

    def _state(self, form: FormEntry) -> tuple[str, bool]:
        """When it is offered, in words, and whether that is today."""
        tell, today = self._telling, self._clock.now().astimezone(self._zone).date()
        if form.first_day is not None and today < form.first_day:
            return tell.say("desk.surveys.from", tell.day(form.first_day)), False
        if form.last_day is not None and today > form.last_day:
            return tell.say("desk.surveys.ended", tell.day(form.last_day)), False
        if form.last_day is not None:
            return tell.say("desk.surveys.until", tell.day(form.last_day)), True
        return tell.say("desk.surveys.open"), True

    @property
    def _here(self) -> str:
        """What is chosen, else the first of the list."""
        ids = [form.id for form in self._forms()]
        return self._chosen if self._chosen in ids else next(iter(ids), "")

    def _of(self, form_id: str) -> PollCounts:
        return (self._counts or {}).get(form_id, PollCounts())

    def _polled(self) -> Polled:
        counts = self._of(self._here)
        return Polled(
            people=counts.people, counts=guarded(counts), reach="everywhere", told=enough(counts)
        )

    def _title(self, form_id: str) -> str:
        """The question of a form with one, else what the form is called."""
        asked = self._asked(form_id)
        return asked[0].label if asked else form_id

    def _asked(self, form_id: str) -> list[Asked]:
        walk = self._walks.get(form_id)
        if walk is None:
            form = load_form(self._guide.form_bytes(form_id))
            walk = FormWalk(form, language=self._telling.language, clock=self._clock, seed=0)
            self._walks[form_id] = walk
        walk.language = self._telling.language
        return asked_in(walk.form, walk)

    def _result(self) -> Result:
        return Result(self._words, self._telling.language, self._zone)
