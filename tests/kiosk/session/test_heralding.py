"""When a kiosk may speak by itself: after a pause, and not in quiet hours."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from kiosk.session.heralding import HeraldWatch
from tests.support.clock import ManualClock

ZONE = ZoneInfo("Asia/Jerusalem")


def at(hour: int, minute: int = 0) -> ManualClock:
    return ManualClock(dt.datetime(2026, 11, 23, hour, minute, tzinfo=ZONE))


def test_it_is_due_after_a_whole_pause_and_anew_after_each_touch() -> None:
    clock = at(10)
    watch = HeraldWatch(clock, ZONE, every_s=600)
    clock.advance(599)
    assert not watch.due
    clock.advance(1)
    assert watch.due
    watch.disturbed()
    assert not watch.due
    clock.advance(600)
    assert watch.due


@pytest.mark.parametrize(
    ("begin", "end", "hour", "quiet"),
    [
        ("18:00", "08:00", 17, False),
        ("18:00", "08:00", 18, True),
        ("18:00", "08:00", 23, True),
        ("18:00", "08:00", 7, True),
        ("18:00", "08:00", 8, False),
        ("12:00", "14:00", 11, False),
        ("12:00", "14:00", 13, True),
        ("12:00", "14:00", 14, False),
    ],
)
def test_quiet_hours_are_those_of_the_centre(begin: str, end: str, hour: int, quiet: bool) -> None:
    hours = (dt.time.fromisoformat(begin), dt.time.fromisoformat(end))
    clock = at(hour)
    watch = HeraldWatch(clock, ZONE, every_s=0, quiet=hours)
    assert watch.is_quiet is quiet
    assert watch.due is not quiet
