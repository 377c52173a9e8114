"""`diwan kiosk`: the window visitors use."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.failure import Failure
from kiosk.settings import SettingsError, load_settings

SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}


@click.command("kiosk")
@click.option("--settings", "file", type=click.Path(path_type=Path), help="The settings file.")
@click.option("--portrait", "shape", flag_value="portrait", help="A window of 1080 × 1920.")
@click.option("--landscape", "shape", flag_value="landscape", help="A window of 1920 × 1080.")
@click.option("--lang", default="", help="Begin a visit in this language.")
def command(file: Path | None, shape: str | None, lang: str) -> None:
    """Open the kiosk window: full screen, as the settings say, until staff close it."""
    try:
        settings = load_settings(file)
    except SettingsError as error:
        raise Failure(str(error)) from error
    from PySide6.QtCore import QSize

    from ui.kiosk_main import run_kiosk

    size = QSize(*SHAPES[shape]) if shape else None
    sys.exit(run_kiosk(settings, size=size, language=lang))
