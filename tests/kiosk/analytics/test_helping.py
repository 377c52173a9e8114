"""Which text fails, and whether mending it helped: worked by hand from the definitions."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.analytics.helping import (
    Place,
    Tally,
    Wording,
    failing,
    mending,
    reasons_told,
    worst,
)

FORTY_OF_HUNDRED = Place("passport", "pay", "ar")
THREE_OF_FOUR = Place("passport", "", "am")
EIGHT_OF_TEN = Place("rent-help", "", "he")


def wording(digest: str, first: int, last: int, yes: int, no: int) -> Wording:
    """Days of November 2026."""
    return Wording(
        digest=digest, first=date(2026, 11, first), last=date(2026, 11, last),
        tally=Tally(yes=yes, no=no),
    )  # fmt: skip


def test_share_who_were_not_helped_has_wilsons_interval() -> None:
    """Wilson (1927) for 40 of 100 at 95 %: centre (0.4 + 1.9207/100) / (1 + 3.8415/100)."""
    told = failing(Tally(yes=60, no=40))
    assert told.people == 100
    assert told.share == pytest.approx(40.0)
    assert told.interval is not None
    assert told.interval.low == pytest.approx(30.94, abs=0.01)
    assert told.interval.high == pytest.approx(49.80, abs=0.01)


def test_share_of_few_is_not_told_but_their_number_is() -> None:
    told = failing(Tally(yes=1, no=8))
    assert (told.people, told.share, told.interval) == (9, None, None)


def test_surely_bad_text_stands_before_one_with_a_larger_share_of_few() -> None:
    rows = worst(
        {
            THREE_OF_FOUR: Tally(yes=1, no=3),
            FORTY_OF_HUNDRED: Tally(yes=60, no=40),
            EIGHT_OF_TEN: Tally(yes=7, no=5),
            Place("parking-permit", "", "ar"): Tally(yes=95, no=5),
            Place("shop-licence", "", "ar"): Tally(yes=5, no=3),
        },
        {},
    )
    assert [row.place for row in rows] == [
        FORTY_OF_HUNDRED,  # lower end 30.9 %
        EIGHT_OF_TEN,  # 5 of 12: 41.7 %, lower end 19.3 %
        Place("parking-permit", "", "ar"),
        Place("shop-licence", "", "ar"),
        THREE_OF_FOUR,
    ]
    assert [row.failing.share is None for row in rows] == [False, False, False, True, True]


def test_single_small_row_takes_the_next_with_it_so_that_nobody_can_subtract() -> None:
    rows = worst(
        {
            FORTY_OF_HUNDRED: Tally(yes=60, no=40),
            EIGHT_OF_TEN: Tally(yes=7, no=5),
            THREE_OF_FOUR: Tally(yes=1, no=3),
        },
        {},
    )
    told = {row.place: row.failing.share for row in rows}
    assert told[EIGHT_OF_TEN] is None
    assert told[FORTY_OF_HUNDRED] is not None


def test_mended_text_is_compared_with_the_text_before_by_newcombes_interval() -> None:
    """24 of 40 before, 6 of 40 since: 45 points fewer, by 24.1 to 60.8 points."""
    found = mending([wording("OLD", 1, 10, 16, 24), wording("NEW", 11, 20, 34, 6)], "NEW")
    assert found is not None
    assert found.now is not None
    assert (found.before.digest, found.now.digest) == ("OLD", "NEW")
    assert (found.before.last.day, found.now.first.day) == (10, 11)
    assert found.by == pytest.approx(-45.0)
    assert found.interval is not None
    assert found.interval.low == pytest.approx(-60.8, abs=0.05)
    assert found.interval.high == pytest.approx(-24.1, abs=0.05)
    assert found.certain


def test_small_difference_may_be_chance() -> None:
    found = mending([wording("OLD", 1, 10, 20, 20), wording("NEW", 11, 20, 22, 18)], "NEW")
    assert found is not None
    assert found.by == pytest.approx(-5.0)
    assert not found.certain


def test_nothing_is_said_of_a_change_while_too_few_have_answered() -> None:
    found = mending([wording("OLD", 1, 10, 20, 20), wording("NEW", 11, 12, 9, 0)], "NEW")
    assert found is not None
    assert found.by is None


def test_text_that_was_just_changed_has_no_answers_yet() -> None:
    found = mending([wording("OLD", 1, 10, 20, 20)], "NEW")
    assert found is not None
    assert found.now is None
    assert found.before.digest == "OLD"


def test_last_two_of_three_wordings_are_compared() -> None:
    known = [
        wording("ONE", 1, 5, 10, 10), wording("TWO", 5, 10, 10, 12), wording("THREE", 11, 20, 15, 2),
    ]  # fmt: skip
    found = mending(known, "THREE")
    assert found is not None
    assert found.before.digest == "TWO"


def test_wording_a_kiosk_has_before_the_desk_is_no_text_before() -> None:
    known = [wording("HERE", 1, 10, 20, 20), wording("NEWER", 9, 12, 20, 20)]
    assert mending(known, "HERE") is None
    assert mending([wording("HERE", 1, 10, 20, 20)], "HERE") is None


def test_reasons_of_few_are_not_told() -> None:
    assert reasons_told({"hard": 12, "missing": 30, "wrong": 6, "failed": 7, "": 0}) == {
        "missing": 30, "hard": 12, "failed": None, "wrong": None,
    }  # fmt: skip
