"""`POST /v1/streams/{stream}/items`: a batch of items, acknowledged after its commit."""

from typing import Annotated

from litestar import post
from litestar.params import PathParameter

from sync.central.bodies import read_items
from sync.central.identity import AnyRequest, identify_device
from sync.central.ingest.service import ingest, note_fork
from sync.central.parts import NamedParts
from sync.protocol.bodies import unpack_batch
from sync.protocol.messages import Acknowledgement
from sync.protocol.problems import FORK, Problem
from sync.protocol.versions import ITEMS_TYPE

Stream = Annotated[str, PathParameter(pattern=r"^[A-Za-z0-9_-]{8,64}\Z")]


@post("/v1/streams/{stream:str}/items", status_code=200, summary="Send the next items of a stream")
async def post_items(request: AnyRequest, stream: Stream, parts: NamedParts) -> Acknowledgement:
    device = await identify_device(request, parts)
    batch = unpack_batch(await read_items(request, parts.config.limits, ITEMS_TYPE))
    try:
        return await parts.database.write(
            lambda connection: ingest(connection, device.id, stream, batch, parts.clock.now())
        )
    except Problem as problem:
        if problem.kind is FORK:
            await parts.database.write(
                lambda connection: note_fork(connection, device.id, stream, parts.clock.now())
            )
        raise
