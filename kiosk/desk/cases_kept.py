"""The cases of a centre as a desk keeps them: their events, and where each stands, without words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from kiosk.cases.case import Case, fold
from kiosk.cases.events import Event

if TYPE_CHECKING:
    from sqlite3 import Connection

View = Literal["open", "mine", "waiting", "closed"]
"""`waiting` are the open ones in which the visitor spoke last."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS case_event (
    id TEXT PRIMARY KEY, ref TEXT NOT NULL, event BLOB NOT NULL, envelope BLOB
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS case_event_ref ON case_event (ref);
CREATE TABLE IF NOT EXISTS kept_case (
    ref TEXT PRIMARY KEY, state TEXT NOT NULL, is_open INTEGER NOT NULL, owner TEXT NOT NULL,
    due INTEGER NOT NULL, changed REAL NOT NULL, waiting INTEGER NOT NULL, opened REAL NOT NULL,
    service TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '', kiosk TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '', form TEXT NOT NULL DEFAULT '', csat INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS erased_case (
    ref TEXT PRIMARY KEY, erased TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kept_case_due ON kept_case (is_open, due, changed);
CREATE INDEX IF NOT EXISTS kept_case_owner ON kept_case (is_open, owner, due);
CREATE INDEX IF NOT EXISTS kept_case_waiting ON kept_case (is_open, waiting, due);
"""
_FAR = date(9999, 12, 31).toordinal()
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Event)
_STANDS = (
    "INSERT INTO kept_case (ref, state, is_open, owner, due, changed, waiting, opened) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (ref) DO UPDATE SET state = excluded.state, "
    "is_open = excluded.is_open, owner = excluded.owner, due = excluded.due, "
    "changed = excluded.changed, waiting = excluded.waiting, opened = excluded.opened"
)
_ABOUT = (
    "UPDATE kept_case SET service = ?, language = ?, kiosk = ?, channel = ?, form = ?, "
    "csat = ? WHERE ref = ?"
)
_LINE = (
    "SELECT ref, state, owner, due, changed, waiting, service, language, kiosk, channel, "
    "form, csat FROM kept_case"
)
_VIEWS: dict[str, str] = {
    "open": "is_open = 1",
    "mine": "is_open = 1 AND owner = :who",
    "waiting": "is_open = 1 AND waiting = 1",
    "closed": "is_open = 0",
}


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the feedback a case began with says openly."""

    service: str = ""
    language: str = ""
    kiosk: str = ""
    channel: str = ""
    form: str = ""
    csat: int | None = None


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A case in a list. `due` is None where nobody promised a day."""

    ref: str
    state: str
    owner: str
    due: date | None
    changed: datetime
    waiting: bool
    about: About


def put(db: Connection, event: Event, envelope: bytes | None, about: About | None = None) -> Case:
    """Take in an event, again with its number where it was known without one; where it now stands.

    `envelope` holds its sealed words. Part of the caller's transaction.
    """
    plain = msgspec.structs.replace(event, text="")
    db.execute(
        "INSERT INTO case_event VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "event = excluded.event, envelope = coalesce(excluded.envelope, envelope)",
        (event.id, event.case, _encoder.encode(plain), envelope),
    )
    case = fold(event.case, [each for each, _ in events_of(db, event.case)])
    db.execute(_STANDS, _row(case))
    if about is not None:
        db.execute(
            _ABOUT,
            (about.service, about.language, about.kiosk, about.channel, about.form,
             about.csat, event.case),
        )  # fmt: skip
    return case


def events_of(db: Connection, ref: str) -> list[tuple[Event, bytes | None]]:
    """All events of a case without their words, each with the envelope that has them sealed."""
    rows = db.execute("SELECT event, envelope FROM case_event WHERE ref = ?", (ref,)).fetchall()
    return [(_decoder.decode(event), envelope) for event, envelope in rows]


def bury(db: Connection, ref: str, at: datetime) -> None:
    """A case was erased on a wish: only that it was, and when, is kept. Part of the transaction."""
    for table in ("case_event", "kept_case"):
        db.execute(f"DELETE FROM {table} WHERE ref = ?", (ref,))  # noqa: S608 - our own words
    db.execute("INSERT OR IGNORE INTO erased_case VALUES (?, ?)", (ref, at.isoformat()))


def buried(db: Connection, ref: str) -> datetime | None:
    """When a case was erased on a wish; None where it was not."""
    row = db.execute("SELECT erased FROM erased_case WHERE ref = ?", (ref,)).fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def lines(
    db: Connection, view: View, who: str = "", *, limit: int = 200, offset: int = 0
) -> list[Line]:
    """A page of a view: open cases by their due day, closed ones by what happened last."""
    order = "changed DESC, ref" if view == "closed" else "due, changed, ref"
    rows = db.execute(
        f"{_LINE} WHERE {_VIEWS[view]} ORDER BY {order} LIMIT :limit OFFSET :offset",
        {"who": who, "limit": limit, "offset": offset},
    ).fetchall()
    return [_line(row) for row in rows]


def line(db: Connection, ref: str) -> Line | None:
    row = db.execute(f"{_LINE} WHERE ref = ?", (ref,)).fetchone()
    return None if row is None else _line(row)


def counted(db: Connection, who: str, today: date) -> dict[str, int]:
    """How many cases each view has, and how many open ones are `overdue`."""
    found = {
        view: db.execute(
            f"SELECT count(*) FROM kept_case WHERE {where}",  # noqa: S608 - our own words
            {"who": who},
        ).fetchone()[0]
        for view, where in _VIEWS.items()
    }
    late = "SELECT count(*) FROM kept_case WHERE is_open = 1 AND due < ?"
    return {**found, "overdue": db.execute(late, (today.toordinal(),)).fetchone()[0]}


def overdue_days(db: Connection, today: date) -> list[date]:
    """The due day of each open case that is late, the oldest first."""
    late = "SELECT due FROM kept_case WHERE is_open = 1 AND due < ? ORDER BY due"
    return [date.fromordinal(row[0]) for row in db.execute(late, (today.toordinal(),))]


def _row(case: Case) -> tuple[Any, ...]:
    return (
        case.reference_hash, case.state, int(case.is_open), case.owner,
        case.due.toordinal() if case.due else _FAR, _seconds(case.changed),
        int(case.waiting_since is not None), _seconds(case.opened),
    )  # fmt: skip


def _seconds(moment: datetime | None) -> float:
    return moment.timestamp() if moment else 0.0


def _line(row: tuple[Any, ...]) -> Line:
    ref, state, owner, due, changed, waiting, service, language, kiosk, channel, form, csat = row
    return Line(
        ref=ref, state=state, owner=owner,
        due=None if due == _FAR else date.fromordinal(due),
        changed=datetime.fromtimestamp(changed, UTC), waiting=bool(waiting),
        about=About(
            service=service, language=language, kiosk=kiosk, channel=channel,
            form=form, csat=csat,
        ),
    )  # fmt: skip
