"""`diwan media …`: bring answers to central and content to this kiosk without a network."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_folder, data_option
from sync.commands.central_media import counted
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


def _take_content(place: Path, _identity: Identity, folder: Path) -> str:
    """`new`, or `known` where the kiosk has it already. Raises `Failure`."""
    from sync.device.content import update_content
    from sync.device.errors import SyncError
    from sync.device.folder_source import FolderSource
    from sync.device.packs import install_signed
    from sync.device.state import load_state
    from sync.media.layout import CONTENT, ROOM

    before = load_state(place)
    try:
        source = FolderSource(folder / ROOM / CONTENT)
        after = update_content(place, source, _known_time(place), install_signed)
    except SyncError as error:
        raise Failure(f"content: {error}") from error
    return (
        "known" if (after.index, after.recipients) == (before.index, before.recipients) else "new"
    )


def _take_receipt(place: Path, identity: Identity, folder: Path) -> str:
    """`taken`, or `older` where central said more since. Raises `Failure`."""
    from sync.device.errors import SyncError
    from sync.device.folder_source import FolderSource
    from sync.device.media import find_receipt, verified_receipt
    from sync.device.trusted import trusted_root
    from sync.media.layout import CONTENT, ROOM

    data = find_receipt(folder, identity.device_id)
    if data is None:
        return "none"
    try:
        root = trusted_root(place, FolderSource(folder / ROOM / CONTENT))
        return _apply(place, verified_receipt(data, root, identity.device_id))
    except SyncError as error:
        raise Failure(f"receipt: {error}") from error


def _apply(place: Path, receipt: Receipt) -> str:
    """By our own hand, or through the sync process that holds the pen."""
    from kiosk.clock import SystemClock
    from kiosk.store.sync_state import SyncLedger
    from sync.device.known_time import KnownTime
    from sync.device.receipts import hand_over, is_waiting, take_receipt
    from sync.device.turn import SyncRunning, only_one
    from sync.device.waking import ask_to_wake

    try:
        with only_one(place):
            ledger = SyncLedger.open(place)
            try:
                news = take_receipt(ledger, ledger, KnownTime(ledger, SystemClock()), receipt)
            finally:
                ledger.close()
    except SyncRunning:
        hand_over(place, receipt)
        ask_to_wake(place)
        deadline = time.monotonic() + _TAKEN_UP_S
        while is_waiting(place) and time.monotonic() < deadline:
            time.sleep(0.1)
        return "handed over" if is_waiting(place) else "taken"
    return "taken" if news else "older"


def _known_time(place: Path) -> datetime | None:
    from kiosk.clock import SystemClock
    from kiosk.store.sync_state import read_sync_state
    from sync.device.known_time import KnownTime

    facts = read_sync_state(place).facts

    class Reader:
        """Reads only."""

        def fact(self, name: str) -> str | None:
            return facts.get(name)

        def note(self, **_facts: str) -> None:
            """Nothing: others hold the pen."""

    return KnownTime(Reader(), SystemClock()).now()


def _identity(place: Path) -> Identity:
    from sync.device.errors import SyncError
    from sync.device.identity import load_identity

    try:
        return load_identity(place)
    except SyncError as error:
        raise Failure(str(error)) from error
