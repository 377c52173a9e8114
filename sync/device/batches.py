"""How many items go in one batch: more while the line is quick, fewer when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.protocol.versions import BATCH_ITEMS

if TYPE_CHECKING:
    from kiosk.store.outbox import Entry
    from sync.device.replicator import Outbox

BATCH_BYTES = 1024 * 1024
"""Envelopes of one batch together, in bytes; a single larger item still goes alone."""

_FIRST = 50
_PORTION = 32
_QUICK_S = 2.0
_SLOW_S = 8.0


class BatchSize:
    """Between 1 and 500 items."""

    def __init__(self) -> None:
        self.items = _FIRST

    def sent(self, items: int, seconds: float) -> None:
        """A batch of so many items arrived in so many seconds."""
        if seconds > _SLOW_S:
            self.shrink(items)
        elif seconds < _QUICK_S and items >= self.items:
            self.items = min(self.items * 2, BATCH_ITEMS)

    def shrink(self, items: int) -> None:
        """A batch of so many items was too much."""
        self.items = max(1, min(self.items, items) // 2)


def fill_batch(outbox: Outbox, stream: str, after: int, items: int) -> list[Entry]:
    """The next entries, without a gap, within the limits; empty when there are none."""
    batch: list[Entry] = []
    size = 0
    # In small portions: one read of the largest batch could hold more than this process may.
    while len(batch) < items:
        last = batch[-1].seq if batch else after
        portion = outbox.entries(stream, last, min(_PORTION, items - len(batch)))
        if not portion or (batch and portion[0].seq != last + 1):
            break
        for entry in portion:
            size += len(entry.envelope)
            if batch and size > BATCH_BYTES:
                return batch
            batch.append(entry)
    return batch
