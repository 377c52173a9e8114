"""The index says the same as counting all answers anew, whatever is asked of them."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.analytics import bitmaps, counting
from kiosk.analytics.drivers import Split
from kiosk.analytics.facts import DIMENSIONS, Dimension, Fact
from kiosk.analytics.measures import Counts
from kiosk.analytics.periods import Period

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = date(2026, 11, 2)
DAY = FIRST.toordinal()
WEEK = Period(FIRST, date(2026, 11, 8))


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(":memory:") as connection:
        bitmaps.create(connection)
        yield connection
    connection.close()


facts = st.builds(
    Fact,
    day=st.integers(DAY - 2, DAY + 9),
    hour=st.sampled_from([8, 9, 14]),
    service=st.sampled_from(["passport", "rent-help", ""]),
    language=st.sampled_from(["ar", "he"]),
    kiosk=st.sampled_from(["1", "2"]),
    channel=st.sampled_from(["kiosk", "telephone"]),
    csat=st.none() | st.integers(1, 5),
    nps=st.none() | st.integers(0, 10),
    ces=st.none() | st.integers(1, 5),
    ces_points=st.just(5),
)
many = st.lists(facts, max_size=30)
wanted = st.fixed_dictionaries(
    {},
    optional={
        "service": st.sampled_from(["passport", ""]),
        "language": st.just("he"),
        "channel": st.just("kiosk"),
        "weekday": st.sampled_from(["0", "6"]),
    },
)


@settings(max_examples=60)
@given(many, wanted, st.sampled_from(DIMENSIONS))
def test_counters_equal_a_full_count(
    people: list[Fact], where: counting.Filters, dimension: Dimension
) -> None:
    with sqlite3.connect(":memory:") as db:
        bitmaps.create(db)
        bitmaps.add(db, {str(number): fact for number, fact in enumerate(people)})
        fitting = [
            fact
            for fact in people
            if WEEK.first.toordinal() <= fact.day <= WEEK.last.toordinal()
            and all(fact.key(name) == value for name, value in where.items())
        ]
        full: dict[str, Counts] = {}
        for fact in fitting:
            key = fact.key(dimension)
            full[key] = full.get(key, Counts()) + fact.counts
        assert counting.by(bitmaps.Index(db), dimension, WEEK, where) == full
        assert counting.counts(bitmaps.Index(db), WEEK, where) == sum(
            (f.counts for f in fitting), Counts()
        )
        assert sum(counting.by_day(bitmaps.Index(db), WEEK, where).values(), Counts()) == sum(
            full.values(), Counts()
        )
    db.close()


def test_answer_that_comes_twice_is_counted_once(db: sqlite3.Connection) -> None:
    fact = Fact(day=DAY, hour=9, csat=5)
    assert bitmaps.add(db, {"a": fact, "b": fact}) == 2
    assert bitmaps.add(db, {"b": fact, "c": fact}) == 1
    assert counting.counts(bitmaps.Index(db), WEEK).responses == 3


def test_erased_answer_leaves_no_trace_in_any_counter(db: sqlite3.Connection) -> None:
    bitmaps.add(db, {"a": Fact(day=DAY, hour=9, csat=1), "b": Fact(day=DAY, hour=9, csat=5)})
    assert bitmaps.forget(db, "a")
    assert not bitmaps.forget(db, "a")
    assert counting.counts(bitmaps.Index(db), WEEK).csat == (0, 0, 0, 0, 1)


def test_counting_is_part_of_the_transaction_it_happens_in(db: sqlite3.Connection) -> None:
    db.commit()
    bitmaps.add(db, {"a": Fact(day=DAY, hour=9, csat=1)})
    db.rollback()
    assert counting.counts(bitmaps.Index(db), WEEK) == Counts()


def test_reader_takes_up_what_was_added_and_erased_since(db: sqlite3.Connection) -> None:
    index = bitmaps.Index(db)
    bitmaps.add(db, {"a": Fact(day=DAY, hour=9, csat=1)})
    assert counting.counts(index, WEEK) == Counts()
    assert index.refresh()
    assert counting.counts(index, WEEK).responses == 1
    bitmaps.forget(db, "a")
    assert index.refresh()
    assert counting.counts(index, WEEK) == Counts()
    assert not index.refresh()


def test_index_goes_on_in_a_new_block_when_one_is_full(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bitmaps, "BLOCK", 3)
    for number in range(8):
        bitmaps.add(db, {str(number): Fact(day=DAY, hour=9, csat=number % 5 + 1)})
    assert db.execute("SELECT no, facts FROM block").fetchall() == [(0, 3), (1, 3), (2, 2)]
    assert counting.counts(bitmaps.Index(db), WEEK).csat == (2, 2, 2, 1, 1)


def test_place_of_an_erased_answer_is_not_given_to_another(db: sqlite3.Connection) -> None:
    bitmaps.add(db, {"a": Fact(day=DAY, hour=9, csat=1)})
    bitmaps.forget(db, "a")
    bitmaps.add(db, {"b": Fact(day=DAY, hour=9, csat=5)})
    assert counting.counts(bitmaps.Index(db), WEEK).csat == (0, 0, 0, 0, 1)
    assert counting.counts(bitmaps.Index(db), WEEK).responses == 1


def test_dissatisfied_people_are_split_by_what_they_gave_as_a_reason(
    db: sqlite3.Connection,
) -> None:
    bitmaps.add(
        db,
        {
            "a": Fact(day=DAY, hour=9, csat=1, reasons=("waiting", "staff")),
            "b": Fact(day=DAY, hour=9, csat=3, reasons=("waiting",)),
            "c": Fact(day=DAY, hour=9, csat=5),
            "d": Fact(day=DAY, hour=9, reasons=("waiting",)),
        },
    )
    splits, total = counting.unhappy_by(bitmaps.Index(db), "reason", WEEK)
    assert splits == {"waiting": Split(1, 2), "staff": Split(1, 1)}
    assert total == Split(1, 3)
