"""Tell every kiosk what its polls add up to, when that changed, and not more often than need be."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import Connection, select, update

from kiosk.analytics.polls import PollCounts, PollNews, guarded, stream_mark
from kiosk.analytics.suppression import LEAST
from sync.central.feed.service import BODY_BYTES, publish
from sync.central.polls.models import poll_form, poll_reach, poll_stream, poll_tally

if TYPE_CHECKING:
    from sqlalchemy import Row

POLL: Final = "poll"
TELL_EVERY: Final = timedelta(minutes=5)
"""A kiosk adds its own newest votes itself, so nobody waits for this."""
MOST_STREAMS_NAMED: Final = 500
_encoder = msgspec.json.Encoder(order="deterministic")


def tell_polls(connection: Connection, now: datetime, least: int = LEAST) -> list[str]:
    """The forms that were told anew. The caller commits, in a transaction of its own."""
    told: list[str] = []
    changed = select(poll_form).where(poll_form.c.changed).order_by(poll_form.c.form)
    for row in connection.execute(changed).all():
        if row.told_at is not None and now - row.told_at < TELL_EVERY and row.told_at <= now:
            continue
        body = _encoder.encode(news_of(connection, row, now, least))
        if len(body) <= BODY_BYTES and len(row.form) <= 128:
            publish(connection, POLL, row.form, body, now)
            told.append(row.form)
        connection.execute(
            update(poll_form).where(poll_form.c.form == row.form).values(changed=False, told_at=now)
        )
    return told


def news_of(
    connection: Connection, form: Row[tuple[object, ...]], now: datetime, least: int = LEAST
) -> PollNews:
    """What is to be told of a row of `poll_form`."""
    reached, cut = _reached(connection, form.form)
    return PollNews(
        form=form.form,
        version=form.version,
        counts=guarded(counts_of(connection, form.form), least),
        at=now,
        reached=reached,
        cut=cut,
    )


def counts_of(connection: Connection, form: str) -> PollCounts:
    """All votes of a form that were counted, however few."""
    people, answered = 0, dict[str, int]()
    places: dict[str, dict[str, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    for row in connection.execute(select(poll_tally).where(poll_tally.c.form == form)):
        if not row.question:
            people = row.n
        elif not row.choice:
            answered[row.question] = row.n
        else:
            places[row.question][row.choice][row.place] = row.n
    period = connection.execute(select(poll_form).where(poll_form.c.form == form)).first()
    return PollCounts(
        people=people,
        answered=answered,
        places={
            question: {
                choice: tuple(by_place.get(place, 0) for place in range(1, max(by_place) + 1))
                for choice, by_place in choices.items()
            }
            for question, choices in places.items()
        },
        first=period.first_vote if period is not None else None,
        last=period.last_vote if period is not None else None,
    )


def _reached(connection: Connection, form: str) -> tuple[dict[str, int], bool]:
    """The streams that voted last, and whether there are more."""
    query = (
        select(poll_stream.c.stream, poll_reach.c.seq)
        .join(poll_reach, poll_reach.c.stream == poll_stream.c.stream)
        .where(poll_stream.c.form == form)
        .order_by(poll_stream.c.voted_at.desc(), poll_stream.c.stream)
        .limit(MOST_STREAMS_NAMED + 1)
    )
    rows = connection.execute(query).all()
    named = {stream_mark(name): seq for name, seq in rows[:MOST_STREAMS_NAMED]}
    return named, len(rows) > MOST_STREAMS_NAMED
