"""The head of a request has a limit, however it comes; what is within it is served as ever."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from sync.central.wire import LONGEST_HEAD, HttpProtocol

PLAIN = b"POST /a HTTP/1.1\r\nHost: central\r\nContent-Length: 5\r\n\r\nwords"
ENDLESS = b"GET /a HTTP/1.1\r\nHost: central\r\nX-Long: " + b"a" * (LONGEST_HEAD + 1)


class Line(asyncio.Transport):
    """The other end: what was written, and whether it was closed."""

    def __init__(self) -> None:
        super().__init__({"peername": ("192.0.2.1", 5), "sockname": ("192.0.2.2", 6)})
        self.written = b""
        self.closed = False

    def write(self, data: Any) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def pause_reading(self) -> None:
        pass

    def resume_reading(self) -> None:
        pass


async def repeats_the_body(_scope: Any, receive: Any, send: Any) -> None:
    body, more = b"", True
    while more:
        message = await receive()
        body += message["body"]
        more = message["more_body"]
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body})


def told(*pieces: bytes) -> Line:
    """What a server replies to these bytes, coming one after the other."""

    async def talk() -> Line:
        config = uvicorn.Config(repeats_the_body, log_config=None, lifespan="off")
        config.load()
        server, line = HttpProtocol(config, ServerState(), {}), Line()
        server.connection_made(line)
        for piece in pieces:
            if not line.closed:
                server.data_received(piece)
                await asyncio.sleep(0)
        for _ in range(20):
            await asyncio.sleep(0)
        server.connection_lost(None)
        return line

    return asyncio.run(talk())


@pytest.mark.parametrize("piece", [1, 7, 10_000])
def test_request_in_pieces_is_served(piece: int):
    line = told(*(PLAIN[at : at + piece] for at in range(0, len(PLAIN), piece)))
    assert line.written.startswith(b"HTTP/1.1 200")
    assert b"words" in line.written


@pytest.mark.parametrize("piece", [1000, 100_000])
def test_endless_head_is_cut_off(piece: int):
    line = told(*(ENDLESS[at : at + piece] for at in range(0, len(ENDLESS), piece)))
    assert line.written.startswith(b"HTTP/1.1 400")
    assert b"too long" in line.written
    assert line.closed


def test_many_requests_on_one_line_are_each_measured_by_themselves():
    each = (
        b"GET /a HTTP/1.1\r\nHost: central\r\nX-Long: " + b"a" * (LONGEST_HEAD // 4) + b"\r\n\r\n"
    )
    line = told(*[each] * 8)
    assert line.written.count(b"HTTP/1.1 200") == 8


def test_long_body_is_not_a_long_head():
    body = b"w" * (3 * LONGEST_HEAD)
    head = b"POST /a HTTP/1.1\r\nHost: central\r\nContent-Length: %d\r\n\r\n" % len(body)
    line = told(head, body[:10], body[10:])
    assert line.written.startswith(b"HTTP/1.1 200")
