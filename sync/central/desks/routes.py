"""`POST /v1/desk/items`: what the centre recorded behind what the desk has. Only reads.

`GET /v1/desk/blobs/{sha256}`: a file that one of these items names, as its device brought it: what
was sealed is sealed.
"""

import asyncio

from litestar import get, post
from litestar.response import Stream

from sync.central.blobs.files import blob_file
from sync.central.blobs.routes import Sha256
from sync.central.bodies import read_message
from sync.central.desks.service import centre_of, names_file, page_for
from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.central.ranges import ranged
from sync.protocol.desks import DESK_ITEMS, DeskPage, DeskRequest, desk_blob_path
from sync.protocol.problems import NOT_FOUND, Problem
from sync.protocol.versions import BLOB_TYPE


@post(DESK_ITEMS, status_code=200, summary="What a desk's centre recorded behind what it has")
async def post_desk_items(request: AnyRequest, parts: NamedParts) -> DeskPage:
    known = await identify_device(request, parts)
    wanted = await read_message(request, parts.config.limits, DeskRequest)
    now = parts.clock.now()
    return await parts.database.read(
        lambda connection: page_for(connection, centre_of(connection, known.id), wanted, now)
    )


@get(
    desk_blob_path("{sha256:str}"),
    media_type=BLOB_TYPE,
    summary="A file that an item of a desk's centre names; Range resumes",
)
async def get_desk_blob(request: AnyRequest, sha256: Sha256, parts: NamedParts) -> Stream:
    """What is nobody's here is told like what belongs to another centre."""
    known = await identify_device(request, parts)
    named = await parts.database.read(
        lambda connection: names_file(connection, centre_of(connection, known.id), sha256)
    )
    file = blob_file(parts.config.blobs, sha256)
    if not named or not await asyncio.to_thread(file.is_file):
        raise Problem(NOT_FOUND)
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"}
    return ranged(file, request.headers.get("range", ""), headers)
