"""`diwan-central media …`: take in what kiosks bring on a medium, and put content onto one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.opening import must_be_there, opened
from sync.commands.printing import show
from sync.commands.publish import told_of_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.central.config import Config
    from sync.central.media.intake import Taken

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
_folder = click.Path(file_okay=False, path_type=Path)
_LASTS = 30


@click.group()
def media() -> None:
    """Exchange answers and content with kiosks by a removable medium."""


@media.command("import")
@click.argument("folder", type=_folder)
@_as_json
@click.pass_obj
def import_(config: Config, folder: Path, *, json_: bool) -> None:
    """Take in what kiosks brought in FOLDER, and write a receipt for each of them onto it.

    The same medium may be taken in again: nothing is counted twice. Status 1 when anything on it
    could not be taken in.
    """
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.media.intake import import_medium
    from sync.media.writing import MediumTrouble

    clock = SystemClock()
    with told_of_keys(), opened(config) as database:
        try:
            taken = import_medium(database, config, folder, clock, counted("answers"))
        except MediumTrouble as error:
            raise Failure(str(error)) from error
        with database.writing() as connection:
            for part in taken:
                if part.device_id:
                    record(
                        connection, "media import", part.device_id, clock.now(), f"{part.new} new"
                    )
    show({"kiosks": taken}, "\n".join(_in_words(part) for part in taken), json_=json_)
    trouble = [words for part in taken for words in part.trouble]
    if trouble:
        raise Failure("\n  ".join(trouble), "Everything else was taken in.")
    if not taken:
        raise Failure(f"{folder} holds no kiosk's answers", "`diwan media export` writes them.")


@media.command("export")
@click.argument("folder", type=_folder)
@click.option(
    "--days", default=_LASTS, show_default=True, type=click.IntRange(1, 365),
    help="How long kiosks are to take it: as long as the medium is under way.",
)  # fmt: skip
@_as_json
@click.pass_obj
def export(config: Config, folder: Path, days: int, *, json_: bool) -> None:
    """Put the published content onto the medium in FOLDER, for kiosks without a network."""
    from kiosk.clock import SystemClock
    from sync.central.media.outgoing import export_content
    from sync.media.writing import MediumTrouble

    if not folder.is_dir():
        raise Failure(f"{folder} is not there", "Put the medium in and mount it first.")
    must_be_there(config)
    with told_of_keys():
        try:
            made = export_content(config, folder, SystemClock().now(), days, counted("bytes"))
        except MediumTrouble as error:
            raise Failure(str(error)) from error
    show(
        made,
        f"{made.files} files, {made.size / 1e6:.1f} MB in {made.folder}; good until "
        f"{made.until:%Y-%m-%d}. On the kiosk: diwan media import FOLDER",
        json_=json_,
    )


@media.command()
@click.argument("folder", type=_folder)
@click.option("--fingerprint", required=True, help="What the kiosk's screen showed.")
@click.option("--name", default="", help="What the kiosk will be called, if not as it asked.")
@_as_json
@click.pass_obj
def enrol(config: Config, folder: Path, fingerprint: str, name: str, *, json_: bool) -> None:
    """Give the kiosk that asked on the medium in FOLDER a place, without a network.

    The fingerprint must have come on paper or by telephone, never on the medium itself.
    """
    from kiosk.clock import SystemClock
    from sync.central.audit.service import record
    from sync.central.media.enrolling import NotEnrolledHere, enrol_from
    from sync.media.writing import MediumTrouble

    now = SystemClock().now()
    try:
        with opened(config) as database, database.writing() as connection:
            made = enrol_from(connection, config, folder, fingerprint, name, now)
            record(connection, "media enrol", made.device_id, now, made.name)
    except (NotEnrolledHere, MediumTrouble) as error:
        raise Failure(str(error)) from error
    show(
        made,
        f"{made.name} has its place ({made.device_id}). Write this down for the kiosk:\n"
        f"  {made.fingerprint}\n  On the kiosk: diwan media enrol FOLDER --fingerprint …",
        json_=json_,
    )


def counted(unit: str) -> Callable[[int], None]:
    """Tells on a terminal how far it is; silent elsewhere."""
    if not sys.stderr.isatty():
        return lambda _more: None
    done = 0

    def tell(more: int) -> None:
        nonlocal done
        done += more
        click.echo(f"\r{done:,} {unit}", nl=False, err=True)

    return tell


def _in_words(part: Taken) -> str:
    return (
        f"{part.name or 'unknown'}: {part.new} new of {part.brought} answers, {part.files} files"
        f"{', receipt written' if part.receipt else ', NO RECEIPT'}"
    )
