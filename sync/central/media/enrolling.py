"""Give kiosks that asked on a medium their place, where a person vouches for the fingerprint."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import msgspec

from kiosk.trust.signing import is_signed_by
from sync.central.content.service import trusted_root
from sync.central.enrolment.service import enrol, make_code
from sync.central.keys.service import recipients
from sync.media.enrolling import (
    ENROLMENT,
    ENROLMENT_BYTES,
    PlaceReply,
    SignedRequest,
    fingerprint,
    is_fingerprint_of,
    reply_file,
    request_statement,
)
from sync.media.layout import ROOM
from sync.media.writing import Medium, MediumTrouble, read_most
from sync.protocol.messages import Credential, EnrolmentReply, EnrolmentRequest
from sync.protocol.problems import ProblemKind

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from sync.central.config import Config


class NotEnrolledHere(Exception):  # noqa: N818 - what happened
    """No kiosk got a place; the message says why."""


class Enrolled(msgspec.Struct, frozen=True, kw_only=True):
    """`fingerprint` is what a person types on the kiosk."""

    device_id: str
    name: str
    fingerprint: str


def enrol_from(
    connection: Connection, config: Config, medium: Path, typed: str, name: str, now: datetime
) -> Enrolled:
    """The kiosk whose request has this fingerprint; its reply is on the medium then.

    Raises `NotEnrolledHere`, `MediumTrouble`; the transaction is to be rolled back then.
    """
    signed = _request(medium, typed)
    request = signed.request
    key = bytes.fromhex(request.key)
    if not is_signed_by(key, bytes.fromhex(signed.signature), request_statement(request)):
        raise NotEnrolledHere("the request is not signed with the key it names")
    asked = EnrolmentRequest(
        code=make_code(connection, name or request.name, now),
        credential=Credential(value=request.key),
        name=request.name,
        software=request.software,
    )
    outcome = enrol(connection, asked, now)
    if isinstance(outcome, ProblemKind):
        raise NotEnrolledHere(f"{outcome.title}. {outcome.advice}")
    document = msgspec.json.encode(PlaceReply(key=request.key, reply=_complete(outcome, config)))
    room = Medium(medium / ROOM)
    room.keep(reply_file(request.key), document)
    room.settle()
    return Enrolled(
        device_id=outcome.device_id, name=outcome.name, fingerprint=fingerprint(document)
    )


def _request(medium: Path, typed: str) -> SignedRequest:
    try:
        files = sorted((medium / ROOM / ENROLMENT).glob("*.request.json"))
    except OSError as error:
        raise MediumTrouble(f"{medium} cannot be read: {error.strerror}") from error
    for path in files:
        data = read_most(path, ENROLMENT_BYTES, medium)
        if data is not None and is_fingerprint_of(typed, data):
            try:
                return msgspec.json.decode(data, type=SignedRequest)
            except msgspec.DecodeError as error:
                raise NotEnrolledHere(f"the request is damaged ({error})") from error
    raise NotEnrolledHere(
        f"none of the {len(files)} requests on the medium has this fingerprint: compare it with the "
        "kiosk's screen"
    )


def _complete(reply: EnrolmentReply, config: Config) -> EnrolmentReply:
    root = trusted_root(config.folder) or b""
    return msgspec.structs.replace(
        reply, recipients=recipients(config.folder), content_root=base64.b64encode(root).decode()
    )
