"""Advance the counts of votes behind the streams. How far and what change in one transaction.

Only items of the kind "vote" are read. One process counts at a time; a crash between leaves both as
they were, and no vote is counted twice, whoever sends it how often.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from sqlalchemy import Connection, func, select, text
from sqlalchemy.dialects import postgresql, sqlite

from kiosk.analytics.polls import PollCounts, ballot
from kiosk.envelope import decode_envelope
from sync.central.ingest.models import stream
from sync.central.polls.models import poll_form, poll_reach, poll_stream, poll_tally
from sync.central.rollup.waiting import Stretch, Waiting, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable

VOTE = "vote"
MOST_STREAMS = 50
MOST_ITEMS = 1000
"""Of one stream looked through at once, votes or not."""
_LOCK = 0x6469_0005
_SLICE = 500
# The period goes by the kiosk's clock, unless that is plainly wrong.
_OLDEST, _NEWEST = timedelta(days=90), timedelta(days=1)


class _Cell(NamedTuple):
    """One counter of `poll_tally`."""

    form: str
    question: str
    choice: str
    place: int


class _Seen(NamedTuple):
    version: str
    moment: datetime
    received: datetime


def count_votes(connection: Connection) -> int:
    """Count what came since; how many streams went on, 0 when there is nothing to do (or another
    does it), fewer than `MOST_STREAMS` when all is counted. The caller commits.
    """
    if connection.dialect.name != "sqlite":
        mine = connection.execute(text(f"SELECT pg_try_advisory_xact_lock({_LOCK})")).scalar()
        if mine is False:
            return 0
    behind = _behind(connection)
    if not behind:
        return 0
    _count(connection, _votes(connection, behind))
    _advance(connection, behind)
    return len(behind)


def _behind(connection: Connection) -> dict[str, tuple[int, int]]:
    """Streams with more than was counted: from which number on, and up to which now."""
    reached = func.coalesce(poll_reach.c.seq, stream.c.base_seq)
    query = (
        select(stream.c.id, reached, stream.c.accepted_seq)
        .outerjoin(poll_reach, poll_reach.c.stream == stream.c.id)
        .where(stream.c.accepted_seq > reached)
        .order_by(stream.c.id)
        .limit(MOST_STREAMS)
    )
    return {
        name: (after, min(accepted, after + MOST_ITEMS))
        for name, after, accepted in connection.execute(query)
    }


def _votes(connection: Connection, behind: dict[str, tuple[int, int]]) -> Iterable[Waiting]:
    wanted = [Stretch(name, "", after, upto) for name, (after, upto) in behind.items()]
    return rows_of(connection, wanted, VOTE)


def _count(connection: Connection, votes: Iterable[Waiting]) -> None:
    cells: Counter[_Cell] = Counter()
    forms: dict[str, list[_Seen]] = defaultdict(list)
    streams: dict[tuple[str, str], datetime] = {}
    for row in votes:
        try:
            envelope = decode_envelope(row.envelope)
        except (msgspec.DecodeError, RecursionError):
            continue  # erased, or in quarantine
        if not row.form:
            continue
        when = _plausible(envelope.submitted, row.received_at)
        cells.update(_cells(row.form, ballot(envelope.answers, when)))
        forms[row.form].append(_Seen(envelope.form_version[:64], when, row.received_at))
        streams[row.form, row.stream] = row.received_at
    _raise(connection, cells)
    _note_forms(connection, forms)
    _note_streams(connection, streams)


def _cells(form: str, counts: PollCounts) -> Counter[_Cell]:
    cells = Counter({_Cell(form, "", "", 0): counts.people})
    for question, n in counts.answered.items():
        cells[_Cell(form, question, "", 0)] += n
    for question, choices in counts.places.items():
        for choice, places in choices.items():
            for place, n in enumerate(places, 1):
                if n:
                    cells[_Cell(form, question, choice, place)] += n
    return cells


def _raise(connection: Connection, cells: Counter[_Cell]) -> None:
    rows = [{**cell._asdict(), "n": n} for cell, n in sorted(cells.items())]
    for start in range(0, len(rows), _SLICE):
        statement = _insert(connection)(poll_tally).values(rows[start : start + _SLICE])
        raised = {"n": poll_tally.c.n + statement.excluded.n}
        keys = ["form", "question", "choice", "place"]
        connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=raised))


def _note_forms(connection: Connection, forms: dict[str, list[_Seen]]) -> None:
    for form, seen in sorted(forms.items()):
        newest = max(seen, key=lambda each: each.received)
        known = connection.execute(select(poll_form).where(poll_form.c.form == form)).first()
        moments = [each.moment for each in seen]
        if known is not None:
            moments += [known.first_vote, known.last_vote]
        row = {
            "version": newest.version,
            "first_vote": min(moments),
            "last_vote": max(moments),
            "changed": True,
        }
        statement = _insert(connection)(poll_form).values(form=form, **row)
        connection.execute(statement.on_conflict_do_update(index_elements=["form"], set_=row))


def _note_streams(connection: Connection, streams: dict[tuple[str, str], datetime]) -> None:
    for (form, name), moment in sorted(streams.items()):
        row = {"form": form, "stream": name, "voted_at": moment}
        statement = _insert(connection)(poll_stream).values(row)
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=["form", "stream"], set_={"voted_at": moment}
            )
        )


def _advance(connection: Connection, behind: dict[str, tuple[int, int]]) -> None:
    rows = [{"stream": name, "seq": upto} for name, (_, upto) in behind.items()]
    statement = _insert(connection)(poll_reach).values(rows)
    moved = {"seq": statement.excluded.seq}
    connection.execute(statement.on_conflict_do_update(index_elements=["stream"], set_=moved))


def _plausible(submitted: datetime | None, received: datetime) -> datetime:
    if submitted is not None and received - _OLDEST <= submitted <= received + _NEWEST:
        return submitted
    return received


def _insert(connection: Connection) -> Any:
    return sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
