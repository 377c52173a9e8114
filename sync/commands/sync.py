"""`diwan sync`: run the sync process under a service manager, ask it how it goes, hurry it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from kiosk.commands.folders import data_option, present_folder
from sync.commands.printing import show

if TYPE_CHECKING:
    from pathlib import Path

    from sync.device.status import SyncStatus

_NOW_S = 60.0
_CLOCK_TOLD_S = 5.0
_as_json = click.option("--json", "json_", is_flag=True, help="Print one JSON document.")


@click.group("sync")
def command() -> None:
    """Bring answers to central and packs to this kiosk."""


@command.command()
@data_option
def run(data: Path | None) -> None:
    """Sync until stopped. The kiosk starts this by itself where no service manager does."""
    from kiosk.store.errors import StoreError
    from sync.device.errors import SyncError
    from sync.device.identity import identity_stamp
    from sync.device.process import run as run_process

    folder = present_folder(data)
    if not identity_stamp(folder):
        click.echo("Not enrolled yet: it waits for `diwan enrol`. Ctrl+C ends it.", err=True)
    try:
        run_process(folder, follow_parent=False)
    except (SyncError, StoreError, OSError) as error:
        raise Failure(str(error)) from error


@command.command()
@data_option
@_as_json
def status(data: Path | None, *, json_: bool) -> None:
    """Say how sync stands: backlog, last contact, last error."""
    found = _status(present_folder(data))
    show(found, _in_words(found), json_=json_)


@command.command("rotate-key")
@data_option
@_as_json
def rotate_key(data: Path | None, *, json_: bool) -> None:
    """Give this kiosk a new key, signed for by the old one. Repeat it if it broke off."""
    from sync.device.enrolment import change_key
    from sync.device.errors import Refused, SyncError
    from sync.device.transport import HttpCentral
    from sync.protocol.problems import CATALOGUE

    try:
        identity = change_key(present_folder(data), HttpCentral)
    except Refused as refusal:
        known = CATALOGUE.get(refusal.code)
        raise Failure(str(refusal), known.advice if known else "") from refusal
    except SyncError as error:
        raise Failure(str(error), "The kiosk stays known; repeat the command.") from error
    except OSError as error:
        raise Failure(f"the new key cannot be kept: {error}") from error
    show(
        {"device_id": identity.device_id, "central": identity.central_url},
        "Central knows this kiosk by a new key from now on.",
        json_=json_,
    )


@command.command()
@data_option
@click.option("--seconds", default=_NOW_S, show_default=True, help="How long to wait at most.")
@_as_json
def now(data: Path | None, seconds: float, *, json_: bool) -> None:
    """Contact central now and wait until everything recorded is there. Status 1 if it is not."""
    from kiosk.store.errors import StoreError
    from sync.device.errors import SyncError
    from sync.device.once import sync_once
    from sync.device.turn import is_running
    from sync.device.waking import ask_to_wake

    folder = present_folder(data)
    try:
        if is_running(folder):
            ask_to_wake(folder)
            _await_empty(folder, seconds)
        else:
            sync_once(folder)
    except (SyncError, StoreError, OSError) as error:
        raise Failure(str(error)) from error
    found = _status(folder)
    show(found, _in_words(found), json_=json_)
    if found.last_error:
        raise Failure(found.last_error, "Answers are kept here and sent later.")
    if found.backlog:
        raise Failure(f"{found.backlog} answers still wait", "Sync goes on; look again later.")


def _await_empty(folder: Path, seconds: float) -> None:
    before = _status(folder)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        time.sleep(0.2)
        found = _status(folder)
        if not found.backlog and found.last_contact != before.last_contact:
            return
        if found.last_error and found.last_error != before.last_error:
            return


def _status(folder: Path) -> SyncStatus:
    from kiosk.store.errors import StoreError
    from sync.device.status import read_status

    try:
        return read_status(folder)
    except StoreError as error:
        raise Failure(str(error)) from error


def _in_words(found: SyncStatus) -> str:
    lines = [
        _where(found.central_url) if found.enrolled else "This kiosk is not enrolled.",
        f"Sync process: {'running' if found.running else 'not running'}",
        f"Waiting to be sent: {found.backlog}{_since(found)}",
        f"Received by central: {found.accepted}, of them in its backup: {found.safe}",
        f"Last contact: {found.last_contact or 'never'}",
        f"Content: {found.content or 'none yet'}",
    ]
    if found.clock_ahead_s is not None and abs(found.clock_ahead_s) >= _CLOCK_TOLD_S:
        lines.append(f"Clock: {_clock_in_words(found.clock_ahead_s)}")
    if found.key_change_pending:
        lines.append("Key: a change was begun; `diwan sync rotate-key` ends it")
    if found.last_error:
        lines.append(f"Last error: {found.last_error}")
        lines += [f"  {found.advice}"] if found.advice else []
    if found.pack_error:
        lines.append(f"Pack: {found.pack_error}")
    return "\n".join(lines)


def _where(central_url: str) -> str:
    from sync.device.offline import NOWHERE

    return "Central: by removable medium" if central_url == NOWHERE else f"Central: {central_url}"


def _since(found: SyncStatus) -> str:
    if found.oldest_unsynced is None:
        return ""
    return f", the oldest since {found.oldest_unsynced.isoformat(timespec='minutes')}"


def _clock_in_words(ahead_s: float) -> str:
    from datetime import timedelta

    difference = timedelta(seconds=round(abs(ahead_s)))
    side = "behind" if ahead_s > 0 else "ahead of"
    return f"this kiosk's is {difference} {side} central's (answers are not affected)"
