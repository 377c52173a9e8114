"""`GET /v1/content/…`: the repository as it lies on the disk, for kiosks and for caches between.

Everything but the timestamp never changes under its name. What it says of itself is proven by its
signatures, so who is asking matters only for refusing devices that were revoked.
"""

import asyncio
from pathlib import Path
from typing import Annotated

from litestar import Response, get
from litestar.params import PathParameter
from litestar.response import Stream

from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.central.ranges import ranged
from sync.protocol.content import CONTENT, TARGETS, TIMESTAMP, tag_of
from sync.protocol.problems import NO_CONTENT, Problem

Metadata = Annotated[
    str, PathParameter(pattern=r"^(timestamp|[1-9][0-9]{0,11}\.(root|snapshot|targets))\.json\Z")
]
Target = Annotated[str, PathParameter(pattern=r"^[0-9a-f]{64}\.[a-z0-9][a-z0-9.-]{0,119}\Z")]
_FOR_EVER = "public, max-age=31536000, immutable"


@get(f"{CONTENT}{{name:str}}", media_type="application/json", summary="Signed metadata")
async def get_metadata(request: AnyRequest, name: Metadata, parts: NamedParts) -> Response[bytes]:
    await identify_device(request, parts)
    data = await asyncio.to_thread(_whole, parts.config.content / "repository" / name)
    tag = tag_of(data)
    headers = {
        "ETag": f'"{tag}"',
        "Cache-Control": "no-cache" if name == TIMESTAMP else _FOR_EVER,
    }
    if _known(request, tag):
        return Response(b"", status_code=304, headers=headers)
    return Response(data, headers=headers)


@get(
    f"{CONTENT}{TARGETS}{{name:str}}",
    media_type="application/octet-stream",
    summary="A file that signed metadata names; Range resumes",
)
async def get_target(
    request: AnyRequest, name: Target, parts: NamedParts
) -> Response[None] | Stream:
    await identify_device(request, parts)
    file = parts.config.content / "repository" / TARGETS / name
    if not await asyncio.to_thread(file.is_file):
        raise Problem(NO_CONTENT)
    tag = name[:16]
    headers = {"ETag": f'"{tag}"', "Cache-Control": _FOR_EVER}
    if _known(request, tag):
        return Response(None, status_code=304, headers=headers)
    return ranged(file, request.headers.get("range", ""), headers)


def _whole(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Problem(NO_CONTENT) from None


def _known(request: AnyRequest, tag: str) -> bool:
    tags = request.headers.get("if-none-match", "")
    return f'"{tag}"' in tags or tags.strip() == "*"
