"""Every deed at a desk, one behind the other: taking one out or changing one breaks the chain."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from kiosk.trust.chain import GENESIS, deed_head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

SCHEMA = """
CREATE TABLE IF NOT EXISTS deed (
    position INTEGER PRIMARY KEY AUTOINCREMENT, done_at TEXT NOT NULL, who TEXT NOT NULL,
    what TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL, head BLOB NOT NULL
);
"""
_LAST = "SELECT head FROM deed ORDER BY position DESC LIMIT 1"
_GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = 'deed'"
_PUT = "INSERT INTO deed (done_at, who, what, subject, detail, head) VALUES (?, ?, ?, ?, ?, ?)"


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """`who` is an account's name, `holds` says that its place in the chain is right."""

    position: int
    done_at: datetime
    who: str
    what: str
    subject: str
    detail: str
    holds: bool


def write_down(
    db: Connection, now: datetime, who: str, what: str, subject: str = "", detail: str = ""
) -> None:
    """The caller commits it together with the deed. Never a visitor's words: who may read the
    record need not be who may read those.
    """
    said = (now.isoformat(), who, what, subject, detail)
    last = db.execute(_LAST).fetchone()
    db.execute(_PUT, (*said, deed_head(last[0] if last else GENESIS, said)))


def deeds(db: Connection) -> Iterator[Deed]:
    """Oldest first. A gap in the positions, too, is a deed that does not hold.

    Where the newest are gone, one that does not hold stands in their place: SQLite remembers the
    highest position it ever gave.
    """
    head, position, done_at = GENESIS, 0, datetime.min.replace(tzinfo=UTC)
    rows = db.execute(
        "SELECT position, head, done_at, who, what, subject, detail FROM deed ORDER BY 1"
    )
    for at, found, *said in rows:
        holds = found == deed_head(head, tuple(said)) and at == position + 1
        done_at = datetime.fromisoformat(said[0])
        yield Deed(
            position=at,
            done_at=done_at,
            who=said[1],
            what=said[2],
            subject=said[3],
            detail=said[4],
            holds=holds,
        )
        head, position = found, at
    given = db.execute(_GIVEN).fetchone()
    if given and given[0] > position:
        yield Deed(
            position=position + 1, done_at=done_at, who="?", what="missing", subject="",
            detail=f"{given[0] - position}", holds=False,
        )  # fmt: skip


def last_head(db: Connection) -> bytes:
    """Written down elsewhere, it proves later that no end was cut off."""
    last = db.execute(_LAST).fetchone()
    return last[0] if last else GENESIS
