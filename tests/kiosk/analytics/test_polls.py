"""Worked examples: one answer, several answers, a ranking; and what is kept back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.analytics.polls import PollCounts, ballot, bars, enough, guarded, total

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
Q = "/poll/q"


def of(*given_answers: object) -> PollCounts:
    return total(ballot({Q: each}, NOON) for each in given_answers)


def test_one_answer_is_a_share_of_the_people_who_answered() -> None:
    counts = of(*["late"] * 6, *["early"] * 3, "keep", None)
    found = {
        bar.choice: (bar.people, bar.share) for bar in bars(counts, Q, "one", ["late", "keep"])
    }
    assert found == {"late": (6, 0.6), "keep": (1, 0.1)}
    assert (counts.people, counts.answered[Q]) == (11, 10)


def test_several_answers_are_shares_of_people_and_add_up_to_more() -> None:
    counts = of(["bus", "bank"], ["bus"], ["bus", "park"], ["park"])
    found = [bar.share for bar in bars(counts, Q, "several", ["bus", "bank", "park"])]
    assert found == [0.75, 0.25, 0.5]


def test_ranking_is_ordered_by_the_borda_count() -> None:
    """Three choices, so 2, 1 and 0 points: a has 2+2+0 = 4, b 1+1+2 = 4 … c 0+0+1 = 1 of 6."""
    counts = of(["a", "b", "c"], ["a", "b", "c"], ["b", "c", "a"], ["b", "a", "c"])
    found = bars(counts, Q, "ranking", ["a", "b", "c"])
    assert [bar.choice for bar in found] == ["b", "a", "c"]
    assert [bar.share for bar in found] == [6 / 8, 5 / 8, 1 / 8]
    assert [bar.mean for bar in found] == [1.5, 1.75, 2.75]


def test_choice_that_was_left_out_of_a_ranking_has_no_points_of_it() -> None:
    counts = of(["a"], ["b", "a", "c"])
    found = {bar.choice: bar for bar in bars(counts, Q, "ranking", ["a", "b", "c"])}
    assert (found["a"].share, found["a"].mean) == (3 / 4, 1.5)
    assert (found["b"].share, found["b"].people) == (2 / 4, 1)
    assert found["c"].share == 0


def test_period_is_from_the_first_vote_to_the_last() -> None:
    days = [NOON + timedelta(days=n) for n in (3, 0, 1)]
    counts = total(ballot({Q: "a"}, day) for day in days)
    assert (counts.first, counts.last) == (NOON, NOON + timedelta(days=3))


def test_fewer_than_ten_people_are_only_counted() -> None:
    few, many = of(*["a"] * 9), of(*["a"] * 10)
    assert (guarded(few).people, guarded(few).places, guarded(few).answered) == (9, {}, {})
    assert guarded(many) == many
    assert (enough(few), enough(many)) == (False, True)


def test_question_few_people_answered_is_kept_back_alone() -> None:
    counts = total(
        ballot({Q: "a"} | ({"/poll/why": "b"} if number < 9 else {}), NOON) for number in range(20)
    )
    assert set(guarded(counts).places) == {Q}


@pytest.mark.parametrize(
    "written", ["Please open on Sundays", "שלום לכם", 5, 1.5, True, {}, [["a"]]]
)
def test_what_is_no_choice_is_no_vote_for_anything(written: object) -> None:
    counts = of(written)
    assert counts.people == 1
    assert counts.places.get(Q, {}) in ({}, {"a": (1,)})


def test_choice_named_twice_counts_once() -> None:
    assert of(["a", "a", "b"]).places[Q] == {"a": (1,), "b": (0, 1)}


@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=4), max_size=12), st.integers(0, 12))
def test_counts_of_two_groups_add_up_to_the_counts_of_all(votes: list[list[str]], at: int) -> None:
    assert of(*votes[:at]) + of(*votes[at:]) == of(*votes)
