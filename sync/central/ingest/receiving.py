"""One batch from the line to its acknowledgement, and the short way there past the framework.

Nearly everything central does all day is this one request, so it is answered by itself: routing,
parameters and response objects of the framework would cost more than the work.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from sync.central.bodies import read_items
from sync.central.identity import headers_of, signer_of
from sync.central.ingest.reading import read_batch
from sync.central.ingest.service import Delivery
from sync.central.replies import plain_bug, plain_problem
from sync.protocol.bodies import unpack_batch
from sync.protocol.problems import (
    NOT_AUTHENTICATED,
    REVOKED,
    UNREADABLE_BODY,
    Problem,
)
from sync.protocol.versions import ITEMS_TYPE, JSON_TYPE, items_path

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from litestar.types import HTTPScope, Receive, Send

    from sync.central.parts import Parts
    from sync.protocol.messages import Acknowledgement

ITEMS_PATH = re.compile(items_path(r"([A-Za-z0-9_-]{8,64})") + r"\Z")
_QUICK = 256 * 1024
"""Bytes that are read in a few milliseconds: so long nobody else is answered."""
_encoder = msgspec.json.Encoder()
_AS_JSON = (b"content-type", JSON_TYPE.encode())


async def receive_items(
    parts: Parts,
    scope: HTTPScope,
    headers: Mapping[str, str],
    stream: str,
    chunks: AsyncIterator[bytes],
) -> Acknowledgement:
    """Raises `Problem`. A stranger is refused before the body, a revoked device with the commit."""
    credential = signer_of(scope, headers, parts.clock.now()).key
    await parts.doorkeeper.check(credential)
    parts.gate.devices.check_and_take(credential)
    body = await read_items(headers, chunks, parts.config.limits, ITEMS_TYPE)
    try:
        return await parts.intake.take(_delivery(stream, credential, body))
    except Problem as problem:
        if problem.kind in {NOT_AUTHENTICATED, REVOKED}:
            parts.doorkeeper.forget(credential)
        raise


def _delivery(stream: str, credential: bytes, body: bytes) -> Delivery:
    """Read here, while the group before it is being written; the long ones with their own group."""
    batch = unpack_batch(body)
    reading = read_batch(stream, batch.first, batch.items) if len(body) <= _QUICK else None
    return Delivery(stream, batch, credential=credential, reading=reading)


async def answer_items(
    parts: Parts, stream: str, scope: HTTPScope, receive: Receive, send: Send
) -> None:
    """The whole of `POST /v1/streams/{stream}/items` as an ASGI application."""
    headers = dict[str, str]()
    try:
        headers = headers_of(scope)
        reply = await receive_items(parts, scope, headers, stream, _chunks(receive))
        status, raw, body = 200, [_AS_JSON], _encoder.encode(reply)
    except Problem as problem:
        status, raw, body = _in_bytes(*plain_problem(problem, headers))
    except Exception as error:  # noqa: BLE001 - a bug: into the log, and nothing of it outside
        status, raw, body = _in_bytes(*plain_bug(scope["method"], scope["path"], error))
    raw.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _in_bytes(
    status: int, told: dict[str, str], body: bytes
) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    return status, [(name.lower().encode(), text.encode()) for name, text in told.items()], body


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise Problem(UNREADABLE_BODY, "the body broke off")
        yield message["body"]
        more = message["more_body"]
