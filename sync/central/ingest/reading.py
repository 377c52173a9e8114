"""What the database's columns say about an envelope, or why it cannot be read."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from operator import attrgetter, gt
from typing import Any

import msgspec

from kiosk.envelope import AttachedFile, Envelope, decode_envelope, is_file_name

_LENGTHS = {
    "id": 64, "kind": 32, "reference": 64, "reference_hash": 64, "form": 128, "lang": 35,
}  # fmt: skip
_texts_of = attrgetter(*_LENGTHS)
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_LONGEST_TYPE, _MOST_FILES = 100, 1000
Files = dict[str, AttachedFile]


class Unreadable(Exception):  # noqa: N818 - a state of an item, not a failure of ours
    """This version cannot read the item; it is kept and counted all the same."""


def columns_of(envelope: bytes) -> tuple[dict[str, Any], Files, str]:
    """(values for the `item` table, files, reason); the reason is empty for a readable item."""
    files: Files = {}
    try:
        decoded = _decode(envelope)
        values = _columns(decoded)
        if decoded.attachments:
            _check_files(decoded.attachments)
        files, reason = decoded.attachments, ""
    except Unreadable as error:
        values = dict.fromkeys(("id", "kind", "reference", "form", "lang", "submitted"))
        reason = str(error)[:500]
    values["readable"] = not reason
    values["digest"] = hashlib.sha256(envelope).digest()
    values["envelope"] = envelope
    return values, files, reason


def _decode(envelope: bytes) -> Envelope:
    try:
        return decode_envelope(envelope)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise Unreadable(f"not an envelope: {error}") from error


def _columns(envelope: Envelope) -> dict[str, Any]:
    texts = _texts_of(envelope)
    # PostgreSQL cannot hold a zero character in text; SQLite can, so refuse it on both.
    if any(map(gt, map(len, texts), _LENGTHS.values())) or "\0" in "".join(texts):
        raise Unreadable(_what_is_wrong(texts))
    id_, kind, reference, hashed, form, lang = texts
    return {
        "id": id_,
        "kind": kind,
        # From version 2 on the number itself is sealed, or nowhere; its hash finds the item too.
        "reference": hashed or reference,
        "form": form,
        "lang": lang,
        "submitted": _moment(envelope.submitted),
    }


def _what_is_wrong(texts: tuple[str, ...]) -> str:
    for (name, most), text in zip(_LENGTHS.items(), texts, strict=True):
        if len(text) > most or "\0" in text:
            return f"{name} is longer than {most} characters, or holds a zero character"
    raise AssertionError


def _check_files(files: Files) -> None:
    """What a device calls a file must not climb out of any folder it will ever be written to."""
    if len(files) > _MOST_FILES:
        raise Unreadable(f"more than {_MOST_FILES} files")
    for name, file in files.items():
        if not is_file_name(name):
            raise Unreadable(f"a file cannot be called {name[:80]!r}")
        if not _SHA256.match(file.sha256) or not 0 <= file.size < 2**53:
            raise Unreadable(f"what it says of the file {name!r} cannot be")
        if len(file.media_type) > _LONGEST_TYPE or not file.media_type.isprintable():
            raise Unreadable(f"the media type of the file {name!r} is none")


def _moment(told: datetime | None) -> datetime | None:
    if told is None:
        return None
    if told.tzinfo is None:
        raise Unreadable("submitted has no time zone")
    try:
        return told.astimezone(UTC)
    except (OverflowError, ValueError) as error:
        raise Unreadable("submitted lies outside the calendar") from error
