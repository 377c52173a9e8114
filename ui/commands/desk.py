"""`diwan desk`: the window staff use."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.failure import Failure
from kiosk.settings import SettingsError, load_settings


@click.command("desk")
@click.option("--settings", "file", type=click.Path(path_type=Path), help="The settings file.")
@click.option("--lang", default="", help="Begin in this language.")
@click.option(
    "--from-menu",
    is_flag=True,
    help="Say in a window, too, why the desk does not open: nobody sees a terminal there.",
)
def command(file: Path | None, lang: str, *, from_menu: bool) -> None:
    """Open the staff desktop: dashboard, inbox, devices.

    It needs an account (`diwan staff add`), and an enrolment as a desk to see what kiosks recorded
    (`diwan-central enrol-code --role desk`, then `diwan enrol`).
    """
    try:
        status = _open(file, lang)
    except Failure as failure:
        if from_menu:
            from ui.desk.refusal import say_why

            say_why(failure, lang)
        raise
    sys.exit(status)


def _open(file: Path | None, lang: str) -> int:
    try:
        settings = load_settings(file)
    except SettingsError as error:
        raise Failure(str(error)) from error
    from ui.desk.main import run_desk

    return run_desk(settings, language=lang)
