"""Power cuts and kills at every point of a recorded run, each opened with the real store."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.faults.disk import Disk, lay_out
from tests.faults.judge import Promises, faults
from tests.faults.parts import MEMORY
from tests.faults.recording import record
from tests.faults.totals import Totals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.faults.recording import Operation

ANSWERS = 25
CUTS = 4


def round_of(seed: int, scratch: Path) -> Totals:
    """A run of the store is recorded, and the power cut at every point of it."""
    operations = record("careful", scratch / "run", str(ANSWERS), str(seed))
    return replay(operations, seed, cuts=CUTS)


def replay(operations: Iterable[Operation], seed: int, *, cuts: int) -> Totals:
    """Stop after every operation: once by a kill, `cuts` times by a power cut.

    What went wrong carries the seed and the place, so that it can be looked at again.
    """
    disk, promises, totals = Disk(), Promises(), Totals()
    for number, operation in enumerate(operations):
        if operation.kind == "M":
            for line in operation.data.decode().splitlines():
                promises.hear(line)
            continue
        disk.take(operation)
        totals.kills += 1
        totals.answers += len(promises.thanked)
        _judge(disk.killed(), disk, promises, totals, f"kill at {number}, seed {seed}")
        for attempt in range(cuts):
            random = Random(f"{seed}/{number}/{attempt}")
            totals.cuts += 1
            totals.answers += len(promises.thanked)
            place = f"cut {attempt} at {number}, seed {seed}"
            _judge(disk.cut(random), disk, promises, totals, place)
    return totals


def _judge(
    files: dict[str, bytes], disk: Disk, promises: Promises, totals: Totals, place: str
) -> None:
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as scratch:
        folder = Path(scratch) / "found"
        lay_out(files, disk.folders, folder)
        for fault in faults(folder, promises):
            totals.fault(f"{place}: {fault}")
