"""`GET /v1/packs/current` (the notice) and `GET /v1/packs/{sha256}` (the bytes, resumable)."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import anyio
from litestar import Response, get
from litestar.params import PathParameter
from litestar.response import Stream

from sync.central.identity import AnyRequest, identify_device
from sync.central.packs.service import current_pack, pack_file
from sync.central.parts import NamedParts
from sync.protocol.messages import PackNotice
from sync.protocol.problems import BAD_RANGE, NO_PACK, Problem
from sync.protocol.versions import CURRENT_PACK, PACK_TYPE

Sha256 = Annotated[str, PathParameter(pattern=r"^[0-9a-f]{64}\Z")]
_RANGE = re.compile(r"bytes=(\d{1,18})-(\d{0,18})\Z")
_CHUNK = 256 * 1024


@get(CURRENT_PACK, summary="Which pack to show")
async def get_current_pack(
    request: AnyRequest, parts: NamedParts
) -> Response[PackNotice] | Response[None]:
    await identify_device(request, parts)
    notice = await parts.database.read(current_pack)
    if notice is None:
        raise Problem(NO_PACK)
    headers = {"ETag": f'"{notice.sha256}"', "Cache-Control": "no-cache"}
    if _known(request, notice.sha256):
        return Response(None, status_code=304, headers=headers)
    return Response(notice, headers=headers)


@get("/v1/packs/{sha256:str}", media_type=PACK_TYPE, summary="The bytes of a pack; Range resumes")
async def get_pack(
    request: AnyRequest, sha256: Sha256, parts: NamedParts
) -> Response[None] | Stream:
    await identify_device(request, parts)
    file = pack_file(parts.config.packs, sha256)
    if not file.is_file():
        raise Problem(NO_PACK)
    headers = {
        "ETag": f'"{sha256}"',
        "Cache-Control": "private, max-age=31536000, immutable",
        "Accept-Ranges": "bytes",
    }
    if _known(request, sha256):
        return Response(None, status_code=304, headers=headers)
    size = file.stat().st_size
    first, last = _span(request.headers.get("range", ""), size)
    partial = (first, last) != (0, size - 1)
    if partial:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    headers["Content-Length"] = str(last - first + 1)
    return Stream(
        _read(file, first, last - first + 1),
        status_code=206 if partial else 200,
        media_type=PACK_TYPE,
        headers=headers,
    )


def _known(request: AnyRequest, sha256: str) -> bool:
    tags = request.headers.get("if-none-match", "")
    return f'"{sha256}"' in tags or tags.strip() == "*"


def _span(header: str, size: int) -> tuple[int, int]:
    """First and last byte wanted; a range of a kind we do not serve means the whole file."""
    match = _RANGE.match(header.strip())
    if match is None:
        return 0, size - 1
    first = int(match[1])
    last = min(int(match[2]) if match[2] else size - 1, size - 1)
    if first > last:
        raise Problem(BAD_RANGE, f"the pack has {size} bytes")
    return first, last


async def _read(file: Path, start: int, left: int) -> AsyncIterator[bytes]:
    async with await anyio.open_file(file, "rb") as source:
        await source.seek(start)
        while left > 0 and (chunk := await source.read(min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk
