"""`diwan-central copies`: where else answers lie that central wrote there, and what is still in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.central.erasing.copies import Copy


@click.command()
@click.option(
    "--forget", metavar="FILE", type=click.Path(path_type=Path),
    help="An archive or a backup that was deleted for good: erasing looks for it no more.",
)  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def copies(config: Config, forget: Path | None, *, json_: bool) -> None:
    """List the archives and backups that central made, and whether what was erased is out of them.

    A backup keeps what was erased behind it; `restore` erases it again.
    """
    from sync.central.erasing.copies import all_copies

    with opened(config) as database:
        if forget is not None:
            _forget(database, forget)
        with database.reading() as connection:
            known = all_copies(connection)
    words = "\n".join(map(_in_words, known)) or "There is no archive and no backup."
    show({"copies": known}, words, json_=json_)


def _forget(database: Database, file: Path) -> None:
    from sync.central.audit.service import record
    from sync.central.erasing.copies import forget_copy

    if file.exists():
        raise Failure(f"{file} is there", "Only a file that was deleted can be forgotten.")
    with database.writing() as connection:
        if not forget_copy(connection, file.absolute()):
            raise Failure(
                f"central knows of no archive and no backup {file}",
                "`diwan-central copies` lists those it knows of.",
            )
        from kiosk.clock import SystemClock

        record(connection, "forget-copy", str(file.absolute()), SystemClock().now())


def _in_words(copy: Copy) -> str:
    there = "" if copy.there else " (not in reach)"
    return (
        f"{copy.kind}  {copy.file}  {copy.made_at:%Y-%m-%d %H:%M} UTC: {_STATES[copy.state]}{there}"
    )


_STATES = {
    "clean": "nothing that was erased is in it",
    "waiting": "still holds what was erased",
    "older": "holds what was erased since; restoring it erases it again",
}
