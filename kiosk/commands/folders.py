"""Which data folder a command works on: the one it was given, else the one in the settings."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.settings import SettingsReading
    from kiosk.store.archive import Archive

data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Data folder of the kiosk; without it the one in the settings.",
)


def settings_now(file: Path | None = None) -> SettingsReading:
    """The settings as a kiosk started now would see them. Raises `Failure`."""
    from kiosk.settings import SettingsError, read_settings

    try:
        return read_settings(file)
    except SettingsError as error:
        first = f"the settings cannot be used: {error}"
        raise Failure(
            first, "mend the settings, or name another file with DIWAN_SETTINGS"
        ) from None


def data_folder(data: Path | None) -> Path:
    return data or settings_now().settings.data_dir


def present_folder(data: Path | None) -> Path:
    """The folder of a device that was set up. Raises `Failure` where there is none: a name was
    mistyped, and nothing may come to be under it.
    """
    folder = data_folder(data)
    if not folder.is_dir():
        raise Failure(
            f"there is no data folder {folder}",
            "Check --data, or data_dir in the settings. `diwan enrol` makes the folder of a new "
            "kiosk or desk.",
        )
    return folder


def store_folder(data: Path | None) -> Path:
    """A data folder with a store in it, be it a damaged one. Raises `Failure`."""
    folder = present_folder(data)
    if not any(folder.glob("store*.sqlite")):
        raise Failure(f"there is no store in {folder}: start the kiosk once, or set data_dir")
    return folder


@contextmanager
def opened_archive(data: Path | None) -> Iterator[Archive]:
    """The folder's answers, read-only. Raises `Failure`."""
    from kiosk.store import StoreError
    from kiosk.store.archive import Archive

    try:
        with Archive.open(data_folder(data)) as archive:
            yield archive
    except StoreError as error:
        raise Failure(str(error)) from error
