"""Reading entries back as answers, a page at a time, so that no long read holds up the log."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, Protocol

import msgspec

from kiosk.envelope import Envelope, Kind, decode_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.store.sync_state import SyncState

State = Literal["queued", "accepted", "safe"]
_PAGE = 200


class Query(Protocol):
    """Runs one SELECT and returns all its rows."""

    def __call__(self, sql: str, parameters: list[object], /) -> list[Any]: ...


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as people look at it. `recorded` is this device's clock, in UTC.

    `envelope` is None when the body was erased or cannot be decoded (`problem` says why).
    """

    stream: str
    seq: int
    id: str
    kind: Kind
    form: str
    recorded: datetime
    state: State
    envelope: Envelope | None
    problem: str = ""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which answers to read; an empty field leaves nothing out."""

    since: datetime | None = None
    kinds: tuple[str, ...] = ()
    form: str = ""


def read_answers(query: Query, sync: SyncState, wanted: Wanted) -> Iterator[Answer]:
    """Oldest first, stream by stream. `query` is called again for each page."""
    where, values = _conditions(wanted)
    pos = 0
    while True:
        rows = query(
            "SELECT pos, entry.seq, stream, id, kind, form, recorded, envelope FROM "  # noqa: S608
            "(SELECT pos, no, seq, id, kind, form, recorded, envelope FROM entry "
            f"WHERE pos > ?{where} ORDER BY pos LIMIT {_PAGE}) AS entry "
            "JOIN stream ON stream.no = entry.no ORDER BY pos",
            [pos, *values],
        )
        for row in rows:
            yield _answer(row[1:], sync)
        if len(rows) < _PAGE:
            return
        pos = rows[-1][0]


def count_answers(query: Query, wanted: Wanted) -> int:
    where, values = _conditions(wanted)
    if not where:
        return int(query("SELECT coalesce(sum(seq - purged_seq), 0) FROM stream", [])[0][0])
    return int(query(f"SELECT count(*) FROM entry WHERE no > 0{where}", values)[0][0])  # noqa: S608


def _conditions(wanted: Wanted) -> tuple[str, list[object]]:
    """SQL made of our own words only; every value goes in as a parameter."""
    where, values = "", list[object]()
    if wanted.since is not None:
        where += " AND recorded >= ?"
        values.append(milliseconds(wanted.since))
    if wanted.kinds:
        where += f" AND kind IN ({', '.join('?' * len(wanted.kinds))})"
        values += wanted.kinds
    if wanted.form:
        where += " AND form = ?"
        values.append(wanted.form)
    return where, values


def _answer(row: tuple[int, str, str, Kind, str, int, bytes | None], sync: SyncState) -> Answer:
    seq, stream, id_, kind, form, recorded, data = row
    envelope, problem = _decoded(data)
    return Answer(
        stream=stream,
        seq=seq,
        id=id_,
        kind=kind,
        form=form,
        recorded=moment(recorded),
        state=state_of(stream, seq, sync),
        envelope=envelope,
        problem=problem,
    )


def _decoded(data: bytes | None) -> tuple[Envelope | None, str]:
    if data is None:
        return None, "erased"
    try:
        return decode_envelope(data), ""
    except msgspec.DecodeError as error:
        return None, f"unreadable: {error}"


def state_of(stream: str, seq: int, sync: SyncState) -> State:
    mark = sync.of(stream)
    if seq <= mark.purgeable:
        return "safe"
    return "accepted" if seq <= mark.accepted else "queued"


def milliseconds(time: datetime) -> int:
    """Since 1970, UTC."""
    return int(time.timestamp() * 1000)


def moment(stamp: int) -> datetime:
    """The inverse of `milliseconds`; a stamp no calendar has (a broken clock) is cut to one."""
    limit = 253_402_300_799_000  # the last second of the year 9999
    return datetime.fromtimestamp(max(0, min(stamp, limit)) / 1000, tz=UTC)
