"""The hash chain: each entry's head covers every entry before it.

Two sides that hold the same head hold the same answers. A link covers the *hash* of an envelope,
so a body can be erased while the chain still verifies.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from hashlib import _Hash

GENESIS = bytes(32)
"""The head of a stream that has no entry yet."""


def envelope_hash(envelope: bytes) -> bytes:
    """What stays of an envelope when its body is erased. 32 bytes."""
    return _sha256()(envelope).digest()


def entry_head(prev: bytes, stream: str, seq: int, envelope: bytes) -> bytes:
    """The head after entry `seq` (counted from 1) was put behind `prev`. 32 bytes."""
    return entry_head_of_hash(prev, stream, seq, envelope_hash(envelope))


def entry_head_of_hash(prev: bytes, stream: str, seq: int, hashed: bytes) -> bytes:
    """As `entry_head`, from the envelope's hash alone.

    The last 40 bytes under the inner hash have fixed places, so no two entries read alike.
    """
    return head_behind(prev, links_of(stream, seq, [hashed]))


def links_of(stream: str, first: int, hashes: Iterable[bytes]) -> list[bytes]:
    """What the entries from `first` on put into the chain, whatever stands before them."""
    sha256, begin = _sha256(), b"\0" + stream.encode()
    return [
        sha256(begin + seq.to_bytes(8, "big") + hashed).digest()
        for seq, hashed in enumerate(hashes, first)
    ]


def head_behind(prev: bytes, links: Iterable[bytes]) -> bytes:
    """The head after all these links were put behind `prev`. 32 bytes."""
    sha256 = _sha256()
    for link in links:
        prev = sha256(prev + link).digest()
    return prev


def deed_head(prev: bytes, said: tuple[str, ...]) -> bytes:
    """The head of a record of deeds after one more: time, who, what, subject, detail. 32 bytes."""
    import msgspec

    return _sha256()(prev + msgspec.json.encode(said)).digest()


@cache
def _sha256() -> Callable[[bytes], _Hash]:
    from hashlib import sha256  # brings OpenSSL: not before it is needed

    return sha256
