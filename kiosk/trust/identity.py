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
    number = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    number = (number & ~(0xF << 76)) | (7 << 76)
    number = (number & ~(3 << 62)) | (2 << 62)
    return str(uuid.UUID(int=number))


def new_stream() -> str:
    """The id of a new stream of entries: random, so that two stores never share one."""
    return str(uuid.UUID(bytes=os.urandom(16), version=4))


def new_salt() -> str:
    """128 random bits in hex: the hash of a short answer cannot be guessed."""
    return os.urandom(16).hex()
