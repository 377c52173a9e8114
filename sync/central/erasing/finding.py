"""What has a body still, and what came under a reference number: answers, and all that was said of them.

What a visitor added later, what staff noted and answered are items of their own: each names the case,
which is the number's hash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, LargeBinary, func, literal, select

from kiosk.envelope import CASE_EVENT, decode_envelope, kept_under
from sync.central.enrolment.models import device
from sync.central.ingest.models import item, stream
from sync.central.ingest.reading import columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row

    from kiosk.trust import Reference

SLICE = 500


def items_of(connection: Connection, reference: Reference) -> list[Row[Any]]:
    """Everything that came under a reference number and has a body: position, stream, seq …

    No index knows the case of an event: those of all cases are looked through by the database.
    """
    answers = _found(connection, item.c.reference.in_([reference.text, reference.hashed]))
    about = (item.c.kind == CASE_EVENT) & _holds(connection, reference.hashed.encode())
    events = [row for row in _found(connection, about) if is_about(row.envelope, reference)]
    known = {(row.stream, row.seq) for row in answers}
    return [*answers, *(row for row in events if (row.stream, row.seq) not in known)]


def items_where(connection: Connection, wanted: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """What has a body still, oldest first, some hundreds at most."""
    return _found(connection, wanted)


def is_under(envelope: bytes, reference: Reference) -> bool:
    """Whether an item came under the number, or is about its case."""
    named = columns_of(envelope)[0].reference in (reference.text, reference.hashed)
    return named or is_about(envelope, reference)


def is_about(envelope: bytes, reference: Reference) -> bool:
    """Whether an item says something of the case with this number."""
    return case_of(envelope) == reference.hashed


def case_of(envelope: bytes) -> str:
    """The case an item is about; "" where it is about none."""
    try:
        told = decode_envelope(envelope)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return ""
    return kept_under(told) if told.kind == CASE_EVENT else ""


def _holds(connection: Connection, part: bytes) -> ColumnElement[bool]:
    wanted = literal(part, LargeBinary)
    if connection.dialect.name == "sqlite":
        return func.instr(item.c.envelope, wanted) > 0
    return func.position(wanted.op("IN")(item.c.envelope)) > 0


def _found(connection: Connection, wanted: ColumnElement[bool]) -> Sequence[Row[Any]]:
    columns = (item.c.position, item.c.stream, item.c.seq, item.c.received_at, item.c.form,
               item.c.kind, item.c.envelope, stream.c.device_id, device.c.name.label("kiosk"))  # fmt: skip
    query = (
        select(*columns)
        .join(stream, stream.c.id == item.c.stream)
        .join(device, device.c.id == stream.c.device_id)
    )
    bodied = func.length(item.c.envelope) > 0
    rows: Any = connection.execute(
        query.where(bodied, wanted).order_by(item.c.position).limit(SLICE)
    ).all()
    found: Sequence[Row[Any]] = rows
    return found
