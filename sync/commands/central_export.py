"""`diwan-central export`: all that is kept under a number, for the person it is of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.commands.keyfiles import passphrase_option
from sync.commands.opening import opened
from sync.commands.printing import show
from sync.commands.under_number import archives_option, find, now, number_of

if TYPE_CHECKING:
    from sync.central.answers.files import Written
    from sync.central.answers.opening import Opener
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.commands.under_number import Found

_IN_ARCHIVES = (
    "{archives} archives were not looked into, as --no-archives says. {items} items of days that left"
    " the database are in archives; some of them may belong to this number."
)


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
@passphrase_option
@archives_option
@click.option("--no-archives", is_flag=True, help="Do not read archives of days central let go of.")
@click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def export(
    config: Config,
    reference: str,
    out: Path,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    folders: tuple[Path, ...],
    *,
    no_archives: bool,
    json_: bool,
) -> None:
    """Write all that is kept under the number REFERENCE into a folder, for the person it is of.

    That is what they sent and added, and what staff noted and replied; also from Parquet archives of
    days that left the database. Exit status 1 where an archive could not be looked into: what was
    found is written all the same.
    """
    from sync.central.audit.service import record
    from sync.central.erasing.archives import archives_turn
    from sync.commands.central_answers import opener_of

    if folders and no_archives:
        raise click.UsageError("--archives and --no-archives contradict each other")
    if out.exists():
        raise Failure(f"{out} is there already", "Name a new folder.")
    number, opener = number_of(reference), opener_of(identities, passphrase_file)
    with opened(config) as database:
        with archives_turn(config):
            found = find(database, number, folders, archives=not no_archives)
            written = _written(database, config, found, opener, out)
            skipped = _skipped(database) if no_archives else {}
        with database.writing() as connection:
            record(connection, "export", number.hashed, now())
    lines = [f"answers.json and {written.files} files written to {out}"]
    lines += ["What is sealed stayed sealed: --identity FILE opens it."] if written.sealed else []
    lines += [f"not here (yet): {each}" for each in written.missing]
    lines += [f"not opened: {each}" for each in written.problems]
    lines += [_IN_ARCHIVES.format(**skipped)] if skipped.get("archives") else []
    lines += [f"not looked into: {each.file}: {each.why}" for each in found.not_searched]
    figures = {"out": str(out), "files": written.files, "sealed": written.sealed}
    items = {"items": len(found.items), "archived": len(found.archived)}
    reached = {"not_reached": found.not_searched, "skipped": skipped}
    show({**figures, **items, **reached}, "\n".join(lines), json_=json_)
    if found.not_searched:
        raise SystemExit(1)


def _written(
    database: Database, config: Config, found: Found, opener: Opener, out: Path
) -> Written:
    from sync.central.answers.files import Sources
    from sync.central.answers.handing import hand_out

    try:
        with database.reading() as connection:
            return hand_out(Sources(connection, config.blobs, opener), found.items, out)
    except OSError as error:
        raise Failure(f"{out} cannot be written: {error.strerror or error}") from error


def _skipped(database: Database) -> dict[str, int]:
    """How many archives were not looked into, and how many items are in those of closed days."""
    from sync.central.erasing.archives import archived_items, known

    with database.reading() as connection:
        return {"archives": len(known(connection)), "items": archived_items(connection)}
