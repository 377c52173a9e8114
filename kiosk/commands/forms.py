"""`diwan forms …`: look a form over before it goes out, and walk it without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.forms_check import check
from kiosk.commands.forms_files import load, read_answers
from kiosk.commands.forms_graph import graph

if TYPE_CHECKING:
    from kiosk.forms import FormWalk

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("forms")
def command() -> None:
    """Check forms, walk through them, and see why a question is hidden."""


command.add_command(check)
command.add_command(graph)


def _json(value: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=1).decode()


@command.command()
@click.argument("form", type=_FILE)
@click.option(
    "--answers", type=_FILE, help="JSON object: path or name of a question to its answer."
)
@click.option("--lang", default="", help="Language tag; without it the form's own default.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def simulate(form: Path, answers: Path | None, lang: str, *, as_json: bool) -> None:
    """Walk FORM to its end without a screen and print what was asked and what came out."""
    from kiosk.clock import SystemClock
    from kiosk.forms import FormError, FormWalk

    compiled = load(form)
    given = read_answers(answers)
    language = lang or compiled.definition.default_language
    try:
        walk = FormWalk(compiled, language=language, clock=SystemClock())
        asked = _walk(walk, given)
        submission = walk.finish() if walk.screen.kind == "review" else walk.abandon()
    except FormError as fault:
        raise Failure(str(fault)) from fault
    if as_json:
        click.echo(_json({"asked": asked, "submission": submission, "unused": sorted(given)}))
        return
    for line in asked:
        click.echo(f"{line['path']}  {line['label']}")
        click.echo(f"    {line['answer']!r}{'  ✗ ' + line['message'] if line['message'] else ''}")
    click.echo(f"\n{submission.status}  {submission.instance_id}")
    click.echo(submission.instance_xml)


def _walk(walk: FormWalk, given: dict[str, Any]) -> list[dict[str, Any]]:
    """Answer and go on until the review, or until an answer may not stand."""
    asked: list[dict[str, Any]] = []
    for _ in range(100_000):
        screen = walk.screen
        if screen.kind == "review":
            break
        for question in screen.questions:
            key = question.path if question.path in given else question.name
            if key in given:
                value = given[key] if question.path.count("[") else given.pop(key)
                walk.answer(value, question.path)
        moved = walk.next()
        after = {q.path: q for q in walk.screen.questions} if not moved else {}
        for question in screen.questions:
            now = after.get(question.path)
            fault = (now.error or now.error_key) if now else ""
            answer = walk.value(question.path)
            asked.append(
                {
                    "path": question.path,
                    "kind": question.kind,
                    "label": question.label,
                    "answer": answer,
                    "message": fault or "",
                }
            )
        if not moved:
            break
    return asked
