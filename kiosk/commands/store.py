"""`diwan store …`: prove that what is on the disk is what was written to it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_folder, data_option, opened_archive, store_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.store.verifying import Verdict


@click.group("store")
def command() -> None:
    """Look after the file that holds the answers."""


@command.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def verify(data: Path | None, *, as_json: bool) -> None:
    """Walk the chain of every stream, entry by entry.

    Finds any changed byte, also in drawings and recordings, any missing and any added entry. Exit
    status 1 when there is one.
    """
    with opened_archive(data) as archive:
        archive.check_quickly()
        verdict = archive.verify()
        aside = archive.status().damaged if not verdict.faults else ()
    if as_json:
        click.echo(msgspec.json.encode(verdict).decode())
    else:
        click.echo(_words(verdict))
    for name in aside:
        click.echo(f"{name} was set aside as damaged and is not part of this", err=True)
    if verdict.faults:
        raise SystemExit(1)


@command.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def status(data: Path | None, *, as_json: bool) -> None:
    """Tell how many answers there are and how many central has not yet."""
    with opened_archive(data) as archive:
        found = archive.status()
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
        return
    click.echo(f"answers here     {found.count}")
    click.echo(f"wait for central {found.backlog}")
    click.echo(f"not safe yet     {found.unsafe}")
    click.echo(f"stream           {found.stream}, {found.seq} entries, head {found.head}")
    click.echo(f"free on the disk {found.disk_free // 1024**2} MiB")
    for name in found.damaged:
        click.echo(f"damaged file     {name}")
    for name in found.salvaged:
        click.echo(f"salvaged file    {name}")


@command.command()
@data_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def salvage(data: Path | None, *, as_json: bool) -> None:
    """Save answers from files that were set aside as damaged, and mend flipped bytes.

    A kiosk does the first by itself at its next start. For this command the kiosk has to be
    stopped. Everything saved is proved by the chain; a salvaged file is kept until you delete it.
    """
    from kiosk.clock import SystemClock
    from kiosk.store import Store, StoreError

    try:
        with Store.open(store_folder(data), SystemClock()) as store:
            done, mended = store.salvage(), store.mend()
    except StoreError as error:
        raise Failure(str(error)) from error
    if as_json:
        told = {"salvaged": done, "mended": mended}
        click.echo(msgspec.json.encode(told).decode())
        return
    for one in done:
        click.echo(
            f"{one.file}: {one.saved} answers saved under their numbers, {one.anew} recorded anew, "
            f"{one.lost} lost"
        )
    click.echo(f"{len(done)} files salvaged, {mended} entries mended from the mirror")


@command.command()
@data_option
@click.argument("target", type=click.Path(exists=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def backup(data: Path | None, target: Path, *, as_json: bool) -> None:
    """Copy the store and its files into the new folder TARGET, and prove the copy.

    Works beside a running kiosk. What is sealed stays sealed. Such a copy does not make answers
    safe for purging: only central's own does.
    """
    import sqlite3

    from kiosk.store.archive import Archive
    from kiosk.store.copying import copy_store

    folder = data_folder(data)
    if target.exists():
        raise Failure(f"{target} is there already", "Name a new folder.")
    with opened_archive(data):
        pass  # says what is wrong with the store, before anything is copied
    try:
        copied = copy_store(folder, target, _bar(shown=not as_json))
        with Archive.open(target) as archive:
            verdict = archive.verify()
    except (OSError, sqlite3.Error) as error:
        raise Failure(f"the copy could not be made: {error}") from error
    if as_json:
        click.echo(msgspec.json.encode({"file": str(copied), "verdict": verdict}).decode())
    else:
        click.echo(f"{copied}\n{_words(verdict)}")
    if verdict.faults:
        raise SystemExit(1)


@command.command()
@data_option
@click.argument("reference")
@click.option("--alone", is_flag=True, help="This device will never send to a central.")
@click.option("--yes", is_flag=True, help="Do it; without this nothing is erased.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def erase(data: Path | None, reference: str, *, alone: bool, yes: bool, as_json: bool) -> None:
    """Erase on this device what came under the number REFERENCE, with its files.

    The hash stays, so `diwan store verify` still proves the rest. The kiosk has to be stopped, and
    central has to have the answer safely: erase it there as well (`diwan-central erase`).
    """
    from kiosk.clock import SystemClock
    from kiosk.store import Store, StoreError
    from kiosk.trust import ReferenceNumberError, parse_reference

    try:
        number = parse_reference(reference)
    except ReferenceNumberError as error:
        raise Failure(str(error)) from error
    if not yes:
        raise Failure("nothing was erased", "Say --yes: what is erased cannot be brought back.")
    try:
        with Store.open(store_folder(data), SystemClock()) as store:
            count = store.erase(number, alone=alone)
    except StoreError as error:
        raise Failure(str(error)) from error
    if not count:
        raise Failure(f"nothing is kept here under {number.grouped}")
    told = f"{count} entries were erased"
    click.echo(msgspec.json.encode({"erased": count}).decode() if as_json else told)


def _bar(*, shown: bool) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        if shown and sys.stderr.isatty() and of:
            click.echo(f"\r{done * 100 // of} %", err=True, nl=done == of)

    return tell


def _words(verdict: Verdict) -> str:
    walked = f"{verdict.checked} entries walked, {verdict.purged} purged before"
    if verdict.files:
        walked += f", {verdict.files} files read"
    if not verdict.faults and not verdict.checked + verdict.purged:
        return "nothing was recorded here yet: there is nothing to verify"
    if not verdict.faults:
        return f"{walked}: everything is as it was written"
    faults = [f"stream {f.stream}, entry {f.seq}: {f.message}" for f in verdict.faults]
    return "\n".join([f"{walked}: {len(faults)} faults", *faults])
