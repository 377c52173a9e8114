"""`HEAD` and `PUT /v1/blobs/{sha256}`: a file that belongs to an answer, piece by piece.

`GET` is for those who may read answers.

Every device has its own half-received files and is told of nothing but these: that another device
delivered the very same file can be learned neither from an answer nor from how fast it came.
"""

import asyncio
import re
from hashlib import sha256 as sha256_of
from typing import TYPE_CHECKING, Annotated

from litestar import Response, get, head, put
from litestar.params import PathParameter
from litestar.response import File

from sync.central.blobs.files import Part, blob_file, not_there
from sync.central.blobs.service import hold, is_held
from sync.central.bodies import chunks_of
from sync.central.identity import AnyRequest, identify_device, identify_reader
from sync.central.parts import NamedParts, Parts
from sync.protocol.bodies import check_hashed
from sync.protocol.messages import BlobState
from sync.protocol.problems import (
    BLOB_TOO_LARGE,
    INVALID,
    NOT_FOUND,
    TOO_SLOW,
    UNREADABLE_BODY,
    Problem,
)
from sync.protocol.versions import BLOB_BYTES, BLOB_TYPE, blob_path

if TYPE_CHECKING:
    from hashlib import _Hash

Sha256 = Annotated[str, PathParameter(pattern=r"^[0-9a-f]{64}\Z")]
_PATH = blob_path("{sha256:str}")
_RANGE = re.compile(r"bytes (?:(\d{1,15})-(\d{1,15})|\*)/(\d{1,15})\Z")
_GATHERED = 256 * 1024


@head(_PATH, summary="How much of a file central has from this device")
async def head_blob(request: AnyRequest, sha256: Sha256, parts: NamedParts) -> Response[None]:
    device = await identify_device(request, parts)
    state = await _state(parts, device.id, sha256)
    return Response(
        None,
        headers={
            "Upload-Offset": str(state.offset),
            "Upload-Complete": "?1" if state.complete else "?0",
            "Cache-Control": "no-store",
        },
    )


@put(_PATH, status_code=200, summary="Put a piece of a file; Content-Range says which")
async def put_blob(request: AnyRequest, sha256: Sha256, parts: NamedParts) -> BlobState:
    device = await identify_device(request, parts)
    first, end, size = _span(request.headers.get("content-range", ""))
    state = await _state(parts, device.id, sha256)
    if state.complete:
        return state
    if first != state.offset:
        raise not_there(state.offset)
    part = Part(parts.config.blobs, device.id, sha256)
    await _take(request, part, first, end, parts.config.limits.body_seconds)
    if end < size:
        return BlobState(offset=end, complete=False)
    await asyncio.to_thread(part.finish)
    now = parts.clock.now()
    await parts.database.write(lambda connection: hold(connection, device.id, sha256, size, now))
    return BlobState(offset=size, complete=True)


@get(_PATH, media_type=BLOB_TYPE, summary="A file that belongs to a received answer")
async def get_blob(request: AnyRequest, sha256: Sha256, parts: NamedParts) -> File:
    """Never shown by a browser as anything but a download: visitors made it."""
    await identify_reader(request, parts)
    file = blob_file(parts.config.blobs, sha256)
    if not await asyncio.to_thread(file.is_file):
        raise Problem(NOT_FOUND)
    return File(
        path=file,
        filename=sha256,
        media_type=BLOB_TYPE,
        content_disposition_type="attachment",
        headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"},
    )


async def _take(request: AnyRequest, part: Part, first: int, end: int, seconds: float) -> None:
    """Append the body, which has to reach `end` and be what was signed.

    What came stays also where it broke off: no name is given before the whole file is verified.
    """
    hashed = sha256_of()
    try:
        async with asyncio.timeout(seconds):
            reached = await _append(request, part, first, end, hashed)
    except TimeoutError as error:
        raise Problem(TOO_SLOW, f"not complete after {seconds:.0f} seconds") from error
    if reached != end:
        raise Problem(UNREADABLE_BODY, "the body is not as long as Content-Range says")
    try:
        check_hashed(request.headers.get("content-digest", ""), hashed.digest())
    except Problem:
        if end > first:
            await asyncio.to_thread(part.cut, first, end)
        raise


async def _append(request: AnyRequest, part: Part, at: int, end: int, hashed: "_Hash") -> int:
    gathered = bytearray()

    async def write() -> None:
        nonlocal at
        data = bytes(gathered)
        gathered.clear()
        if data:
            at = await asyncio.to_thread(part.append, data, at)

    try:
        async for chunk in chunks_of(request):
            gathered += chunk
            hashed.update(chunk)
            if at + len(gathered) > end:
                gathered.clear()
                return end + 1
            if len(gathered) >= _GATHERED:
                await write()
    finally:
        await write()
    return at


async def _state(parts: Parts, device_id: str, sha256: str) -> BlobState:
    size = await parts.database.read(lambda connection: is_held(connection, device_id, sha256))
    if size is not None:
        return BlobState(offset=size, complete=True)
    offset = Part(parts.config.blobs, device_id, sha256).offset
    return BlobState(offset=offset, complete=False)


def _span(header: str) -> tuple[int, int, int]:
    """The piece's first byte, the byte behind its last, the whole size.

    `*` for the first two: every byte is there already, only the verdict is wanted.
    """
    match = _RANGE.match(header.strip())
    if match is None:
        raise Problem(INVALID, "Content-Range: bytes FIRST-LAST/SIZE is required")
    size = int(match[3])
    first, end = (int(match[1]), int(match[2]) + 1) if match[1] else (size, size)
    if size > BLOB_BYTES:
        raise Problem(BLOB_TOO_LARGE, f"more than {BLOB_BYTES} bytes")
    if not (first < end <= size or first == end == size):
        raise Problem(INVALID, "Content-Range does not make sense")
    return first, end, size
