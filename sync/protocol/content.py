"""What signed content is made of: names under which it is kept and fetched, and a pack's index.

A pack travels as a few bundles: zip archives whose members are named by their SHA-256. The index
says which file of the pack is in which bundle, so that a kiosk fetches only bundles that hold
something it has not.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

import msgspec

from sync.protocol.problems import Problem

CONTENT = "/v1/content/"
"""Before the name of a file of the repository: metadata, or `targets/HASH.NAME`."""

TIMESTAMP = "timestamp.json"
TARGETS = "targets/"
PACK_INDEX = "pack.index"
RECIPIENTS = "recipients.json"
PACK_SOURCE = "pack.source"
"""The plain files the pack was built from, as one archive: desks edit them, kiosks leave it."""

RECEIPT_KEYS = "x-diwan-receipts"
"""The field of the root that names the keys of centre-signed receipts."""

INDEX_BYTES = 16 * 1024 * 1024
BUNDLE_BYTES = 512 * 1024 * 1024

Kind = Literal["core", "forms", "media"]


class IndexUnreadable(Exception):  # noqa: N818 - what is the matter
    """The bytes are no index of a pack, or one of a later form."""


class BundleEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle: the target's name, and how many bytes its files have unpacked, when it was made."""

    target: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9.-]{1,120}\Z")]
    kind: Kind
    total: Annotated[int, msgspec.Meta(ge=0)]


class PackIndex(msgspec.Struct, frozen=True, kw_only=True):
    """`manifest` is the pack's manifest.json to the byte; its n-th file is in bundle `places[n]`."""

    v: Literal[1] = 1
    manifest: bytes
    bundles: Annotated[list[BundleEntry], msgspec.Meta(max_length=256)]
    places: list[Annotated[int, msgspec.Meta(ge=0, lt=256)]]


def encode_index(index: PackIndex) -> bytes:
    """The same bytes for the same index."""
    import zstandard

    packed: bytes = zstandard.ZstdCompressor(level=19).compress(msgspec.msgpack.encode(index))
    return packed


def decode_index(data: bytes) -> PackIndex:
    """Raises `IndexUnreadable`."""
    from sync.protocol.bodies import decompress

    try:
        return msgspec.msgpack.decode(decompress(data, "zstd", INDEX_BYTES), type=PackIndex)
    except (Problem, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise IndexUnreadable(f"the pack's index cannot be read ({error})") from error


def tag_of(timestamp: bytes) -> str:
    """What names the state of a repository in a few letters: the ETag of its timestamp."""
    return hashlib.sha256(timestamp).hexdigest()[:16]
