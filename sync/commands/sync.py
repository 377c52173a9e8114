"""`diwan sync`: run the sync process under a service manager, ask it how it goes, hurry it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure
from sync.commands.places import data_folder, data_option
from sync.commands.printing import show

if TYPE_CHECKING:
    from pathlib import Path

    from sync.device.status import SyncStatus

_NOW_S = 60.0
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
    from sync.device.process import run as run_process

    try:
        run_process(data_folder(data), follow_parent=False)
    except (SyncError, StoreError, OSError) as error:
        raise Failure(str(error)) from error


@command.command()
@data_option
@_as_json
def status(data: Path | None, *, json_: bool) -> None:
    """Say how sync stands: backlog, last contact, last error."""
    found = _status(data_folder(data))
    show(found, _in_words(found), json_=json_)


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

    folder = data_folder(data)
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
        f"Central: {found.central_url}" if found.enrolled else "This kiosk is not enrolled.",
        f"Sync process: {'running' if found.running else 'not running'}",
        f"Waiting to be sent: {found.backlog}",
        f"Last contact: {found.last_contact or 'never'}",
    ]
    if found.last_error:
        lines.append(f"Last error: {found.last_error}")
    if found.pack_error:
        lines.append(f"Pack: {found.pack_error}")
    return "\n".join(lines)
