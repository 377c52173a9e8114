"""`GET /v1/feed?after=CURSOR`: what is new for every kiosk, page by page."""

from typing import Annotated

from litestar import Response, get
from litestar.params import QueryParameter

from sync.central.feed.service import page_after
from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.protocol.messages import FeedPage
from sync.protocol.versions import FEED

After = Annotated[int, QueryParameter(ge=0, le=2**53)]


@get(FEED, summary="What central tells every kiosk, behind a cursor")
async def get_feed(
    request: AnyRequest, parts: NamedParts, after: After = 0
) -> Response[FeedPage] | Response[None]:
    """The ETag is the cursor a page ends with: 304 says that nothing follows the one asked for."""
    await identify_device(request, parts)
    page = await parts.database.read(lambda connection: page_after(connection, after))
    headers = {"ETag": f'"{page.next}"', "Cache-Control": "no-cache"}
    if not page.items and f'"{after}"' in request.headers.get("if-none-match", ""):
        return Response(None, status_code=304, headers=headers)
    return Response(page, headers=headers)
