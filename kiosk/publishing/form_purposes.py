"""Whether a form can be what pack.yaml says it is: a poll has something to count, a quiz right answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.forms import FormWalk
from kiosk.publishing.said import said

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm, Question
    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourceForm

_COUNTED = frozenset({"select_one", "select_multiple", "rank"})


def check_purpose(form: SourceForm, compiled: CompiledForm, report: Report) -> None:
    """Report what is missing for a poll, a quiz or a pulse; other forms may be anything."""
    if form.purpose in {"poll", "quiz"}:
        asked = [each for each in _questions(compiled) if each.kind in _COUNTED]
        if not asked:
            hint = "Ask with select_one, select_multiple or rank."
            message = said(
                "no-result", "this {purpose} has no question with choices, so it has no result",
                purpose=form.purpose,
            )  # fmt: skip
            report.warn(form.file, 0, message, hint)
        elif form.purpose == "quiz":
            _check_answers(form, asked, report)
    if form.purpose != "quiz" and any(bind.correct for bind in compiled.definition.binds):
        hint = "Take the column bind::diwan:correct out, or give it the purpose quiz."
        message = said("no-quiz", "right answers are marked, but the form is no quiz")
        report.warn(form.file, 0, message, hint)


def _check_answers(form: SourceForm, asked: list[Question], report: Report) -> None:
    if not any(question.correct for question in asked):
        hint = "Name the right choices of each question in a column bind::diwan:correct."
        message = said("quiz-unanswered", "no question of this quiz has a right answer")
        report.add(form.file, 0, message, hint)
    for question in asked:
        known = [choice.value for choice in question.choices]
        for name in question.correct if known else ():
            if name not in known:
                message = said(
                    "quiz-strange-answer",
                    "the right answer of {question!r} is {name!r}, which is no choice of it",
                    question=question.name, name=name,
                )  # fmt: skip
                report.add(form.file, 0, message, f"Its choices are {', '.join(known)}.")
        if question.correct and not question.guidance:
            hint = "Say in guidance_hint::… why it is right."
            message = said(
                "quiz-unexplained", "{question!r} does not explain its answer",
                question=question.name,
            )  # fmt: skip
            report.warn(form.file, 0, message, hint)


def _questions(compiled: CompiledForm) -> list[Question]:
    language = compiled.languages[0] if compiled.languages else ""
    walk = FormWalk(compiled, language=language, clock=SystemClock(), seed=0)
    found = []
    for path in compiled.binds:
        control, node = compiled.control(path), walk.state.node(path)
        if control is not None and node is not None:
            found.append(walk.asking.question(control, node))
    return found
