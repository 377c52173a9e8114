"""`diwan media …`: bring answers to central and content to this kiosk without a network."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from sync.commands.central_media import counted
from sync.commands.places import data_folder, data_option
from sync.commands.printing import show

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sync.device.identity import Identity
    from sync.media.layout import Receipt

_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")
_folder = click.Path(file_okay=False, path_type=Path)
_TAKEN_UP_S = 20.0


@click.group("media")
def command() -> None:
    """Exchange answers and content with central by a removable medium."""


@command.command()
@click.argument("folder", type=_folder, required=False)
@click.option("--to", "device", help="A mounted device instead of a folder, such as /dev/sdb1.")
@data_option
@_as_json
def export(folder: Path | None, device: str | None, data: Path | None, *, json_: bool) -> None:
    """Write every answer central has not onto the medium in FOLDER.

    Nothing is deleted here until central's receipt came back: take the medium to central, run
    `diwan-central media import` there, bring it back, and run `diwan media import` here.
    """
    from kiosk.store.errors import StoreError
    from sync.device.media import Export
    from sync.device.process import software
    from sync.media.writing import MediumTrouble, mount_point

    if (folder is None) == (device is None):
        raise click.UsageError("Name a FOLDER, or a device with --to.")
    place = data_folder(data)
    identity = _identity(place)
    try:
        medium = folder or mount_point(device or "")
        if not medium.is_dir():
            raise Failure(f"{medium} is not there", "Put the medium in and mount it first.")
        made = Export(place, identity, medium, software(), counted("answers")).write()
    except (MediumTrouble, StoreError, OSError) as error:
        raise Failure(str(error), "The answers are kept on this kiosk.") from error
    words = (
        f"{made.answers} answers and {made.files} files, {made.size / 1e6:.1f} MB, in {made.folder}"
    )
    show(made, words, json_=json_)
    if made.missing:
        raise Failure(
            "central asks for answers that are no longer on this kiosk: was it restored?",
            "What is still here was written.",
        )


@command.command("import")
@click.argument("folder", type=_folder)
@data_option
@_as_json
def import_(folder: Path, data: Path | None, *, json_: bool) -> None:
    """Take central's receipt and the content from the medium in FOLDER.

    Only what central itself signed is believed. Content is shown after the visit under way.
    """
    from sync.media.layout import CONTENT, KIOSKS, ROOM
    from sync.media.writing import MediumTrouble

    place = data_folder(data)
    identity = _identity(place)
    if not (folder / ROOM).is_dir():
        raise Failure(f"{folder} holds nothing from central", "`diwan-central media` writes it.")
    result: dict[str, Any] = {"receipt": "none", "content": "none"}
    trouble: list[str] = []
    steps: list[tuple[str, Callable[[Path, Identity, Path], str], bool]] = [
        ("content", _take_content, (folder / ROOM / CONTENT / "timestamp.json").is_file()),
        ("receipt", _take_receipt, (folder / ROOM / KIOSKS / identity.device_id).is_dir()),
    ]
    for name, step, there in steps:
        if there:
            try:
                result[name] = step(place, identity, folder)
            except (Failure, MediumTrouble, OSError) as error:
                result[name] = "refused"
                trouble.append(error.message if isinstance(error, Failure) else str(error))
    show(result, f"Content: {result['content']}\nReceipt: {result['receipt']}", json_=json_)
    if trouble:
        raise Failure("\n  ".join(trouble), "What was here before stays as it is.")


@command.command()
@click.argument("folder", type=_folder)
@click.option("--fingerprint", default="", help="Central's, to take its reply; without: ask.")
@click.option("--name", default="", help="What this kiosk is to be called.")
@click.option("--central", "central_url", help="Central's address, should a line come later.")
@data_option
@_as_json
def enrol(
    folder: Path,
    fingerprint: str,
    name: str,
    central_url: str | None,
    data: Path | None,
    *,
    json_: bool,
) -> None:
    """Get a place at central by the medium in FOLDER, in two steps.

    First without --fingerprint: the kiosk asks, and shows a fingerprint to type at central
    (`diwan-central media enrol`). Then with the one central showed. Carry both on paper.
    """
    from sync.commands.enrol import make_store
    from sync.device.errors import SyncError
    from sync.device.offline import NOWHERE, ask_for_a_place, is_answered, take_the_place
    from sync.device.process import software
    from sync.media.writing import MediumTrouble

    if not folder.is_dir():
        raise Failure(f"{folder} is not there", "Put the medium in and mount it first.")
    place = data_folder(data)
    make_store(place)
    try:
        if fingerprint:
            identity = take_the_place(place, folder, fingerprint)
            show(
                {"device_id": identity.device_id, "name": identity.name},
                f"Enrolled as {identity.name} ({identity.device_id}).",
                json_=json_,
            )
            return
        if is_answered(place, folder):
            raise Failure(
                "central's reply to this kiosk is on the medium already",
                "Run this again with --fingerprint and the one central showed.",
            )
        shown = ask_for_a_place(
            place, folder, central_url=central_url or NOWHERE, name=name, software=software()
        )
    except (SyncError, MediumTrouble, OSError) as error:
        raise Failure(str(error)) from error
    then = "There: diwan-central media enrol FOLDER --fingerprint …"
    show(
        {"fingerprint": shown},
        f"Write this down for central:\n  {shown}\n  {then}",
        json_=json_,
    )
