"""One switch and two: the way to everything."""

from __future__ import annotations

import pytest

from kiosk.session import Scan
from tests.support.clock import ManualClock

SIZES = (3, 1, 2)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def scan(clock: ManualClock) -> Scan:
    scan = Scan(clock, step=1.5)
    scan.begin(SIZES)
    return scan


def wait(scan: Scan, clock: ManualClock, steps: int) -> None:
    for _ in range(steps):
        clock.advance(scan.step)
        assert scan.tick()


def test_time_moves_from_part_to_part(scan: Scan, clock: ManualClock) -> None:
    clock.advance(1.4)
    assert not scan.tick()
    clock.advance(0.1)
    assert scan.tick()
    assert (scan.part, scan.item) == (1, None)
    wait(scan, clock, 2)
    assert (scan.part, scan.item) == (0, None)


def test_choosing_a_part_offers_its_things_and_choosing_one_operates_it(
    scan: Scan, clock: ManualClock
) -> None:
    assert scan.choose() == "entered"
    wait(scan, clock, 1)
    assert (scan.part, scan.item) == (0, 1)
    assert scan.choose() == "item"


def test_part_with_one_thing_is_that_thing(scan: Scan, clock: ManualClock) -> None:
    wait(scan, clock, 1)
    assert scan.choose() == "item"
    assert (scan.part, scan.item) == (1, 0)


def test_after_the_last_thing_the_way_out_is_offered(scan: Scan, clock: ManualClock) -> None:
    scan.choose()
    wait(scan, clock, 3)
    assert scan.leaving
    assert scan.choose() == "left"
    assert (scan.part, scan.item) == (0, None)


def test_part_entered_by_mistake_is_left_after_two_rounds(scan: Scan, clock: ManualClock) -> None:
    scan.choose()
    wait(scan, clock, 2 * 4)
    assert (scan.part, scan.item) == (0, None)


def test_nobody_answering_lets_it_rest_until_the_switch_is_pressed(
    scan: Scan, clock: ManualClock
) -> None:
    wait(scan, clock, 9)
    assert scan.resting
    clock.advance(60)
    assert not scan.tick()
    assert scan.choose() == "woken"
    wait(scan, clock, 1)


@pytest.mark.row(47)
def test_two_switches_wait_for_the_visitor(scan: Scan, clock: ManualClock) -> None:
    scan.automatic = False
    clock.advance(600)
    assert not scan.tick()
    scan.move()
    scan.move()
    assert scan.choose() == "entered"
    scan.move()
    assert (scan.part, scan.item) == (2, 1)
    assert scan.choose() == "item"


def test_speed_can_be_set_between_half_a_second_and_five(scan: Scan) -> None:
    scan.set_step(0.1)
    assert scan.step == 0.5
    scan.set_step(60)
    assert scan.step == 5.0


def test_voice_is_waited_for_but_not_for_ever(scan: Scan, clock: ManualClock) -> None:
    clock.advance(1.5)
    assert not scan.tick(busy=True)
    clock.advance(3)
    assert scan.tick(busy=True)


def test_screen_with_nothing_on_it_is_no_fault(clock: ManualClock) -> None:
    scan = Scan(clock)
    clock.advance(9)
    assert not scan.tick()
    scan.move()
    assert scan.choose() == "woken"


def test_scanning_goes_on_at_the_part_that_is_asked_for(scan: Scan) -> None:
    scan.begin(SIZES, part=2)
    assert scan.part == 2
    scan.begin((1,), part=2)
    assert scan.part == 0


def test_place_is_kept_when_the_screen_changes_around_it(scan: Scan) -> None:
    scan.choose()
    scan.move()
    scan.follow((1, 4, 2), 1, 3)
    assert (scan.part, scan.item) == (1, 3)
    scan.move()
    assert scan.leaving
    scan.follow((6,), 0, 2)
    assert scan.leaving
    assert scan.choose() == "left"
    assert (scan.part, scan.item) == (0, None)
