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
    from sync.central.database import Database
    from sync.central.erasing.archives import NotReached
    from sync.central.erasing.service import Erased

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
    """Erase what was kept long enough, some hundreds in each transaction.

    Also from archives of days that left the database, when the whole of such a day is too old. Exit
    status 1 where an archive was not in reach: the next run tries again.
    """
    from sync.central.erasing.archives import archives_turn
    from sync.central.erasing.keeping import overdue
    from sync.central.erasing.keeping_archived import overdue_archives
    from sync.central.erasing.service import Erased
    from sync.commands.erasing import finished, in_words

    with opened(config) as database, archives_turn(config):
        if dry_run:
            with database.reading() as connection:
                some = len(overdue(connection, _now()))
                archives = [each.file for each in overdue_archives(connection, _now())]
            told = [f"{some or 'No'} items or more are overdue."]
            told += [f"To be looked through: {file}" for file in archives]
            show({"overdue": some, "archives": archives}, "\n".join(told), json_=json_)
            return
        here, (there, closed) = _enforce_here(database), _enforce_archived(database)
        files = {*here.files, *there.files}
        erased = Erased(items=here.items + there.items, files=tuple(sorted(files)))
        rest = finished(database, config, erased)
    left = list({each.file: each for each in [*closed, *rest.not_reached]}.values())
    told = [f"{erased.items} items and {len(files)} files were kept long enough and are erased."]
    if erased.items or left or rest.tables:
        told += in_words(config, rest, left)
    figures = {"items": erased.items, "archived": there.items, "files": len(files)}
    show({**figures, "not_reached": left, "tables": rest.tables}, "\n".join(told), json_=json_)
    if left or rest.tables:
        raise SystemExit(1)


def _enforce_here(database: Database) -> Erased:
    from sync.central.audit.service import record
    from sync.central.erasing.keeping import enforce_once
    from sync.central.erasing.service import Erased

    items, files, done = 0, set[str](), Erased(items=1)
    while done.items:
        with database.writing() as connection:
            done = enforce_once(connection, _now())
            if done.items:
                record(connection, "retention", "enforce", _now(), f"{done.items} items")
        items, files = items + done.items, files.union(done.files)
    return Erased(items=items, files=tuple(sorted(files)))


def _enforce_archived(database: Database) -> tuple[Erased, list[NotReached]]:
    """What was erased, and the archives that could not be looked into."""
    from sync.central.audit.service import record
    from sync.central.erasing.archives import NotReached
    from sync.central.erasing.keeping_archived import enforce_archived, overdue_archives
    from sync.central.erasing.parquet import NotErasable
    from sync.central.erasing.service import Erased
    from sync.commands.erasing import tell

    items, files, closed = 0, set[str](), []
    with database.reading() as connection:
        archives = overdue_archives(connection, _now())
    for archive in archives:
        tell(archive.file)
        try:
            done = enforce_archived(database, archive, _now())
        except NotErasable as error:
            closed.append(NotReached(file=archive.file, why=str(error)))
            continue
        items, files = items + done.items, files.union(done.files)
        with database.writing() as connection:
            record(connection, "retention", archive.file, _now(), f"{done.items} items")
    return Erased(items=items, files=tuple(sorted(files))), closed


def _in_words(rule: Any) -> str:
    of = f"to {rule.form}" if rule.form else "to every form"
    return f"answers {of}, {rule.kind or 'every kind'}: {rule.days} days"


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
