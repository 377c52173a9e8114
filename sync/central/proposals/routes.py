"""`/v1/proposals`: desks propose, look, and decide. Only desks; every request signed by one."""

from typing import Annotated

from litestar import Response, get, post
from litestar.params import PathParameter

from kiosk.editing.proposal import PROPOSAL_BYTES
from kiosk.editing.standing import Decision, Standing, Standings
from sync.central.bodies import chunks_of, read_body, read_message
from sync.central.desks.service import centre_of
from sync.central.identity import AnyRequest, identify_device
from sync.central.parts import NamedParts
from sync.central.proposals.service import Desk, archive_of, decide, standings, take
from sync.protocol.bodies import check_digest
from sync.protocol.problems import INVALID, UNSUPPORTED_TYPE, Problem
from sync.protocol.proposals import PROPOSAL_TYPE, PROPOSALS

Digest = Annotated[str, PathParameter(pattern=r"^[0-9a-f]{64}\Z")]


@post(PROPOSALS, status_code=201, summary="Propose changes of the content")
async def post_proposal(request: AnyRequest, parts: NamedParts) -> Standing:
    desk = await _desk(request, parts)
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != PROPOSAL_TYPE:
        raise Problem(UNSUPPORTED_TYPE, f"Content-Type must be {PROPOSAL_TYPE}")
    seconds = parts.config.limits.body_seconds
    body = await read_body(request.headers, chunks_of(request), PROPOSAL_BYTES, seconds)
    check_digest(request.headers.get("content-digest", ""), body)
    now = parts.clock.now()
    return await parts.database.write(lambda connection: take(connection, desk, body, now))


@get(PROPOSALS, summary="How the newest proposals stand")
async def get_proposals(request: AnyRequest, parts: NamedParts) -> Standings:
    await _desk(request, parts)
    content = parts.config.content
    return await parts.database.read(lambda connection: standings(connection, content))


@get(
    f"{PROPOSALS}/{{digest:str}}",
    media_type="application/octet-stream",
    summary="The archive of a proposal",
)
async def get_proposal(request: AnyRequest, digest: Digest, parts: NamedParts) -> Response[bytes]:
    await _desk(request, parts)
    data = await parts.database.read(lambda connection: archive_of(connection, digest))
    return Response(data, headers={"Cache-Control": "public, max-age=31536000, immutable"})


@post(f"{PROPOSALS}/{{digest:str}}/decision", status_code=200, summary="Approve or return it")
async def post_decision(request: AnyRequest, digest: Digest, parts: NamedParts) -> Standing:
    desk = await _desk(request, parts)
    decision = await read_message(request, parts.config.limits, Decision)
    if decision.digest != digest:
        raise Problem(INVALID, "the decision is on another proposal than its address says")
    now = parts.clock.now()
    two = parts.config.two_desks
    return await parts.database.write(
        lambda connection: decide(connection, desk, decision, now, two_desks=two)
    )


async def _desk(request: AnyRequest, parts: NamedParts) -> Desk:
    """Raises `Problem` NOT_ALLOWED for any other device."""
    known = await identify_device(request, parts)
    await parts.database.read(lambda connection: centre_of(connection, known.id))
    return Desk(known.id, known.name)
