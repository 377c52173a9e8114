"""Enrolment by a medium: two documents, and what people compare so that no other takes their place.

    DIWAN/enrolment/NAME.request.json   the kiosk's public key, signed by it
    DIWAN/enrolment/NAME.reply.json     its place at central, and whom it is to believe

Nothing on a medium is believed by itself. Each side prints a fingerprint of what it wrote; a person
carries that on paper, and types it on the other side.
"""

import hashlib
from typing import Annotated, Literal

import msgspec

from sync.protocol.messages import Digest, EnrolmentReply, ShortText

ENROLMENT = "enrolment"
ENROLMENT_BYTES = 256 * 1024
REQUEST_LINE = b"diwan: a kiosk asks for a place by a medium\n"

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})


class PlaceRequest(msgspec.Struct, frozen=True, kw_only=True):
    """`key` is the public half of the key the kiosk made."""

    v: Literal[1] = 1
    key: Digest
    name: ShortText = ""
    software: ShortText = ""


class SignedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """`signature`: by the key itself, so that nobody can ask with a key that is not theirs."""

    request: PlaceRequest
    signature: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]


class PlaceReply(msgspec.Struct, frozen=True, kw_only=True):
    """The reply central would have given over a line, to the holder of `key`."""

    v: Literal[1] = 1
    key: Digest
    reply: EnrolmentReply


def request_file(key: str) -> str:
    return f"{ENROLMENT}/{key[:16]}.request.json"


def reply_file(key: str) -> str:
    return f"{ENROLMENT}/{key[:16]}.reply.json"


def request_statement(request: PlaceRequest) -> bytes:
    """What the kiosk signs."""
    return REQUEST_LINE + msgspec.json.encode(request)


def fingerprint(document: bytes) -> str:
    """80 bits to read aloud and type: `K7M4-29QX-3HT8-C0DE`."""
    number = int.from_bytes(hashlib.sha256(document).digest()[:10], "big")
    symbols = "".join(_ALPHABET[(number >> shift) & 31] for shift in range(75, -1, -5))
    return "-".join(symbols[at : at + 4] for at in range(0, 16, 4))


def is_fingerprint_of(typed: str, document: bytes) -> bool:
    """Forgives case, spaces and look-alikes."""
    plain = typed.upper().translate(_LOOKALIKES)
    return plain == fingerprint(document).replace("-", "")
