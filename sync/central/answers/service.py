"""Pages of received answers in the order they came, and the access to read them."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, Select, insert, select

from kiosk.envelope import decode_envelope
from kiosk.trust import Reference
from sync.central.answers.models import reader
from sync.central.answers.opening import CLOSED, Opener
from sync.central.enrolment.models import device
from sync.central.ingest.models import item, stream
from sync.central.ingest.server_shelf import settled_position
from sync.protocol.messages import AnswerPage, AnswerRecord

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from sync.central.erasing.parquet import ArchivedItem

PAGE = 100
LONGEST_PAGE = 1000


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which answers: of one form, one kind, one reference, received since a moment; empty = all."""

    form: str = ""
    kind: str = ""
    reference: str = ""
    since: datetime | None = None


def page_of_answers(
    connection: Connection, wanted: Wanted, after: int = 0, limit: int = PAGE
) -> AnswerPage:
    """At most `limit` answers behind the position `after`, and the cursor of the next page."""
    settled = settled_position(connection)
    query = _select(wanted).where(item.c.position > after)
    if settled is not None:
        query = query.where(item.c.position <= settled)
    rows = connection.execute(query.limit(limit + 1)).all()
    records = [record_of(row) for row in rows[:limit]]
    more = len(rows) > limit
    return AnswerPage(answers=records, next=str(records[-1].position) if more else "")


def every_answer(
    connection: Connection, wanted: Wanted, opener: Opener = CLOSED
) -> Iterator[AnswerRecord]:
    """All of them, a page at a time, so that a million need no more memory than a thousand.

    What is sealed is opened in memory where `opener` can.
    """
    for row in every_item(connection, wanted):
        yield record_of(row, opener)


def every_item(connection: Connection, wanted: Wanted) -> Iterator[Row[Any]]:
    """The readable items themselves (`envelope`, `stream`, `seq`, `device_id`), a page at a time."""
    after = 0
    while True:
        query = _select(wanted).where(item.c.position > after).limit(LONGEST_PAGE)
        rows = connection.execute(query).all()
        yield from rows
        if len(rows) < LONGEST_PAGE:
            return
        after = rows[-1].position


def make_reader(connection: Connection, name: str, now: datetime) -> str:
    """A token for reading answers, shown once and kept as a hash."""
    token = secrets.token_urlsafe(32)
    connection.execute(
        insert(reader).values(
            token_hash=hashlib.sha256(token.encode()).digest(), name=name, made_at=now
        )
    )
    return token


def _select(wanted: Wanted) -> Select[Any]:
    query = (
        select(
            item.c.position,
            item.c.received_at,
            item.c.stream,
            item.c.seq,
            item.c.envelope,
            device.c.id.label("device_id"),
            device.c.name.label("kiosk"),
        )
        .join(stream, stream.c.id == item.c.stream)
        .join(device, device.c.id == stream.c.device_id)
        .where(item.c.readable)
    )
    for column, value in ((item.c.form, wanted.form), (item.c.kind, wanted.kind)):
        if value:
            query = query.where(column == _storable(value))
    if wanted.reference:
        number = _storable(wanted.reference)
        hashed = Reference(number).hashed if number.isascii() else number
        query = query.where(item.c.reference.in_([number, hashed]))
    if wanted.since is not None:
        query = query.where(item.c.received_at >= wanted.since)
    # Few items share a reference: sort them. A plan that is made for any reference would else walk
    # through all items in the order of their positions until it has met it.
    return query.order_by(item.c.position + 0 if wanted.reference else item.c.position)


def _storable(text: str) -> str:
    """A zero character is in no stored text, and PostgreSQL will not even be asked for one."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def record_of(row: Row[Any] | ArchivedItem, opener: Opener = CLOSED) -> AnswerRecord:
    """With what was sealed in its place, where `opener` can open it."""
    envelope, problem = opener.opened(decode_envelope(row.envelope))
    return AnswerRecord(
        position=row.position,
        received_at=row.received_at,
        device_id=row.device_id,
        kiosk=row.kiosk,
        stream=row.stream,
        seq=row.seq,
        id=envelope.id,
        kind=envelope.kind,
        reference=envelope.reference,
        form=envelope.form,
        form_version=envelope.form_version,
        lang=envelope.lang,
        channel=envelope.channel,
        started=envelope.started,
        submitted=envelope.submitted,
        wants_reply=envelope.wants_reply,
        answers=envelope.answers,
        attachments=envelope.attachments,
        reference_hash=envelope.reference_hash,
        sealed=bool(envelope.sealed),
        problem=problem,
    )
