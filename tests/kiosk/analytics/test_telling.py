"""What a dashboard tells, and what it keeps to itself."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.analytics import bitmaps
from kiosk.analytics.alerts import Heard, falls, overdue, silent, weight
from kiosk.analytics.dashboard import breakdown, cards, trend
from kiosk.analytics.drivers import Split, drivers
from kiosk.analytics.facts import Fact
from kiosk.analytics.measures import Counts
from kiosk.analytics.periods import Period, last_days, last_year
from kiosk.analytics.suppression import untold
from kiosk.analytics.themes import themes

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 11, 22)
_ids = count()


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(":memory:") as connection:
        bitmaps.create(connection)
        yield connection
    connection.close()


def _people(db: sqlite3.Connection, how_many: int, day: date = TODAY, **answers: object) -> None:
    fact = Fact(day=day.toordinal(), hour=9, **answers)  # type: ignore[arg-type]
    bitmaps.add(db, {f"{next(_ids)}": fact for _ in range(how_many)})


def test_card_tells_the_figure_and_how_it_moved(db: sqlite3.Connection) -> None:
    period = last_days(7, TODAY)
    _people(db, 20, csat=5)
    _people(db, 20, day=period.before.last, csat=1)
    card = cards(bitmaps.Index(db), period)[0]
    assert card.figure.value == 100.0
    assert card.change is not None
    assert (card.change.before, card.change.by, card.change.certain) == (0.0, 100.0, True)
    assert card.line == (None,) * 6 + (100.0,)


def test_single_small_row_takes_another_with_it_so_that_nobody_can_subtract(
    db: sqlite3.Connection,
) -> None:
    for service, people in (("passport", 40), ("rent-help", 12), ("food-stall", 3)):
        _people(db, people, service=service, csat=4)
    rows = breakdown(bitmaps.Index(db), "service", last_days(30, TODAY), "csat")
    assert {row.key: row.figure.value for row in rows} == {
        "passport": 100.0,
        "rent-help": None,
        "food-stall": None,
    }


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 60), max_size=8), st.integers(1, 20))
def test_what_stays_untold_is_never_one_small_group(people: dict[str, int], least: int) -> None:
    hidden = untold(people, least)
    assert all(key in hidden for key, n in people.items() if 0 < n < least)
    told = [n for key, n in people.items() if n and key not in hidden]
    together = sum(people[key] for key in hidden)
    assert not hidden or together >= least or not told


def test_trend_has_a_point_for_every_part_also_without_answers(db: sqlite3.Connection) -> None:
    _people(db, 12, day=date(2026, 3, 14), csat=4)
    points = trend(bitmaps.Index(db), last_year(TODAY), "csat")
    assert [point.figure.value for point in points].count(100.0) == 1
    assert [point.part.first.month for point in points] == [11, 12, *range(1, 12)]


def test_small_centre_sees_a_line_by_weeks_where_days_have_too_few_people(
    db: sqlite3.Connection,
) -> None:
    period = last_days(30, TODAY)
    for ago in range(30):
        _people(db, 4, day=TODAY - timedelta(days=ago), csat=4)
    points = trend(bitmaps.Index(db), period, "csat")
    assert [point.part for point in points] == list(period.parts("week"))
    assert [point.figure.value for point in points][1:-1] == [100.0] * (len(points) - 2)
    assert sum(point.figure.n for point in points) == 120


def test_line_by_days_stays_where_most_days_can_be_told(db: sqlite3.Connection) -> None:
    for ago in range(20):
        _people(db, 12, day=TODAY - timedelta(days=ago), csat=4)
    assert len(trend(bitmaps.Index(db), last_days(30, TODAY), "csat")) == 30


@pytest.mark.parametrize(("days", "step"), [(7, "day"), (30, "day"), (90, "week"), (365, "month")])
def test_parts_of_a_period_cover_each_day_once(days: int, step: str) -> None:
    period = last_days(days, TODAY)
    assert period.step == step
    covered = [
        part.first + timedelta(days=offset)
        for part in period.parts()
        for offset in range(part.days)
    ]
    assert covered == [period.first + timedelta(days=offset) for offset in range(days)]
    assert period.before == Period(
        period.first - timedelta(days=days), period.first - timedelta(days=1)
    )


def test_driver_is_what_dissatisfied_people_say_more_often() -> None:
    found = drivers(
        {
            "waiting": Split(60, 100),
            "papers": Split(22, 100),
            "staff": Split(5, 100),
            "access": Split(6, 8),
        },
        Split(180, 900),
        least=10,
    )
    assert [each.answer for each in found] == ["waiting"]
    assert (found[0].share, found[0].elsewhere) == (60.0, 15.0)


def test_no_driver_is_found_among_many_that_differ_by_chance() -> None:
    # 5 % of what differs by chance looks certain alone; compared together none may.
    splits = {f"reason-{number}": Split(20 + number % 9, 100) for number in range(40)}
    assert drivers(splits, Split(960, 4000), least=10) == []


def test_themes_bring_the_forms_of_a_word_together_and_show_it_as_written() -> None:
    texts = {
        "1": "זמן ההמתנה היה ארוך",
        "2": "המתנה ארוכה בדלפק",
        "3": "זמן המתנה ארוך מאוד",
        "4": "הצוות היה אדיב",
    }
    found = themes(texts, "he", least=2)
    assert ("המתנה", 3) in [(each.words, each.people) for each in found]
    assert not any("זמנ" in each.words.split() for each in found)


def test_phrase_stands_for_the_words_it_is_made_of() -> None:
    texts = {str(number): "The waiting room was cold." for number in range(3)}
    texts["x"] = "Nice people, nice room"
    found = themes(texts, "en", least=2)
    assert found[0].words == "waiting room"
    assert found[0].people == 3
    assert "waiting" not in [each.words for each in found]


def test_theme_of_one_person_is_not_told() -> None:
    assert themes({"1": "الانتظار طويل", "2": "شكرا"}, "ar", least=2) == []


def test_theme_leads_to_examples() -> None:
    texts = {"1": "الانتظار طويل", "2": "طال الانتظار", "3": "شكرا لكم"}
    assert themes(texts, "ar", least=2)[0].examples == ("1", "2")


def test_fall_of_a_service_is_told_only_when_certain() -> None:
    before = {
        "rent-help": Counts(csat=(0, 0, 5, 20, 25)),
        "passport": Counts(csat=(0, 0, 5, 20, 25)),
    }
    now = {"rent-help": Counts(csat=(20, 5, 5, 10, 10)), "passport": Counts(csat=(0, 0, 7, 20, 23))}
    found = falls(now, before, least=10)
    assert [(fall.subject, fall.measure, fall.people) for fall in found] == [
        ("rent-help", "csat", 50)
    ]


def test_case_is_overdue_the_day_after_its_reply_date() -> None:
    assert overdue([TODAY], TODAY) is None
    late = overdue([TODAY, date(2026, 11, 21), date(2026, 11, 13)], TODAY)
    assert late is not None
    assert (late.cases, late.days) == (2, 9)
    assert weight(late) == "urgent"


def test_kiosk_is_silent_after_an_hour_by_centrals_clock() -> None:
    now = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
    heard = {
        "1": Heard(at=now - timedelta(minutes=4), waiting=0),
        "5": Heard(at=now - timedelta(minutes=92), waiting=18),
    }
    found = silent(heard, now)
    assert [(each.kiosk, each.waiting) for each in found] == [("5", 18)]
    assert weight(found[0]) == "soon"
