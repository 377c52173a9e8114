"""Whether a form can be what pack.yaml says it is: a poll has something to count, a quiz right answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.forms import FormWalk

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
            message = f"this {form.purpose} has no question with choices, so it has no result"
            report.warn(form.file, 0, message, hint)
        elif form.purpose == "quiz":
            _check_answers(form, asked, report)
    if form.purpose != "quiz" and any(bind.correct for bind in compiled.definition.binds):
        hint = "Take the column bind::diwan:correct out, or give it the purpose quiz."
        report.warn(form.file, 0, "right answers are marked, but the form is no quiz", hint)


def _check_answers(form: SourceForm, asked: list[Question], report: Report) -> None:
    if not any(question.correct for question in asked):
        hint = "Name the right choices of each question in a column bind::diwan:correct."
        report.add(form.file, 0, "no question of this quiz has a right answer", hint)
    for question in asked:
        known = [choice.value for choice in question.choices]
        for name in question.correct if known else ():
            if name not in known:
                message = (
                    f"the right answer of {question.name!r} is {name!r}, which is no choice of it"
                )
                report.add(form.file, 0, message, f"Its choices are {', '.join(known)}.")
        if question.correct and not question.guidance:
            hint = "Say in guidance_hint::… why it is right."
            report.warn(form.file, 0, f"{question.name!r} does not explain its answer", hint)


def _questions(compiled: CompiledForm) -> list[Question]:
    language = compiled.languages[0] if compiled.languages else ""
    walk = FormWalk(compiled, language=language, clock=SystemClock(), seed=0)
    found = []
    for path in compiled.binds:
        control, node = compiled.control(path), walk.state.node(path)
        if control is not None and node is not None:
            found.append(walk.asking.question(control, node))
    return found
