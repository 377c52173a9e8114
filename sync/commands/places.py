"""Which data folder a command works on: the one named, else the one in the settings."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.commands.failure import Failure

data_option = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="The kiosk's data folder (else the one in the settings).",
)


def data_folder(chosen: Path | None) -> Path:
    """Raises `Failure` when the settings cannot be read."""
    if chosen is not None:
        return chosen
    from kiosk.settings import SettingsError, load_settings

    try:
        return load_settings().data_dir
    except SettingsError as error:
        raise Failure(str(error)) from error
