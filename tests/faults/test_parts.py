"""One round of each part from a fixed seed: what `./dev faults` does for hours, in short."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.faults import fleet, soak
from tests.faults.mutants import MUTANTS, ROOT, hunted
from tests.faults.parts import PARTS, again, run

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20261122
QUICK = ("protocol", "attacks", "environment")


@pytest.mark.slow
@pytest.mark.parametrize("name", QUICK)
def test_part_finds_nothing(name: str) -> None:
    done = run(name, SEED)
    assert done.faults == []
    assert done.answers or done.tries


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_answers_arrive_once_whoever_is_killed_on_the_way(database: str, tmp_path: Path) -> None:
    live = soak.round_of if database == "sqlite" else soak.on_postgres
    done = live(SEED, tmp_path, steps=10)
    assert done.faults == []
    assert done.kills
    assert done.answers > 100


@pytest.mark.slow
def test_fleet_brings_everything_once_to_both_databases(tmp_path: Path) -> None:
    done = fleet.round_of(SEED, tmp_path, kiosks=60, answers=30)
    assert done.faults == []
    assert done.answers == 2 * 60 * 30


@pytest.mark.slow
@pytest.mark.parametrize("name", MUTANTS)
def test_fault_made_on_purpose_is_noticed(name: str) -> None:
    assert hunted(name, SEED) == ""


def test_every_mutant_names_a_part_that_hunts_it() -> None:
    from tests.faults.hunts import HUNTS

    assert {mutant.caught_by for mutant in MUTANTS.values()} <= HUNTS.keys() & PARTS.keys()


@pytest.mark.slow
def test_command_ends_with_a_table_and_one_json_object() -> None:
    command = [sys.executable, "-m", "tests.faults", "--part", "protocol", "--rounds", "1"]
    done = subprocess.run(
        [*command, "--seed", "7"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    *_, together, last = done.stdout.splitlines()
    told = msgspec.json.decode(last)
    assert together.startswith("together")
    assert told["seed"] == 7
    assert told["parts"]["protocol"]["answers"] == told["together"]["answers"] > 0


def test_fault_is_told_with_the_command_that_shows_it_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tests.faults import protocol

    def breaks(*_: object) -> None:
        raise AssertionError("an answer is lost")

    monkeypatch.setattr(protocol, "round_of", breaks)
    done = run("protocol", 12)
    assert done.lost == 1
    assert done.faults[0].endswith(again("protocol", 12))
    assert again("protocol", 12) == "./dev faults --part protocol --seed 12 --rounds 1"
