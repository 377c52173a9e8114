"""The one place that decides who is asking.

Today a bearer token, looked up by its hash. Signed requests replace the inside of
`identify_device` and `bearer_hash`; nothing else reads `Authorization`.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
from litestar import Request
from litestar.datastructures import State
from sqlalchemy import Connection, bindparam, select

from sync.central.answers.models import reader
from sync.central.enrolment.models import device
from sync.protocol.problems import NOT_ALLOWED, NOT_AUTHENTICATED, REVOKED, Problem

if TYPE_CHECKING:
    from sync.central.database import Database
    from sync.central.parts import Parts

_DEVICE = select(device.c.id, device.c.name, device.c.revoked_at).where(
    device.c.credential == bindparam("offered")
)
_MOST_SEEN = 100_000
AnyRequest = Request[object, object, State]


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A device that proved who it is."""

    id: str
    name: str


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """Someone who may read what was received."""

    name: str


async def identify_device(request: AnyRequest, parts: Parts) -> Device:
    """Raises `Problem` NOT_AUTHENTICATED or REVOKED. Looked up for every request, never kept."""
    credential = bearer_hash(request.headers.get("authorization", ""))
    return await parts.database.read(lambda connection: _device(connection, credential))


async def identify_reader(request: AnyRequest, parts: Parts) -> Reader:
    """Raises `Problem` NOT_AUTHENTICATED, or NOT_ALLOWED to a device: kiosks cannot read answers."""
    credential = bearer_hash(request.headers.get("authorization", ""))
    return await parts.database.read(lambda connection: _reader(connection, credential))


class Doorkeeper:
    """Knows who was let in before, so that only strangers cost a look before their body is read.

    Decides nothing: `ingest_all` looks every device up again in the transaction that takes its
    items, so one that was revoked is refused with its next batch.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._seen: set[bytes] = set()

    async def check(self, credential: bytes) -> None:
        """Raises `Problem` NOT_AUTHENTICATED or REVOKED."""
        if credential in self._seen:
            return
        await self._database.read(lambda connection: _device(connection, credential))
        if len(self._seen) >= _MOST_SEEN:
            self._seen.clear()
        self._seen.add(credential)

    def forget(self, credential: bytes) -> None:
        self._seen.discard(credential)


def bearer_hash(authorization: str) -> bytes:
    """The hash of the token in an `Authorization` header. Raises `Problem` NOT_AUTHENTICATED."""
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Problem(NOT_AUTHENTICATED, "Authorization: Bearer … is required")
    return hashlib.sha256(token.strip().encode()).digest()


def _device(connection: Connection, credential: bytes) -> Device:
    row = connection.execute(_DEVICE, {"offered": credential}).first()
    if row is None:
        raise Problem(NOT_AUTHENTICATED)
    if row.revoked_at is not None:
        raise Problem(REVOKED)
    return Device(id=row.id, name=row.name)


def _reader(connection: Connection, credential: bytes) -> Reader:
    row = connection.execute(
        select(reader).where(reader.c.token_hash == credential, reader.c.revoked_at.is_(None))
    ).first()
    if row is not None:
        return Reader(name=row.name)
    if connection.execute(select(device.c.id).where(device.c.credential == credential)).first():
        raise Problem(NOT_ALLOWED)
    raise Problem(NOT_AUTHENTICATED)
