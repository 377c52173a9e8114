"""`diwan openrosa …`: a kiosk without a central delivers to an OpenRosa server by itself."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_option, present_folder
from kiosk.commands.keyfiles import passphrase_option
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
    from collections.abc import Iterator

    from sync.openrosa.address import Target
    from sync.openrosa.delivery import Run
    from sync.openrosa.folder_journal import Book


@click.group("openrosa")
def command() -> None:
    """Deliver answers to ODK Central, KoboToolbox and others."""


@command.command()
@click.argument("names", nargs=-1, metavar="[TARGET]…")
@click.option(
    "--identity",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with the secret key that opens sealed answers; without it they stay here.",
)
@passphrase_option
@click.option("--again", is_flag=True, help="Also try what was refused before.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent; send and write nothing.")
@data_option
@as_json
def deliver(
    names: tuple[str, ...],
    identity: Path | None,
    passphrase_file: Path | None,
    data: Path | None,
    *,
    again: bool,
    dry_run: bool,
    json_: bool,
) -> None:
    """Send this kiosk's answers to its targets, each once. Status 1 if any of them could not be
    reached or refused something.
    """
    keys = identities_in(identity, passphrase_file)
    folder = present_folder(data)
    with _book(folder) as book:
        targets = _targets(book, names)
        if dry_run:
            counted = [(target, _waiting(book, folder, target)) for target in targets]
            show(
                {"targets": [{"target": t.name, "would_send": count} for t, count in counted]},
                "\n".join(f"{t.name}: {n} would be sent to {t.shown_url}" for t, n in counted),
                json_=json_,
            )
            return
        runs = []
        for target in targets:
            with alone(folder / "openrosa", target.name) as spool:
                if again:
                    book.queue_again(target.name)
                runs.append(_run(book, folder, target, keys, spool))
    show_runs(runs, run_in_words, json_=json_)


@command.group("target")
def target_group() -> None:
    """Say where to deliver, and how to get in there."""


@target_group.command("add")
@target_options
@data_option
@as_json
def add(data: Path | None, *, json_: bool, **options: Any) -> None:
    """Make NAME a server to deliver to. Every answer on this device is queued for it."""
    target = target_from(options)
    with _book(present_folder(data)) as book:
        if not book.add(target):
            raise Failure(f"there is a target {target.name} already", "Remove it first.")
    show(target, f"{target.name}: {target.shown_url}. Now: diwan openrosa deliver", json_=json_)


@target_group.command("list")
@data_option
@as_json
def list_command(data: Path | None, *, json_: bool) -> None:
    """List the servers answers are delivered to."""
    with _book(present_folder(data)) as book:
        targets = book.targets()
    lines = [f"{target.name}  {target.shown_url}  ({target.auth})" for target in targets]
    show({"targets": targets}, "\n".join(lines) or "There is no target yet.", json_=json_)


@target_group.command("remove")
@click.argument("name")
@data_option
@as_json
def remove(name: str, data: Path | None, *, json_: bool) -> None:
    """Deliver to NAME no more, and forget what was delivered to it."""
    with _book(present_folder(data)) as book:
        if not book.remove(name):
            raise Failure(f"no target is called {name}", "`openrosa target list` lists them.")
    show({"removed": name}, f"Nothing is delivered to {name} any more.", json_=json_)


@command.command()
@click.argument("names", nargs=-1, metavar="[TARGET]…")
@data_option
@as_json
def status(names: tuple[str, ...], data: Path | None, *, json_: bool) -> None:
    """Count what was delivered, and list what was refused with the server's own words."""
    with _book(present_folder(data)) as book:
        found = [book.standing(target.name) for target in _targets(book, names)]
    show({"targets": found}, "\n".join(each.in_words() for each in found), json_=json_)


@command.command()
@click.argument("name")
@click.option(
    "--save", type=click.Path(file_okay=False, path_type=Path), help="Save forms and media here."
)
@data_option
@as_json
def forms(name: str, save: Path | None, data: Path | None, *, json_: bool) -> None:
    """List the forms the server NAME offers."""
    with _book(present_folder(data)) as book:
        (target,) = _targets(book, (name,))
    listed = save_forms(target, save)
    show({"forms": listed}, forms_in_words(listed), json_=json_)


def _run(book: Book, folder: Path, target: Target, keys: list[str], spool: Path) -> Run:
    from kiosk.clock import SystemClock
    from kiosk.store.outbox import OutboxReader
    from sync.openrosa.folder_journal import FolderJournal

    outbox = OutboxReader.open(folder)
    try:
        journal = FolderJournal(book, outbox, target, SystemClock(), keys)
        return delivered(journal, target, spool)
    finally:
        outbox.close()


def _waiting(book: Book, folder: Path, target: Target) -> int:
    from kiosk.clock import SystemClock
    from kiosk.store.outbox import OutboxReader
    from sync.openrosa.folder_journal import FolderJournal

    outbox = OutboxReader.open(folder)
    try:
        new = FolderJournal(book, outbox, target, SystemClock()).not_taken_up()
    finally:
        outbox.close()
    return new + book.standing(target.name).queued


@contextmanager
def _book(folder: Path) -> Iterator[Book]:
    """What goes wrong with the data folder is told in words."""
    import sqlite3

    from kiosk.store.errors import StoreError
    from sync.openrosa.folder_journal import Book

    try:
        with Book(folder) as book:
            yield book
    except StoreError as error:
        raise Failure(str(error)) from error
    except (sqlite3.Error, OSError) as error:
        raise Failure(f"the data in {folder} cannot be used: {error}") from error


def _targets(book: Book, names: tuple[str, ...]) -> list[Target]:
    """Those named, else all. Raises `Failure`."""
    known = {target.name: target for target in book.targets()}
    if strange := [name for name in names if name not in known]:
        raise Failure(f"no target is called {strange[0]}", "`openrosa target list` lists them.")
    if not known:
        raise Failure("there is no target yet", "Make one: diwan openrosa target add …")
    return [known[name] for name in names or known]
