from __future__ import annotations

import pytest

from kiosk.session import PROFILES, profile
from kiosk.session.profiles import USUAL


@pytest.mark.row(1)
def test_there_is_a_profile_for_each_way_of_being() -> None:
    assert [each.id for each in PROFILES] == [
        "blind", "low-vision", "deaf", "motor", "plain", "one-switch", "two-switches",
    ]  # fmt: skip


@pytest.mark.parametrize("each", PROFILES, ids=lambda each: each.id)
def test_every_profile_gives_more_time(each) -> None:
    assert each.slow
    assert each.touch_pause >= USUAL.touch_pause


def test_hands_that_shake_get_half_a_second_between_strikes() -> None:
    for name in ("motor", "one-switch", "two-switches"):
        assert profile(name).steadiness.double_strike >= 0.5


def test_unknown_profile_is_the_usual_way() -> None:
    assert profile("unknown") == USUAL
