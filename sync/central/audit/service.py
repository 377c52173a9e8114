"""Write a deed down beside what it does, in the same transaction; read them all and prove them."""

from __future__ import annotations

import getpass
import os
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, insert, select, text

from kiosk.trust.chain import deed_head
from sync.central.audit.models import deed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_BEGINNING = bytes(32)
_LOCK = 0x6469_0004


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """`holds`: its place in the chain is right."""

    done_at: datetime
    who: str
    what: str
    subject: str
    detail: str
    holds: bool


def record(
    connection: Connection, what: str, subject: str, now: datetime, detail: str = ""
) -> None:
    """The caller commits it together with the deed itself."""
    if connection.dialect.name != "sqlite":  # two at once would both follow the same one
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    last = connection.execute(
        select(deed.c.head).order_by(deed.c.position.desc()).limit(1)
    ).scalar()
    said = (_account()[:100], what, subject[:200], detail[:500])
    connection.execute(
        insert(deed).values(
            done_at=now,
            who=said[0],
            what=said[1],
            subject=said[2],
            detail=said[3],
            head=_head(last or _BEGINNING, now, said),
        )
    )


def deeds(connection: Connection) -> Iterator[Deed]:
    """Oldest first."""
    head = _BEGINNING
    for row in connection.execute(select(deed).order_by(deed.c.position)):
        said = (row.who, row.what, row.subject, row.detail)
        head = _head(head, row.done_at, said)
        yield Deed(
            done_at=row.done_at,
            who=row.who,
            what=row.what,
            subject=row.subject,
            detail=row.detail,
            holds=head == row.head,
        )
        head = row.head


def _head(prev: bytes, done_at: datetime, said: tuple[str, ...]) -> bytes:
    return deed_head(prev, (done_at.isoformat(), *said))


def _account() -> str:
    """Who is at the keyboard; behind sudo, who came there."""
    try:
        return os.environ.get("SUDO_USER") or getpass.getuser()
    except (KeyError, OSError):  # an account without a name
        return "?"
