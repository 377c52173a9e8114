"""What a running server does by itself, beside answering: days made ahead, counters, what is safe.

Every worker does it; the database sees to it that one of them at a time really does.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from sync.central.days import make_ahead
from sync.central.erasing.ledger import erase_what_came
from sync.central.erasing.service import drop_files
from sync.central.ingest.safety import mark_safe
from sync.central.polls import counting as polls
from sync.central.polls.service import tell_polls
from sync.central.replica import replicated
from sync.central.rollup.service import roll_up
from sync.central.rollup.waiting import MOST_STREAMS
from sync.protocol.problems import Problem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sync.central.parts import Parts

EVERY_S = 10.0
_SMALL = 300
"""Items counted at once where the one writer has others waiting."""
PATIENCE_S = 20.0
"""So long counting gives way to answers that arrive; then it takes its turn among them."""
_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def kept_up(parts: Parts) -> AsyncIterator[None]:
    """Once at the beginning what must be there, then now and then until the end."""
    await parts.database.write(lambda connection: make_ahead(connection, parts.clock.now()))
    task = asyncio.create_task(_go_on(parts))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _go_on(parts: Parts) -> None:
    while True:
        await asyncio.sleep(EVERY_S)
        try:
            await look_after(parts)
        except Problem as problem:  # the requests meet it too, and their askers are told
            _log.info("put off: %s", problem)
        except Exception:  # noqa: BLE001 - told in the log; the next round may do better
            _log.exception("what a server does by itself failed")


async def look_after(parts: Parts) -> None:
    """One round of it. Raises `Problem`."""
    database = parts.database
    await database.write(lambda connection: make_ahead(connection, parts.clock.now()))
    if parts.config.safe == "replica":
        covered = await database.read(replicated)
        if covered:
            await database.write(lambda connection: mark_safe(connection, covered))
    latest = asyncio.get_running_loop().time() + PATIENCE_S
    done = _SMALL
    while done >= MOST_STREAMS:  # what comes meanwhile waits for the next round
        await _in_a_lull(parts, latest)
        done = await database.write(lambda connection: roll_up(connection, _SMALL))
    done = polls.MOST_STREAMS
    while done >= polls.MOST_STREAMS:
        await _in_a_lull(parts, latest)
        done = await database.write(polls.count_votes)
    await database.write(lambda connection: tell_polls(connection, parts.clock.now()))
    if (came := await database.write(erase_what_came)).items:
        drop_files(parts.config.blobs, came)
        await asyncio.to_thread(database.forget_log)


async def _in_a_lull(parts: Parts, latest: float) -> None:
    """Until no answers are being taken in, or until `latest` by the loop's clock."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout_at(latest):
            await parts.intake.calm.wait()
