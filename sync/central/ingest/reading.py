"""What the database's columns say about an envelope, or why it cannot be read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from operator import attrgetter, gt
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.envelope import AttachedFile, Envelope, decode_envelope, is_file_name
from kiosk.trust.chain import envelope_hash, links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTHS = {
    "id": 64, "kind": 32, "reference": 64, "reference_hash": 64, "form": 128, "lang": 35,
}  # fmt: skip
_texts_of = attrgetter(*_LENGTHS)
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_LONGEST_TYPE, _MOST_FILES = 100, 1000
Files = dict[str, AttachedFile]


class Unreadable(Exception):  # noqa: N818 - a state of an item, not a failure of ours
    """This version cannot read the item; it is kept and counted all the same."""


class Columns(NamedTuple):
    """What the `item` table holds of an envelope, in this order; what is unreadable has no words."""

    digest: bytes
    envelope: bytes
    readable: bool
    id: str | None = None
    kind: str | None = None
    reference: str | None = None
    form: str | None = None
    lang: str | None = None
    submitted: datetime | None = None


class Reading(NamedTuple):
    """A whole batch: nothing of it depends on what its stream holds already.

    `columns` and `links` (of the chain) are the items in their order; `files` and `reasons` (why
    one is unreadable) go by number.
    """

    columns: list[Columns]
    links: list[bytes]
    files: dict[int, Files]
    reasons: dict[int, str]


def read_batch(stream: str, first: int, envelopes: Sequence[bytes]) -> Reading:
    """Items `first …` of a stream. What cannot be read is among them; nothing is refused here."""
    columns = list[Columns]()
    files, reasons = dict[int, Files](), dict[int, str]()
    for seq, envelope in enumerate(envelopes, first):
        values, named, reason = columns_of(envelope)
        columns.append(values)
        if named:
            files[seq] = named
        if reason:
            reasons[seq] = reason
    links = links_of(stream, first, [values.digest for values in columns])
    return Reading(columns, links, files, reasons)


def columns_of(envelope: bytes) -> tuple[Columns, Files, str]:
    """(values for the `item` table, files, reason); the reason is empty for a readable item."""
    digest = envelope_hash(envelope)
    try:
        decoded = _decode(envelope)
        values = _columns(decoded, digest, envelope)
        if decoded.attachments:
            _check_files(decoded.attachments)
    except Unreadable as error:
        return Columns(digest, envelope, False), {}, str(error)[:500]
    return values, decoded.attachments, ""


def _decode(envelope: bytes) -> Envelope:
    try:
        return decode_envelope(envelope)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise Unreadable(f"not an envelope: {error}") from error


def _columns(envelope: Envelope, digest: bytes, data: bytes) -> Columns:
    texts = _texts_of(envelope)
    # PostgreSQL cannot hold a zero character in text; SQLite can, so refuse it on both.
    if any(map(gt, map(len, texts), _LENGTHS.values())) or "\0" in "".join(texts):
        raise Unreadable(_what_is_wrong(texts))
    id_, kind, reference, hashed, form, lang = texts
    # From version 2 on the number itself is sealed, or nowhere; its hash finds the item too.
    number = hashed or reference
    submitted = envelope.submitted and _moment(envelope.submitted)
    return Columns(digest, data, True, id_, kind, number, form, lang, submitted)


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


def _moment(told: datetime) -> datetime:
    if told.tzinfo is None:
        raise Unreadable("submitted has no time zone")
    try:
        return told.astimezone(UTC)
    except (OverflowError, ValueError) as error:
        raise Unreadable("submitted lies outside the calendar") from error
