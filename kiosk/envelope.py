"""What one recorded item is, on the device and at central: the one definition both sides share.

Central accepts every version ever released, so fields are only ever added, each with a default.
Version 2 has a sealed part for whatever is personal, and a reference number's hash in its place.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["answer", "partial", "page-feedback", "vote", "case-event", "device-event"]
CASE_EVENT: Final = "case-event"
VERSION = 2
"""What is written now; an envelope that says nothing is of version 1."""

LONGEST_FILE_NAME = 200
"""Bytes of UTF-8; with room for the suffixes that file systems and archives add."""
_RESERVED = frozenset('/\\:*?"<>|')
_TAKEN = frozenset({"submission.xml"})


class AttachedFile(msgspec.Struct, frozen=True, kw_only=True):
    """What an envelope says of a file beside it: `size` in bytes, `sha256` in hex.

    The bytes travel and are kept apart from the envelope, under their hash. Of a `sealed` file both
    are of the age file; the media type is of what is in it.
    """

    media_type: str
    size: int
    sha256: str
    sealed: bool = False


class Envelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One item as it is chained, stored and sent. Times are aware; `mono` is in seconds.

    `answers` maps a question's path in the form to its JSON value; where that is a drawing or a
    recording the value is a name in `attachments`. `salt` keeps the hash of a short plain answer
    from being guessed, and is erased together with the answer.

    `purpose` is "panel" where somebody leaves their details to take part; else empty.

    From version 2 on `reference` is empty and `reference_hash` stands for it
    (`kiosk.trust.Reference.hashed`). `sealed` is an age file in base64, empty where nothing is
    sealed; what is in it (`SealedPart`) is missing in the other fields.
    """

    v: int = 1
    id: str
    kind: Kind
    reference: str = ""
    reference_hash: str = ""
    salt: str
    form: str = ""
    form_version: str = ""
    purpose: str = ""
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
    sealed: str = ""


class SealedPart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What only the holders of a secret key read: it belongs to the envelope with the same `id`."""

    v: int = 1
    id: str
    reference: str = ""
    answers: dict[str, Any] = {}
    instance: str = ""


class WrongSealedPart(Exception):  # noqa: N818 - a state of an item, not a failure of ours
    """What was sealed is not what belongs into this envelope."""


_part_decoder = msgspec.json.Decoder(SealedPart)
_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder(Envelope)


def encode_envelope(envelope: Envelope) -> bytes:
    """The bytes that are hashed, stored and sent: JSON with its keys in order."""
    return _encoder.encode(envelope)


def decode_envelope(data: bytes) -> Envelope:
    """Read an envelope of any released version. Raises `msgspec.ValidationError` or `DecodeError`."""
    try:
        return _decoder.decode(data)
    except UnicodeDecodeError as error:  # the library has no word of its own for it
        raise msgspec.DecodeError(f"not UTF-8: {error}") from error


def kept_under(envelope: Envelope) -> str:
    """The hash of the number an item is kept under, of the case where it is an event of one; "" for
    none.
    """
    if envelope.kind != CASE_EVENT:
        return envelope.reference_hash
    case = envelope.answers.get("case")
    return case if isinstance(case, str) else ""


def encode_sealed(part: SealedPart) -> bytes:
    """The bytes that are sealed."""
    return _encoder.encode(part)


def sealed_text(data: bytes) -> str:
    """An age file as it stands in an envelope."""
    return b64encode(data).decode("ascii")


def sealed_bytes(envelope: Envelope) -> bytes:
    """The age file of an envelope. Raises `WrongSealedPart` where it is none."""
    try:
        return b64decode(envelope.sealed, validate=True)
    except NotBase64 as error:
        raise WrongSealedPart(f"the sealed part is not base64: {error}") from None


def unsealed(envelope: Envelope, opening: Callable[[bytes], bytes]) -> Envelope:
    """The envelope as it was before it was sealed; unchanged where nothing is sealed.

    `opening` gives what is in an age file; its errors pass through. Raises `WrongSealedPart`.
    """
    if not envelope.sealed:
        return envelope
    try:
        part = _part_decoder.decode(opening(sealed_bytes(envelope)))
    except msgspec.DecodeError as error:
        raise WrongSealedPart(f"the sealed part cannot be read: {error}") from None
    if part.id != envelope.id:
        raise WrongSealedPart(f"the sealed part is of the item {part.id}")
    return msgspec.structs.replace(
        envelope,
        reference=part.reference,
        answers=envelope.answers | part.answers,
        instance=part.instance or envelope.instance,
        sealed="",
    )


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
