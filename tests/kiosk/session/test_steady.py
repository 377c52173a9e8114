"""Hands that shake, strike twice or rest on a key."""

from __future__ import annotations

import pytest

from kiosk.session import Steadiness, Steady
from tests.support.clock import ManualClock

A, B = 38, 56


def steady(clock: ManualClock, **seconds: float) -> Steady:
    return Steady(clock, Steadiness(**seconds))


@pytest.mark.row(27)
def test_held_key_counts_once() -> None:
    keys = steady(ManualClock())
    assert keys.press(A) == "now"
    assert [keys.press(A, repeat=True) for _ in range(9)] == ["no"] * 9


@pytest.mark.row(28)
def test_second_strike_is_ignored_for_as_long_as_was_set() -> None:
    clock = ManualClock()
    keys = steady(clock, double_strike=0.5)
    assert keys.press(A) == "now"
    clock.advance(0.49)
    assert keys.press(A) == "no"
    clock.advance(0.02)
    assert keys.press(A) == "now"


@pytest.mark.row(28)
def test_another_key_is_no_second_strike() -> None:
    keys = steady(ManualClock(), double_strike=2)
    assert [keys.press(key) for key in (A, B, A)] == ["now", "now", "now"]


def test_brushed_key_does_not_count_where_keys_are_to_be_held() -> None:
    clock = ManualClock()
    keys = steady(clock, hold=0.4)
    assert keys.press(A) == "wait"
    clock.advance(0.3)
    assert keys.release(A) is None
    clock.advance(1)
    assert keys.due() is None


def test_key_held_long_enough_counts_once_while_it_is_still_down() -> None:
    clock = ManualClock()
    keys = steady(clock, hold=0.4)
    keys.press(A)
    assert keys.due() is None
    clock.advance(0.4)
    assert keys.due() == A
    assert keys.release(A) is None


def test_key_held_long_enough_counts_when_it_is_let_go() -> None:
    clock = ManualClock()
    keys = steady(clock, hold=0.4)
    keys.press(A)
    clock.advance(0.5)
    assert keys.release(A) == A


def test_twenty_keys_a_second_all_count_by_default() -> None:
    clock = ManualClock()
    keys = steady(clock)
    for key in [A, A, B, B] * 10:
        assert keys.press(key) == "now"
        clock.advance(0.05)
