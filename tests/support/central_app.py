"""Central's application in this process, with a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import msgspec
from litestar.testing import TestClient

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.app import create_app
from sync.central.config import Config, Limits
from sync.central.database import Database
from sync.central.enrolment.service import make_code
from sync.protocol.bodies import compress, digest_header, pack_batch
from sync.protocol.versions import ENROLMENTS, HEARTBEATS, ITEMS_TYPE, items_path
from tests.support.clock import ManualClock
from tests.support.envelopes import an_envelope
from tests.support.keys import public_of, signed, stamp_at

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from sync.protocol.signatures import Stamp

STREAM = "stream-of-a-kiosk"


class CentralApp:
    """`client` speaks HTTP; `database` is the very database behind it."""

    def __init__(
        self,
        folder: Path,
        limits: Limits | None = None,
        url: str = "",
        *,
        two_desks: bool = False,
    ) -> None:
        self.clock = ManualClock()
        url = url or f"sqlite:///{folder / 'central.sqlite'}"
        self.config = Config(
            folder=folder, database=url, limits=limits or Limits(), two_desks=two_desks
        )
        self.client = TestClient(create_app(self.config, self.clock), raise_server_exceptions=False)

    def __enter__(self) -> Self:
        self.client.__enter__()
        self.database = Database(self.config.database)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.database.close()
        self.client.__exit__(kind, error, trace)

    def code(self, name: str = "City hall") -> str:
        with self.database.writing() as connection:
            return make_code(connection, name, self.clock.now())

    def enrol(self, code: str, key: str = "a-key", **more: Any) -> Any:
        body = {"code": code, "credential": {"value": public_of(key).hex()}} | more
        return self.ask(key, "POST", ENROLMENTS, msgspec.json.encode(body), _JSON)

    def device(self, key: str = "a-key") -> Device:
        """A device enrolled with the key of this name (`tests.support.keys`)."""
        reply = self.enrol(self.code(), key)
        assert reply.status_code == 201, reply.text
        return Device(self, key, reply.json()["device_id"])

    def ask(
        self,
        key: str,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        stamp: Stamp | None = None,
    ) -> Any:
        """One request, signed with the key of this name at central's present time."""
        sent = signed(key, method, target, body, headers, stamp or stamp_at(self.clock.now()))
        return self.client.request(method, target, content=body, headers=sent)


class Device:
    """A device as central sees it: it builds chains and sends batches, right or wrong."""

    def __init__(self, central: CentralApp, key: str, device_id: str) -> None:
        self.central = central
        self.id = device_id
        self.key = key

    def send(
        self, envelopes: list[bytes], *, first: int = 1, stream: str = STREAM, prev: bytes = GENESIS
    ) -> Any:
        head = prev
        for seq, envelope in enumerate(envelopes, first):
            head = entry_head(head, stream, seq, envelope)
        return self.send_body(pack_batch(first, head, envelopes), stream=stream)

    def send_numbered(self, first: int, last: int, stream: str = STREAM) -> Any:
        """Items `first … last` of one fixed history."""
        prev = head_after(first - 1, stream)
        envelopes = [an_envelope(n) for n in range(first, last + 1)]
        return self.send(envelopes, first=first, stream=stream, prev=prev)

    def send_body(self, body: bytes, *, stream: str = STREAM, **headers: str) -> Any:
        wire, coding = compress(body)
        sent = {
            "Content-Type": ITEMS_TYPE,
            "Content-Digest": digest_header(wire),
            "Content-Encoding": coding,
        }
        sent |= {k.replace("_", "-"): v for k, v in headers.items()}
        return self.ask("POST", items_path(stream), wire, sent)

    def ask(self, method: str, target: str, body: bytes | None = None, headers: Any = None) -> Any:
        return self.central.ask(self.key, method, target, body, headers)

    def get(self, path: str, **headers: str) -> Any:
        return self.ask("GET", path, headers=headers)

    def beat(self, seq: int, head: bytes, stream: str = STREAM) -> Any:
        beat = {"streams": [{"stream": stream, "head_seq": seq, "head": head.hex()}]}
        return self.ask("POST", HEARTBEATS, msgspec.json.encode(beat), _JSON)


_JSON = {"Content-Type": "application/json"}


def head_after(seq: int, stream: str = STREAM) -> bytes:
    head = GENESIS
    for number in range(1, seq + 1):
        head = entry_head(head, stream, number, an_envelope(number))
    return head


def problem_of(reply: Any) -> str:
    """The code of the problem a reply carries."""
    assert reply.headers["content-type"] == "application/problem+json", reply.text
    document = reply.json()
    assert document["status"] == reply.status_code
    return str(document["type"]).rpartition(":")[2]
