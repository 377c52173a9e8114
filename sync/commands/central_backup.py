"""`diwan-central backup | restore`: a verified copy, and central made anew from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import opened, told_in_words
from sync.commands.printing import show

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.restoring import Restored

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.command()
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@_as_json
@click.pass_obj
def backup(config: Config, target: Path, *, json_: bool) -> None:
    """Copy the database to the file TARGET while serving, and verify the copy.

    Files and signed content go into the folder TARGET.files beside it. Kiosks purge only what such a
    copy holds (unless DIWAN_CENTRAL_SAFE is replica): keep it on another disk. `restore` is the way
    back.
    """
    from sync.central.backup import BackupFailed, back_up

    with opened(config) as database:
        try:
            made = back_up(database, config, target)
        except BackupFailed as error:
            raise Failure(str(error), "Nothing was declared safe.") from error
    words = f"{made.items} items, {made.files} files, {made.content} files of content"
    safe = "They are safe now." if config.safe == "backup" else "A replica says what is safe."
    lost = f"\n{len(made.lost)} files are damaged here; kiosks are asked for them again."
    show(
        made,
        f"{made.file}: {words}, verified. {safe}{lost if made.lost else ''}",
        json_=json_,
    )


@click.command()
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--erasures", multiple=True, metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Another list of erasures (erased.jsonl), as of a later backup; may be said more than once.",
)  # fmt: skip
@_as_json
@click.pass_obj
def restore(config: Config, source: Path, erasures: tuple[Path, ...], *, json_: bool) -> None:
    """Make central anew from the backup SOURCE, in an empty data folder and an empty database.

    What was erased on a person's wish after the backup is erased again: it is listed beside the
    backup, in the data folder, or in a file that --erasures names. What central received after the
    backup is sent again by the kiosks, which keep everything until it is in a backup. Stop the
    server first; start it afterwards.
    """
    from sync.central.backup import BackupFailed
    from sync.central.restoring import restore as make_anew
    from sync.central.server_backup import NotEmpty

    with told_in_words(config):
        try:
            made = make_anew(config.database, config, source, erasures)
        except NotEmpty as error:
            raise Failure(
                f"{error}; nothing was changed",
                "Restore into a new folder (--data) and, on PostgreSQL, a new database (createdb).",
            ) from error
        except BackupFailed as error:
            raise Failure(str(error)) from error
    not_reached = _finished(config, source, made)
    words = [f"{made.streams} streams, {made.items} items, {made.files} files are here again."]
    if made.erased or made.awaited:
        words.append(
            f"{made.erased} of them were erased after the backup and are erased again;"
            f" {made.awaited} more will be when a kiosk sends them."
        )
    if made.lost:
        words.append(
            f"{len(made.lost)} files were not whole in it; kiosks are asked for them again."
        )
    show(made, "\n".join([*words, *not_reached]), json_=json_)


def _finished(config: Config, source: Path, made: Restored) -> list[str]:
    """The deed noted, and what was erased again out of pages and archives too; what was not."""
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.erasing.archives import archives_turn
    from sync.commands.erasing import finished, out_of_reach

    detail = f"{made.items} items, {made.erased} erased again, {made.awaited} to come"
    with opened(config) as database, archives_turn(config):
        with database.writing() as connection:
            record(connection, "restore", str(source), SystemClock().now(), detail)
        rest = finished(database, config)
    return out_of_reach(rest.not_reached)
