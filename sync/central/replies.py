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
    NOT_AUTHENTICATED,
    NOT_FOUND,
    TOO_LARGE,
    TOO_SLOW,
    UNSUPPORTED_TYPE,
    Problem,
    ProblemKind,
)
from sync.protocol.versions import BODY_BYTES, PROBLEM_TYPE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from litestar.exceptions import HTTPException

    from sync.central.identity import AnyRequest

_log = logging.getLogger(__name__)
_BY_STATUS: dict[int, ProblemKind] = {
    404: NOT_FOUND,
    405: METHOD,
    413: TOO_LARGE,
    415: UNSUPPORTED_TYPE,
}


def plain_problem(
    problem: Problem, asked: Mapping[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    """(status, headers, body) for a problem; `asked` are the headers of its request."""
    headers = {"Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store"}
    if problem.retry_after_s is not None:
        headers["Retry-After"] = str(problem.retry_after_s)
    if problem.kind.status == 401:
        headers["WWW-Authenticate"] = "Bearer" if problem.kind is NOT_AUTHENTICATED else "Signature"
    if asked is not None and (problem.kind in {TOO_LARGE, TOO_SLOW} or _may_go_on(asked)):
        # Whoever sends without end would otherwise be read, and thrown away, without end.
        headers["Connection"] = "close"
    return problem.kind.status, headers, msgspec.json.encode(problem.document())


def plain_bug(method: str, path: str, error: Exception) -> tuple[int, dict[str, str], bytes]:
    """Our own fault: into the log with its trace, and nothing of it to the outside."""
    _log.error("%s %s failed", method, path, exc_info=error)
    return plain_problem(Problem(INTERNAL, retry_after_s=30))


def reply_with(problem: Problem, asked: Mapping[str, str] | None = None) -> Response[bytes]:
    """The problem as a response, with Retry-After where it has one."""
    return _response(*plain_problem(problem, asked))


def on_problem(request: AnyRequest, problem: Problem) -> Response[bytes]:
    return reply_with(problem, request.headers)


def _response(status: int, headers: dict[str, str], body: bytes) -> Response[bytes]:
    media_type = headers.pop("Content-Type")
    return Response(body, status_code=status, media_type=media_type, headers=headers)


def _may_go_on(asked: Mapping[str, str]) -> bool:
    """Whether more body may be under way than any honest device sends."""
    declared = asked.get("content-length", "")
    too_long = declared.isdigit() and int(declared) > BODY_BYTES
    return too_long or "transfer-encoding" in asked


def on_framework_error(_request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """Litestar's own refusals: unknown address, wrong method, a parameter it cannot read."""
    if error.status_code >= 500:
        return on_bug(_request, error)
    return reply_with(Problem(_BY_STATUS.get(error.status_code, INVALID), error.detail))


def on_bug(request: AnyRequest, error: Exception) -> Response[bytes]:
    return _response(*plain_bug(request.method, request.url.path, error))
