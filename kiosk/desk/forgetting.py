"""A desk forgets what was erased at central: cases, words, figures, who takes part.

On somebody's wish all that is kept under their number goes, and stays away, whatever arrives later:
of a case only that it was erased, and when, is kept. What was only kept long enough loses its words;
it stays in the figures, as at central.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics import bitmaps
from kiosk.desk.book import advance, progress, together
from kiosk.desk.cases_kept import bury, events_of
from kiosk.desk.erasures import RETENTION
from kiosk.desk.survey_counts import count_anew

if TYPE_CHECKING:
    from datetime import datetime
    from sqlite3 import Connection

    from kiosk.desk.erasures import Erasure
    from kiosk.desk.replica import ReplicaReader

_PROGRESS = "erasures"
_PAGE = 500
_NO_WORDS = "UPDATE case_event SET envelope = NULL WHERE id = ? AND envelope IS NOT NULL"
_NO_DETAILS = "UPDATE member SET envelope = NULL WHERE ref = ? AND envelope IS NOT NULL"


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be forgotten in memory too: ids of items, hashes of numbers."""

    ids: frozenset[str] = frozenset()
    refs: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.ids or self.refs)


def forget_erased(db: Connection, replica: ReplicaReader) -> Gone:
    """Take out what was erased since the last time. Read before what is new, so that it cannot come
    in behind.
    """
    ids, refs = set[str](), set[str]()
    while page := replica.erasures(progress(db, _PROGRESS), _PAGE):
        with together(db):
            for _, erasure in page:
                _forget(db, erasure)
                ids.add(erasure.id)
                refs |= {erasure.ref} if erasure.why != RETENTION else set()
            advance(db, _PROGRESS, page[-1][0])
    gone = Gone(ids=frozenset(ids - {""}), refs=frozenset(refs - {""}))
    if gone:  # the log still has the pages as they were
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return gone


def _forget(db: Connection, erasure: Erasure) -> None:
    if erasure.why == RETENTION:
        db.execute(_NO_WORDS, (erasure.id,))
        db.execute(_NO_DETAILS, (erasure.ref,))
        return
    bitmaps.forget(db, erasure.id)
    count_anew(db, erasure.form)
    if erasure.ref:
        _forget_case(db, erasure.ref, erasure.at)


def _forget_case(db: Connection, ref: str, at: datetime) -> None:
    for event, _ in events_of(db, ref):
        bitmaps.forget(db, event.id)  # the answer it began with, where its item is not known here
    bury(db, ref, at)
    db.execute("DELETE FROM member WHERE ref = ?", (ref,))
