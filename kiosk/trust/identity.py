"""Ids that are minted once: of entries, of streams, and the salt of a plain answer."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def new_id(now: datetime) -> str:
    """A UUID of version 7: sorts by time for people's eyes. No decision rests on that order."""
    milliseconds = int(now.timestamp() * 1000) & (2**48 - 1)
    time, random = f"{milliseconds:012x}", os.urandom(10)
    text = random.hex()
    variant = "89ab"[random[1] & 3]
    return f"{time[:8]}-{time[8:]}-7{text[:3]}-{variant}{text[4:7]}-{text[7:19]}"


def new_stream() -> str:
    """The id of a new stream of entries: random, so that two stores never share one."""
    return str(uuid.UUID(bytes=os.urandom(16), version=4))


def new_salt() -> str:
    """128 random bits in hex: the hash of a short answer cannot be guessed."""
    return os.urandom(16).hex()
