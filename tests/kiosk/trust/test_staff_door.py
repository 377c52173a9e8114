from __future__ import annotations

import pytest

from kiosk.trust import PinError, StaffDoor, hash_pin, verify_pin
from kiosk.trust.door import FIRST_WAIT_S, FREE_TRIES, LONGEST_WAIT_S
from tests.support.clock import ManualClock

PIN, WRONG = "246813", "000000"
PIN_HASH = hash_pin(PIN)


class Notebook:
    """A store's small facts, in memory."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}

    def recall(self, name: str) -> str | None:
        return self.facts.get(name)

    def remember(self, name: str, value: str) -> None:
        self.facts[name] = value


def a_door(notebook: Notebook | None = None, clock: ManualClock | None = None) -> StaffDoor:
    return StaffDoor(notebook or Notebook(), PIN_HASH, clock or ManualClock())


def knock_wrongly(door: StaffDoor, times: int = FREE_TRIES) -> None:
    for _ in range(times):
        door.knock(WRONG)


def test_pin_is_kept_as_an_argon2id_hash_only() -> None:
    assert PIN_HASH.startswith("$argon2id$")
    assert PIN not in PIN_HASH
    assert hash_pin(PIN) != PIN_HASH


@pytest.mark.parametrize("pin", ["", "12345", "1" * 33, "12345x", "١٢٣٤٥٦", " 123456"])
def test_pin_that_cannot_be_typed_on_the_keypad_is_refused(pin: str) -> None:
    with pytest.raises(PinError, match="6 to 32 digits"):
        hash_pin(pin)


def test_a_hash_that_is_none_is_told_to_staff() -> None:
    with pytest.raises(PinError, match=r"staff\.pin_hash"):
        verify_pin(PIN, "hunter2")


def test_right_pin_opens_and_wrong_pin_does_not() -> None:
    door = a_door()
    assert door.knock(WRONG).result == "wrong"
    assert door.knock(PIN).result == "open"


def test_door_without_a_pin_never_opens() -> None:
    door = StaffDoor(Notebook(), None, ManualClock())
    assert door.knock("").result == "no-pin"


def test_right_pin_is_not_looked_at_while_the_door_is_locked() -> None:
    door = a_door()
    knock_wrongly(door)
    answer = door.knock(PIN)
    assert (answer.result, answer.wait_s) == ("locked", FIRST_WAIT_S)


def test_door_opens_again_when_the_wait_is_over() -> None:
    clock = ManualClock()
    door = a_door(clock=clock)
    knock_wrongly(door)
    clock.advance(FIRST_WAIT_S)
    assert door.knock(PIN).result == "open"
    assert door.failures == 0


def test_wait_doubles_with_each_further_failure_up_to_an_hour() -> None:
    clock = ManualClock()
    door = a_door(clock=clock)
    knock_wrongly(door)
    waits = []
    for _ in range(8):
        clock.advance(door.wait_s)
        waits.append(door.knock(WRONG).wait_s)
    assert waits[:3] == [2 * FIRST_WAIT_S, 4 * FIRST_WAIT_S, 8 * FIRST_WAIT_S]
    assert waits[-1] == LONGEST_WAIT_S


def test_lock_survives_a_restart() -> None:
    notebook = Notebook()
    knock_wrongly(a_door(notebook))
    assert a_door(notebook).knock(PIN).result == "locked"


def test_clock_turned_far_ahead_does_not_open_the_door() -> None:
    notebook = Notebook()
    knock_wrongly(a_door(notebook))
    clock = ManualClock()
    clock._now = clock._now.replace(year=2046)
    assert a_door(notebook, clock).knock(PIN).result == "locked"


def test_pulling_the_plug_during_the_check_still_counts_as_a_try() -> None:
    class PluggedOutError(Exception):
        pass

    class Cut(Notebook):
        def remember(self, name: str, value: str) -> None:
            super().remember(name, value)
            raise PluggedOutError

    notebook = Cut()
    with pytest.raises(PluggedOutError):
        a_door(notebook).knock(WRONG)
    assert a_door(notebook).failures == 1


def test_unreadable_count_of_failures_locks_rather_than_opens() -> None:
    notebook = Notebook()
    notebook.facts["staff-failures"] = "minus one"
    assert a_door(notebook).knock(PIN).result == "locked"
