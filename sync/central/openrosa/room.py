"""How many bytes of requests are held in memory at once.

Counted in bytes, not in requests: a hundred phones on a slow line bring little each, and none of
them shall wait for the others.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Room:
    """Belongs to the event loop. A request larger than all of it waits until it is alone."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._used = 0
        self._changed = asyncio.Condition()

    @property
    def used(self) -> int:
        return self._used

    @contextlib.asynccontextmanager
    async def hold(self, size: int) -> AsyncIterator[None]:
        """Wait for so many bytes of room, and give them back in the end."""
        wanted = min(size, self._size)
        async with self._changed:
            await self._changed.wait_for(lambda: self._used + wanted <= self._size)
            self._used += wanted
        try:
            yield
        finally:
            async with self._changed:
                self._used -= wanted
                self._changed.notify_all()
