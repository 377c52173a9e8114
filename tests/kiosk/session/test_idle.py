from __future__ import annotations

import pytest

from kiosk.session import IdleWatch, Timing
from tests.support.clock import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def watch(clock: ManualClock) -> IdleWatch:
    return IdleWatch(clock, Timing(quiet=90, countdown=30))


def test_nobody_at_the_screen_is_never_warned(clock: ManualClock, watch: IdleWatch) -> None:
    clock.advance(10_000)
    assert watch.phase == "resting"


def test_quiet_visitor_is_warned_and_then_forgotten(clock: ManualClock, watch: IdleWatch) -> None:
    watch.begin()
    clock.advance(89)
    assert watch.phase == "active"
    clock.advance(1)
    assert (watch.phase, watch.seconds_left) == ("warning", 30)
    clock.advance(29.5)
    assert (watch.phase, watch.seconds_left) == ("warning", 1)
    clock.advance(0.5)
    assert watch.phase == "over"


def test_touch_starts_the_quiet_time_again(clock: ManualClock, watch: IdleWatch) -> None:
    watch.begin()
    clock.advance(80)
    watch.touch()
    clock.advance(80)
    assert watch.phase == "active"


def test_stray_touch_during_the_warning_is_not_an_answer(
    clock: ManualClock, watch: IdleWatch
) -> None:
    watch.begin()
    clock.advance(95)
    watch.touch()
    assert watch.phase == "warning"


def test_more_time_is_given_as_often_as_it_is_asked_for(
    clock: ManualClock, watch: IdleWatch
) -> None:
    watch.begin()
    for _ in range(15):
        clock.advance(100)
        assert watch.phase == "warning"
        watch.extend()
        assert watch.phase == "active"


def test_listener_gets_twice_the_time(clock: ManualClock, watch: IdleWatch) -> None:
    watch.begin()
    watch.slow = True
    clock.advance(179)
    assert watch.phase == "active"
    clock.advance(1)
    assert (watch.phase, watch.seconds_left) == ("warning", 30)


def test_wall_clock_jump_does_not_end_a_visit(clock: ManualClock, watch: IdleWatch) -> None:
    watch.begin()
    clock._now = clock._now.replace(year=2046)
    assert watch.phase == "active"


def test_countdown_too_short_to_answer_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 20 s"):
        Timing(countdown=10)
