"""Pulling the plug on the process. Power cuts, where writes are lost too, are the fault suite's."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.store import SyncLedger, Watermark
from kiosk.store.connection import STORE_FILE
from tests.kiosk.store.child import a_child
from tests.support.answers import a_complaint, a_store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store import Store


def stored(store: Store) -> dict[int, str]:
    return {a.seq: a.envelope.reference_hash for a in store.answers() if a.envelope is not None}


def thanked(lines: list[str]) -> dict[int, str]:
    """What the child was told is stored, by number."""
    return {int(seq): reference for seq, reference in (line.split() for line in lines)}


def test_answer_survives_kill_right_after_submit_returned(tmp_path: Path) -> None:
    with a_child(tmp_path, "submit") as child:
        child.line()
        first = child.line()
        child.kill()
        lines = [first, *child.rest()]
    with a_store(tmp_path) as store:
        assert thanked(lines).items() <= stored(store).items()


@pytest.mark.parametrize("seed", range(4))
def test_nothing_thanked_is_lost_when_killed_at_any_moment(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    lines: list[str] = []
    for _ in range(2):
        with a_child(tmp_path, "submit") as child:
            child.line()
            time.sleep(chance.uniform(0.0, 0.15))
            child.kill()
            lines += child.rest()
    with a_store(tmp_path) as store:
        found = stored(store)
        assert thanked(lines).items() <= found.items()
        assert sorted(found) == list(range(1, len(found) + 1))
        assert store.verify().faults == ()
        assert store.status().damaged == ()


@pytest.mark.parametrize("seed", range(3))
def test_purge_that_was_killed_loses_only_what_it_may(tmp_path: Path, seed: int) -> None:
    with a_store(tmp_path) as store:
        stream = [store.submit(a_complaint()) for _ in range(600)][-1].stream
    ledger = SyncLedger.open(tmp_path)
    ledger.mark(stream, Watermark(accepted=590, safe=590))
    ledger.close()
    with a_child(tmp_path, "purge") as child:
        child.line()
        time.sleep(random.Random(seed).uniform(0.0, 0.05))
        child.kill()
    with a_store(tmp_path) as store:
        kept = sorted(stored(store))
        assert kept == list(range(kept[0], 601))
        assert kept[0] <= 591
        assert store.verify().faults == ()
        assert store.purge(timedelta(0)) == 591 - kept[0]


@pytest.mark.parametrize("seed", range(2))
def test_store_whose_making_was_killed_is_made_again(tmp_path: Path, seed: int) -> None:
    with a_child(tmp_path, "create") as child:
        child.line()
        time.sleep(random.Random(seed).uniform(0.05, 0.3))
        child.kill()
    for folder in tmp_path.iterdir():
        with a_store(folder) as store:
            store.submit(a_complaint())
            assert store.status().damaged == ()
            assert store.verify().faults == ()


def test_store_cut_off_while_its_first_page_was_written_is_made_again(tmp_path: Path) -> None:
    """What the plug leaves then: pages of a transaction in the file, the old ones in a journal."""
    making, found = tmp_path / "making.sqlite", tmp_path / "found"
    found.mkdir()
    with closing(sqlite3.connect(making, isolation_level=None)) as db:
        db.executescript("PRAGMA cache_size = 1; CREATE TABLE half (made BLOB); BEGIN;")
        db.executemany("INSERT INTO half VALUES (zeroblob(4000))", [()] * 50)
        shutil.copy(making, found / STORE_FILE)
        shutil.copy(f"{making}-journal", found / f"{STORE_FILE}-journal")
    with a_store(found) as store:
        store.submit(a_complaint())
        assert store.verify().faults == ()
