"""Collectors: phones and programs that send answers over OpenRosa, and how they prove it.

Each is a device of its own kind with a stream of its own, which is chained here. What it proves
itself with is made here too, long and random, shown once and kept as a hash: guessing is hopeless,
so a slow hash would only slow down every request.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import secrets
import uuid
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from kiosk.trust import new_stream
from kiosk.trust.reference import ALPHABET
from sync.central.enrolment.models import device
from sync.central.ingest.models import stream
from sync.central.openrosa.models import collector, submission
from sync.protocol.problems import NOT_AUTHENTICATED, REVOKED, Problem

if TYPE_CHECKING:
    from datetime import datetime

KIND = "openrosa"
_PASSWORD_SYMBOLS = 24  # 120 bits
_LONGEST_NAME = 100


class CollectorRefused(Exception):  # noqa: N818 - what happened to the wish
    """The name cannot be used; the message says why."""


class Collector(msgspec.Struct, frozen=True, kw_only=True):
    """Who sends, and the stream their answers go to."""

    device_id: str
    name: str
    stream: str


class NewCollector(msgspec.Struct, frozen=True, kw_only=True):
    """`token` (for the address) and `password` are shown once and not kept."""

    device_id: str
    name: str
    token: str
    password: str


class KnownCollector(msgspec.Struct, frozen=True, kw_only=True):
    """For people: `received` answers, `waiting` submissions whose files have not all come."""

    device_id: str
    name: str
    made_at: datetime
    revoked_at: datetime | None
    received: int
    waiting: int


def add_collector(connection: Connection, name: str, now: datetime) -> NewCollector:
    """Raises `CollectorRefused`."""
    if not name.strip() or len(name) > _LONGEST_NAME or ":" in name or not name.isprintable():
        raise CollectorRefused(f"a name has 1 to {_LONGEST_NAME} characters and no colon")
    if connection.execute(select(collector.c.name).where(collector.c.name == name)).first():
        raise CollectorRefused(f"there is a collector {name} already (names are never used twice)")
    made = NewCollector(
        device_id=str(uuid.uuid4()),
        name=name,
        token=secrets.token_urlsafe(32),
        password=_password(),
    )
    connection.execute(
        insert(device).values(
            id=made.device_id,
            name=name,
            credential_kind=KIND,
            # Of no key whatever: nobody signs a kiosk's requests as this device.
            credential=os.urandom(32),
            enrolled_at=now,
            software="OpenRosa",
            pack="",
        )
    )
    connection.execute(
        insert(collector).values(
            device_id=made.device_id,
            name=name,
            token_hash=_hash(made.token),
            password_hash=_hash(made.password),
            stream=new_stream(),
            made_at=now,
        )
    )
    return made


def revoke_collector(connection: Connection, name: str, now: datetime) -> bool:
    """From its next request on it is refused. False when there is none of this name in use."""
    found = connection.execute(
        select(collector.c.device_id).where(
            collector.c.name == name, collector.c.revoked_at.is_(None)
        )
    ).scalar()
    if found is None:
        return False
    for table, column in ((collector, collector.c.device_id), (device, device.c.id)):
        connection.execute(update(table).where(column == found).values(revoked_at=now))
    return True


def list_collectors(connection: Connection) -> list[KnownCollector]:
    waiting = (
        select(func.count())
        .where(
            submission.c.device_id == collector.c.device_id,
            submission.c.waiting_since.is_not(None),
        )
        .scalar_subquery()
    )
    rows = connection.execute(
        select(collector, stream.c.accepted_seq, waiting.label("waiting"))
        .outerjoin(stream, stream.c.id == collector.c.stream)
        .order_by(collector.c.name)
    )
    return [
        KnownCollector(
            device_id=row.device_id,
            name=row.name,
            made_at=row.made_at,
            revoked_at=row.revoked_at,
            received=row.accepted_seq or 0,
            waiting=row.waiting,
        )
        for row in rows
    ]


def by_token(connection: Connection, token: str) -> Collector:
    """Raises `Problem` NOT_AUTHENTICATED or REVOKED."""
    row = connection.execute(select(collector).where(collector.c.token_hash == _hash(token)))
    return _admitted(row.first())


def by_password(connection: Connection, authorization: str) -> Collector:
    """From an `Authorization: Basic …` header. Raises `Problem` NOT_AUTHENTICATED or REVOKED."""
    scheme, _, packed = authorization.partition(" ")
    try:
        name, colon, password = base64.b64decode(packed, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise Problem(NOT_AUTHENTICATED, "Authorization cannot be read") from None
    if scheme.lower() != "basic" or not colon or "\0" in name:
        raise Problem(NOT_AUTHENTICATED, "Authorization: Basic … is required")
    row = connection.execute(select(collector).where(collector.c.name == name)).first()
    if row is None or not hmac.compare_digest(row.password_hash, _hash(_typed(password))):
        raise Problem(NOT_AUTHENTICATED, "the name or the password is not right")
    return _admitted(row)


def _admitted(row: object) -> Collector:
    if row is None:
        raise Problem(NOT_AUTHENTICATED, "this address was not given out")
    found = row._mapping  # type: ignore[attr-defined]  # noqa: SLF001 - SQLAlchemy's public name
    if found["revoked_at"] is not None:
        raise Problem(REVOKED, "this collector was revoked")
    return Collector(device_id=found["device_id"], name=found["name"], stream=found["stream"])


def _password() -> str:
    """For typing on a phone: groups of symbols that are not taken for one another."""
    signs = [secrets.choice(ALPHABET) for _ in range(_PASSWORD_SYMBOLS)]
    return "-".join("".join(signs[at : at + 4]) for at in range(0, _PASSWORD_SYMBOLS, 4))


def _typed(password: str) -> str:
    """As it was made, whatever case it was typed in."""
    return password.strip().upper()


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
