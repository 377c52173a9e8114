"""The one place that decides who is asking.

Devices sign their requests (`sync.protocol.signatures`); people and systems that read answers carry
a token. A signature proves which key was at hand; whether that key may do anything stands in the
database and is asked for every request, so that a revoked device is refused with its next one, by
every worker.

A request heard twice must change nothing. Its stamp may be five minutes old, which bounds how long
a recorded request is of any use; within them each address sees to it by itself:

* items: what a stream has already is compared and dropped; a batch is bound to its place in it.
* files: a piece counts only where central stands, and a file only under its own hash.
* heartbeats: one that is not newer than the last is answered and not written down.
* a new key: the old one stops counting with the first request, and with it every copy.
* enrolment: the same code with the same key is the same enrolment.
* all others only read.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from litestar import Request
from litestar.datastructures import State
from sqlalchemy import Connection, bindparam, select

from kiosk.trust.signing import is_signed_by
from sync.central.answers.models import reader
from sync.central.enrolment.models import device
from sync.protocol.problems import (
    BAD_SIGNATURE,
    CLOCK,
    NOT_ALLOWED,
    NOT_AUTHENTICATED,
    REVOKED,
    Problem,
)
from sync.protocol.signatures import SINGLE, SignedRequest, Stamp, read_signature

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sync.central.database import Database
    from sync.central.parts import Parts

WINDOW_S = 300
"""How far the stamp of a request may be from central's clock."""

_DEVICE = select(device.c.id, device.c.name, device.c.revoked_at).where(
    device.c.credential == bindparam("offered")
)
_MOST_SEEN = 100_000
AnyRequest = Request[object, object, State]


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A device that proved who it is, and how its request was stamped."""

    id: str
    name: str
    stamp: Stamp = Stamp(0, "")


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """Someone who may read what was received."""

    name: str


async def identify_device(request: AnyRequest, parts: Parts) -> Device:
    """Raises `Problem` NOT_AUTHENTICATED, BAD_SIGNATURE, CLOCK, REVOKED or TOO_MANY.

    Looked up for every request, never kept.
    """
    signed = signer_of(request.scope, headers_of(request.scope), parts.clock.now())
    found = await parts.database.read(lambda connection: _device(connection, signed.key))
    parts.gate.devices.check_and_take(signed.key)
    return msgspec.structs.replace(found, stamp=signed.stamp)


async def identify_reader(request: AnyRequest, parts: Parts) -> Reader:
    """Raises `Problem` NOT_AUTHENTICATED, or NOT_ALLOWED to a device: kiosks cannot read answers."""
    if "signature-input" in request.headers:
        await identify_device(request, parts)
        raise Problem(NOT_ALLOWED)
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


def headers_of(scope: Any) -> dict[str, str]:
    """By lower-case name. Raises `Problem` BAD_SIGNATURE where two could be meant."""
    lines = scope["headers"]
    headers = {name.decode("latin-1"): text.decode("latin-1") for name, text in lines}
    if len(headers) != len(lines):
        names = [name.decode("latin-1") for name, _ in lines]
        twice = {name for name in names if names.count(name) > 1} & SINGLE
        if twice:
            raise Problem(BAD_SIGNATURE, f"given more than once: {', '.join(sorted(twice))}")
    return headers


def signer_of(scope: Any, headers: Mapping[str, str], now: datetime) -> SignedRequest:
    """Whose key signed the request, by central's clock just now; whether it is known is not asked.

    Raises `Problem` NOT_AUTHENTICATED, BAD_SIGNATURE or CLOCK. The body is not looked at: its
    digest is covered, and is compared where the body is read.
    """
    path = scope["raw_path"].partition(b"?")[0].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    signed = read_signature(scope["method"], path, query, headers)
    if not is_signed_by(signed.key, signed.signature, signed.base):
        raise Problem(BAD_SIGNATURE, "the signature does not fit the request")
    if abs(now.timestamp() - signed.stamp.created) > WINDOW_S:
        raise Problem(CLOCK, f"signed at {signed.stamp.created}", time=now)
    return signed


def bearer_hash(authorization: str) -> bytes:
    """The hash of a reader's token in an `Authorization` header. Raises NOT_AUTHENTICATED."""
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
    if row is None:
        raise Problem(NOT_AUTHENTICATED)
    return Reader(name=row.name)
