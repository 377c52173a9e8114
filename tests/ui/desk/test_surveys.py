"""Polls, quizzes and pulses at the desk: who may see them, figures with people and period, a table."""

from __future__ import annotations

import csv
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from kiosk.desk.replica import Replica
from tests.support.desk_window import DeskWindow, set_up
from tests.support.votes import POLL, PULSE, received, votes
from tests.support.year import answers_of_a_year
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role
    from tests.support.clock import ManualClock

    OpenDesk = Callable[..., DeskWindow]

QUESTION = "Should we open late on Tuesday, or early on Sunday?"


@pytest.fixture
def open_surveys(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenDesk]:
    """A desk with some votes, open at the page, somebody signed in."""
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(language: str = "en", role: Role = "service-manager", **counts: int) -> DeskWindow:
        now = clock.now()
        said = chain(answers_of_a_year(30, now), votes(now, **counts))
        set_up(tmp_path, clock, said, role)
        desk = DeskWindow(tmp_path, clock, language=language)
        opened.append(desk)
        desk.sign_in()
        desk.desk.desk.open("surveys")
        desk.wait_for(lambda: desk.desk.surveys.ready)
        return desk

    yield make
    for window in opened:
        window.close()


def test_result_of_a_poll_has_its_people_and_its_period(open_surveys: OpenDesk) -> None:
    page = Page(open_surveys())
    assert page.has("Late on Tuesday, until 19:00. 50%. 60 people")
    assert page.has("Keep the hours as they are. 20%. 24 people")
    assert page.has(
        "120 people · From November 20, 2026 to November 21, 2026"
        " · Counted on November 22, 2026, 11:42"
    )


def test_other_surveys_are_chosen_by_name(open_surveys: OpenDesk) -> None:
    page = Page(open_surveys())
    page.press("What does it cost to write to us here?")
    assert page.has("Nothing. 100%. 40 people. Right answer")
    page.press("Did you find what you came for?")
    assert page.has("Yes. 50%. 30 people")


def test_too_few_answers_are_told_only_by_their_number(open_surveys: OpenDesk) -> None:
    page = Page(open_surveys(polls=9))
    assert page.starting("9 people")
    assert page.has("No figures of fewer than 10 people.")
    assert not page.starting("Late on Tuesday")


def test_same_figures_stand_in_a_table_and_in_a_file(
    open_surveys: OpenDesk, tmp_path: Path
) -> None:
    desk = open_surveys()
    page = Page(desk)
    page.press("Table")
    assert page.has("Early on Sunday, from 7:00. 30%. 36 people")
    file = tmp_path / "poll.csv"
    desk.desk.surveys.save(str(file))
    lines = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert lines[0][0] == QUESTION
    assert lines[1] == ["Answer", "Result", "People"]
    assert lines[2] == ["Late on Tuesday, until 19:00", "50%", "60 people"]


def test_votes_that_come_later_are_added_once(
    open_surveys: OpenDesk, tmp_path: Path, clock: ManualClock
) -> None:
    desk = open_surveys()
    replica = Replica.open(tmp_path)
    late = [
        received(900 + n, POLL, "vote", {"hours": "keep"}, clock.now() - timedelta(minutes=1))
        for n in range(30)
    ]
    replica.take(late)
    replica.take(late)
    replica.close()
    desk.desk.look_for_news()
    page = Page(desk)
    desk.wait_for(lambda: page.starting("150 people"))
    assert page.has("Keep the hours as they are. 36%. 54 people")


def test_page_speaks_the_language_of_the_desk(open_surveys: OpenDesk) -> None:
    page = Page(open_surveys("ar"))
    assert page.has("الثلاثاء، حتى الساعة 19:00. 50%. 60 شخصًا")


def test_administrator_does_not_find_the_page(open_surveys: OpenDesk) -> None:
    desk = open_surveys(role="administrator")
    assert desk.desk.desk.page == "board"
    assert not Page(desk).has("Surveys")


def test_nothing_is_left_after_somebody_signed_out(open_surveys: OpenDesk) -> None:
    desk = open_surveys()
    desk.desk.surveys.choose(PULSE)
    desk.desk.desk.signOut()
    desk.settle()
    assert (desk.desk.surveys.ready, desk.desk.surveys.tables) == (False, [])
