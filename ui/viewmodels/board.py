"""The dashboard: figures of a period, by whatever they are asked for, always as a table too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.analytics.alerts import Fall, Overdue, Silent, weight
from kiosk.analytics.measures import clearly_below
from kiosk.analytics.periods import last_days, last_year
from ui.desk.found import Found, ordered
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.analytics.alerts import Alert
    from kiosk.analytics.measures import Measure
    from kiosk.clock import Clock
    from kiosk.desk.replica import Known
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

PERIODS = ("7", "30", "365")
TARGET = 80.0
"""Percent of satisfied people that a centre aims at."""


@QmlElement
@QmlSingleton
class Board(QObject):
    """Asks the office again whenever a choice changes; what it shows meanwhile is the last answer."""

    changed = Signal()
    chosenChanged = Signal()

    def __init__(
        self, lane: OfficeLane, telling: Telling, clock: Clock, today: Any, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._clock = clock
        self._today = today
        self._period = "30"
        self._measure: Measure = "csat"
        self._where: dict[str, str] = {}
        self._found: Found | None = None
        self._asked = 0

    # Choices -------------------------------------------------------------------------------

    @Property(str, notify=chosenChanged)
    def period(self) -> str:
        """7, 30 or 365 days."""
        return self._period

    @Property(str, notify=chosenChanged)
    def measure(self) -> str:
        """csat, nps or ces."""
        return self._measure

    @Property("QVariantList", notify=chosenChanged)
    def filters(self) -> list[dict[str, Any]]:
        """Rows of {dimension, name, value}."""
        return [
            {
                "dimension": dimension,
                "name": self._telling.say(f"desk.by.{dimension}"),
                "value": self._telling.name(dimension, key),
            }
            for dimension, key in self._where.items()
        ]

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        if period in PERIODS and period != self._period:
            self._period = period
            self.chosenChanged.emit()
            self.refresh()

    @Slot(str)
    def chooseMeasure(self, measure: str) -> None:
        if measure in {"csat", "nps", "ces"} and measure != self._measure:
            self._measure = measure  # type: ignore[assignment]
            self.chosenChanged.emit()
            self.refresh()

    @Slot(str, str)
    def filter(self, dimension: str, key: str) -> None:
        """Look at these answers only; the same again looks at all."""
        if self._where.get(dimension) == key:
            del self._where[dimension]
        else:
            self._where[dimension] = key
        self.chosenChanged.emit()
        self.refresh()

    @Slot(str)
    def unfilter(self, dimension: str) -> None:
        if self._where.pop(dimension, None) is not None:
            self.chosenChanged.emit()
            self.refresh()

    # What is shown -------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._found is not None

    @Property("QVariantList", notify=changed)
    def cards(self) -> list[dict[str, Any]]:
        return [] if self._found is None else [self._telling.card(c) for c in self._found.cards]

    @Property("QVariantList", notify=changed)
    def trend(self) -> list[dict[str, Any]]:
        return [] if self._found is None else [self._telling.point(p) for p in self._found.trend]

    @Property(str, notify=changed)
    def finding(self) -> str:
        """What the line says, in words: a chart's title states its finding."""
        if self._found is None:
            return ""
        told = [p.figure.value for p in self._found.trend if p.figure.value is not None]
        if not told:
            return self._telling.say("desk.finding.none")
        if self._measure == "csat":
            state = "above" if told[-1] >= TARGET else "below"
            return self._telling.say(f"desk.finding.{state}", f"{self._telling.number(TARGET)}%")
        moved = "rose" if told[-1] > told[0] else "fell" if told[-1] < told[0] else "same"
        name = self._telling.say(f"desk.measure.{self._measure}")
        return self._telling.say(f"desk.finding.{moved}", name)

    @Property(float, notify=changed)
    def target(self) -> float:
        """The line to reach, -1e9 where there is none."""
        return TARGET if self._measure == "csat" else -1e9

    @Property("QVariantMap", notify=changed)
    def bars(self) -> dict[str, list[dict[str, Any]]]:
        """By dimension: rows of {key, name, value, people, share, told, low}; `lowWords` says low."""
        if self._found is None:
            return {}
        mark = self._mark(self._found)
        return {
            dimension: [
                self._telling.row(dimension, row)
                | {"low": mark is not None and clearly_below(row.figure, mark)}
                for row in ordered(dimension, rows)
            ]
            for dimension, rows in self._found.bars.items()
        }

    @Property(str, notify=changed)
    def lowWords(self) -> str:
        """What the mark of a low bar means, with the figure it lies below."""
        mark = None if self._found is None else self._mark(self._found)
        if mark is None:
            return ""
        against = "target" if self._measure == "csat" else "centre"
        return self._telling.say(
            f"habits.bars.low.{against}", self._telling.value(self._measure, mark)
        )

    def _mark(self, found: Found) -> float | None:
        """The target, or the figure of all these answers where the measure has none."""
        if self._measure == "csat":
            return TARGET
        return next(
            (c.figure.value for c in found.cards if c.figure.measure == self._measure), None
        )

    @Property("QVariantList", notify=changed)
    def alerts(self) -> list[dict[str, Any]]:
        """Rows of {icon, title, detail, urgent, kind}."""
        return [] if self._found is None else [self._alert(each) for each in self._found.alerts]

    @Property("QVariantList", notify=changed)
    def devices(self) -> list[dict[str, Any]]:
        """Rows of {name, state, good, detail}."""
        return [] if self._found is None else [self._device(each) for each in self._found.devices]

    @Property("QVariantList", notify=changed)
    def drivers(self) -> list[dict[str, Any]]:
        """Rows of {name, share, elsewhere, people}."""
        if self._found is None:
            return []
        tell = self._telling
        return [
            {
                "name": tell.name("reason", each.answer),
                "share": f"{tell.number(each.share)}%",
                "elsewhere": f"{tell.number(each.elsewhere)}%",
                "people": tell.count("desk.people", each.people),
            }
            for each in self._found.drivers
        ]

    # ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask anew. Answers to earlier questions that come late are not shown."""
        self._asked += 1
        asked, where, measure = self._asked, dict(self._where), self._measure
        today = self._today()
        days = last_year(today) if self._period == "365" else last_days(int(self._period), today)

        def show(found: Found) -> None:
            if asked == self._asked:
                self._found = found
                self.changed.emit()

        self._lane.ask(lambda office: Found(office, days, measure, where, today), show)

    def retell(self) -> None:
        """In another language."""
        self.chosenChanged.emit()
        self.changed.emit()

    def wipe(self) -> None:
        self._asked += 1
        self._found = None
        self._where.clear()
        self.chosenChanged.emit()
        self.changed.emit()

    @property
    def found(self) -> Found | None:
        """What is on the screen: for files and paper, and for the themes beside it."""
        return self._found

    def _alert(self, alert: Alert) -> dict[str, Any]:
        tell = self._telling
        urgent = weight(alert) == "urgent"
        if isinstance(alert, Overdue):
            return {
                "kind": "overdue", "urgent": urgent, "icon": "warning-octagon",
                "title": tell.count("desk.alert.overdue", alert.cases),
                "detail": tell.count("desk.alert.oldest", alert.days),
            }  # fmt: skip
        if isinstance(alert, Fall):
            after = alert.change.before + alert.change.by
            return {
                "kind": "fall", "urgent": urgent, "icon": "trend-down",
                "title": tell.say(
                    "desk.alert.fall",
                    tell.say(f"desk.measure.{alert.measure}"),
                    tell.name("service", alert.subject),
                ),
                "detail": tell.say(
                    "desk.alert.from-to",
                    tell.value(alert.measure, alert.change.before),
                    tell.value(alert.measure, after),
                    tell.count("desk.people", alert.people),
                ),
            }  # fmt: skip
        return self._silent(alert, urgent=urgent)

    def _silent(self, alert: Silent, *, urgent: bool) -> dict[str, Any]:
        tell = self._telling
        since = tell.moment(alert.since, self._clock.now())
        return {
            "kind": "silent", "urgent": urgent, "icon": "wifi-slash",
            "title": tell.say("desk.alert.silent", alert.kiosk),
            "detail": tell.say(
                "desk.alert.since", since, tell.count("desk.alert.waiting", alert.waiting)
            ),
        }  # fmt: skip

    def _device(self, device: Known) -> dict[str, Any]:
        tell, now = self._telling, self._clock.now()
        if device.revoked:
            state, good = tell.say("desk.device.revoked"), False
        elif device.heard is None:
            state, good = tell.say("desk.device.never"), False
        else:
            good = (now - device.heard).total_seconds() < 3600
            key = "desk.device.synced" if good else "desk.device.silent"
            state = tell.say(key, tell.moment(device.heard, now))
        return {
            "name": device.name, "role": device.role, "state": state, "good": good,
            "waiting": tell.count("desk.alert.waiting", device.waiting) if device.waiting else "",
        }  # fmt: skip
