"""What central tells every kiosk: the newest under each key, in an order that only grows."""

from __future__ import annotations

import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from sync.central.database import Database
from sync.central.feed.service import MOST_BYTES, MOST_ITEMS, page_after, publish, publish_all
from tests.support.central_app import CentralApp, Device, problem_of
from tests.support.postgres import postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    return central.device()


def tell(central: CentralApp, key: str, body: bytes, kind: str = "status") -> int:
    with central.database.writing() as connection:
        return publish(connection, kind, key, body, central.clock.now())


def test_items_come_in_their_order_behind_the_cursor(central: CentralApp, device: Device):
    first, second = tell(central, "a", b"one"), tell(central, "b", b"two")
    page = device.get("/v1/feed").json()
    assert [(i["cursor"], i["key"], base64.b64decode(i["body"])) for i in page["items"]] == [
        (first, "a", b"one"),
        (second, "b", b"two"),
    ]
    assert (page["next"], page["more"]) == (second, False)
    assert [i["key"] for i in device.get(f"/v1/feed?after={first}").json()["items"]] == ["b"]


def test_nothing_new_is_not_modified(central: CentralApp, device: Device):
    last = tell(central, "a", b"one")
    path = f"/v1/feed?after={last}"
    reply = device.get(path)
    assert (reply.json()["items"], reply.headers["ETag"]) == ([], f'"{last}"')
    quiet = device.get(path, **{"If-None-Match": f'"{last}"'})
    assert (quiet.status_code, quiet.content) == (304, b"")
    tell(central, "b", b"two")
    assert device.get(path, **{"If-None-Match": f'"{last}"'}).status_code == 200


def test_newest_takes_the_place_of_the_older_and_the_same_is_not_told_twice(
    central: CentralApp, device: Device
):
    first = tell(central, "a", b"received")
    assert tell(central, "a", b"received") == first
    second = tell(central, "a", b"answered")
    assert second > first
    items = device.get("/v1/feed").json()["items"]
    assert [i["cursor"] for i in items] == [second]
    tell(central, "a", b"another kind", kind="announcement")
    assert len(device.get("/v1/feed").json()["items"]) == 2


def test_heartbeat_names_the_newest_position(central: CentralApp, device: Device):
    assert device.beat(0, bytes(32)).json()["feed"] == 0
    last = tell(central, "a", b"one")
    assert device.beat(0, bytes(32)).json()["feed"] == last


def test_positions_go_beyond_those_given_before_a_restore(central: CentralApp):
    lost = [tell(central, str(n), b"x") for n in range(50)][-1]
    with central.database.writing() as connection:
        connection.execute(text("DELETE FROM feed_item"))
        connection.execute(text("DELETE FROM feed_head"))
    central.clock.advance(1)
    assert tell(central, "after", b"y") > lost


def test_pages_have_an_end_and_a_kiosk_that_was_away_gets_all(central: CentralApp, device: Device):
    many = [(f"{n:064x}", b"s" * 200) for n in range(2 * MOST_ITEMS + 5)]
    with central.database.writing() as connection:
        publish_all(connection, "status", many, central.clock.now())
    keys, cursor, pages, more = [], 0, 0, True
    while more:
        page = device.get(f"/v1/feed?after={cursor}").json()
        keys += [item["key"] for item in page["items"]]
        cursor, more, pages = page["next"], page["more"], pages + 1
    assert (pages, keys) == (3, [key for key, _ in many])


def test_page_of_large_items_fits_a_reply(central: CentralApp, device: Device):
    with central.database.writing() as connection:
        publish_all(connection, "status", [(str(n), bytes(60_000)) for n in range(20)])
    reply = device.get("/v1/feed")
    assert reply.json()["more"]
    assert len(reply.content) < MOST_BYTES * 1.4


@pytest.mark.parametrize("after", ["-1", "x", str(2**60)])
def test_cursor_that_is_none_is_told(device: Device, after: str):
    assert problem_of(device.get(f"/v1/feed?after={after}")) == "invalid"


def test_feed_is_for_known_devices_only(central: CentralApp):
    assert problem_of(central.client.get("/v1/feed")) == "not-authenticated"


@pytest.mark.parametrize(("kind", "key", "size"), [("", "k", 1), ("k", "", 1), ("k", "k", 70_000)])
def test_item_that_does_not_fit_is_not_published(
    central: CentralApp, kind: str, key: str, size: int
):
    with central.database.writing() as connection, pytest.raises(ValueError, match="feed"):
        publish(connection, kind, key, bytes(size))


def test_position_is_seen_only_when_all_before_it_are(postgres_template: str):
    """On a server with many writers: a reader that follows the cursor misses nothing."""
    with postgres(postgres_template) as url:
        database = Database(url)
        stop = threading.Event()

        def write(name: str) -> None:
            for number in range(30):
                with database.writing() as connection:
                    publish(connection, "status", f"{name}-{number}", b"x")

        def follow() -> int:
            cursor, count = 0, 0
            while True:
                ended = stop.is_set()
                with database.reading() as connection:
                    page = page_after(connection, cursor)
                count += len(page.items)
                cursor = page.next
                if ended and not page.items:
                    return count

        with ThreadPoolExecutor(5) as pool:
            reader = pool.submit(follow)
            for done in [pool.submit(write, name) for name in "abcd"]:
                done.result()
            stop.set()
            assert reader.result() == 120
        database.close()
