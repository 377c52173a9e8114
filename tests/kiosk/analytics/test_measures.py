"""The measures against worked examples; where an example is published, its paper is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.analytics.facts import Fact, Roles, read_fact
from kiosk.analytics.intervals import difference_of_shares, share_interval
from kiosk.analytics.measures import (
    MEASURES,
    Counts,
    Measure,
    ces_units,
    change,
    clearly_below,
    figure,
)

LEAST = 10


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [  # Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_share_lies_in_the_published_interval(hits: int, n: int, low: float, high: float) -> None:
    interval = share_interval(hits, n)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("now", "before", "low", "high"),
    [  # Newcombe 1998, "Interval estimation for the difference between proportions", table II
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((10, 10), (0, 20), 0.6791, 1.0000),
    ],
)
def test_difference_lies_in_the_published_interval(
    now: tuple[int, int], before: tuple[int, int], low: float, high: float
) -> None:
    interval = difference_of_shares(*now, *before)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_satisfaction_is_the_share_of_the_two_best_answers() -> None:
    counts = Counts(responses=50, csat=(2, 3, 5, 15, 25))
    told = figure(counts, "csat", LEAST)
    assert (told.value, told.n) == (80.0, 50)
    assert told.interval is not None
    assert told.interval.holds(80.0)


def test_recommendation_is_promoters_less_detractors() -> None:
    told = figure(Counts(responses=100, promoters=60, passives=20, detractors=20), "nps", LEAST)
    assert told.value == 40.0


def test_ease_on_five_points_is_stretched_onto_seven() -> None:
    assert [ces_units(answer, 5) / 2520 for answer in range(1, 6)] == [1.0, 2.5, 4.0, 5.5, 7.0]
    assert [ces_units(answer, 7) / 2520 for answer in range(1, 8)] == [1, 2, 3, 4, 5, 6, 7]


def test_ease_is_the_mean_of_its_answers() -> None:
    answers = [7, 7, 6, 5, 5, 4, 6, 7, 6, 3]
    counts = sum((Fact(day=1, hour=9, ces=each).counts for each in answers), Counts())
    told = figure(counts, "ces", LEAST)
    assert told.value == pytest.approx(5.6)


def test_figure_of_too_few_people_is_not_told() -> None:
    told = figure(Counts(responses=9, csat=(0, 0, 0, 0, 9)), "csat", LEAST)
    assert (told.value, told.interval, told.n) == (None, None, 9)


def test_low_is_only_what_lies_below_with_all_its_interval() -> None:
    # 60 of 100: Wilson 50.2 to 69.1; 6 of 10: 31.3 to 83.2
    many = figure(Counts(csat=(20, 20, 0, 30, 30)), "csat", 10)
    few = figure(Counts(csat=(2, 2, 0, 3, 3)), "csat", 10)
    assert clearly_below(many, 80)
    assert not clearly_below(many, 69)
    assert not clearly_below(few, 80)
    assert not clearly_below(figure(Counts(csat=(2, 0, 0, 0, 0)), "csat", 10), 80)


def test_change_is_certain_only_beyond_chance() -> None:
    little = change(Counts(csat=(0, 0, 20, 40, 40)), Counts(csat=(0, 0, 25, 35, 40)), "csat", LEAST)
    much = change(Counts(csat=(0, 0, 20, 40, 40)), Counts(csat=(0, 0, 60, 40, 0)), "csat", LEAST)
    assert little is not None
    assert much is not None
    assert (little.by, little.certain) == (5.0, False)
    assert (much.by, much.certain) == (40.0, True)


def test_change_from_nothing_is_no_change() -> None:
    assert change(Counts(csat=(0, 0, 0, 0, 50)), Counts(), "csat", LEAST) is None


facts = st.builds(
    Fact,
    day=st.just(1),
    hour=st.integers(0, 23),
    csat=st.none() | st.integers(1, 5),
    nps=st.none() | st.integers(0, 10),
    ces=st.none() | st.integers(1, 7),
)


@given(st.lists(facts, min_size=1, max_size=40), st.sampled_from(MEASURES))
def test_any_figure_lies_on_its_scale_and_in_its_interval(
    people: list[Fact], measure: Measure
) -> None:
    told = figure(sum((each.counts for each in people), Counts()), measure, 1)
    if told.value is None or told.interval is None:
        return
    lowest, highest = {"csat": (0, 100), "nps": (-100, 100), "ces": (1, 7)}[measure]
    assert lowest <= told.value <= highest
    assert told.interval.low - 1e-9 <= told.value <= told.interval.high + 1e-9
    assert lowest <= told.interval.low
    assert told.interval.high <= highest


ROLES = Roles(service="/a/s", csat="/a/c", nps="/a/n", ces="/a/e", reason="/a/r", ces_points=5)


def _read(answers: dict[str, object]) -> Fact:
    return read_fact(answers, ROLES, day=739_000, hour=9, language="ar", kiosk="2", channel="kiosk")


def test_answers_are_read_whether_they_are_words_or_numbers() -> None:
    fact = _read({"/a/s": "passport", "/a/c": "2", "/a/n": 9.0, "/a/e": 5, "/a/r": "waiting staff"})
    assert (fact.service, fact.csat, fact.nps, fact.ces) == ("passport", 2, 9, 5)
    assert fact.reasons == ("waiting", "staff")


@pytest.mark.parametrize("value", [None, "", "7", 0, 6, 2.5, True, "two", [], float("inf")])
def test_value_outside_the_scale_counts_as_not_answered(value: object) -> None:
    assert _read({"/a/c": value}).csat is None


def test_weekday_of_a_fact_is_that_of_its_day() -> None:
    from datetime import date

    monday = date(2026, 11, 23)
    assert Fact(day=monday.toordinal(), hour=9).weekday == monday.weekday() == 0
