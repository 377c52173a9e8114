"""How a command says that it could not do its work: what, where, and what to do next."""

from __future__ import annotations

from typing import IO, Any

import click


class Failure(click.ClickException):
    """Ends a command with exit status 1 and a message, never with a traceback."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"diwan: {self.message}", err=file is None, file=file)
        if self.hint:
            click.echo(f"  {self.hint}", err=file is None, file=file)
