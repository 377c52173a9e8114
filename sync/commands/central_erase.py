"""`diwan-central erase | export | retention`: what a person may ask for, and how long all is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import plain_reference, show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from kiosk.trust import Reference
    from sync.central.config import Config

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@click.argument("reference")
@click.option("--yes", is_flag=True, help="Do it; without this it is only told what would go.")
@click.option("--because", default="", help="The reason, for the list of deeds.")
@_as_json
@click.pass_obj
def erase(config: Config, reference: str, because: str, *, yes: bool, json_: bool) -> None:
    """Erase what came under the number REFERENCE: answers, sealed part, drawings and recordings.

    The hash stays, so the chain still verifies and what was received can be counted. Copies made
    before (backups, archives of closed days, exports, what other systems were sent) are not reached.
    """
    from sync.central.audit.service import record
    from sync.central.erasing.service import Erased, archives, drop_files, items_of
    from sync.central.erasing.service import erase as take_away

    number = _number(reference)
    with opened(config) as database:
        with database.writing() as connection:
            rows = items_of(connection, number)
            _there(rows, number)
            closed = archives(connection)
            done = Erased(items=len(rows))
            if yes:
                done = take_away(connection, rows, "wish", _now())
                # By its hash: the list of deeds must not keep what was asked to be forgotten.
                record(connection, "erase", number.hashed, _now(), because)
        if yes:
            database.forget_log()
            drop_files(config.blobs, done)
    told = f"{done.items} items and {len(done.files)} files were erased."
    if not yes:
        lines = [f"  {row.form}  {row.kind}, received {row.received_at:%Y-%m-%d}" for row in rows]
        told = "\n".join([*lines, "Nothing was erased: say --yes to do it."])
    told += f"\n{_not_reached(closed)}"
    figures = {"erased": yes, "items": done.items, "files": len(done.files)}
    show({**figures, "not_reached": closed}, told, json_=json_)


@click.command()
@click.argument("reference")
@click.option(
    "-o", "--out", type=click.Path(file_okay=False, path_type=Path), required=True,
    help="A new folder for answers.json and the files.",
)  # fmt: skip
@click.option(
    "--identity", "identities", multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with a secret key, to open what is sealed.",
)  # fmt: skip
@_as_json
@click.pass_obj
def export(
    config: Config, reference: str, out: Path, identities: tuple[Path, ...], *, json_: bool
) -> None:
    """Write all that is kept under the number REFERENCE into a folder, for the person it is of."""
    from sync.central.answers.export import as_json
    from sync.central.answers.files import Sources, write_attachments
    from sync.central.answers.service import Wanted
    from sync.central.audit.service import record
    from sync.central.erasing.service import items_of
    from sync.commands.central_answers import opener_of

    number, opener = _number(reference), opener_of(identities)
    wanted = Wanted(reference=number.text)
    with opened(config) as database:
        with database.reading() as connection:
            _there(items_of(connection, number), number)
            try:
                out.mkdir(mode=0o700, parents=True)
                text = "".join(as_json(connection, wanted, opener))
                _write_private(out / "answers.json", text)
                sources = Sources(connection, config.blobs, opener)
                written = write_attachments(sources, wanted, out)
            except FileExistsError:
                raise Failure(f"{out} is there already", "Name a new folder.") from None
        with database.writing() as connection:
            record(connection, "export", number.hashed, _now())
    told = f"answers.json and {written.files} files written to {out}"
    if written.sealed or (not identities and '"sealed":true' in text):
        told += "\nWhat is sealed stayed sealed: --identity FILE opens it."
    show({"out": str(out), "files": written.files, "sealed": written.sealed}, told, json_=json_)


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
    from sync.central.erasing.keeping import enforce_once, overdue
    from sync.central.erasing.service import drop_files

    items = files = 0
    with opened(config) as database:
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
            drop_files(config.blobs, done)
            items, files = items + done.items, files + len(done.files)
        if items:
            database.forget_log()
    told = f"{items} items and {files} files were kept long enough and are erased."
    show({"items": items, "files": files}, told, json_=json_)


def _number(typed: str) -> Reference:
    from kiosk.trust import Reference

    return Reference(plain_reference(typed))


def _not_reached(closed: Sequence[str]) -> str:
    days = f", nor {len(closed)} closed days in the archive (--json names the files)"
    return f"Backups and exports made before are not reached{days if closed else ''}."


def _there(rows: Sequence[Row[Any]], number: Reference) -> None:
    if not rows:
        raise Failure(
            f"nothing is kept under {number.grouped}",
            "It was erased, is in a closed day's archive, or has not arrived yet.",
        )


def _in_words(rule: Any) -> str:
    of = f"to {rule.form}" if rule.form else "to every form"
    return f"answers {of}, {rule.kind or 'every kind'}: {rule.days} days"


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
