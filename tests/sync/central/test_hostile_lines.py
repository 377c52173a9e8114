"""Bodies that never end and lines that never hurry, over a real socket."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import pytest

from kiosk.clock import SystemClock
from sync.central.bodies import read_body
from sync.device.signing import CentralTime, signed_headers
from sync.protocol.bodies import digest_header
from sync.protocol.problems import TOO_SLOW, Problem
from sync.protocol.versions import ITEMS_TYPE, items_path
from tests.support.central import RunningCentral
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


def test_endless_body_is_cut_off_and_central_goes_on(central: RunningCentral, tmp_path: Path):
    with KioskFolder(tmp_path) as kiosk:
        identity = kiosk.enrol(central.url, central.enrol_code())
        said = {"Content-Type": ITEMS_TYPE, "Content-Digest": digest_header(b"")}
        path = items_path("stream-1")
        said = signed_headers(identity, "POST", path, said, CentralTime(SystemClock()).stamp())
        head = f"POST {path} HTTP/1.1\r\nHost: central\r\nTransfer-Encoding: chunked\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in said.items()) + "\r\n"
        chunk = b"10000\r\n" + bytes(0x10000) + b"\r\n"
        with socket.create_connection(("127.0.0.1", central.port), 30) as line:
            line.sendall(head.encode())
            sent = 0
            try:
                while sent < 64 * 1024 * 1024:
                    line.sendall(chunk)
                    sent += 0x10000
            except (ConnectionError, TimeoutError):
                pass
        assert sent < 24 * 1024 * 1024, "central read on and on"
        kiosk.submit()
        assert kiosk.sync_now().returncode == 0


def test_stranger_with_an_endless_body_is_not_listened_to(central: RunningCentral):
    with socket.create_connection(("127.0.0.1", central.port), 30) as line:
        line.sendall(
            b"POST /v1/streams/stream-1/items HTTP/1.1\r\nHost: c\r\nContent-Length: 999999999\r\n\r\n"
        )
        assert line.recv(100).startswith(b"HTTP/1.1 401")


async def trickling() -> AsyncIterator[bytes]:
    while True:
        yield b"x"
        await asyncio.sleep(0.01)


def test_body_that_only_trickles_is_given_up():
    with pytest.raises(Problem, check=lambda problem: problem.kind is TOO_SLOW):
        asyncio.run(read_body({}, trickling(), 1_000_000, 0.2))
