"""What is on the dashboard as tables: for a file, for paper, and for who reads no charts.

Each table holds its cells twice: plain numbers for spreadsheets, and as people read them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.analytics.dashboard import Card, Point, Row
    from kiosk.analytics.drivers import Driver
    from kiosk.analytics.measures import Measure
    from kiosk.analytics.periods import Period
    from kiosk.analytics.themes import Theme
    from ui.desk.telling import Telling

Cell = str | int | float | date | None
Chart = Literal["", "line", "bars"]


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One value drawn: `value` is None where it stays untold, `share` 0 to 1 of the scale."""

    label: str
    shown: str
    value: float | None
    share: float = 0.0


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A table with its heading. `rows` and `shown` are the same lines; `bars` are what is drawn.

    `about` tells the period and the number of people, which belong to every figure given away.
    """

    id: str
    title: str
    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shown: tuple[tuple[str, ...], ...]
    chart: Chart = ""
    bars: tuple[Bar, ...] = ()
    target: float | None = None


class Sheets:
    """Makes the tables of one look at the dashboard, in the language in use."""

    def __init__(self, tell: Telling, period: Period, measure: Measure, people: int) -> None:
        self._tell = tell
        self._measure = measure
        self.about = tell.say(
            "habits.about",
            tell.day(period.first),
            tell.day(period.last),
            tell.count("desk.people", people),
        )

    def figures(self, cards: Iterable[Card]) -> Sheet:
        tell = self._tell
        rows: list[tuple[Cell, ...]] = []
        shown: list[tuple[str, ...]] = []
        for card in cards:
            figure, name = card.figure, tell.say(f"desk.measure.{card.figure.measure}")
            low = figure.interval.low if figure.interval else None
            high = figure.interval.high if figure.interval else None
            before = card.change.before if card.change else None
            numbers = (figure.value, low, high, before)
            rows.append((name, *map(_rounded, numbers), figure.n))
            told = [_told(tell, figure.measure, each) for each in numbers]
            shown.append((name, *told, tell.number(figure.n)))
        head = ("what", "value", "low", "high")
        return Sheet(
            id="figures", title=tell.say("habits.sheet.figures"), about=self.about,
            head=(*(tell.say(f"desk.csv.{each}") for each in head),
                  tell.say("habits.head.before"), tell.say("desk.csv.people")),
            rows=tuple(rows), shown=tuple(shown),
        )  # fmt: skip

    def trend(self, points: Sequence[Point], finding: str, target: float | None) -> Sheet:
        tell, name = self._tell, self._tell.say(f"desk.measure.{self._measure}")
        return Sheet(
            id="trend", title=finding or name, about=self.about,
            head=(tell.say("habits.head.from"), name, tell.say("desk.csv.people")),
            rows=tuple(
                (p.part.first, _rounded(p.figure.value), p.figure.n) for p in points
            ),
            shown=tuple(
                (tell.day(p.part.first), _told(tell, self._measure, p.figure.value),
                 tell.number(p.figure.n))
                for p in points
            ),
            chart="line", target=target,
            bars=tuple(
                Bar(label=tell.short_day(p.part.first), value=p.figure.value,
                    shown=_told(tell, self._measure, p.figure.value))
                for p in points
            ),
        )  # fmt: skip

    def bars(self, dimension: str, rows: Sequence[Row]) -> Sheet:
        tell = self._tell
        name = tell.say(f"desk.measure.{self._measure}")
        said = [tell.row(dimension, row) for row in rows]
        return Sheet(
            id=dimension,
            title=tell.say("habits.sheet.by", name, tell.say(f"desk.bars.{dimension}")),
            about=self.about,
            head=(tell.say(f"desk.by.{dimension}"), name, tell.say("desk.csv.people")),
            rows=tuple(
                (each["name"], _rounded(row.figure.value), row.figure.n)
                for row, each in zip(rows, said, strict=True)
            ),
            shown=tuple(
                (each["name"], each["value"], tell.number(row.figure.n))
                for row, each in zip(rows, said, strict=True)
            ),
            chart="bars",
            bars=tuple(
                Bar(label=each["name"], shown=each["value"], value=row.figure.value,
                    share=each["share"])
                for row, each in zip(rows, said, strict=True)
            ),
        )  # fmt: skip

    def alerts(self, alerts: Iterable[Mapping[str, str]]) -> Sheet:
        lines = tuple((each["title"], each["detail"]) for each in alerts)
        return self._plain("alerts", "desk.alerts", ("habits.head.what", "habits.head.more"), lines)

    def devices(self, devices: Iterable[Mapping[str, str]]) -> Sheet:
        lines = tuple((each["name"], each["state"], each["waiting"]) for each in devices)
        head = ("habits.head.device", "habits.head.state", "habits.head.waiting")
        return self._plain("devices", "desk.page.devices", head, lines)

    def drivers(self, found: Iterable[Driver]) -> Sheet:
        tell, found = self._tell, list(found)
        head = ("habits.head.reason", "habits.head.with", "habits.head.without", "desk.csv.people")
        names = [tell.name("reason", each.answer) for each in found]
        return Sheet(
            id="drivers", title=tell.say("desk.drivers"), about=self.about,
            head=tuple(map(tell.say, head)),
            rows=tuple(
                (name, _rounded(each.share), _rounded(each.elsewhere), each.people)
                for name, each in zip(names, found, strict=True)
            ),
            shown=tuple(
                (name, f"{tell.number(each.share)}%", f"{tell.number(each.elsewhere)}%",
                 tell.number(each.people))
                for name, each in zip(names, found, strict=True)
            ),
        )  # fmt: skip

    def themes(self, found: Iterable[Theme], language: str) -> Sheet:
        tell, found = self._tell, list(found)
        title = f"{tell.say('desk.themes')} · {tell.name('language', language)}"
        return Sheet(
            id="themes", title=title, about=self.about,
            head=(tell.say("habits.head.words"), tell.say("desk.csv.people")),
            rows=tuple((each.words, each.people) for each in found),
            shown=tuple((each.words, tell.number(each.people)) for each in found),
        )  # fmt: skip

    def _plain(
        self, id_: str, title: str, head: tuple[str, ...], lines: tuple[tuple[str, ...], ...]
    ) -> Sheet:
        tell = self._tell
        return Sheet(
            id=id_, title=tell.say(title), about=self.about, head=tuple(map(tell.say, head)),
            rows=lines, shown=lines,
        )  # fmt: skip


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _told(tell: Telling, measure: Measure, value: float | None) -> str:
    return "–" if value is None else tell.value(measure, value)
