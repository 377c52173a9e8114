"""Enrol a kiosk that no network reaches: ask on a medium, and believe the reply a person vouches for."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NoReturn

import msgspec

from kiosk.trust.signing import public_half, sign
from sync.device.enrolment import PENDING, enrol_device
from sync.device.errors import SyncError, Unreachable
from sync.device.identity import load_identity
from sync.media.enrolling import (
    ENROLMENT_BYTES,
    PlaceReply,
    PlaceRequest,
    SignedRequest,
    fingerprint,
    is_fingerprint_of,
    reply_file,
    request_file,
    request_statement,
)
from sync.media.layout import ROOM
from sync.media.writing import Medium, read_most

if TYPE_CHECKING:
    from pathlib import Path

    from sync.device.identity import Identity
    from sync.protocol.messages import EnrolmentReply, EnrolmentRequest

NOWHERE = "https://central.invalid"
"""The address of a central that is never reached over a line."""


class NoReply(SyncError):  # noqa: N818 - what is the matter
    """There is no reply for this kiosk on the medium, or not the one a person vouches for."""


class _Ask(SyncError):  # noqa: N818 - not a trouble: the pending identity is ready
    """The key is on the disk; what is asked goes onto the medium."""


def ask_for_a_place(
    folder: Path, medium: Path, *, central_url: str, name: str, software: str
) -> str:
    """Write the request; the fingerprint to type at central. Asked again, it is the same key.

    Raises the room's errors, `MediumTrouble`.
    """

    class Asks:
        def enrol(self, _request: EnrolmentRequest) -> NoReturn:
            raise _Ask

    with contextlib.suppress(_Ask):
        enrol_device(
            folder, central_url=central_url, code="", name=name, connect=lambda _pending: Asks()
        )
    secret = bytes.fromhex(load_identity(folder / PENDING).key)
    request = PlaceRequest(key=public_half(secret).hex(), name=name, software=software)
    signature = sign(secret, request_statement(request))
    document = msgspec.json.encode(SignedRequest(request=request, signature=signature.hex()))
    room = Medium(medium / ROOM)
    room.keep(request_file(request.key), document)
    room.settle()
    return fingerprint(document)


def is_answered(folder: Path, medium: Path) -> bool:
    """Whether the medium holds central's reply to what this kiosk asked."""
    try:
        pending = load_identity(folder / PENDING)
    except SyncError:
        return False
    key = public_half(bytes.fromhex(pending.key)).hex()
    return (medium / ROOM / reply_file(key)).is_file()


def take_the_place(folder: Path, medium: Path, typed: str) -> Identity:
    """Take central's reply, if its fingerprint is the one a person brought. Raises as above."""
    try:
        pending = load_identity(folder / PENDING)
    except SyncError as error:
        raise NoReply("this kiosk did not ask yet: run it without --fingerprint first") from error
    key = public_half(bytes.fromhex(pending.key)).hex()
    data = read_most(medium / ROOM / reply_file(key), ENROLMENT_BYTES, medium)
    if data is None:
        raise NoReply("there is no reply for this kiosk on the medium")
    if not is_fingerprint_of(typed, data):
        raise NoReply(
            "the reply on the medium is not the one with this fingerprint: type what central showed; "
            "if it is that, the medium was swapped, so do not use it"
        )
    try:
        reply = msgspec.json.decode(data, type=PlaceReply)
    except msgspec.DecodeError as error:
        raise Unreachable(f"the reply on the medium is damaged ({error})") from error
    if reply.key != key:
        raise NoReply("the reply on the medium is for another kiosk")

    class Replies:
        def enrol(self, _request: EnrolmentRequest) -> EnrolmentReply:
            return reply.reply

    return enrol_device(
        folder, central_url=pending.central_url, code="", connect=lambda _pending: Replies()
    )
