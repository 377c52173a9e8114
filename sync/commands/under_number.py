"""What central keeps under a reference number, in the database and in archives of days it let go of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from kiosk.commands.failure import Failure
from sync.commands.printing import plain_reference

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Row

    from kiosk.trust import Reference
    from sync.central.database import Database
    from sync.central.erasing.archives import NotReached
    from sync.central.erasing.parquet import ArchivedItem

archives_option = click.option(
    "--archives", "folders", multiple=True, metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where archives lie that central did not write there; may be said more than once.",
)  # fmt: skip


class Found(NamedTuple):
    """Items of the database, items that only archives have, archives nobody could look into."""

    rows: Sequence[Row[Any]]
    archived: list[ArchivedItem]
    not_searched: list[NotReached]

    @property
    def items(self) -> list[Any]:
        """All of them, as they came."""
        return sorted([*self.rows, *self.archived], key=lambda each: each.position)


def number_of(typed: str) -> Reference:
    from kiosk.trust import Reference

    return Reference(plain_reference(typed))


def find(
    database: Database, number: Reference, folders: tuple[Path, ...] = (), *, archives: bool = True
) -> Found:
    """Hold `archives_turn`. `folders`: where further archives lie. Raises `Failure` for nothing."""
    from sync.central.erasing.archives import Searched, adopt, known, search
    from sync.central.erasing.finding import items_of
    from sync.commands.erasing import tell

    left = [each for folder in folders for each in adopt(database, folder, now())]
    with database.reading() as connection:
        rows, files = items_of(connection, number), known(connection)
    nothing = Searched(items=[], not_reached=[])
    searched = search(files, number, tell) if archives else nothing
    here = {(row.stream, row.seq) for row in rows}
    archived = [each for each in searched.items if (each.stream, each.seq) not in here]
    if not rows and not archived:
        closed = ", ".join(each.file for each in [*left, *searched.not_reached])
        why = "It was erased, is in an archive central does not know of, or has not arrived yet."
        if closed:
            why = f"These archives could not be looked into: {closed}"
        elif files and not archives:
            why = f"{len(files)} archives were not looked into: leave out --no-archives."
        nothing_kept(number, why)
    return Found(rows, archived, [*left, *searched.not_reached])


def nothing_kept(number: Reference, why: str) -> NoReturn:
    raise Failure(f"nothing is kept under {number.grouped}", why)


def now() -> datetime:
    from kiosk.clock import SystemClock

    return SystemClock().now()
