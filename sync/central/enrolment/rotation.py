"""A device takes a new key: asked for under the old one, proven with the new one.

From the commit on the old key counts no more. A device that never heard of the commit asks again
under the new key, and is told the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select, update

from kiosk.trust.signing import is_signed_by
from sync.central.enrolment.models import device
from sync.protocol.messages import KeyChange, KeyReply, key_change_statement
from sync.protocol.problems import (
    BAD_SIGNATURE,
    KEY_TAKEN,
    NOT_AUTHENTICATED,
    REVOKED,
    UNSUPPORTED_VERSION,
    Problem,
)
from sync.protocol.versions import PROTOCOL

if TYPE_CHECKING:
    from datetime import datetime


def change_key(connection: Connection, signer: bytes, change: KeyChange, now: datetime) -> KeyReply:
    """The caller commits. `signer` is the key that signed the request.

    Raises `Problem` NOT_AUTHENTICATED, REVOKED, BAD_SIGNATURE (the proof) or KEY_TAKEN.
    """
    if change.v != PROTOCOL:
        raise Problem(UNSUPPORTED_VERSION, f"this central speaks version {PROTOCOL}")
    known = connection.execute(
        select(device.c.id, device.c.revoked_at)
        .where(device.c.credential == signer)
        .with_for_update()
    ).first()
    if known is None:
        raise Problem(NOT_AUTHENTICATED)
    if known.revoked_at is not None:
        raise Problem(REVOKED)
    new = bytes.fromhex(change.key)
    if new != signer:
        _replace(connection, known.id, signer, new, change.proof, now)
    return KeyReply(device_id=known.id, key=change.key)


def _replace(
    connection: Connection, device_id: str, old: bytes, new: bytes, proof: str, now: datetime
) -> None:
    if not is_signed_by(new, bytes.fromhex(proof), key_change_statement(old, new)):
        raise Problem(BAD_SIGNATURE, "the new key did not sign the change")
    if connection.execute(select(device.c.id).where(device.c.credential == new)).first():
        raise Problem(KEY_TAKEN)
    connection.execute(
        update(device)
        .where(device.c.id == device_id)
        .values(credential=new, credential_kind="ed25519", keyed_at=now)
    )
