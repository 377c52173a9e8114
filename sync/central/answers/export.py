"""Answers as JSON or CSV text, piece by piece, however many they are."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.spreadsheet import harmless
from kiosk.trust.reference import ReferenceNumberError, parse_reference
from sync.central.answers.opening import CLOSED, Opener
from sync.central.answers.service import Wanted, every_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from sync.protocol.messages import AnswerRecord

_FIXED = (
    "reference", "kind", "form", "form_version", "lang", "channel", "started", "submitted",
    "received_at", "wants_reply", "kiosk", "device_id", "stream", "seq", "id", "reference_hash",
    "sealed", "problem",
)  # fmt: skip


def as_json(connection: Connection, wanted: Wanted, opener: Opener = CLOSED) -> Iterator[str]:
    """One JSON list. What `opener` cannot open says `"sealed": true`."""
    separator = "[\n"
    for record in every_answer(connection, wanted, opener):
        yield separator + msgspec.json.encode(record).decode()
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def as_csv(connection: Connection, wanted: Wanted, opener: Opener = CLOSED) -> Iterator[str]:
    """One line per answer; a column per question, in the order they first occur."""
    questions: dict[str, None] = {}
    for record in every_answer(connection, wanted, opener):
        questions.update(dict.fromkeys(record.answers))
    yield _line([*_FIXED, *questions])
    for record in every_answer(connection, wanted, opener):
        yield _line(_cells(record, questions))


def _cells(record: AnswerRecord, questions: dict[str, None]) -> list[str]:
    fixed = [_cell(getattr(record, name)) for name in _FIXED]
    if record.reference:  # with its dashes: a spreadsheet would take 123456789E123 for a number
        fixed[0] = _grouped(record.reference)
    return fixed + [_cell(record.answers.get(path)) for path in questions]


def _grouped(reference: str) -> str:
    try:
        return parse_reference(reference).grouped
    except ReferenceNumberError:  # of another system
        return harmless(reference)


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return harmless(value)
        case list() if all(isinstance(part, str) for part in value):
            return _cell(" ".join(value))
        case _:
            return msgspec.json.encode(value).decode().strip('"')


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
