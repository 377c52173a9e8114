"""`POST /v1/streams/{stream}/items`: a batch of items, acknowledged after its commit.

For the description, and for addresses that `sync.central.ingest.receiving` does not know at a
glance; the work is the same.
"""

from typing import Annotated

from litestar import post
from litestar.params import PathParameter

from sync.central.bodies import chunks_of
from sync.central.identity import AnyRequest, headers_of
from sync.central.ingest.receiving import receive_items
from sync.central.parts import NamedParts
from sync.protocol.messages import Acknowledgement

Stream = Annotated[str, PathParameter(pattern=r"^[A-Za-z0-9_-]{8,64}\Z")]


@post("/v1/streams/{stream:str}/items", status_code=200, summary="Send the next items of a stream")
async def post_items(request: AnyRequest, stream: Stream, parts: NamedParts) -> Acknowledgement:
    headers = headers_of(request.scope)
    return await receive_items(parts, request.scope, headers, stream, chunks_of(request))
