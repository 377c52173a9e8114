"""`GET /metrics`: for a monitor on this machine, or one that has the token of the setting."""

import hmac

from litestar import Response, get

from sync.central.identity import AnyRequest
from sync.central.metrics.fleet import exposed, fleet
from sync.central.metrics.measures import CONTENT_TYPE
from sync.central.parts import NamedParts
from sync.protocol.problems import NOT_FOUND, Problem

_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip")


@get(
    "/metrics", media_type="text/plain", summary="Measures for a monitor, as Prometheus reads them"
)
async def get_metrics(request: AnyRequest, parts: NamedParts) -> Response[bytes]:
    """To everybody else there is nothing at this address."""
    if not _may_read(request, parts.config.metrics_token):
        raise Problem(NOT_FOUND)
    figures = await parts.database.read(fleet)
    body = parts.measures.exposed() + exposed(figures)
    return Response(body, media_type=CONTENT_TYPE, headers={"Cache-Control": "no-store"})


def _may_read(request: AnyRequest, token: str) -> bool:
    """A request that was passed on came from elsewhere, whoever delivers it."""
    offered = request.headers.get("authorization", "").removeprefix("Bearer ")
    if token and hmac.compare_digest(offered.encode(), token.encode()):
        return True
    passed_on = any(name in request.headers for name in _PASSED_ON)
    return not passed_on and request.client is not None and request.client.host in _LOOPBACK
