"""A fleet of simulated kiosks brings a day's answers all at once: one real central, real requests.

Each kiosk signs its own batches with its own key, over a connection of its own, and waits when
central says so. Every reply must be 200, 429 or 503, and in the end every answer is there, once.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from sqlalchemy import func, insert, select

from kiosk.clock import SystemClock
from kiosk.trust.chain import GENESIS, entry_head
from sync.central.enrolment.models import device
from sync.central.ingest.models import item, stream
from sync.protocol.bodies import compress, pack_batch
from sync.protocol.messages import Acknowledgement
from sync.protocol.versions import ITEMS_TYPE, items_path
from tests.faults.soak import SoakCentral
from tests.faults.totals import Totals
from tests.support.envelopes import an_envelope
from tests.support.keys import public_of, signed
from tests.support.postgres import postgres

if TYPE_CHECKING:
    from pathlib import Path

KIOSKS, ANSWERS, BATCH = 1000, 100, 50
PATIENCE_S = 300.0


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class Measured(NamedTuple):
    """`statuses`: how often each came; `seconds` of each request that was taken in."""

    statuses: dict[int, int]
    seconds: list[float]
    elapsed: float


class FleetKiosk:
    """A backlog as it would lie in a store, packed beforehand, and a line to central."""

    def __init__(self, number: int, answers: int, batch: int, random: Random) -> None:
        self.name = f"fleet-kiosk-{number}"
        self.stream = f"stream-of-{self.name}"
        self.head = GENESIS
        self.answers = answers
        self._random = random
        self._line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self._batches = [
            self._packed(first, min(batch, answers - first + 1))
            for first in range(1, answers + 1, batch)
        ]

    def _packed(self, first: int, count: int) -> tuple[bytes, str, int]:
        envelopes = []
        for seq in range(first, first + count):
            said = {"/visit/comment": f"{self.name} {seq} " + "x" * 300, "/visit/csat": seq % 5}
            envelopes.append(an_envelope(seq, answers=said, reference=f"{self.name} {seq}"))
            self.head = entry_head(self.head, self.stream, seq, envelopes[-1])
        body, coding = compress(pack_batch(first, self.head, envelopes))
        return body, coding, first + count - 1

    async def drain(self, port: int, statuses: dict[int, int], seconds: list[float]) -> None:
        for body, coding, last in self._batches:
            while True:
                began = time.perf_counter()
                reply = await self._send(port, body, coding)
                statuses[reply.status] = statuses.get(reply.status, 0) + 1
                if reply.status == 200:
                    break
                wish = float(reply.headers.get("retry-after", "0") or 0)
                await asyncio.sleep(wish + self._random.uniform(0.05, 0.5))
            seconds.append(time.perf_counter() - began)
            taken = msgspec.json.decode(reply.body, type=Acknowledgement)
            assert taken.accepted_seq == last, "central acknowledged something else"
        if self._line is not None:
            self._line[1].close()

    async def _send(self, port: int, body: bytes, coding: str) -> Reply:
        path = items_path(self.stream)
        told = {"content-type": ITEMS_TYPE, "content-encoding": coding}
        headers = signed(self.name, "POST", path, body, told)
        headers |= {"host": "central", "content-length": str(len(body))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        request = f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode() + body
        while True:
            try:
                if self._line is None:
                    self._line = await asyncio.open_connection("127.0.0.1", port)
                return await self._exchange(*self._line, request)
            except (OSError, asyncio.IncompleteReadError):  # a kept line that central closed
                self._line = None
                await asyncio.sleep(self._random.uniform(0.01, 0.2))

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
    ) -> Reply:
        writer.write(request)
        await writer.drain()
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in head[1:] if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        body = await reader.readexactly(int(headers["content-length"]))
        if headers.get("connection", "") == "close":
            writer.close()
            self._line = None
        return Reply(int(head[0].split()[1]), headers, body)


def enrolled(central: SoakCentral, kiosks: list[FleetKiosk]) -> None:
    """As if each had come with a code of its own."""
    now = SystemClock().now()
    rows = [
        {
            "id": kiosk.name,
            "name": kiosk.name,
            "credential_kind": "ed25519",
            "credential": public_of(kiosk.name),
            "enrolled_at": now,
        }
        for kiosk in kiosks
    ]
    with central.database() as database, database.writing() as connection:
        connection.execute(insert(device), rows)


async def all_at_once(port: int, kiosks: list[FleetKiosk]) -> Measured:
    statuses, seconds = dict[int, int](), list[float]()
    began = time.perf_counter()
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        for kiosk in kiosks:
            group.create_task(kiosk.drain(port, statuses, seconds))
    return Measured(statuses, sorted(seconds), time.perf_counter() - began)


def drain(
    central: SoakCentral, count: int, answers: int, batch: int, seed: int, totals: Totals
) -> Measured:
    """The whole fleet's backlog into a central that runs; faults and figures go to `totals`."""
    kiosks = [
        FleetKiosk(number, answers, batch, Random(f"{seed}/{number}")) for number in range(count)
    ]
    enrolled(central, kiosks)
    measured = asyncio.run(all_at_once(central.port, kiosks))
    odd = {status: n for status, n in measured.statuses.items() if status not in {200, 429, 503}}
    totals.expect(not odd, f"central answered with {odd}")
    totals.tries += sum(measured.statuses.values())
    _check(central, kiosks, totals)
    return measured


def _check(central: SoakCentral, kiosks: list[FleetKiosk], totals: Totals) -> None:
    with central.database() as database, database.reading() as connection:
        counted = select(item.c.stream, func.count(), func.count(item.c.seq.distinct()))
        rows = {row[0]: row[1:] for row in connection.execute(counted.group_by(item.c.stream))}
        marks = select(stream.c.id, stream.c.accepted_seq, stream.c.head)
        heads = {row.id: (row.accepted_seq, row.head) for row in connection.execute(marks)}
    for kiosk in kiosks:
        there, different = rows.get(kiosk.stream, (0, 0))
        totals.answers += kiosk.answers
        totals.expect(different == kiosk.answers, f"an answer of {kiosk.name} is lost")
        totals.expect(there == different, f"an answer of {kiosk.name} is there twice")
        right = heads.get(kiosk.stream) == (kiosk.answers, kiosk.head)
        totals.expect(right, f"{kiosk.name}: the heads differ")


def figures(measured: Measured, answers: int) -> dict[str, float | str]:
    times = measured.seconds
    replies = ", ".join(
        f"{count} × {status}" for status, count in sorted(measured.statuses.items())
    )
    return {
        "answers per second": round(answers / measured.elapsed),
        "p50 ms": round(times[len(times) // 2] * 1000),
        "p99 ms": round(times[int(len(times) * 0.99)] * 1000),
        "replies": replies,
    }


def round_of(seed: int, scratch: Path, kiosks: int = KIOSKS, answers: int = ANSWERS) -> Totals:
    """On the embedded database, then on PostgreSQL."""
    totals = Totals()
    with contextlib.ExitStack() as stack:
        for name, url in (("sqlite", ""), ("postgresql", stack.enter_context(postgres()))):
            central = SoakCentral(scratch / name, url)
            central.environment = {"DIWAN_CENTRAL_CONNECTIONS": str(2 * kiosks)}
            central.start()
            try:
                measured = drain(central, kiosks, answers, BATCH, seed, totals)
            finally:
                central.kill()
            found = figures(measured, kiosks * answers)
            totals.figures |= {f"{name}, {kiosks} kiosks: {key}": v for key, v in found.items()}
    return totals
