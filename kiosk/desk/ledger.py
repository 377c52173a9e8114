"""From items to cases and figures: each item is read once, in the transaction that keeps what it says.

An item comes twice where this desk made it: at once from its own store, without a number, and later
from central with one. Facts and events are kept by the item's id, so nothing counts twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics import bitmaps
from kiosk.analytics.facts import Fact, Roles, read_fact
from kiosk.cases.standards import ServiceStandard, reply_due
from kiosk.desk import page_votes
from kiosk.desk.book import advance, progress, together
from kiosk.desk.case_items import NotACaseEvent, event_in, opening_event
from kiosk.desk.cases_kept import About, buried, put
from kiosk.desk.members import is_member, join, knows, leave
from kiosk.desk.survey_counts import count_anew
from kiosk.envelope import CASE_EVENT, Envelope, decode_envelope, kept_under
from kiosk.store.page_vote import PAGE_FEEDBACK, NotAPageVote, vote_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from sqlite3 import Connection
    from zoneinfo import ZoneInfo

    from kiosk.desk.replica import ReplicaReader
    from kiosk.store import OutboxReader
    from kiosk.store.outbox import Entry

PAGE = 500
_REPLICA = "replica"
_COPY = "copy"
_COUNTED = frozenset({"answer", "partial"})
# Figures go by the kiosk's clock, unless it is plainly wrong.
_OLDEST, _NEWEST = timedelta(days=90), timedelta(days=1)


class Centre(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk has to know of its centre. `roles` says where the measures of a form are."""

    zone: ZoneInfo
    roles: Callable[[str, str], Roles]
    standard: ServiceStandard = ServiceStandard()


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """An item on its way into the book. `order` is 0 while central has not numbered it."""

    envelope: bytes | None
    order: int
    kiosk: str
    received: datetime


def follow_copy(db: Connection, replica: ReplicaReader) -> None:
    """Where the copy was made anew, its rows mean something else: it is read from the beginning.

    Cases and figures go by the ids of items, so nothing counts twice; sums of votes begin anew.
    """
    mark, known = replica.mark(), progress(db, _COPY)
    if mark in {0, known}:
        return
    with together(db):
        if known:
            db.execute("DELETE FROM progress WHERE name NOT LIKE 'own %'")
            count_anew(db)
        advance(db, _COPY, mark)


def catch_up(db: Connection, replica: ReplicaReader, centre: Centre) -> Iterator[int]:
    """Read what the sync process brought since the last time; yields items read after each page."""
    read = 0
    while page := list(replica.after(progress(db, _REPLICA), PAGE)):
        with together(db):
            _take(
                db,
                centre,
                [
                    Taken(envelope=i.envelope, order=i.order, kiosk=i.kiosk, received=i.received)
                    for _, i in page
                ],
            )
            advance(db, _REPLICA, page[-1][0])
        read += len(page)
        yield read


def catch_up_own(db: Connection, outbox: OutboxReader, centre: Centre, desk: str) -> int:
    """Read what this desk recorded itself, so that it shows without a network. How many items."""
    read = 0
    for stream in outbox.streams():
        name = f"own {stream.stream}"
        while entries := outbox.entries(stream.stream, progress(db, name), PAGE):
            with together(db):
                _take(db, centre, [own(entry, centre, desk) for entry in entries])
                advance(db, name, entries[-1].seq)
            read += len(entries)
    return read


def own(entry: Entry, centre: Centre, desk: str) -> Taken:
    """An item of this desk's own store, as long as central has not numbered it."""
    return Taken(
        envelope=entry.envelope,
        order=0,
        kiosk=desk,
        received=datetime.fromtimestamp(entry.recorded / 1000, centre.zone),
    )


def _take(db: Connection, centre: Centre, items: Iterable[Taken]) -> None:
    facts: dict[str, Fact] = {}
    for item in items:
        envelope = _decoded(item.envelope)
        if envelope is None or buried(db, kept_under(envelope)) is not None:
            continue
        if is_member(envelope):
            moment = _plausible(envelope.submitted, item.received)
            join(db, envelope, item.envelope, moment)
            continue  # who takes part has not judged anything
        if envelope.kind in _COUNTED:
            facts[envelope.id] = fact_of(envelope, item, centre)
        if envelope.kind in _COUNTED and envelope.wants_reply and envelope.reference_hash:
            _open(db, envelope, item, centre, facts[envelope.id])
        elif envelope.kind == CASE_EVENT:
            _happen(db, envelope, item, centre)
        elif envelope.kind == PAGE_FEEDBACK:
            _vote(db, envelope, day_of(envelope, item, centre))
    bitmaps.add(db, facts)


def _decoded(data: bytes | None) -> Envelope | None:
    """None for what was erased, or what a newer version wrote: central has it in quarantine."""
    if not data:
        return None
    try:
        return decode_envelope(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _open(db: Connection, envelope: Envelope, item: Taken, centre: Centre, fact: Fact) -> None:
    due = reply_due(item.received, centre.standard, centre.zone)
    about = About(
        service=fact.service,
        language=envelope.lang,
        kiosk=item.kiosk,
        channel=envelope.channel,
        form=envelope.form,
        csat=fact.csat,
    )
    put(db, opening_event(envelope, item.order, item.received, due), item.envelope, about)


def _happen(db: Connection, envelope: Envelope, item: Taken, centre: Centre) -> None:
    try:
        event = event_in(envelope, item.order, None)
    except NotACaseEvent:
        return  # central counts it; there is no case to show it in
    if event.kind == "added":
        due = reply_due(item.received, centre.standard, centre.zone)
        event = msgspec.structs.replace(event, due=due)
    if event.kind == "withdrawn":
        leave(db, event)
        if knows(db, event.case):
            return
    put(db, event, item.envelope)


def _vote(db: Connection, envelope: Envelope, day: int) -> None:
    try:
        vote = vote_in(envelope)
    except NotAPageVote:
        return  # central counts it; there is no page to show it beside
    page_votes.put(db, vote, day)


def day_of(envelope: Envelope, item: Taken, centre: Centre) -> int:
    """Counted from 0001-01-01 at the centre; the kiosk's day unless its clock was plainly wrong."""
    return _plausible(envelope.submitted, item.received).astimezone(centre.zone).toordinal()


def fact_of(envelope: Envelope, item: Taken, centre: Centre) -> Fact:
    """What an answer counts for; its day is the kiosk's, unless its clock was plainly wrong."""
    moment = _plausible(envelope.submitted, item.received).astimezone(centre.zone)
    return read_fact(
        envelope.answers,
        centre.roles(envelope.form, envelope.form_version),
        day=moment.toordinal(),
        hour=moment.hour,
        language=envelope.lang,
        kiosk=item.kiosk,
        channel=envelope.channel,
    )


def _plausible(submitted: datetime | None, received: datetime) -> datetime:
    if submitted is not None and received - _OLDEST <= submitted <= received + _NEWEST:
        return submitted
    return received
