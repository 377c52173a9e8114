"""The figures of one desk, for who is signed in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from kiosk.analytics import counting
from kiosk.analytics.alerts import Alert, Fall, Heard, falls, overdue, silent
from kiosk.analytics.dashboard import Card, Point, Row, breakdown, cards, trend
from kiosk.analytics.drivers import Driver, drivers
from kiosk.analytics.suppression import LEAST
from kiosk.desk import cases_kept, survey_counts
from kiosk.desk.helping import Helping, WordsRead

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from sqlite3 import Connection

    from kiosk.analytics.bitmaps import Index
    from kiosk.analytics.counting import Filters
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.measures import Measure
    from kiosk.analytics.periods import Period
    from kiosk.analytics.polls import PollCounts
    from kiosk.analytics.themes import Theme
    from kiosk.clock import Clock
    from kiosk.desk.helping import Current
    from kiosk.desk.replica import Known, ReplicaReader
    from kiosk.desk.texts import Text, Texts
    from kiosk.staff.signing_in import Session


class Figures(ABC):
    """Half of an office. Every figure raises `NotSignedIn` where nobody is signed in."""

    _db: Connection
    _clock: Clock
    _index: Index
    _replica: ReplicaReader
    _texts: Texts
    _page_words: WordsRead

    @abstractmethod
    def _signed_in(self) -> Session:
        """Raises `kiosk.desk.office.NotSignedIn`."""

    def surveys(self, pulses: Collection[str]) -> dict[str, PollCounts]:
        """What polls, quizzes and the pulses named add up to, by form."""
        self._signed_in()
        return survey_counts.surveys(self._db, self._replica, pulses)

    def cards(self, period: Period, where: Filters) -> list[Card]:
        self._signed_in()
        return cards(self._index, period, where)

    def trend(self, period: Period, measure: Measure, where: Filters) -> list[Point]:
        self._signed_in()
        return trend(self._index, period, measure, where)

    def breakdown(
        self, dimension: Dimension, period: Period, measure: Measure, where: Filters
    ) -> list[Row]:
        self._signed_in()
        return breakdown(self._index, dimension, period, measure, where)

    def drivers(self, field: str, period: Period, where: Filters) -> list[Driver]:
        """`field`: "reason" or a dimension."""
        self._signed_in()
        splits, total = counting.unhappy_by(self._index, field, period, where)
        return drivers(splits, total, LEAST)

    def themes(self, language: str, period: Period, where: Filters) -> list[Theme]:
        """Of the texts opened so far."""
        self._signed_in()
        return self._texts.themes(language, period, where, LEAST)

    def examples(self, theme: Theme) -> list[Text]:
        self._signed_in()
        return self._texts.get(theme.examples)

    def helping(self, current: Current) -> Helping:
        """Whether pages help; `current` gives the digest of a text as it is published."""
        self._signed_in()
        return Helping(self._db, self._page_words, current)

    def alerts(self, period: Period, today: date) -> list[Alert]:
        """What needs somebody, people who wait first."""
        self._signed_in()
        late = overdue(cases_kept.overdue_days(self._db, today), today)
        heard = {
            each.name: Heard(at=each.heard, waiting=each.waiting)
            for each in self._replica.devices()
            if each.heard is not None and not each.revoked
        }
        quiet = silent(heard, self._clock.now())
        return [*([late] if late else []), *self._falls(period), *quiet]

    def devices(self) -> list[Known]:
        """Every kiosk and desk of the centre, as central last told."""
        self._signed_in()
        return self._replica.devices()

    def _falls(self, period: Period) -> list[Fall]:
        now = counting.by(self._index, "service", period)
        before = counting.by(self._index, "service", period.before)
        return falls(now, before, LEAST)
