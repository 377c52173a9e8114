"""The running server signs the timestamp again long before it expires."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from sync.central.content.keys import KeyTrouble
from sync.central.content.repository import NoRepository
from sync.central.content.service import renew

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sync.central.parts import Parts

_LOOK_EVERY_S = 900.0
_log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def kept_fresh(parts: Parts) -> AsyncIterator[None]:
    """While the server runs. Several servers over one folder take turns."""
    task = asyncio.create_task(_keep(parts))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _keep(parts: Parts) -> None:
    while True:
        try:
            await asyncio.to_thread(renew, parts.config, parts.clock.now())
        except (KeyTrouble, NoRepository, OSError) as error:
            _log.warning("content could not be signed again: %s", error)
        await asyncio.sleep(_LOOK_EVERY_S)
