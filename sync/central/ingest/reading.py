"""What the database's columns say about an envelope, or why it cannot be read."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

import msgspec

from kiosk.envelope import Envelope, decode_envelope

_LENGTHS = {"id": 64, "kind": 32, "reference": 64, "form": 128, "lang": 35}


class Unreadable(Exception):  # noqa: N818 - a state of an item, not a failure of ours
    """This version cannot read the item; it is kept and counted all the same."""


def columns_of(envelope: bytes) -> tuple[dict[str, Any], str]:
    """(values for the `item` table, reason); the reason is empty for a readable item."""
    try:
        values = _columns(_decode(envelope))
        reason = ""
    except Unreadable as error:
        values = dict.fromkeys(("id", "kind", "reference", "form", "lang", "submitted"))
        reason = str(error)[:500]
    values["readable"] = not reason
    values["digest"] = hashlib.sha256(envelope).digest()
    values["envelope"] = envelope
    return values, reason


def _decode(envelope: bytes) -> Envelope:
    try:
        return decode_envelope(envelope)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise Unreadable(f"not an envelope: {error}") from error


def _columns(envelope: Envelope) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(envelope, name) for name in _LENGTHS}
    for name, most in _LENGTHS.items():
        # PostgreSQL cannot hold a zero character in text; SQLite can, so refuse it on both.
        if len(values[name]) > most or "\0" in values[name]:
            raise Unreadable(f"{name} is longer than {most} characters, or holds a zero character")
    values["submitted"] = _moment(envelope.submitted)
    return values


def _moment(told: datetime | None) -> datetime | None:
    if told is None:
        return None
    if told.tzinfo is None:
        raise Unreadable("submitted has no time zone")
    try:
        return told.astimezone(UTC)
    except (OverflowError, ValueError) as error:
        raise Unreadable("submitted lies outside the calendar") from error
