"""Who takes part: what is known here of a reference number that stands for leaving one's details."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

from kiosk.cases.membership import MEMBER, PANEL, Membership, decode_membership
from kiosk.envelope import Envelope, decode_envelope
from kiosk.store.connection import STORE_FILE, open_reader
from kiosk.store.sync_state import feed_item

if TYPE_CHECKING:
    from pathlib import Path

_ABOUT = (
    "SELECT envelope FROM entry WHERE kind IN ('answer', 'case-event') AND envelope IS NOT NULL "
    "AND instr(envelope, ?) > 0 ORDER BY pos"
)


def membership(folder: Path, reference_hash: str) -> Membership | None:
    """From central's feed and from this device's own store, also without a network; None where the
    number stands for nothing of the kind. Who left here has left, also before central hears of it.
    """
    told = decode_membership(feed_item(folder, MEMBER, reference_hash) or b"")
    found = told if told is not None and not told.unknown else None
    left = told is not None and told.left
    for envelope in _about(folder, reference_hash):
        if found is None and envelope.purpose == PANEL:
            found = Membership(since=envelope.submitted)
        left = left or envelope.answers.get("kind") == "withdrawn"
    return None if found is None else msgspec.structs.replace(found, left=left)


def _about(folder: Path, reference_hash: str) -> list[Envelope]:
    """What this device's own store holds of the number, oldest first; nothing where it cannot be
    read.
    """
    path = folder / STORE_FILE
    if not path.exists():
        return []
    try:
        with closing(open_reader(path)) as connection:
            rows = connection.execute(_ABOUT, [reference_hash.encode("ascii")]).fetchall()
        found = [decode_envelope(row[0]) for row in rows]
    except (sqlite3.Error, msgspec.DecodeError):
        return []
    return [
        each for each in found if reference_hash in (each.reference_hash, each.answers.get("case"))
    ]
