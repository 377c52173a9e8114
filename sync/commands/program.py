"""The group of `diwan-central`, which says its own name when something fails."""

from __future__ import annotations

from typing import IO, Any

import click

from kiosk.commands.failure import Failure

NAME = "diwan-central"


class CentralFailure(Failure):
    """A failure, told under central's name rather than the kiosk's."""

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"{NAME}: {self.message}", err=file is None, file=file)
        if self.hint:
            click.echo(f"  {self.hint}", err=file is None, file=file)


class CentralGroup(click.Group):
    """Shared code raises `Failure` without knowing for which program it works."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Failure as error:
            raise CentralFailure(error.message, error.hint) from error
