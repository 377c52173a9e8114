"""`diwan store …`: prove that what is on the disk is what was written to it."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - click looks at it
from typing import TYPE_CHECKING

import click
import msgspec

from kiosk.commands.folders import data_option, opened_archive

if TYPE_CHECKING:
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
