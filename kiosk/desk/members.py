"""Who takes part, as a desk keeps them: what they left stays sealed, and goes when they leave."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.cases.membership import PANEL
from kiosk.envelope import WrongSealedPart, decode_envelope, unsealed
from kiosk.trust.sealing import SealingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from kiosk.cases.events import Event
    from kiosk.envelope import Envelope

SCHEMA = """
CREATE TABLE IF NOT EXISTS member (
    ref TEXT PRIMARY KEY, joined REAL NOT NULL, language TEXT NOT NULL, envelope BLOB, left_on REAL
) WITHOUT ROWID;
"""
KEPT: Final = timedelta(days=730)
"""What people are promised when they join: two years at most."""

_JOIN = (
    "INSERT INTO member (ref, joined, language, envelope) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (ref) DO UPDATE SET joined = excluded.joined, language = excluded.language, "
    "envelope = CASE WHEN member.left_on IS NULL THEN excluded.envelope END"
)
_LEAVE = (
    "INSERT INTO member (ref, joined, language, left_on) VALUES (:ref, 0, '', :at) "
    "ON CONFLICT (ref) DO UPDATE SET envelope = NULL, left_on = coalesce(left_on, :at)"
)
_STRAY = "DELETE FROM kept_case WHERE ref = ? AND opened = 0"
"""Was taken for a case, while it was only known that the number was taken back."""

_OLD = "UPDATE member SET envelope = NULL WHERE joined < ? AND envelope IS NOT NULL"
_THERE = (
    "SELECT ref, joined, language, envelope FROM member WHERE envelope IS NOT NULL "
    "ORDER BY joined DESC, ref"
)


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who takes part: `answers` by the form's paths. `sealed`: this account's key does not
    open what they left.
    """

    ref: str
    joined: datetime
    language: str
    form: str
    answers: dict[str, Any] = {}
    sealed: bool = False


def is_member(envelope: Envelope) -> bool:
    return envelope.kind == "answer" and envelope.purpose == PANEL and bool(envelope.reference_hash)


def join(db: Connection, envelope: Envelope, data: bytes | None, moment: datetime) -> None:
    """Part of the caller's transaction. Who has left already stays out."""
    db.execute(_STRAY, (envelope.reference_hash,))
    db.execute(_JOIN, (envelope.reference_hash, moment.timestamp(), envelope.lang, data))


def leave(db: Connection, event: Event) -> None:
    """Of every number that is taken back: what it stands for may come later."""
    db.execute(_LEAVE, {"ref": event.case, "at": event.at.timestamp()})


def knows(db: Connection, ref: str) -> bool:
    """Whether a number stands for somebody who joined."""
    row = db.execute("SELECT 1 FROM member WHERE ref = ? AND joined > 0", (ref,)).fetchone()
    return row is not None


def members(db: Connection, today: date, opening: Callable[[bytes], bytes]) -> list[Member]:
    """Who takes part now, the newest first. What is older than was promised goes for good."""
    begin = datetime(today.year, today.month, today.day, tzinfo=UTC) - KEPT
    db.execute(_OLD, (begin.timestamp(),))
    found = []
    for ref, joined, language, data in db.execute(_THERE).fetchall():
        envelope, sealed = decode_envelope(data), False
        try:
            envelope = unsealed(envelope, opening)
        except (SealingError, WrongSealedPart):
            sealed = True
        found.append(
            Member(
                ref=ref,
                joined=datetime.fromtimestamp(joined, UTC),
                language=language,
                form=envelope.form,
                answers=envelope.answers,
                sealed=sealed,
            )
        )
    return found
