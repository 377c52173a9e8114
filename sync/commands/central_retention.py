"""`diwan-central retention`: how long answers are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.group()
def retention() -> None:
    """Say how long answers are kept, and erase what was kept long enough.

    The most particular rule counts: form and kind, form, kind, then the rule for all. Days are
    counted from when central received an answer. Run `enforce` every night.
    """


_form = click.option("--form", default="", help="Only answers to this form; else to every form.")
_kind = click.option("--kind", default="", help="Only this kind: answer, partial, vote, …")


@retention.command("set")
@_form
@_kind
@click.option("--days", type=click.IntRange(1, 36500), required=True, help="How many days.")
@_as_json
@click.pass_obj
def set_(config: Config, form: str, kind: str, days: int, *, json_: bool) -> None:
    """Keep answers so many days."""
    from sync.central.audit.service import record
    from sync.central.erasing.keeping import Rule, set_rule

    rule = Rule(form=form, kind=kind, days=days)
    with opened(config) as database, database.writing() as connection:
        set_rule(connection, rule, _now())
        record(connection, "retention", f"{form or '*'} {kind or '*'}", _now(), f"{days} days")
    show(rule, _in_words(rule), json_=json_)


@retention.command()
@_form
@_kind
@_as_json
@click.pass_obj
def unset(config: Config, form: str, kind: str, *, json_: bool) -> None:
    """Take a rule back."""
    from sync.central.audit.service import record
    from sync.central.erasing.keeping import drop_rule

    with opened(config) as database, database.writing() as connection:
        if not drop_rule(connection, form, kind):
            raise Failure("there is no such rule", "`diwan-central retention list` shows them.")
        record(connection, "retention", f"{form or '*'} {kind or '*'}", _now(), "unset")
    show({"form": form, "kind": kind}, "The rule is gone.", json_=json_)


@retention.command("list")
@_as_json
@click.pass_obj
def list_(config: Config, *, json_: bool) -> None:
    """Print the rules, the most particular first."""
    from sync.central.erasing.keeping import rules

    with opened(config) as database, database.reading() as connection:
        known = rules(connection)
    words = "\n".join(map(_in_words, known)) or "There is no rule: everything is kept."
    show({"rules": known}, words, json_=json_)


@retention.command()
@click.option("--dry-run", is_flag=True, help="Only say whether anything is overdue.")
@_as_json
@click.pass_obj
def enforce(config: Config, *, dry_run: bool, json_: bool) -> None:
    """Erase what was kept long enough, some hundreds in each transaction."""
    from sync.central.audit.service import record
    from sync.central.erasing.archives import archives_turn
    from sync.central.erasing.keeping import enforce_once, overdue
    from sync.central.erasing.service import Erased
    from sync.commands.erasing import finished, in_words

    items, files = 0, set[str]()
    with opened(config) as database, archives_turn(config):
        if dry_run:
            with database.reading() as connection:
                some = len(overdue(connection, _now()))
            show({"overdue": some}, f"{some or 'No'} items or more are overdue.", json_=json_)
            return
        while True:
            with database.writing() as connection:
                done = enforce_once(connection, _now())
                if done.items:
                    record(connection, "retention", "enforce", _now(), f"{done.items} items")
            if not done.items:
                break
            items, files = items + done.items, files.union(done.files)
        erased = Erased(items=items, files=tuple(sorted(files)))
        rest = finished(database, config, erased)
    told = f"{items} items and {len(files)} files were kept long enough and are erased."
    words = "\n".join([told, *in_words(config, rest, rest.not_reached)])
    reached = {"not_reached": rest.not_reached, "tables": rest.tables}
    show({"items": items, "files": len(files), **reached}, words, json_=json_)
    if not rest.complete:
        raise SystemExit(1)


def _in_words(rule: Any) -> str:
    of = f"to {rule.form}" if rule.form else "to every form"
    return f"answers {of}, {rule.kind or 'every kind'}: {rule.days} days"


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
