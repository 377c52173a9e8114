"""The short way of reading a batch says what h11 says, however the bytes come."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING, Any

import h11
import pytest
import uvicorn
from hypothesis import example, given, settings
from hypothesis import strategies as st
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from sync.central.wire import WHOLE, HttpProtocol, plain_request

if TYPE_CHECKING:
    from collections.abc import Sequence

PATH = "/v1/streams/stream-1/items"
PLAIN = f"POST {PATH} HTTP/1.1\r\nHost: central\r\nContent-Length: 5\r\nX-A:  b c \r\n\r\n".encode()


class Line(asyncio.Transport):
    """The other end: what was written, and whether it was closed."""

    def __init__(self) -> None:
        super().__init__({"peername": ("192.0.2.1", 5), "sockname": ("192.0.2.2", 6)})
        self.written = b""
        self.closed = self.paused = False

    def write(self, data: Any) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


async def tells_what_came(scope: Any, receive: Any, send: Any) -> None:
    """Replies with all it was told; refuses `/refused…` before the body, as a stranger is."""
    body, more = b"", not dict(scope["headers"]).get(b"refuse")
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        body += message["body"]
        more = message["more_body"]
    said = {name: scope[name] for name in ("method", "path", "raw_path", "query_string", "headers")}
    told = repr((sorted(said.items()), body)).encode()
    headers = [(b"content-length", b"%d" % len(told))]
    if b"close" in dict(scope["headers"]):
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": told})


async def replies(protocol: type[H11Protocol], pieces: Sequence[bytes]) -> Line:
    config = uvicorn.Config(
        tells_what_came,
        lifespan="off",
        ws="none",
        proxy_headers=False,
        log_config=None,
        timeout_keep_alive=60,
    )
    config.load()
    server, line = protocol(config, ServerState(), {}), Line()
    server.connection_made(line)
    for piece in pieces:
        if not line.closed:
            server.data_received(piece)
        for _ in range(6):
            await asyncio.sleep(0)
    server.connection_lost(ConnectionResetError())
    server._unset_keepalive_if_required()
    return line


def without_refusal(line: Line) -> bytes:
    """How h11 words that it cannot read the next request depends on whether it read one before."""
    before, refusal, _ = line.written.partition(b"HTTP/1.1 400 Bad Request\r\n")
    return before + refusal


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[a:b] for a, b in itertools.pairwise(ends)]


NAMES = st.sampled_from(
    ["Host", "Content-Length", "content-length", "Transfer-Encoding", "Connection", "Expect",
     "X-A", "x-a", "Refuse", "Close", "X A", "X:", "", "Ä", "Upgrade", "TE"]
)  # fmt: skip
VALUES = st.one_of(
    st.sampled_from(
        ["5", "05", "5, 5", "4", "+5", "-1", "5 ", "chunked", "close", "keep-alive", "100-continue",
         "", " ", "a\tb", "a\r\n b", "ä", "\0", "a\nb", "identity", "trailers"]
    ),
    st.text(max_size=8),
)  # fmt: skip
HEADS = st.tuples(
    st.sampled_from(
        [f"POST {PATH} HTTP/1.1", f"POST {PATH} HTTP/1.0", f"GET {PATH} HTTP/1.1",
         f"POST {PATH}?a=b HTTP/1.1", "POST /v1/streams/s/items HTTP/1.1", f"POST {PATH}  HTTP/1.1",
         f"POST http://c{PATH} HTTP/1.1", f"post {PATH} HTTP/1.1", f"POST {PATH}%20 HTTP/1.1"]
    ),
    st.lists(st.tuples(NAMES, VALUES), max_size=5),
    st.booleans(),
)  # fmt: skip


def head_of(request: str, headers: list[tuple[str, str]], proper: bool) -> bytes:
    """`proper`: with what every request must have, so that more of them pass."""
    must = [("Host", "c"), ("Content-Length", "5")] if proper else []
    lines = [f"{name}: {value}" for name, value in [*must, *headers]]
    return "\r\n".join([request, *lines, "", ""]).encode("utf-8", "surrogatepass")


@settings(max_examples=400, deadline=None)
@given(head=HEADS)
@example(head=(f"POST {PATH} HTTP/1.1", [("X-A", " b c ")], True))
def test_what_is_read_at_a_glance_is_what_h11_reads(head: tuple[str, Any, bool]):
    data = head_of(*head)
    quick = plain_request(data + b"12345")
    if quick is None:
        return
    conn = h11.Connection(h11.SERVER)
    conn.receive_data(data + b"12345")
    event = conn.next_event()
    assert isinstance(event, h11.Request)
    assert (event.method, event.target, event.http_version) == (b"POST", quick.path, b"1.1")
    assert list(event.headers) == quick.headers
    assert quick.end == len(data)
    body = conn.next_event()
    assert isinstance(body, h11.Data)
    assert len(body.data) == min(quick.length, 5)
    assert not conn.they_are_waiting_for_100_continue
    assert conn.their_state is h11.SEND_BODY


def test_plain_batch_is_read_at_a_glance():
    found = plain_request(PLAIN + b"12345")
    assert found is not None
    assert found.path == PATH.encode()
    assert (found.length, found.end) == (5, len(PLAIN))
    assert found.headers == [(b"host", b"central"), (b"content-length", b"5"), (b"x-a", b"b c")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Host: central\r\n", b""),
        (b"Host: central\r\n", b"Host: a\r\nHost: b\r\n"),
        (b"X-A:  b c ", b"Transfer-Encoding: chunked"),
        (b"X-A:  b c ", b"Connection: close"),
        (b"X-A:  b c ", b"Content-Length: 6"),
        (b"X-A:  b c ", b"Expect: 100-continue"),
        (b"X-A:  b c ", b"X-A : b"),
        (b"X-A:  b c ", b"X-A: b\r\n c"),
        (b"X-A:  b c ", b"X-A: \x00"),
        (b"X-A:  b c ", b"X-A: " + b"b" * 20_000),
        (b"5", b"5e"),
        (b"POST", b"PUT"),
        (b"\r\n", b"\n"),
    ],
)
def test_whatever_differs_is_left_to_h11(old: bytes, new: bytes):
    assert plain_request(PLAIN.replace(old, new)) is None


@pytest.mark.expects_log("uvicorn.error")
@settings(max_examples=150, deadline=None)
@given(
    requests=st.lists(st.tuples(HEADS, st.booleans()), min_size=1, max_size=3),
    places=st.lists(st.integers(0, 2000), max_size=6),
)
@example(requests=[((f"POST {PATH} HTTP/1.1", [], True), True)] * 3, places=[])
@example(requests=[((f"POST {PATH} HTTP/1.1", [("Refuse", "x")], True), True)] * 2, places=[95])
@example(requests=[((f"POST {PATH} HTTP/1.1", [("Close", "x")], True), True)] * 2, places=[3])
def test_replies_are_h11s_however_the_bytes_come(requests: Any, places: list[int]):
    data = b"".join(head_of(*head) + b"12345" * whole for head, whole in requests)
    pieces = cut(data, places)
    ours = asyncio.run(replies(HttpProtocol, pieces))
    theirs = asyncio.run(replies(H11Protocol, pieces))
    assert (without_refusal(ours), ours.closed) == (without_refusal(theirs), theirs.closed)


def test_body_that_is_there_is_said_to_be():
    seen = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(WHOLE in scope.get("extensions", {}))
        await tells_what_came(scope, receive, send)

    async def go(pieces: list[bytes]) -> None:
        config = uvicorn.Config(
            app, lifespan="off", ws="none", proxy_headers=False, log_config=None
        )
        config.load()
        server = HttpProtocol(config, ServerState(), {})
        server.connection_made(Line())
        for piece in pieces:
            server.data_received(piece)
            await asyncio.sleep(0)
        server._unset_keepalive_if_required()

    asyncio.run(go([PLAIN + b"12345"]))
    asyncio.run(go([PLAIN + b"1234", b"5"]))
    asyncio.run(go([PLAIN[:9], PLAIN[9:] + b"12345"]))
    assert seen == [True, False, False]


@pytest.mark.expects_log("uvicorn.error")
def test_server_that_is_full_says_so_on_this_way_too():
    async def go() -> bytes:
        config = uvicorn.Config(
            tells_what_came,
            lifespan="off",
            ws="none",
            proxy_headers=False,
            log_config=None,
            limit_concurrency=1,
        )
        config.load()
        server, line = HttpProtocol(config, ServerState(), {}), Line()
        server.connection_made(line)
        server.data_received(PLAIN + b"12345")
        for _ in range(6):
            await asyncio.sleep(0)
        return line.written

    assert asyncio.run(go()).startswith(b"HTTP/1.1 503 ")
