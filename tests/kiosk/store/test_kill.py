"""Pulling the plug on the process. Power cuts, where writes are lost too, are the fault suite's."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from tests.kiosk.store.child import a_child
from tests.support.answers import a_store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store import Store


def stored(store: Store) -> dict[int, str]:
    return {a.seq: a.envelope.reference for a in store.answers() if a.envelope is not None}


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
