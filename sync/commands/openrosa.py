"""`diwan-central deliver` and `diwan-central openrosa …`: answers into ODK Central, KoboToolbox, ….

Nothing here changes an answer; what was delivered stays here as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import passphrase_option
from sync.commands.opening import opened
from sync.commands.openrosa_targets import (
    alone,
    as_json,
    delivered,
    forms_in_words,
    identities_in,
    run_in_words,
    save_forms,
    show_runs,
    target_from,
    target_options,
)
from sync.commands.printing import show

if TYPE_CHECKING:
    from datetime import datetime

    from sync.central.config import Config
    from sync.central.database import Database
    from sync.openrosa.address import Target
    from sync.openrosa.delivery import Run


@click.command()
@click.argument("names", nargs=-1, metavar="[TARGET]…")
@click.option(
    "--identity",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with the secret key that opens sealed answers; without it they stay here.",
)
@passphrase_option
@click.option("--again", is_flag=True, help="Also try what was refused before.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent; send and write nothing.")
@as_json
@click.pass_obj
def deliver(
    config: Config,
    names: tuple[str, ...],
    identity: Path | None,
    passphrase_file: Path | None,
    *,
    again: bool,
    dry_run: bool,
    json_: bool,
) -> None:
    """Send answers to the targets made with `openrosa target add`, each once. Status 1 if any of
    them could not be reached or refused something.
    """
    from sync.central.openrosa.targets import queue_again

    keys = identities_in(identity, passphrase_file)
    with opened(config) as database:
        targets = _targets(database, names)
        if dry_run:
            _tell_dry(config, database, targets, json_=json_)
            return
        runs = []
        for target in targets:
            with alone(config.folder / "openrosa", target.name) as folder:
                if again:
                    with database.writing() as connection:
                        queue_again(connection, target.name, _now())
                runs.append(_run(config, database, target, keys, folder))
    show_runs(runs, run_in_words, json_=json_)


@click.group()
def openrosa() -> None:
    """Other servers that answers are delivered to (see also `deliver`)."""


@openrosa.group("target")
def target_group() -> None:
    """Say where to deliver, and how to get in there."""


@target_group.command("add")
@target_options
@as_json
@click.pass_obj
def add(config: Config, /, *, json_: bool, **options: Any) -> None:
    """Make NAME a server to deliver to. Every answer received so far is queued for it."""
    from sync.central.audit.service import record
    from sync.central.openrosa.targets import add_target

    target = target_from(options)
    with opened(config) as database, database.writing() as connection:
        if not add_target(connection, target, _now()):
            raise Failure(f"there is a target {target.name} already", "Remove it first.")
        record(connection, "openrosa-target", target.name, _now(), target.shown_url)
    show(target, f"{target.name}: {target.shown_url}. Now: diwan-central deliver", json_=json_)


@target_group.command("list")
@as_json
@click.pass_obj
def list_command(config: Config, *, json_: bool) -> None:
    """List the servers answers are delivered to."""
    with opened(config) as database:
        targets = _all(database)
    lines = [f"{target.name}  {target.shown_url}  ({target.auth})" for target in targets]
    show({"targets": targets}, "\n".join(lines) or "There is no target yet.", json_=json_)


@target_group.command("remove")
@click.argument("name")
@as_json
@click.pass_obj
def remove(config: Config, name: str, *, json_: bool) -> None:
    """Deliver to NAME no more, and forget what was delivered to it."""
    from sync.central.audit.service import record
    from sync.central.openrosa.targets import remove_target

    with opened(config) as database, database.writing() as connection:
        if not remove_target(connection, name):
            raise Failure(f"no target is called {name}", "`openrosa target list` lists them.")
        record(connection, "openrosa-target-removed", name, _now())
    show({"removed": name}, f"Nothing is delivered to {name} any more.", json_=json_)


@openrosa.command()
@click.argument("names", nargs=-1, metavar="[TARGET]…")
@as_json
@click.pass_obj
def status(config: Config, names: tuple[str, ...], *, json_: bool) -> None:
    """Count what was delivered, and list what was refused with the server's own words."""
    from sync.central.openrosa.targets import standing

    with opened(config) as database:
        targets = _targets(database, names)
        with database.reading() as connection:
            found = [standing(connection, target.name) for target in targets]
    show({"targets": found}, "\n".join(each.in_words() for each in found), json_=json_)


@openrosa.command()
@click.argument("name")
@click.option(
    "--save", type=click.Path(file_okay=False, path_type=Path), help="Save forms and media here."
)
@as_json
@click.pass_obj
def forms(config: Config, name: str, save: Path | None, *, json_: bool) -> None:
    """List the forms the server NAME offers."""
    with opened(config) as database:
        (target,) = _targets(database, (name,))
    listed = save_forms(target, save)
    show({"forms": listed}, forms_in_words(listed), json_=json_)


def _run(config: Config, database: Database, target: Target, keys: list[str], folder: Path) -> Run:
    from kiosk.clock import SystemClock
    from sync.central.openrosa.journal import CentralJournal

    journal = CentralJournal(database, config, target, SystemClock(), keys)
    return delivered(journal, target, folder)


def _tell_dry(config: Config, database: Database, targets: list[Target], *, json_: bool) -> None:
    from kiosk.clock import SystemClock
    from sync.central.openrosa.journal import CentralJournal
    from sync.central.openrosa.targets import standing

    found, lines = [], []
    for target in targets:
        new = CentralJournal(database, config, target, SystemClock()).not_taken_up()
        with database.reading() as connection:
            waiting = new + standing(connection, target.name).queued
        found.append({"target": target.name, "would_send": waiting})
        lines.append(f"{target.name}: {waiting} would be sent to {target.shown_url}")
    show({"targets": found}, "\n".join(lines), json_=json_)


def _all(database: Database) -> list[Target]:
    from sync.central.openrosa.targets import list_targets

    with database.reading() as connection:
        return list_targets(connection)


def _targets(database: Database, names: tuple[str, ...]) -> list[Target]:
    """Those named, else all. Raises `Failure`."""
    known = {target.name: target for target in _all(database)}
    if strange := [name for name in names if name not in known]:
        raise Failure(f"no target is called {strange[0]}", "`openrosa target list` lists them.")
    if not known:
        raise Failure("there is no target yet", "Make one: diwan-central openrosa target add …")
    return [known[name] for name in names or known]


def _now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
