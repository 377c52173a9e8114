"""`POST /v1/enrolments`: a code and a public key against a place among the known devices.

`POST /v1/keys`: a new key for a known device.
"""

import base64

import msgspec
from litestar import Response, post

from sync.central.bodies import read_message
from sync.central.enrolment.rotation import change_key
from sync.central.enrolment.service import enrol
from sync.central.identity import AnyRequest, headers_of, signer_of
from sync.central.keys.service import recipients
from sync.central.parts import NamedParts, Parts
from sync.central.replies import reply_with
from sync.protocol.messages import EnrolmentReply, EnrolmentRequest, KeyChange, KeyReply
from sync.protocol.problems import BAD_SIGNATURE, Problem, ProblemKind
from sync.protocol.versions import ENROLMENTS, KEYS


@post(ENROLMENTS, summary="Trade a one-time code for a place among the known devices")
async def post_enrolment(
    request: AnyRequest, parts: NamedParts
) -> Response[EnrolmentReply] | Response[bytes]:
    """Signed by the key it brings, which is the proof that the sender has it."""
    address = request.client.host if request.client else ""
    parts.pace.check(address)
    signed = signer_of(request.scope, headers_of(request.scope), parts.clock.now())
    message = await read_message(request, parts.config.limits, EnrolmentRequest)
    if signed.key.hex() != message.credential.value:
        raise Problem(BAD_SIGNATURE, "signed by another key than the one it brings")
    outcome = await parts.database.write(
        lambda connection: enrol(connection, message, parts.clock.now())
    )
    if isinstance(outcome, ProblemKind):
        parts.pace.was_wrong(address)
        return reply_with(Problem(outcome))
    return Response(_complete(outcome, parts))


@post(KEYS, status_code=200, summary="Take a new key; signed by the old one")
async def post_key(request: AnyRequest, parts: NamedParts) -> KeyReply:
    signed = signer_of(request.scope, headers_of(request.scope), parts.clock.now())
    change = await read_message(request, parts.config.limits, KeyChange)
    return await parts.database.write(
        lambda connection: change_key(connection, signed.key, change, parts.clock.now())
    )


def _complete(reply: EnrolmentReply, parts: Parts) -> EnrolmentReply:
    """With what the device has to trust from its first minute on."""
    return msgspec.structs.replace(
        reply, recipients=recipients(parts.config.folder), content_root=_root(parts)
    )


def _root(parts: Parts) -> str:
    try:
        from sync.central.content.service import trusted_root
    except ImportError:
        return ""
    return base64.b64encode(trusted_root(parts.config.folder) or b"").decode()
