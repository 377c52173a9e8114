"""Votes, quizzes and the question on the way out by keypad and ear alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.kept import by_name, kept
from tests.ui.pages.form_pages import QuestionPage

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.keypads import Pad


def test_vote_is_given_by_keypad_and_its_result_is_heard(keyed: AttractPage, pad: Pad) -> None:
    for _ in range(9):
        keyed.choose("en").form("poll").choose("tuesday_late").vote().done()
    result = keyed.by(pad).choose("en").listen().form("poll").choose("keep").vote()
    assert result.k.kiosk.narration.on
    result.k.kiosk.narration.readPage()
    result.k.settle()
    heard = " ".join(result.said)
    for line in result.lines:
        assert line in heard
    assert "Your choice" in heard
    assert by_name(kept(keyed.k.data)[-1])["hours"] == "keep"


def test_quiz_is_done_by_keypad(keyed: AttractPage, pad: Pad) -> None:
    verdict = keyed.by(pad).choose("ar").form("quiz").choose("five").judged()
    assert verdict.verdict == verdict.words("quiz.other")
    assert verdict.next().asks == "number"


def test_not_now_is_reached_by_keypad(keyed: AttractPage, pad: Pad) -> None:
    for number in range(5):
        home = keyed.by(pad).choose("en").guidance().home() if number == 4 else keyed.choose("en")
        if number < 4:
            keyed.k.kiosk.visit.end()
            keyed.k.settle()
    keyed.k.wait_for(lambda: bool(keyed.k.kiosk.surveys.pulse._due))
    home.end().to(QuestionPage).not_now()
    assert kept(keyed.k.data) == []
