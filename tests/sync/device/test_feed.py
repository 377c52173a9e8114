"""A kiosk reads on where it stopped, keeps the newest, and answers from its own disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store.sync_state import SyncLedger, feed_item, feed_items
from sync.device.errors import Unreachable
from sync.device.feed import PAGES_AT_ONCE, FeedFollower
from sync.protocol.messages import FeedItem, FeedPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Central:
    """Pages of two; the line breaks after `breaks_after` of them."""

    def __init__(self, items: list[FeedItem]) -> None:
        self.items = items
        self.asked: list[int] = []
        self.breaks_after: int | None = None

    def feed(self, after: int) -> FeedPage | None:
        if self.breaks_after is not None and len(self.asked) >= self.breaks_after:
            raise Unreachable("broke off")
        self.asked.append(after)
        left = [item for item in self.items if item.cursor > after]
        if not left:
            return None
        return FeedPage(items=left[:2], next=left[:2][-1].cursor, more=len(left) > 2)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SyncLedger]:
    opened = SyncLedger.open(tmp_path)
    yield opened
    opened.close()


def items(count: int, kind: str = "status") -> list[FeedItem]:
    return [
        FeedItem(cursor=n, kind=kind, key=f"key-{n}", body=b"body %d" % n)
        for n in range(1, count + 1)
    ]


def test_feed_is_kept_and_found_by_kind_and_key(tmp_path: Path, ledger: SyncLedger):
    follower = FeedFollower(Central(items(5)), ledger)
    follower.told(5)
    assert follower.follow() == 5
    assert not follower.behind
    assert feed_item(tmp_path, "status", "key-3") == b"body 3"
    assert feed_item(tmp_path, "announcement", "key-3") is None
    assert len(feed_items(tmp_path, "status")) == 5


def test_broken_line_loses_nothing_and_goes_on_where_it_broke(tmp_path: Path, ledger: SyncLedger):
    central = Central(items(9))
    central.breaks_after = 2
    follower = FeedFollower(central, ledger)
    follower.told(9)
    with pytest.raises(Unreachable):
        follower.follow()
    assert len(feed_items(tmp_path, "status")) == 4
    central.breaks_after = None
    anew = FeedFollower(central, ledger)
    anew.told(9)
    anew.follow()
    assert central.asked == [0, 2, 4, 6, 8]
    assert len(feed_items(tmp_path, "status")) == 9


def test_long_way_to_go_leaves_answers_their_turn(ledger: SyncLedger):
    follower = FeedFollower(Central(items(3 * PAGES_AT_ONCE)), ledger)
    follower.told(3 * PAGES_AT_ONCE)
    assert follower.follow() == 2 * PAGES_AT_ONCE
    assert follower.behind


def test_nothing_new_is_not_asked_for(ledger: SyncLedger):
    central = Central(items(2))
    follower = FeedFollower(central, ledger)
    follower.told(2)
    follower.follow()
    follower.told(2)
    assert (follower.follow(), central.asked) == (0, [0])


def test_newer_item_replaces_and_an_older_never_does(tmp_path: Path, ledger: SyncLedger):
    ledger.take_feed([("status", "a", 7, b"newer")], 7)
    ledger.take_feed([("status", "a", 3, b"older")], 8)
    assert feed_item(tmp_path, "status", "a") == b"newer"
    ledger.take_feed([("status", "a", 9, b"")], 9)
    ledger.take_feed([("status", "a", 8, b"again")], 10)
    assert feed_item(tmp_path, "status", "a") is None
    assert feed_items(tmp_path, "status") == {}


def test_central_that_turns_round_in_circles_is_left(ledger: SyncLedger):
    class Circle:
        def feed(self, after: int) -> FeedPage:
            return FeedPage(items=[], next=after, more=True)

    follower = FeedFollower(Circle(), ledger)
    follower.told(100)
    assert follower.follow() == 0
    assert not follower.behind


def test_kiosk_that_never_synced_has_nothing(tmp_path: Path):
    assert feed_item(tmp_path / "none", "status", "a") is None
    assert feed_items(tmp_path / "none", "status") == {}
