"""Make a code, trade a code for a place among the known devices, take that place away.

A device is known by its public key. A code may be made for a device that is known already: it gets
a new key (its disk was replaced, it was revoked, it comes from a version that had tokens), stays
the same device, and goes on with its streams.
"""

from __future__ import annotations

import hashlib
import hmac
import uuid
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, insert, select, update

from sync.central.enrolment.models import code, device
from sync.protocol.codes import format_code, new_code, split_code
from sync.protocol.messages import EnrolmentReply, EnrolmentRequest
from sync.protocol.problems import (
    CODE_EXPIRED,
    CODE_LOCKED,
    CODE_USED,
    CODE_WRONG,
    KEY_TAKEN,
    UNSUPPORTED_VERSION,
    Problem,
    ProblemKind,
)
from sync.protocol.versions import PROTOCOL

LIFETIME = timedelta(minutes=15)
TRIES = 5


class NoSuchDevice(Exception):  # noqa: N818 - what is the matter
    """The device a code was to be made for is not known."""


def make_code(
    connection: Connection,
    kiosk: str,
    now: datetime,
    *,
    renews: str = "",
    role: str = "kiosk",
    centre: str = "",
) -> str:
    """A code for one device, good for 15 minutes and 5 tries; kept only as a hash.

    `renews`: the id of the known device that it gives a new key; it stays what it was, in the centre
    it was in. Raises `NoSuchDevice`.
    """
    if renews:
        known = connection.execute(select(device.c.name).where(device.c.id == renews)).first()
        if known is None:
            raise NoSuchDevice(renews)
        kiosk = kiosk or known.name
    while True:
        name, secret = new_code()
        if connection.execute(select(code.c.name).where(code.c.name == name)).first() is None:
            break
    connection.execute(
        insert(code).values(
            name=name,
            secret_hash=_hash(secret),
            kiosk=kiosk,
            made_at=now,
            expires_at=now + LIFETIME,
            tries_left=TRIES,
            renews=renews or None,
            role=role,
            centre=centre,
        )
    )
    return format_code(name, secret)


def enrol(
    connection: Connection, request: EnrolmentRequest, now: datetime
) -> EnrolmentReply | ProblemKind:
    """The new device, or why not.

    A refusal is returned rather than raised: the try it cost must be committed. The same request
    sent again (its reply was lost) gets the same answer.
    """
    if request.v != PROTOCOL:
        raise Problem(UNSUPPORTED_VERSION, f"this central speaks version {PROTOCOL}")
    typed = split_code(request.code)
    if typed is None:
        return CODE_WRONG
    name, secret = typed
    row = connection.execute(select(code).where(code.c.name == name).with_for_update()).first()
    if row is None:
        return CODE_WRONG
    if refusal := _refusal(connection, row, secret, now):
        return refusal
    credential = bytes.fromhex(request.credential.value)
    if row.device_id is not None:
        return _repeated(connection, row.device_id, credential)
    return _admit(connection, row, request, credential, now)


def revoke(connection: Connection, device_id: str, now: datetime) -> bool:
    """From the next request on, the device is refused. False when there is no such device."""
    done = connection.execute(update(device).where(device.c.id == device_id).values(revoked_at=now))
    return done.rowcount == 1


def _refusal(
    connection: Connection, row: Row[tuple[object, ...]], secret: str, now: datetime
) -> ProblemKind | None:
    if row.tries_left <= 0:
        return CODE_LOCKED
    if not hmac.compare_digest(row.secret_hash, _hash(secret)):
        connection.execute(
            update(code).where(code.c.name == row.name).values(tries_left=row.tries_left - 1)
        )
        return CODE_WRONG
    return CODE_EXPIRED if now >= row.expires_at else None


def _repeated(
    connection: Connection, device_id: str, credential: bytes
) -> EnrolmentReply | ProblemKind:
    known = connection.execute(select(device).where(device.c.id == device_id)).one()
    if not hmac.compare_digest(known.credential, credential):
        return CODE_USED
    return EnrolmentReply(device_id=known.id, name=known.name, role=known.role)


def _admit(
    connection: Connection,
    row: Row[tuple[object, ...]],
    request: EnrolmentRequest,
    credential: bytes,
    now: datetime,
) -> EnrolmentReply | ProblemKind:
    if connection.execute(select(device.c.id).where(device.c.credential == credential)).first():
        return KEY_TAKEN
    device_id = str(row.renews or uuid.uuid4())
    name = str(row.kiosk or request.name or device_id[:8])
    values = {
        "name": name,
        "credential_kind": request.credential.kind,
        "credential": credential,
        "enrolled_at": now,
        "keyed_at": now,
        "revoked_at": None,
        "software": request.software,
    }
    role = row.role
    if row.renews is None:
        values |= {"role": row.role, "centre": row.centre}
        connection.execute(insert(device).values(id=device_id, **values))
    else:
        connection.execute(update(device).where(device.c.id == device_id).values(values))
        role = connection.execute(
            select(device.c.role).where(device.c.id == device_id)
        ).scalar_one()
    connection.execute(update(code).where(code.c.name == row.name).values(device_id=device_id))
    return EnrolmentReply(device_id=device_id, name=name, role=str(role))


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
