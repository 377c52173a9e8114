"""Turn everything that goes wrong into a problem document from the catalogue."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from litestar import Response

from sync.protocol.problems import (
    INTERNAL,
    INVALID,
    METHOD,
    NOT_FOUND,
    TOO_LARGE,
    TOO_SLOW,
    UNSUPPORTED_TYPE,
    Problem,
    ProblemKind,
)
from sync.protocol.versions import BODY_BYTES, PROBLEM_TYPE

if TYPE_CHECKING:
    from litestar.exceptions import HTTPException

    from sync.central.identity import AnyRequest

_log = logging.getLogger(__name__)
_BY_STATUS: dict[int, ProblemKind] = {
    404: NOT_FOUND,
    405: METHOD,
    413: TOO_LARGE,
    415: UNSUPPORTED_TYPE,
}


def reply_with(problem: Problem) -> Response[bytes]:
    """The problem as a response, with Retry-After where it has one."""
    headers = {"Cache-Control": "no-store"}
    if problem.retry_after_s is not None:
        headers["Retry-After"] = str(problem.retry_after_s)
    if problem.kind.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(
        msgspec.json.encode(problem.document()),
        status_code=problem.kind.status,
        media_type=PROBLEM_TYPE,
        headers=headers,
    )


def on_problem(request: AnyRequest, problem: Problem) -> Response[bytes]:
    reply = reply_with(problem)
    if problem.kind in {TOO_LARGE, TOO_SLOW} or _may_go_on(request):
        # Whoever sends without end would otherwise be read, and thrown away, without end.
        reply.headers["Connection"] = "close"
    return reply


def _may_go_on(request: AnyRequest) -> bool:
    """Whether more body may be under way than any honest device sends."""
    declared = request.headers.get("content-length", "")
    too_long = declared.isdigit() and int(declared) > BODY_BYTES
    return too_long or "transfer-encoding" in request.headers


def on_framework_error(_request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Litestar's own refusals: unknown address, wrong method, a parameter it cannot read."""
    if error.status_code >= 500:
        return on_bug(_request, error)
    return reply_with(Problem(_BY_STATUS.get(error.status_code, INVALID), error.detail))


def on_bug(request: AnyRequest, error: Exception) -> Response[bytes]:
    """Our own fault: into the log with its trace, and nothing of it to the outside."""
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return reply_with(Problem(INTERNAL, retry_after_s=30))
