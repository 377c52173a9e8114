"""Take in a request's body without ever holding more of it than agreed, or waiting forever."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

import msgspec
from litestar.exceptions import HTTPException

from sync.protocol.bodies import check_digest, decompress
from sync.protocol.problems import (
    INVALID,
    TOO_LARGE,
    TOO_SLOW,
    UNREADABLE_BODY,
    UNSUPPORTED_TYPE,
    Problem,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from sync.central.config import Limits
    from sync.central.identity import AnyRequest

Content = TypeVar("Content")


async def read_body(
    headers: Mapping[str, str], chunks: AsyncIterator[bytes], most: int, seconds: float
) -> bytes:
    """The bytes on the wire; raises `Problem` TOO_LARGE (`most` bytes) or TOO_SLOW."""
    declared = headers.get("content-length", "")
    if declared.isdigit() and int(declared) > most:
        raise Problem(TOO_LARGE, f"more than {most} bytes")
    body = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in chunks:
                body += chunk
                if len(body) > most:
                    raise Problem(TOO_LARGE, f"more than {most} bytes")
    except TimeoutError as error:
        raise Problem(TOO_SLOW, f"not complete after {seconds:.0f} seconds") from error
    return bytes(body)


async def read_items(
    headers: Mapping[str, str],
    chunks: AsyncIterator[bytes],
    limits: Limits,
    media_type: str,
) -> bytes:
    """An items body: its type known, its digest right, decompressed within the limit."""
    _require_type(headers, media_type)
    wire = await read_body(headers, chunks, limits.body_bytes, limits.body_seconds)
    check_digest(headers.get("content-digest", ""), wire)
    return decompress(wire, headers.get("content-encoding", ""), limits.unpacked_bytes)


async def read_message(request: AnyRequest, limits: Limits, kind: type[Content]) -> Content:
    """A JSON message of one kind, its digest right.

    Raises `Problem` INVALID saying where it is wrong.
    """
    _require_type(request.headers, "application/json")
    chunks = chunks_of(request)
    body = await read_body(request.headers, chunks, limits.message_bytes, limits.body_seconds)
    check_digest(request.headers.get("content-digest", ""), body)
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise Problem(INVALID, str(error)) from error


async def chunks_of(request: AnyRequest) -> AsyncIterator[bytes]:
    """The body as it comes; raises `Problem` UNREADABLE_BODY where the line breaks."""
    try:
        async for chunk in request.stream():
            yield chunk
    except HTTPException as error:
        raise Problem(UNREADABLE_BODY, "the body broke off") from error


def _require_type(headers: Mapping[str, str], wanted: str) -> None:
    given = headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != wanted:
        raise Problem(UNSUPPORTED_TYPE, f"Content-Type must be {wanted}")
