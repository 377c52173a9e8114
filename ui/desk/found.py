"""What one look at the office brought for the dashboard: figures as they are, not yet in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kiosk.analytics.alerts import Alert
    from kiosk.analytics.dashboard import Card, Point, Row
    from kiosk.analytics.drivers import Driver
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.measures import Measure
    from kiosk.analytics.periods import Period
    from kiosk.desk.office import Office
    from kiosk.desk.replica import Known

BARS: tuple[Dimension, ...] = ("service", "language", "kiosk", "hour", "weekday")


class Found:
    """Asked in the office's lane; `where` are the filters, kept with what they brought."""

    def __init__(
        self, office: Office, period: Period, measure: Measure, where: dict[str, str], today: date
    ) -> None:
        self.period = period
        self.measure = measure
        self.where = where
        self.cards: list[Card] = office.cards(period, where)
        self.trend: list[Point] = office.trend(period, measure, where)
        self.bars: dict[str, list[Row]] = {
            each: office.breakdown(each, period, measure, where) for each in BARS
        }
        self.alerts: list[Alert] = office.alerts(period, today)
        self.devices: list[Known] = office.devices()
        self.drivers: list[Driver] = office.drivers("reason", period, where)

    @property
    def people(self) -> int:
        """How many answered in the period, whatever they answered."""
        return next((each.figure.n for each in self.cards if each.figure.measure == "responses"), 0)


def ordered(dimension: str, rows: list[Row]) -> list[Row]:
    """Hours and days in their own order; anything else from the best to the worst. Of the hours only
    those from the first in which anybody came to the last.
    """
    if dimension in {"hour", "weekday"}:
        found = sorted(rows, key=lambda row: int(row.key or 0))
        busy = [place for place, row in enumerate(found) if row.figure.n]
        return found[busy[0] : busy[-1] + 1] if dimension == "hour" and busy else found
    return sorted(
        rows, key=lambda row: (row.figure.value is None, -(row.figure.value or 0.0), row.key)
    )
