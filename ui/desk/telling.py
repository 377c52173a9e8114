"""Figures, days and states as a page shows them: words and numbers of the language in use."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.i18n.formats import format_date, format_number, format_time
from kiosk.i18n.isolation import isolate

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from kiosk.analytics.dashboard import Card, Point, Row
    from kiosk.analytics.measures import Change, Figure, Measure

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


class Telling:
    """Knows the language, the names of things, and the centre's time."""

    def __init__(self, words: Callable[[str], str], zone: ZoneInfo) -> None:
        self._words = words
        self._zone = zone
        self.language = "en"
        self.names: dict[str, dict[str, str]] = {}
        """By dimension: what a key is called, such as the title of a service."""

    def say(self, key: str, *values: object) -> str:
        """The text of an id, with `%1`, `%2` … filled in, each isolated."""
        text = self._words(key)
        for place, value in enumerate(values, 1):
            text = text.replace(f"%{place}", _apart(str(value)))
        return text

    def count(self, key: str, n: int) -> str:
        """The form of a text that fits a number: `key.one`, `key.other` and so on, if there are any."""
        from kiosk.i18n.formats import plural_category

        form = f"{key}.{plural_category(n, self.language)}"
        text = self._words(form)
        if text == form:
            text = self._words(f"{key}.other")
        return text.replace("%1", isolate(self.number(n)))

    def number(self, value: float, digits: int = 0) -> str:
        rounded = round(value, digits)
        return format_number(int(rounded) if digits == 0 else rounded, self.language)

    def signed(self, value: float, digits: int = 0) -> str:
        """With its sign before it, also between words that run right to left."""
        text = self.number(abs(value), digits)
        if round(value, digits) == 0:
            return text
        return f"{_LEFT_TO_RIGHT}{'+' if value > 0 else '−'}{text}{_END}"

    def name(self, dimension: str, key: str) -> str:
        if not key:
            return self.say(f"desk.none.{dimension}")
        if dimension == "hour":
            return format_time(datetime(2000, 1, 1, int(key)).time(), self.language)  # noqa: DTZ001
        if dimension == "weekday":
            return self._weekday(int(key))
        return self.names.get(dimension, {}).get(key, key)

    def day(self, day: date) -> str:
        return format_date(day, self.language)

    def day_of(self, moment: datetime) -> str:
        """The day at the centre."""
        return self.day(moment.astimezone(self._zone).date())

    def short_day(self, day: date) -> str:
        """Day and month."""
        from babel.dates import format_skeleton

        text = format_skeleton("MMMd", datetime(day.year, day.month, day.day), locale=self.language)  # noqa: DTZ001
        return str(text)

    def moment(self, moment: datetime, now: datetime) -> str:
        """As people say it: minutes and hours ago, yesterday, else the day."""
        local, today = moment.astimezone(self._zone), now.astimezone(self._zone)
        ago = (now - moment).total_seconds()
        if ago < _MINUTE:
            return self.say("desk.ago.now")
        if ago < _HOUR:
            return self.count("desk.ago.minutes", int(ago // _MINUTE))
        if local.date() == today.date():
            return self.count("desk.ago.hours", int(ago // _HOUR))
        if local.date() == today.date() - timedelta(days=1):
            return self.say("desk.ago.yesterday")
        return self.short_day(local.date())

    def time(self, moment: datetime) -> str:
        return format_time(moment.astimezone(self._zone).time(), self.language)

    # Measures ------------------------------------------------------------------------------

    def figure(self, figure: Figure) -> dict[str, Any]:
        """{value, unit, told}: as it stands large on a card."""
        if figure.value is None:
            return {"value": "–", "unit": self.say("desk.too-few"), "told": False}
        return {
            "value": self._value(figure.measure, figure.value),
            "unit": self.say(f"desk.unit.{figure.measure}"),
            "told": True,
        }

    def card(self, card: Card) -> dict[str, Any]:
        """One measure at large, its change and its line."""
        shown, change = self.figure(card.figure), card.change
        interval = card.figure.interval
        measure = card.figure.measure
        return {
            "measure": measure,
            "name": self.say(f"desk.measure.{measure}"),
            **shown,
            "people": self.count("desk.people", card.figure.n),
            "range": ""
            if interval is None
            else self.say(
                "desk.range",
                self._value(measure, interval.low),
                self._value(measure, interval.high),
            ),
            "change": "" if change is None else self._change(measure, change),
            "direction": _direction(measure, change),
            "certain": change is not None and change.certain,
            "line": [point if point is not None else -1e9 for point in card.line],
        }

    def row(self, dimension: str, row: Row) -> dict[str, Any]:
        """One bar: `share` is 0 to 1 of the measure's scale."""
        measure, value = row.figure.measure, row.figure.value
        return {
            "key": row.key,
            "name": self.name(dimension, row.key),
            "lang": row.key if dimension == "language" else "",
            "value": "–" if value is None else self.value(measure, value),
            "people": self.count("desk.people", row.figure.n),
            "share": 0.0 if value is None else _share(measure, value),
            "told": value is not None,
        }

    def point(self, point: Point) -> dict[str, Any]:
        """One point of a line and one line of its table."""
        value, measure = point.figure.value, point.figure.measure
        return {
            "label": self.short_day(point.part.first),
            "value": -1e9 if value is None else value,
            "told": "–" if value is None else self.value(measure, value),
            "people": self.count("desk.people", point.figure.n),
        }

    def value(self, measure: Measure, value: float) -> str:
        """With its sign of percent, where it has one."""
        text = self._value(measure, value)
        return f"{text}%" if measure == "csat" else text

    def _value(self, measure: Measure, value: float) -> str:
        if measure == "ces":
            return self.number(value, 1)
        return self.signed(value) if measure == "nps" else self.number(value)

    def _change(self, measure: Measure, change: Change) -> str:
        digits = 1 if measure == "ces" else 0
        by = self.number(abs(change.by), digits)
        return self.say(f"desk.change.{measure}", by, self.value(measure, change.before))

    def _weekday(self, day: int) -> str:
        from babel.dates import get_day_names

        return str(get_day_names("wide", "stand-alone", locale=self.language)[day])


def _apart(value: str) -> str:
    """Isolated; a number with a sign is so already, and its direction is known."""
    return value if value.startswith(_LEFT_TO_RIGHT) else isolate(value)


def _direction(measure: Measure, change: Change | None) -> str:
    if change is None or round(change.by, 1 if measure == "ces" else 0) == 0:
        return "same"
    return "up" if change.by > 0 else "down"


def _share(measure: Measure, value: float) -> float:
    if measure == "csat":
        return value / 100
    return (value + 100) / 200 if measure == "nps" else (value - 1) / 6
