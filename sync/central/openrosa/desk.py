"""What the routes share: the published forms, and how much is taken in at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import is_file_name
from sync.central.bodies import chunks_of, read_body
from sync.central.openrosa.collectors import by_password, by_token
from sync.central.openrosa.making import (
    MOST_FILES,
    keep_file,
    make_envelope,
    recipients_in,
)
from sync.central.openrosa.published import Published
from sync.central.openrosa.receiving import Arrival, overdue, receive, settle
from sync.central.openrosa.room import Room
from sync.openrosa.address import is_loopback
from sync.openrosa.multipart import BadMultipart, Received, read_parts
from sync.openrosa.names import MORE_TO_COME, XML_PART
from sync.protocol.problems import (
    INVALID,
    NOT_AUTHENTICATED,
    TOO_LARGE,
    UNREADABLE_BODY,
    Problem,
)

if TYPE_CHECKING:
    from sync.central.config import Config
    from sync.central.database import Database
    from sync.central.identity import AnyRequest
    from sync.central.openrosa.collectors import Collector
    from sync.central.parts import Parts

LARGEST_BODY = 16 * 1024 * 1024
"""Bytes of one request; a phone splits what is longer."""

BODY_SECONDS = 300.0
_ROOM_BYTES = 256 * 1024 * 1024


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one request, sorted."""

    xml: bytes
    files: dict[str, Received]
    more: bool


class Desk:
    """One per application; its methods belong to the event loop."""

    def __init__(self, config: Config, database: Database) -> None:
        self.published = Published(config)
        self._database = database
        # A body is held in memory until its files are on the disk.
        self._room = Room(_ROOM_BYTES)

    async def identify(self, request: AnyRequest, token: str) -> Collector:
        """Raises `Problem` NOT_AUTHENTICATED or REVOKED; looked up for every request."""
        if token:
            return await self._database.read(lambda connection: by_token(connection, token))
        authorization = request.headers.get("authorization", "")
        if not authorization:
            raise Problem(NOT_AUTHENTICATED, "a name and a password are needed")
        if not _is_private(request):
            raise Problem(NOT_AUTHENTICATED, "passwords are taken over https only")
        return await self._database.read(lambda connection: by_password(connection, authorization))

    async def take(self, request: AnyRequest, parts: Parts, sender: Collector) -> None:
        """Read, keep and note one submission. Raises `Problem` and `OtherInstance`."""
        async with self._room.hold(_length_of(request)):
            chunks = chunks_of(request)
            body = await read_body(request.headers, chunks, LARGEST_BODY, BODY_SECONDS)
            content_type = request.headers.get("content-type", "")
            arrival = await asyncio.to_thread(self._kept, body, content_type, parts, sender)
        now = parts.clock.now()
        await self._database.write(lambda connection: receive(connection, sender, arrival, now))
        await self.settle(parts)

    async def settle(self, parts: Parts) -> None:
        now = parts.clock.now()
        if await self._database.read(lambda connection: overdue(connection, now)):
            await self._database.write(lambda connection: settle(connection, now))

    def _kept(self, body: bytes, content_type: str, parts: Parts, sender: Collector) -> Arrival:
        """Everything that needs neither the line nor the database, in a thread."""
        sent = sorted_parts(body, content_type)
        folder, blobs = parts.config.folder, parts.config.blobs
        made = make_envelope(sent.xml, self.published.forms(), folder, parts.clock.now())
        recipients = recipients_in(folder) if made.envelope.sealed else None
        files = {
            name: keep_file(part, blobs, sender.device_id, recipients)
            for name, part in sent.files.items()
        }
        return Arrival(made=made, xml=sent.xml, files=files, more=sent.more)


def sorted_parts(body: bytes, content_type: str) -> Sent:
    """Raises `Problem` INVALID or UNREADABLE_BODY: nothing of such a request is kept."""
    try:
        received = read_parts(body, content_type)
    except BadMultipart as error:
        raise Problem(UNREADABLE_BODY, str(error)) from error
    xml = [part for part in received if part.name == XML_PART]
    if len(xml) != 1:
        raise Problem(INVALID, f"{len(xml)} parts are called {XML_PART}, one is needed")
    more = any(part.name == MORE_TO_COME for part in received)
    others = [part for part in received if part.name not in (XML_PART, MORE_TO_COME)]
    files: dict[str, Received] = {}
    for part in others:
        name = part.filename or part.name
        if not is_file_name(name) or name in files:
            raise Problem(INVALID, f"a file cannot be called {name[:80]!r}")
        files[name] = msgspec.structs.replace(part, name=name)
    if len(files) > MOST_FILES:
        raise Problem(TOO_LARGE, f"more than {MOST_FILES} files")
    return Sent(xml=xml[0].data, files=files, more=more)


def _length_of(request: AnyRequest) -> int:
    """As the sender tells it, else as long as it may be. Raises `Problem` before the body is read."""
    told = request.headers.get("content-length", "")
    if not told.isdecimal() or len(told) > 18:
        return LARGEST_BODY
    if int(told) > LARGEST_BODY:
        raise Problem(TOO_LARGE, f"more than {LARGEST_BODY} bytes")
    return int(told)


def _is_private(request: AnyRequest) -> bool:
    """Over TLS, here or at a proxy on this machine, or not over any network at all."""
    client = request.client
    return request.url.scheme == "https" or (client is not None and is_loopback(client.host))
