"""Read central's feed behind a cursor: page by page, each kept whole before the next is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sync.device import notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sync.device.central import Central

PAGES_AT_ONCE = 20
"""So many before answers have their turn again: a kiosk that was away for a year catches up."""

FeedRow = tuple[str, str, int, bytes]


class FeedBook(Protocol):
    """`kiosk.store.SyncLedger` is one."""

    def take_feed(self, rows: Sequence[FeedRow], cursor: int) -> None: ...

    def fact(self, name: str) -> str | None: ...


class FeedFollower:
    """`behind`: central has more than this kiosk has read."""

    def __init__(self, central: Central, book: FeedBook) -> None:
        self._central = central
        self._book = book
        self._cursor = _number(book.fact(notes.FEED_CURSOR))
        self.behind = False

    def told(self, head: int) -> None:
        """Central's newest position. One behind ours: it was restored, and goes on beyond ours."""
        self.behind = head > self._cursor

    def follow(self) -> int:
        """Take some pages over; the number of items. Raises `Unreachable`, `Refused`."""
        taken = 0
        for _ in range(PAGES_AT_ONCE):
            if not self.behind:
                break
            page = self._central.feed(self._cursor)
            if page is None or page.next <= self._cursor:
                self.behind = False
                break
            rows = [(item.kind, item.key, item.cursor, item.body) for item in page.items]
            self._book.take_feed(rows, page.next)
            self._cursor = page.next
            self.behind = page.more
            taken += len(rows)
        return taken


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
