"""The parts of the suite by name; each does one round from a seed and says what it saw."""

from __future__ import annotations

import logging
import os
import time
import traceback
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.totals import Totals

MEMORY = Path("/dev/shm")


class Part(NamedTuple):
    """`share` of the time, against the others'; `ram`: its folder may lie in memory."""

    module: str
    about: str
    share: float = 1.0
    ram: bool = False


PARTS: dict[str, Part] = {
    "power": Part(
        "tests.faults.power", "the power goes at every point of a recorded run", 4.0, ram=True
    ),
    "protocol": Part(
        "tests.faults.protocol",
        "crashes, duplicates, reordering, restored backups in a model",
        2.0,
        ram=True,
    ),
    "soak": Part("tests.faults.soak", "everything real and everything killed, on SQLite", 3.0),
    "soak-postgres": Part("tests.faults.soak_postgres", "the same on a real PostgreSQL", 3.0),
    "environment": Part(
        "tests.faults.environment", "full and damaged disks, wrong clocks, revocation, yesterday"
    ),
    "fleet": Part("tests.faults.fleet", "1,000 kiosks bring a day of answers at once", 0.5),
    "attacks": Part(
        "tests.faults.attacks", "forgeries, mixed content, no keys, a rogue authority", ram=True
    ),
    "fuzz": Part("tests.faults.fuzz", "parsers under a fuzzer that is guided by the code"),
    "mutants": Part("tests.faults.mutants", "faults made on purpose, each to be noticed"),
}


def run(name: str, seed: int) -> Totals:
    """One round of a part, in a folder of its own. What it raises is a fault like any other."""
    logging.disable(logging.CRITICAL)  # what is logged of the damage is not news here
    part = PARTS[name]
    began = time.monotonic()
    place = MEMORY if part.ram and MEMORY.is_dir() else None
    with TemporaryDirectory(prefix=f"diwan-{name}-", dir=place) as folder:
        try:
            totals: Totals = import_module(part.module).round_of(seed, Path(folder))
        except Exception as error:  # noqa: BLE001 - told with its seed, and the others go on
            totals = Totals()
            totals.fault(f"{type(error).__name__}: {error}\n{traceback.format_exc(limit=-6)}")
    totals.faults = [f"{fault}\n    again: {again(name, seed)}" for fault in totals.faults]
    totals.rounds, totals.seconds = 1, time.monotonic() - began
    return totals


def again(name: str, seed: int) -> str:
    """The command that does this round once more."""
    return f"./dev faults --part {name} --seed {seed} --rounds 1"


def workers() -> int:
    return os.cpu_count() or 1
