"""A file of the disk as a reply, whole or from where somebody left off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import anyio
from litestar.response import Stream

from sync.protocol.problems import BAD_RANGE, Problem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

_RANGE = re.compile(r"bytes=(\d{1,18})-(\d{0,18})\Z")
_CHUNK = 256 * 1024


def ranged(file: Path, asked: str, headers: Mapping[str, str]) -> Stream:
    """What the `Range` header asked for, in pieces. Raises `Problem` BAD_RANGE, and `OSError`."""
    size = file.stat().st_size
    first, last = _span(asked, size)
    partial = (first, last) != (0, size - 1)
    told = {**headers, "Accept-Ranges": "bytes", "Content-Length": str(last - first + 1)}
    if partial:
        told["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Stream(
        _read(file, first, last - first + 1),
        status_code=206 if partial else 200,
        media_type="application/octet-stream",
        headers=told,
    )


def _span(header: str, size: int) -> tuple[int, int]:
    """First and last byte wanted; a range of a kind we do not serve means the whole file."""
    match = _RANGE.match(header.strip())
    if match is None:
        return 0, size - 1
    first = int(match[1])
    last = min(int(match[2]) if match[2] else size - 1, size - 1)
    if first > last:
        raise Problem(BAD_RANGE, f"the file has {size} bytes")
    return first, last


async def _read(file: Path, start: int, left: int) -> AsyncIterator[bytes]:
    async with await anyio.open_file(file, "rb") as source:
        await source.seek(start)
        while left > 0 and (chunk := await source.read(min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk
