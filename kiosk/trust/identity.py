"""Ids that are minted once: of entries, of streams, and the salt of a plain answer."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
_FREE = ~(0xF << 76 | 3 << 62)
_VERSION_7 = 7 << 76 | 2 << 62


def new_id(now: datetime) -> str:
    """A UUID of version 7: sorts by time for people's eyes. No decision rests on that order."""
    milliseconds = int(now.timestamp() * 1000) & (2**48 - 1)
    random = int.from_bytes(os.urandom(10), "big") & _FREE | _VERSION_7
    text = f"{milliseconds << 80 | random:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_stream() -> str:
    """The id of a new stream of entries: random, so that two stores never share one."""
    return str(uuid.UUID(bytes=os.urandom(16), version=4))


def new_salt() -> str:
    """128 random bits in hex: the hash of a short answer cannot be guessed."""
    return os.urandom(16).hex()
