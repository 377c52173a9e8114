"""Whether pages helped, as a desk keeps it: one row for each vote, and counters that questions read.

A vote comes as one item or several, in any order and perhaps twice; what counts is its highest
turn. So each row can be taken out of the counters again. A list over a year reads the counters, of
which there are at most as many as texts times days, however many people voted.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.analytics.helping import Place, Tally, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from kiosk.analytics.periods import Period
    from kiosk.content.fingerprint import TextMark
    from kiosk.store.page_vote import PageVote

SCHEMA = """
CREATE TABLE IF NOT EXISTS page_text (
    id INTEGER PRIMARY KEY, page TEXT NOT NULL, step TEXT NOT NULL, language TEXT NOT NULL,
    digest TEXT NOT NULL, UNIQUE (page, step, language, digest)
);
CREATE TABLE IF NOT EXISTS page_vote (
    vote TEXT PRIMARY KEY, turn INTEGER NOT NULL, text INTEGER NOT NULL, day INTEGER NOT NULL,
    helped INTEGER NOT NULL, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS page_day (
    text INTEGER NOT NULL, day INTEGER NOT NULL, yes INTEGER NOT NULL, no INTEGER NOT NULL,
    PRIMARY KEY (text, day)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS page_reason (
    text INTEGER NOT NULL, reason TEXT NOT NULL, day INTEGER NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (text, reason, day)
) WITHOUT ROWID;
"""
_KNOWN = "SELECT turn, text, day, helped, reason FROM page_vote WHERE vote = ?"
_WRITE = "INSERT OR REPLACE INTO page_vote VALUES (?, ?, ?, ?, ?, ?)"
_TEXT = "SELECT id FROM page_text WHERE page = ? AND step = ? AND language = ? AND digest = ?"
_NEW_TEXT = "INSERT INTO page_text (page, step, language, digest) VALUES (?, ?, ?, ?)"
_COUNT = (
    "INSERT INTO page_day VALUES (?, ?, ?, ?) ON CONFLICT (text, day) DO UPDATE "
    "SET yes = yes + excluded.yes, no = no + excluded.no"
)
_COUNT_REASON = (
    "INSERT INTO page_reason VALUES (?, ?, ?, ?) ON CONFLICT (text, reason, day) DO UPDATE "
    "SET people = people + excluded.people"
)
_WORDINGS = (
    "SELECT t.page, t.step, t.language, t.digest, d.* FROM page_text t JOIN ("
    "SELECT text, min(day), max(day), sum(yes), sum(no), "
    "sum(iif(day BETWEEN :first AND :last, yes, 0)), "
    "sum(iif(day BETWEEN :first AND :last, no, 0)) "
    "FROM page_day WHERE yes + no > 0 GROUP BY text) d ON d.text = t.id"
)
_REASONS = (
    "SELECT r.reason, sum(r.people) FROM page_reason r JOIN page_text t ON t.id = r.text "
    "WHERE t.page = ? AND t.step = ? AND t.language = ? AND t.digest = ? "
    "AND r.day BETWEEN ? AND ? GROUP BY r.reason"
)


class Voted(NamedTuple):
    """A state of a text over all its days, and what was said of it within a period."""

    wording: Wording
    within: Tally


class _Row(NamedTuple):
    turn: int
    text: int
    day: int
    helped: bool
    reason: str


def put(db: Connection, vote: PageVote, day: int) -> bool:
    """Part of the transaction that takes the item in. `day` counts from 0001-01-01 at the centre.

    False where a later word of this vote is known already.
    """
    found = db.execute(_KNOWN, (vote.vote,)).fetchone()
    known = None if found is None else _Row(*found)
    if known is not None and known.turn >= vote.turn:
        return False
    row = _Row(vote.turn, _text(db, vote.mark), day, vote.helped, vote.reason)
    if known is not None:
        _count(db, known, -1)
    db.execute(_WRITE, (vote.vote, *row))
    _count(db, row, 1)
    return True


def wordings(db: Connection, period: Period) -> dict[Place, list[Voted]]:
    """Every state of every text anybody voted on."""
    found: defaultdict[Place, list[Voted]] = defaultdict(list)
    days = {"first": period.first.toordinal(), "last": period.last.toordinal()}
    for row in db.execute(_WORDINGS, days):
        page, step, language, digest, _text_id, first, last, yes, no, yes_then, no_then = row
        wording = Wording(
            digest=digest,
            first=date.fromordinal(first),
            last=date.fromordinal(last),
            tally=Tally(yes=yes, no=no),
        )
        found[Place(page, step, language)].append(Voted(wording, Tally(yes=yes_then, no=no_then)))
    return dict(found)


def reasons(db: Connection, place: Place, digest: str, period: Period) -> dict[str, int]:
    """Why one text did not help; who gave no reason is under ""."""
    days = (period.first.toordinal(), period.last.toordinal())
    rows: Iterator[tuple[str, int]] = db.execute(_REASONS, (*place, digest, *days))
    return {reason: people for reason, people in rows if people}


def _text(db: Connection, mark: TextMark) -> int:
    key = (mark.page, mark.step, mark.language, mark.digest)
    row = db.execute(_TEXT, key).fetchone()
    return int(row[0]) if row is not None else int(db.execute(_NEW_TEXT, key).lastrowid or 0)


def _count(db: Connection, row: _Row, by: int) -> None:
    yes, no = (by, 0) if row.helped else (0, by)
    db.execute(_COUNT, (row.text, row.day, yes, no))
    if not row.helped:
        db.execute(_COUNT_REASON, (row.text, row.reason, row.day, by))
