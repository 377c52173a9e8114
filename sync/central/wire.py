"""HTTP as the server speaks it: the one request that comes all day is read at a glance.

A batch of items in its plainest form (a `POST` with a length, each header once, nothing about the
connection) needs no general parser, which would cost more than the work. Whatever differs in
anything, and every other address, goes to h11 as it came; the test of this module holds both
against each other. The application notices no difference.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import h11
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT
from uvicorn.protocols.http.h11_impl import STATUS_PHRASES, H11Protocol, RequestResponseCycle

from sync.protocol.versions import items_path

if TYPE_CHECKING:
    from uvicorn._types import ASGISendEvent, HTTPResponseStartEvent, HTTPScope

WHOLE = "diwan.whole_body"
"""The extension in a request's scope that says: the body is there already, nobody has to wait."""

_LONGEST_HEAD = 16 * 1024
_ADDRESS = items_path("[A-Za-z0-9_-]{8,64}").encode()
_HEAD = re.compile(
    rb"POST (" + _ADDRESS + rb") HTTP/1\.1\r\n"
    rb"((?:[-!#$%&'*+.^_`|~0-9A-Za-z]++:[\t\x20-\x7e]*+\r\n)++)\r\n"
)
_LENGTH = re.compile(rb"[0-9]{1,9}\Z")
_NOT_PLAIN = frozenset({b"transfer-encoding", b"expect", b"upgrade", b"trailer", b"te"})


class PlainRequest(NamedTuple):
    """The head of a batch: `length` bytes of body follow, the first of them after `end`."""

    path: bytes
    headers: list[tuple[bytes, bytes]]
    length: int
    end: int


def plain_request(data: bytes) -> PlainRequest | None:
    """What begins here, where it is the plain form of a batch; else None."""
    found = _HEAD.match(data)
    if found is None or found.end() > _LONGEST_HEAD:
        return None
    headers = []
    for line in found[2].split(b"\r\n")[:-1]:
        name, _, value = line.partition(b":")
        headers.append((name.lower(), value.strip(b"\t ")))
    named = dict(headers)
    length = named.get(b"content-length", b"")
    once = len(named) == len(headers) and b"host" in named and _NOT_PLAIN.isdisjoint(named)
    stays = named.get(b"connection", b"keep-alive").lower() == b"keep-alive"
    if not (once and stays and _LENGTH.match(length)):
        return None
    return PlainRequest(found[1], headers, int(length), found.end())


class HttpProtocol(H11Protocol):
    """One connection."""

    _quick: _QuickCycle | None = None
    """The request that is under way past h11."""
    _left = 0
    _held = b""
    """What came behind it already."""

    def data_received(self, data: bytes) -> None:
        if self._quick is None:
            request = plain_request(data) if self._is_idle() else None
            if request is None:
                super().data_received(data)
                return
            self._begin(request, data[request.end :])
        else:
            self._take(self._quick, data)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._quick is not None and not self._left and not self.transport.is_closing():
            self._go_on()

    def _is_idle(self) -> bool:
        """h11 waits for a request, and has nothing of it yet; there is room for one more."""
        conn = self.conn
        if conn.our_state is not h11.IDLE or conn.their_state is not h11.IDLE:
            return False
        most = self.limit_concurrency or len(self.connections) + len(self.tasks) + 1
        busy = len(self.connections) >= most or len(self.tasks) >= most
        return not busy and conn.trailing_data == (b"", False)

    def _begin(self, request: PlainRequest, body: bytes) -> None:
        self._unset_keepalive_if_required()
        extensions: dict[str, dict[object, object]] = {}
        if len(body) >= request.length:
            extensions[WHOLE] = {}
        path = self.root_path + request.path.decode("ascii")
        self.scope = {
            "type": "http",
            "asgi": {"version": self.asgi_version, "spec_version": "2.3"},
            "http_version": "1.1",
            "server": self.server,
            "client": self.client,
            "scheme": self.scheme or "http",
            "method": "POST",
            "root_path": self.root_path,
            "path": path,
            "raw_path": path.encode("ascii"),
            "query_string": b"",
            "headers": request.headers,
            "state": self.app_state.copy(),
            "extensions": extensions,
        }
        self._left = request.length
        self._quick = self.cycle = cycle = _QuickCycle(self, self.scope)
        self._take(cycle, body)
        task = self.loop.create_task(cycle.run_asgi(self.config.loaded_app))
        task.add_done_callback(self.tasks.discard)
        self.tasks.add(task)

    def _take(self, cycle: _QuickCycle, data: bytes) -> None:
        body, behind = data[: self._left], data[self._left :]
        self._left -= len(body)
        if behind:
            self._held += behind
            self.flow.pause_reading()
        if cycle.response_complete:
            if not self._left:
                self._go_on()
            return
        cycle.body += body
        cycle.more_body = self._left > 0
        if len(cycle.body) > HIGH_WATER_LIMIT:
            self.flow.pause_reading()
        cycle.message_event.set()

    def _go_on(self) -> None:
        """Answered, and its body is behind us."""
        self._quick = None
        held, self._held = self._held, b""
        if held:
            self.data_received(held)


class _QuickCycle(RequestResponseCycle):
    """A request and its response, which is written in one piece."""

    def __init__(self, protocol: HttpProtocol, scope: HTTPScope) -> None:
        super().__init__(
            scope=scope,
            conn=protocol.conn,
            transport=protocol.transport,
            flow=protocol.flow,
            logger=protocol.logger,
            access_logger=protocol.access_logger,
            access_log=False,
            default_headers=protocol.server_state.default_headers,
            message_event=asyncio.Event(),
            on_response=protocol.on_response_complete,
        )
        self._start: HTTPResponseStartEvent | None = None
        self._pieces = b""

    async def send(self, message: ASGISendEvent) -> None:
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()
        if self.disconnected:
            return
        if message["type"] == "http.response.start" and self._start is None:
            self._start, self.response_started = message, True
        elif message["type"] == "http.response.body" and self._start and not self.response_complete:
            self._pieces += message.get("body", b"")
            if not message.get("more_body", False):
                self._write(self._start)
        else:
            raise RuntimeError(f"{message['type']} comes at the wrong time")

    def _write(self, start: HTTPResponseStartEvent) -> None:
        headers = self.default_headers + list(start.get("headers", []))
        names = {name for name, _ in headers}
        if b"content-length" not in names:
            headers.append((b"content-length", b"%d" % len(self._pieces)))
        lines = [b"HTTP/1.1 %d %s" % (start["status"], STATUS_PHRASES[start["status"]])]
        lines += [b"%s: %s" % header for header in headers]
        self.response_complete = True
        self.message_event.set()
        self.transport.write(b"\r\n".join([*lines, b"", self._pieces]))
        if not self.keep_alive or _closes(headers):
            self.conn.send(h11.ConnectionClosed())
            self.transport.close()
        self.on_response()


def _closes(headers: list[Any]) -> bool:
    return any(name == b"connection" and b"close" in value.lower() for name, value in headers)
