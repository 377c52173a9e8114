"""Ids that are minted once: of entries, of streams, and the salt of a plain answer."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING, NamedTuple

from kiosk.trust.reference import Reference, reference_of

if TYPE_CHECKING:
    from datetime import datetime


_48_BITS = 2**48 - 1
_VARIANTS = {f"{digit:x}": "89ab"[digit & 3] for digit in range(16)}


class Minted(NamedTuple):
    """What a new entry is known by.

    `id` is a UUID of version 7: it sorts by time for people's eyes, and no decision rests on that
    order. `salt` is 128 random bits in hex: the hash of a short answer cannot be guessed.
    """

    id: str
    reference: Reference
    salt: str


def mint(now: datetime) -> Minted:
    """All of it from one draw of randomness: a visitor waits for this."""
    random = os.urandom(38)
    text = random.hex()
    return Minted(_version_7(now, text), reference_of(random[26:]), text[20:52])


def _version_7(now: datetime, random: str) -> str:
    """`random`: twenty hexadecimal digits."""
    time = f"{int(now.timestamp() * 1000) & _48_BITS:012x}"
    variant = _VARIANTS[random[3]]
    return f"{time[:8]}-{time[8:]}-7{random[:3]}-{variant}{random[4:7]}-{random[7:19]}"


def new_stream() -> str:
    """The id of a new stream of entries: random, so that two stores never share one."""
    return str(uuid.UUID(bytes=os.urandom(16), version=4))
