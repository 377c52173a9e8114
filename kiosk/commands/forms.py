"""`diwan forms …`: look a form over before it goes out, and walk it without a screen."""

from __future__ import annotations

import click

from kiosk.commands.forms_check import check
from kiosk.commands.forms_graph import graph
from kiosk.commands.forms_simulate import simulate


@click.group("forms")
def command() -> None:
    """Check forms, walk through them, and see why a question is hidden."""


command.add_command(check)
command.add_command(simulate)
command.add_command(graph)
