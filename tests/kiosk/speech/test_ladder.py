"""The ladders meet the figures of the standards."""

from __future__ import annotations

from itertools import pairwise

from kiosk.speech import ladder


def test_rates_span_half_to_double_in_seven_steps():
    percents = [rate.percent for rate in ladder.RATES]
    assert len(percents) == 7
    assert (percents[0], percents[-1]) == (50, 200)
    assert percents == sorted(percents)
    assert 120 <= ladder.RATES[ladder.DEFAULT_RATE].words_per_minute <= 125


def test_volumes_span_eighteen_decibels_in_small_steps():
    steps = ladder.VOLUMES_DB
    assert steps[-1] - steps[0] >= 18
    assert all(0 < b - a <= 10 for a, b in pairwise(steps))
    assert any(step - steps[0] >= 12 for step in steps)
    assert steps[-1] <= 0


def test_a_step_off_the_ladder_is_its_end():
    assert ladder.rate(99) == ladder.RATES[-1]
    assert ladder.gain(-5) == ladder.gain(0)
