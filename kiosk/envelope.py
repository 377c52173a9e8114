"""What one recorded item is, on the device and at central: the one definition both sides share.

Central accepts every version ever released, so fields are only ever added, each with a default.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import Any, Literal

import msgspec

Kind = Literal["answer", "partial", "page-feedback", "vote", "device-event"]
VERSION = 1
LONGEST_FILE_NAME = 200
"""Bytes of UTF-8; with room for the suffixes that file systems and archives add."""
_RESERVED = frozenset('/\\:*?"<>|')
_TAKEN = frozenset({"submission.xml"})


class AttachedFile(msgspec.Struct, frozen=True, kw_only=True):
    """What an envelope says of a file beside it: `size` in bytes, `sha256` in hex.

    The bytes travel and are kept apart from the envelope, under their hash.
    """

    media_type: str
    size: int
    sha256: str


class Envelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One item as it is chained, stored and sent. Times are aware; `mono` is in seconds.

    `answers` maps a question's path in the form to its JSON value; where that is a drawing or a
    recording the value is a name in `attachments`. `salt` keeps the hash of a short plain answer
    from being guessed, and is erased together with the answer.
    """

    v: int = VERSION
    id: str
    kind: Kind
    reference: str
    salt: str
    form: str = ""
    form_version: str = ""
    lang: str = ""
    channel: str = "kiosk"
    started: datetime | None = None
    submitted: datetime | None = None
    mono: float = 0.0
    boot: str = ""
    wants_reply: bool = False
    answers: dict[str, Any] = {}
    instance: str = ""
    pack_version: str = ""
    attachments: dict[str, AttachedFile] = {}


_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder(Envelope)


def encode_envelope(envelope: Envelope) -> bytes:
    """The bytes that are hashed, stored and sent: JSON with its keys in order."""
    return _encoder.encode(envelope)


def decode_envelope(data: bytes) -> Envelope:
    """Read an envelope of any released version. Raises `msgspec.ValidationError` or `DecodeError`."""
    return _decoder.decode(data)


def is_file_name(name: str) -> bool:
    """Whether any system can keep a file of this name in a folder, beside an instance's XML."""
    return (
        0 < len(name.encode(errors="replace")) <= LONGEST_FILE_NAME
        and name.isprintable()
        and not name.startswith((".", " "))
        and not name.endswith((".", " "))
        and not _RESERVED.intersection(name)
        and name.lower() not in _TAKEN
    )
