"""A mutant, and the part that must notice it, in a process of their own.

python -m tests.faults.hunts MUTANT SEED
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.faults.mutants import MUTANTS

if TYPE_CHECKING:
    from tests.faults.totals import Totals

ATTEMPTS = 4
VARIABLE = "DIWAN_TEST_MUTANT"
"""Tells the programs of this suite that a part starts which mutant they are to be."""


def become() -> None:
    """Called by the suite's own programs: the mutant they are to be, if any."""
    if name := os.environ.get(VARIABLE):
        MUTANTS[name].apply()


def protocol(seed: int, scratch: Path) -> Totals:
    from tests.faults.protocol import round_of

    return round_of(seed, scratch)


def power(seed: int, scratch: Path) -> Totals:
    """The recorded program is the mutant; what it leaves is opened by the sound store."""
    from tests.faults.power import replay
    from tests.faults.recording import record

    return replay(record("careful", scratch / "run", "12", str(seed)), seed, cuts=3)


def attacks(seed: int, scratch: Path) -> Totals:
    from random import Random

    from tests.faults.attacks import forged_requests, nobody_to_seal_to
    from tests.faults.totals import Totals

    totals = Totals()
    for scene in (nobody_to_seal_to, forged_requests):
        scene(Random(seed), scratch / scene.__name__, totals)
    return totals


HUNTS = {"attacks": attacks, "protocol": protocol, "power": power}
IN_CHILDREN = {"power"}


def main(name: str, seed: int) -> int:
    logging.disable(logging.CRITICAL)
    mutant = MUTANTS[name]
    if mutant.caught_by in IN_CHILDREN:
        os.environ[VARIABLE] = name
    else:
        mutant.apply()
    for attempt in range(ATTEMPTS):
        with TemporaryDirectory(prefix="diwan-mutant-") as folder:
            found = HUNTS[mutant.caught_by](seed + attempt, Path(folder)).faults
        if found:
            print(f"caught by {mutant.caught_by}: {found[0][:300]}")
            return 0
    print(f"{mutant.caught_by} looked {ATTEMPTS} times and saw nothing")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
