"""Behind the commit that erased something: logs, pages, archives and backups have their turn.

Everything that has to be done is in the database, so what is not in reach now is done another time:
`diwan-central maintain` asks for it every night.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from sync.central.erasing.archives import NotReached, clean
from sync.central.erasing.backups import Backed, backups, list_beside
from sync.central.erasing.ledger import lines_of, write_ledger
from sync.central.erasing.rewriting import rewrite_stale, stale
from sync.central.erasing.service import Erased, drop_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.central.config import Config
    from sync.central.database import Database


class Finished(msgspec.Struct, frozen=True, kw_only=True):
    """`archives` were written anew, `not_reached` not; `tables` wait for another night (PostgreSQL).

    `backups` were made before, and hold what was erased; `listed` at each says whether restoring it
    erases that again by itself.
    """

    archives: list[str]
    not_reached: list[NotReached]
    tables: list[str]
    backups: list[Backed]

    @property
    def complete(self) -> bool:
        return not self.not_reached and not self.tables


def finish(
    database: Database,
    config: Config,
    tell: Callable[[str], None],
    erased: Erased | None = None,
    *,
    later: bool = False,
) -> Finished:
    """Hold `archives_turn`. `tell` hears of what takes long. `later`: tables wait for the night.

    Raises `OSError` and `UnreadableLedger` where central's own list cannot be kept.
    """
    gone = erased or Erased()
    with database.reading() as connection:
        lines, made = lines_of(connection), backups(connection)
    if lines:
        write_ledger(config.folder, lines)
    drop_files(config.blobs, gone)
    database.forget_log()
    kept = list_beside(made, lines, gone.files) if lines else []
    archives, not_reached = clean(database, tell)
    if later:
        with database.reading() as connection:
            tables = stale(connection)
    else:
        tables = rewrite_stale(database, tell)
    newest = max((line.erased_at for line in lines), default=None)
    older = [each for each in kept if newest is not None and each.made_at <= newest]
    return Finished(archives=archives, not_reached=not_reached, tables=tables, backups=older)
