"""`POST /v1/desk/items`: what the centre recorded behind what the desk has. Only reads."""

from litestar import post

from sync.central.bodies import read_message
from sync.central.desks.service import centre_of, page_for
from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.protocol.desks import DESK_ITEMS, DeskPage, DeskRequest


@post(DESK_ITEMS, status_code=200, summary="What a desk's centre recorded behind what it has")
async def post_desk_items(request: AnyRequest, parts: NamedParts) -> DeskPage:
    known = await identify_device(request, parts)
    wanted = await read_message(request, parts.config.limits, DeskRequest)
    now = parts.clock.now()
    return await parts.database.read(
        lambda connection: page_for(connection, centre_of(connection, known.id), wanted.have, now)
    )
