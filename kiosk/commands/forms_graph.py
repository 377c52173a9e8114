"""`diwan forms graph`: what decides whether a question is shown, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.forms_files import load, read_answers

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm, FormWalk
    from kiosk.forms.explain import Explained

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("graph")
@click.argument("form", type=_FILE)
@click.option("--path", default="", help="Only this question: its path or its name.")
@click.option("--answers", type=_FILE, help="JSON object of answers; say why what is hidden then.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def graph(form: Path, path: str, answers: Path | None, *, as_json: bool) -> None:
    """Say for each question of FORM what shows it, whose answers decide, and what waits for it."""
    from kiosk.forms.explain import Explainer

    compiled = load(form)
    state = _answered(compiled, read_answers(answers)).state if answers else None
    found = [one for one in Explainer(compiled, state).all() if _meant(one, path)]
    if path and not found:
        raise Failure(f"the form asks nothing at {path}", "Give a path or the name of a question.")
    if as_json:
        report = {"form": compiled.id, "questions": found}
        click.echo(msgspec.json.format(msgspec.json.encode(report), indent=1).decode())
        return
    for one in found:
        _print(one)


def _meant(one: Explained, path: str) -> bool:
    return path in ("", one.path, one.path.rpartition("/")[2])


def _answered(form: CompiledForm, given: dict[str, Any]) -> FormWalk:
    """A visit with these answers, whether or not their questions are shown."""
    from kiosk.clock import SystemClock
    from kiosk.forms import FormWalk
    from kiosk.forms.definition import Control, elements

    walk = FormWalk(form, language="", clock=SystemClock())
    named = {
        element.path.rpartition("/")[2]: element.path
        for element in elements(form.definition.body)
        if isinstance(element, Control)
    }
    for key, value in given.items():
        try:
            accepted = walk.answer(value, named.get(key, key))
        except ValueError as fault:
            raise Failure(str(fault), "Give paths or names of questions.") from fault
        if not accepted:
            raise Failure(f"{value!r} cannot be an answer to {key}")
    return walk


def _print(one: Explained) -> None:
    click.echo(f"{one.path}  ({one.kind})")
    if one.never_asked:
        click.echo("    is never asked: no answers make its relevance true")
    if one.passed_over:
        click.echo("    is passed over: a kiosk has no means to ask it")
    if not one.conditions:
        click.echo("    is always shown")
    for condition in one.conditions:
        of = "" if condition.path == one.path else f"the group {condition.path} is "
        click.echo(f"    {of}shown when {condition.shown_when}")
    for told, paths in (("reads", one.reads), ("decided by the answers to", one.answers)):
        if paths:
            click.echo(f"    {told} {', '.join(paths)}")
    if one.needed_by:
        needed = ", ".join(f"{each.path} ({each.what})" for each in one.needed_by)
        click.echo(f"    needed by {needed}")
    for now in one.now:
        place = "" if now.path == one.path else f" {now.path}"
        click.echo(
            f"    {now.state} now{place}{': ' if now.reasons else ''}{'; '.join(now.reasons)}"
        )
