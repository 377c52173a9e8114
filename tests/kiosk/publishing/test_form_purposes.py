"""A form's lines in pack.yaml, and whether the form can be what they say it is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Guide
from kiosk.forms import FormWalk, load_form
from kiosk.publishing import build_pack, check_pack
from tests.support.clock import ManualClock
from tests.support.packs import make_pack, write

if TYPE_CHECKING:
    from pathlib import Path

QUIZ = """
| survey   |                 |       |                     |                             |                   |
|          | type            | name  | label::English (en) | guidance_hint::English (en) | bind::diwan:correct |
|          | select_one cost | cost  | What does it cost?  | {}                          | {}                |
|          | select_multiple cost | all | Which are prices? | Both of them.              | five ten          |
| choices  |                 |       |                     |
|          | list_name       | name  | label::English (en) |
|          | cost            | five  | Five                |
|          | cost            | ten   | Ten                 |
| settings |                 |       |                     |
|          | form_id         | version | namespaces        |
|          | quiz            | 1     | diwan="urn:diwan:form" |
"""
LINES = "forms:\n  - {{id: quiz, file: forms/quiz.md, purpose: {}}}\n"


def a_pack(
    folder: Path, lines: str = "quiz", why: str = "It says so.", right: str = "five"
) -> Path:
    """`lines` is the purpose with whatever follows it in pack.yaml."""
    form = write(folder, "quiz.md", QUIZ.format(why, right))
    pack = make_pack(folder / "pack", languages=("en",), forms=[("quiz", "quiz", form)])
    text = (pack / "pack.yaml").read_text("utf-8")
    before, _, _ = text.partition("forms:\n")
    (pack / "pack.yaml").write_text(before + LINES.format(lines), "utf-8")
    return pack


def told(pack: Path) -> list[str]:
    return [each.message for each in check_pack(pack) if "form" in each.file or "pack" in each.file]


def test_right_answers_and_their_reason_come_from_the_workbook(tmp_path: Path) -> None:
    guide = Guide.open(build_pack(a_pack(tmp_path), tmp_path / "built").path)
    form = load_form(guide.form_bytes("quiz"))
    walk = FormWalk(form, language="en", clock=ManualClock())
    (question,) = walk.screen.questions
    assert (question.correct, question.guidance) == (("five",), "It says so.")
    walk.answer("ten")
    walk.next()
    assert walk.screen.questions[0].correct == ("five", "ten")


@pytest.mark.parametrize(
    ("traits", "message"),
    [
        ({"right": "six"}, "the right answer of 'cost' is 'six', which is no choice of it"),
        ({"why": ""}, "'cost' does not explain its answer"),
        ({"lines": "poll"}, "right answers are marked, but the form is no quiz"),
        ({"lines": "poll, every: 5"}, "'every' is for a pulse, and this is a poll form"),
        ({"lines": "quiz, quota: 5"}, "'quota' is for a pulse, and this is a quiz form"),
        ({"lines": "pulse, every: 0"}, "'every' is 0, but should be from 1 to 10000"),
        ({"lines": "quiz, from: 2026-12-31, to: 2026-12-01"},
         "ends on 2026-12-01, before it begins on 2026-12-31"),
        ({"lines": 'quiz, hours: {days: [sunday], from: "09:00", to: "13:00"}'},
         "'sunday' is no day of the week"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_named(tmp_path: Path, traits: dict[str, str], message: str) -> None:
    assert message in told(a_pack(tmp_path, **traits))


def test_quiz_without_any_right_answer_is_refused(tmp_path: Path) -> None:
    pack = a_pack(tmp_path, right="")
    form = pack / "forms" / "quiz.md"
    form.write_text(form.read_text("utf-8").replace("five ten ", "         "), "utf-8")
    assert "no question of this quiz has a right answer" in told(pack)


def test_schedule_reaches_the_kiosk(tmp_path: Path) -> None:
    lines = (
        "pulse, every: 5, quota: 300, from: 2026-11-01, to: 2026-11-30, "
        'hours: {days: [sun, mon], from: "09:00", to: "13:00"}'
    )
    guide = Guide.open(build_pack(a_pack(tmp_path, lines), tmp_path / "built").path)
    (entry,) = guide.pack.forms
    assert (entry.every, entry.quota, entry.weekdays) == (5, 300, (6, 0))
    sunday = dt.datetime(2026, 11, 22, 9, 0)  # the centre's own time
    assert guide.offered("pulse", sunday) == [entry]
    for moment in (
        sunday.replace(day=24),
        sunday.replace(hour=8, minute=59),
        sunday.replace(hour=13),
        sunday.replace(month=12, day=6),
        sunday.replace(month=10, day=25),
    ):
        assert guide.offered("pulse", moment) == []
