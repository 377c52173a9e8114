"""`POST /v1/enrolments`: a code and a credential against a place among the known devices."""

from litestar import Response, post

from sync.central.bodies import read_message
from sync.central.enrolment.service import enrol
from sync.central.identity import AnyRequest
from sync.central.parts import NamedParts
from sync.central.replies import reply_with
from sync.protocol.messages import EnrolmentReply, EnrolmentRequest
from sync.protocol.problems import Problem, ProblemKind
from sync.protocol.versions import ENROLMENTS


@post(ENROLMENTS, summary="Trade a one-time code for a place among the known devices")
async def post_enrolment(
    request: AnyRequest, parts: NamedParts
) -> Response[EnrolmentReply] | Response[bytes]:
    address = request.client.host if request.client else ""
    parts.pace.check(address)
    message = await read_message(request, parts.config.limits, EnrolmentRequest)
    outcome = await parts.database.write(
        lambda connection: enrol(connection, message, parts.clock.now())
    )
    if isinstance(outcome, ProblemKind):
        parts.pace.was_wrong(address)
        return reply_with(Problem(outcome))
    return Response(outcome)
