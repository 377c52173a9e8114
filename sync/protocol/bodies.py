"""A batch as bytes: packed, compressed, and with the digest that shows it arrived whole.

The digest (RFC 9530 `Content-Digest`) covers the bytes on the wire, so it is checked before
anything is decompressed.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import threading
import zlib
from typing import TYPE_CHECKING, Literal

import msgspec

from sync.protocol.messages import Batch
from sync.protocol.problems import (
    BAD_DIGEST,
    TOO_LARGE,
    UNREADABLE_BODY,
    UNSUPPORTED_TYPE,
    Problem,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import zstandard

Coding = Literal["zstd", "gzip", "identity"]

_packer = msgspec.msgpack.Encoder()
_unpacker = msgspec.msgpack.Decoder(Batch)
_WINDOW = 8 * 1024 * 1024
_of_thread = threading.local()


def pack_batch(first: int, head: bytes, items: Sequence[bytes]) -> bytes:
    """The body before compression. `items` are the envelopes from `first` on, without a gap."""
    return _packer.encode(Batch(first=first, n=len(items), head=head, items=list(items)))


def unpack_batch(data: bytes) -> Batch:
    """Raises `Problem` UNREADABLE_BODY when the bytes are no batch."""
    try:
        batch = _unpacker.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Problem(UNREADABLE_BODY, f"not a batch: {error}") from error
    if batch.n != len(batch.items):
        raise Problem(UNREADABLE_BODY, f"n is {batch.n}, but {len(batch.items)} items follow")
    return batch


def compress(data: bytes) -> tuple[bytes, Coding]:
    """The shorter of the zstd frame and the bytes themselves, and its name."""
    import zstandard

    packed = zstandard.ZstdCompressor(level=3).compress(data)
    return (packed, "zstd") if len(packed) < len(data) else (data, "identity")


def decompress(data: bytes, coding: str, limit: int) -> bytes:
    """At most `limit` bytes, and never much more memory than that, whatever the body claims.

    Raises `Problem` TOO_LARGE, UNREADABLE_BODY (damaged, truncated, something behind it) or
    UNSUPPORTED_TYPE.
    """
    match coding.strip().lower():
        case "" | "identity":
            return _within(data, limit)
        case "gzip":
            return _gunzip(data, limit)
        case "zstd":
            return _unzstd(data, limit)
    raise Problem(UNSUPPORTED_TYPE, "Content-Encoding may be zstd, gzip or absent")


def digest_header(data: bytes) -> str:
    """The value of `Content-Digest` for these bytes."""
    return _digest_of(hashlib.sha256(data).digest())


def check_digest(header: str, data: bytes) -> None:
    """Raises `Problem` BAD_DIGEST unless the header names the SHA-256 of the bytes."""
    check_hashed(header, hashlib.sha256(data).digest())


def check_hashed(header: str, sha256: bytes) -> None:
    """As `check_digest`, for bytes that were hashed on their way."""
    for part in header.split(","):
        name, _, value = part.strip().partition("=")
        if name.lower() != "sha-256":
            continue
        if hmac.compare_digest(value.encode(), _digest_of(sha256)[8:].encode()):
            return
        raise Problem(BAD_DIGEST, "Content-Digest does not match the body")
    raise Problem(BAD_DIGEST, "Content-Digest with sha-256 is required")


def _digest_of(sha256: bytes) -> str:
    return f"sha-256=:{base64.b64encode(sha256).decode()}:"


def _within(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise Problem(TOO_LARGE, f"more than {limit} bytes")
    return data


def _gunzip(data: bytes, limit: int) -> bytes:
    inflater = zlib.decompressobj(wbits=31)
    try:
        out = inflater.decompress(data, limit + 1)
    except zlib.error as error:
        raise Problem(UNREADABLE_BODY, "damaged gzip body") from error
    _within(out, limit)
    if not inflater.eof or inflater.unused_data:
        raise Problem(UNREADABLE_BODY, "truncated gzip body, or something behind it")
    return out


def _inflater() -> zstandard.ZstdDecompressor:
    """One for each thread: making it costs more than unpacking an answer. Remembers no body."""
    import zstandard

    if not hasattr(_of_thread, "inflater"):
        _of_thread.inflater = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    inflater: zstandard.ZstdDecompressor = _of_thread.inflater
    return inflater


def _unzstd(data: bytes, limit: int) -> bytes:
    import zstandard

    try:
        declared = zstandard.frame_content_size(data)
        if declared < 0:
            raise Problem(UNREADABLE_BODY, "the zstd frame must declare its content size")
        if declared > limit:
            raise Problem(TOO_LARGE, f"more than {limit} bytes")
        inflater = _inflater()
        out: bytes = inflater.decompress(data, max_output_size=limit, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise Problem(UNREADABLE_BODY, "damaged or truncated zstd body") from error
    return out
