"""`diwan forms simulate`: a visit without a screen, with answers from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.forms_files import load, read_answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms import CompiledForm, FormWalk, Question, Submission
    from kiosk.forms.problems import FormProblem

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_MOST_SCREENS: Final = 100_000
_WORDS: Final = {
    "required": "an answer is required",
    "constraint": "the constraint does not hold",
    "not_a_number": "this is no number",
    "not_whole": "this is no whole number",
    "too_large": "this number is too large",
    "not_a_date": "this is no date such as 2026-11-22",
    "not_a_time": "this is no time such as 09:30",
    "not_a_place": "this is no place",
    "out_of_range": "this lies beyond the range or between its steps",
    "not_a_choice": "this is none of the choices",
}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One question as it was left; `message` says why its answer may not stand."""

    path: str
    kind: str
    label: str
    answer: Any = None
    message: str = ""


@click.command("simulate")
@click.argument("form", type=_FILE)
@click.option(
    "--answers", type=_FILE, help="JSON object: path or name of a question to its answer."
)
@click.option("--lang", default="", help="Language tag; without it the form's own default.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def simulate(form: Path, answers: Path | None, lang: str, *, as_json: bool) -> None:
    """Walk FORM to its end without a screen and print what was asked and what came out.

    An answer for /data/person[2]/name adds a second person. Exit status 1 when the visit stops at
    an answer that is missing or may not stand.
    """
    from kiosk.clock import SystemClock
    from kiosk.forms import FormError, FormWalk

    compiled = load(form)
    given = read_answers(answers)
    language = _language(compiled, lang)
    try:
        walk = FormWalk(compiled, language=language, clock=SystemClock())
        asked = list(_walk(walk, given))
        submission = walk.finish() if walk.screen.kind == "review" else walk.abandon()
    except FormError as fault:
        raise Failure(str(fault)) from fault
    unused = sorted(given)
    if as_json:
        report = {
            "asked": asked,
            "submission": submission,
            "unused": unused,
            "faults": walk.state.faults,
        }
        click.echo(msgspec.json.format(msgspec.json.encode(report), indent=1).decode())
    else:
        _print(asked, submission, unused, walk.state.faults)
    if submission.status != "complete":
        raise SystemExit(1)


def _language(form: CompiledForm, lang: str) -> str:
    from kiosk.forms.speak import match_language, tag_of

    if lang and form.languages and not match_language(lang, form.languages):
        spoken = ", ".join(tag_of(language) for language in form.languages)
        raise Failure(f"the form does not speak {lang}", f"It speaks {spoken}.")
    return lang or form.definition.default_language


def _walk(walk: FormWalk, given: dict[str, Any]) -> Iterator[Asked]:
    """Answer and go on until the review, or until an answer may not stand. Used answers go."""
    for _ in range(_MOST_SCREENS):
        screen = walk.screen
        if screen.kind == "review":
            return
        if screen.kind == "repeat" and _is_wanted(given, f"{screen.path}[{screen.count + 1}]"):
            walk.add_repeat()
            continue
        for question in screen.questions:
            _answer(walk, question, given)
        moved = walk.next()
        after = {} if moved else {q.path: q for q in walk.screen.questions}
        for question in screen.questions:
            yield _left(walk, after.get(question.path), question)
        if not moved:
            return


def _is_wanted(given: dict[str, Any], instance: str) -> bool:
    return any(path.startswith(instance + "/") for path in given)


def _answer(walk: FormWalk, question: Question, given: dict[str, Any]) -> None:
    """By its whole path; else by its path without numbers or its name, which serve each repeat."""
    if question.path in given:
        walk.answer(given.pop(question.path), question.path)
        return
    plain = "".join(part.partition("]")[2] or part for part in question.path.split("["))
    key = next((key for key in (plain, question.name) if key in given), None)
    if key is not None:
        repeated = "[" in question.path
        walk.answer(given[key] if repeated else given.pop(key), question.path)


def _left(walk: FormWalk, now: Question | None, question: Question) -> Asked:
    fault = (now.error or now.error_key) if now else ""
    return Asked(
        path=question.path,
        kind=question.kind,
        label=question.label,
        answer=walk.value(question.path),
        message=_WORDS.get(fault, fault),
    )


def _print(
    asked: list[Asked], submission: Submission, unused: list[str], faults: list[FormProblem]
) -> None:
    for one in asked:
        click.echo(f"{one.path}  {one.label}")
        told = "(no answer)" if one.answer is None else repr(one.answer)
        click.echo(f"    {told}{f'  ✗ {one.message}' if one.message else ''}")
    for fault in faults:
        click.echo(f"could not be worked out: {fault}")
    if unused:
        click.echo(f"not asked for: {', '.join(unused)}")
    stopped = f", stopped at {submission.stopped_at}" if submission.stopped_at else ""
    click.echo(f"\n{submission.status}{stopped}  {submission.instance_id}")
    click.echo(submission.instance_xml)
