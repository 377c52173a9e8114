"""Group commit: what arrives while the disk is busy shares the next transaction.

A reply is given only after the commit that holds its items. Nobody waits for others to come: a
batch that is alone goes at once, but those that are here already and are being read go with it, for
a transaction costs as much as reading several of them. A server takes two groups at a time where
much is waiting, so that one is read while the other is written; never two with the same stream.
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
_QUIET = 2
"""Turns of the loop without another: reading one that has arrived takes two."""
_MUCH = 200
"""Items that are worth a second group beside the one under way; fewer wait, and share the next."""


Waiting = tuple[Delivery, "asyncio.Future[Acknowledgement]"]


class Intake:
    """One per application; its methods belong to the event loop."""

    def __init__(self, database: Database, clock: Clock, measures: Measures | None = None) -> None:
        self._database = database
        self._clock = clock
        self._measures = measures
        self._waiting: list[Waiting] = []
        self._lanes = 1 if database.sqlite else 2
        self._running = 0
        self._work: set[asyncio.Task[None]] = set()
        self._busy: set[str] = set()
        self.calm = asyncio.Event()
        """While no group is being written or about to be."""
        self.calm.set()

    async def take(self, delivery: Delivery) -> Acknowledgement:
        """After the commit. Raises `Problem`."""
        future: asyncio.Future[Acknowledgement] = asyncio.get_running_loop().create_future()
        self._waiting.append((delivery, future))
        if not self._running or (self._running < self._lanes and self._much_waits()):
            self._running += 1
            self.calm.clear()
            task = asyncio.create_task(self._run())
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        return await future

    def _much_waits(self) -> bool:
        """For streams that no group is under way with."""
        items = (d.batch.n for d, _ in self._waiting if d.stream not in self._busy)
        return sum(items) >= _MUCH

    async def _run(self) -> None:
        while group := await self._gathered():
            streams = {delivery.stream for delivery, _ in group}
            self._busy |= streams
            try:
                outcomes = await self._write([delivery for delivery, _ in group])
            except Exception as error:  # noqa: BLE001 - told to each who waits
                await self._one_by_one(group, error)
            else:
                for (_, future), outcome in zip(group, outcomes, strict=True):
                    _tell(future, outcome)
            finally:
                self._busy -= streams
        self._running -= 1
        if not self._running:
            self.calm.set()

    async def _gathered(self) -> list[Waiting]:
        """The next group; what has arrived at the machine by now is in it, as far as it fits."""
        quiet, known = 0, len(self._waiting)
        while quiet < _QUIET and 0 < known < MOST_DELIVERIES:
            await asyncio.sleep(0)
            more = len(self._waiting)
            quiet, known = quiet + 1 if more == known else 0, more
        return self._next_group()

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
        """From the front, of each stream that is free the first; the rest stays in its order."""
        group, left, streams, items = list[Waiting](), list[Waiting](), set(self._busy), 0
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
            lambda connection: ingest_all(connection, deliveries, now, alone=True)
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
