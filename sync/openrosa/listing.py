"""How a target stands, for people and for the journals that know it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import msgspec

QUEUED: Final = "queued"
DELIVERED: Final = "delivered"
REFUSED: Final = "refused"
LONGEST_WORDS: Final = 500


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """An answer the far side does not take; `status` is HTTP's (0: it never came to sending)."""

    stream: str
    seq: int
    form: str
    status: int
    words: str


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of entries by state, and what was refused (the first thousand)."""

    target: str
    queued: int
    delivered: int
    refused: int
    refusals: list[Refusal] = []

    def in_words(self) -> str:
        lines = [
            (
                f"{self.target}: {self.delivered} delivered, {self.queued} queued, "
                f"{self.refused} refused"
            )
        ]
        lines += [f"  {r.stream} {r.seq} ({r.form}): {r.words}" for r in self.refusals]
        return "\n".join(lines)


def wait_after(tries: int) -> timedelta:
    """Before the next run looks at an entry again that failed `tries` times by itself."""
    return min(timedelta(minutes=2 ** min(tries, 12)), timedelta(hours=24))
