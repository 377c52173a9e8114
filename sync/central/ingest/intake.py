"""Group commit: what arrives while the disk is busy shares the next transaction.

A reply is given only after the commit that holds its items. Nobody waits for others to come: a
batch that is alone goes at once.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from sync.central.ingest.service import Delivery, ingest_all
from sync.protocol.problems import Problem

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from sync.central.database import Database
    from sync.central.metrics.measures import Measures
    from sync.protocol.messages import Acknowledgement

MOST_DELIVERIES = 64
MOST_ITEMS = 1000
"""Of one transaction: the first in it wait for the last."""


Waiting = tuple[Delivery, "asyncio.Future[Acknowledgement]"]


class Intake:
    """One per application; its methods belong to the event loop."""

    def __init__(self, database: Database, clock: Clock, measures: Measures | None = None) -> None:
        self._database = database
        self._clock = clock
        self._measures = measures
        self._waiting: list[Waiting] = []
        self._work: asyncio.Task[None] | None = None

    async def take(self, delivery: Delivery) -> Acknowledgement:
        """After the commit. Raises `Problem`."""
        future: asyncio.Future[Acknowledgement] = asyncio.get_running_loop().create_future()
        self._waiting.append((delivery, future))
        if self._work is None or self._work.done():
            self._work = asyncio.create_task(self._run())
        return await future

    async def _run(self) -> None:
        while self._waiting:
            group = self._next_group()
            try:
                outcomes = await self._write([delivery for delivery, _ in group])
            except Exception as error:  # noqa: BLE001 - told to each who waits
                await self._one_by_one(group, error)
            else:
                for (_, future), outcome in zip(group, outcomes, strict=True):
                    _tell(future, outcome)

    async def _one_by_one(self, group: list[Waiting], error: Exception) -> None:
        """What one delivery broke must not become the others' fault.

        A full disk or a locked database is nobody's in particular, and trying on helps nobody.
        """
        if len(group) == 1 or isinstance(error, Problem):
            for _, future in group:
                _tell(future, error)
            return
        for delivery, future in group:
            try:
                (outcome,) = await self._write([delivery])
            except Exception as own:  # noqa: BLE001 - as above
                _tell(future, own)
            else:
                _tell(future, outcome)

    def _next_group(self) -> list[Waiting]:
        """From the front, of each stream only the first; the rest stays in its order."""
        group, left, streams, items = list[Waiting](), list[Waiting](), set[str](), 0
        for waiting in self._waiting:
            delivery = waiting[0]
            full = len(group) >= MOST_DELIVERIES or (group and items >= MOST_ITEMS)
            if full or delivery.stream in streams:
                left.append(waiting)
            else:
                group.append(waiting)
                items += delivery.batch.n
            streams.add(delivery.stream)
        self._waiting = left
        return group

    async def _write(self, deliveries: list[Delivery]) -> list[Acknowledgement | Problem]:
        now, began = self._clock.now(), time.perf_counter()
        outcomes = await self._database.write(
            lambda connection: ingest_all(connection, deliveries, now)
        )
        if self._measures is not None:
            items = sum(delivery.batch.n for delivery in deliveries)
            self._measures.committed(items, time.perf_counter() - began)
        return outcomes


def _tell(future: asyncio.Future[Acknowledgement], outcome: Acknowledgement | Exception) -> None:
    if future.done():  # whoever asked has gone
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
