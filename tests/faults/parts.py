"""The parts of the suite by name; each does one round from a seed and says what it saw."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.faults import power
from tests.faults.recording import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.totals import Totals

ANSWERS = "25"
CUTS = 4


def power_cuts(seed: int, scratch: Path) -> Totals:
    """A run of the store is recorded, and the power cut at every point of it."""
    operations = record("careful", scratch / "run", ANSWERS, str(seed))
    return power.replay(operations, seed, cuts=CUTS)


PARTS: dict[str, Callable[[int, Path], Totals]] = {"power": power_cuts}


def run(name: str, seed: int) -> Totals:
    """One round of a part, in a folder of its own."""
    logging.disable(logging.CRITICAL)
    with TemporaryDirectory(prefix=f"diwan-{name}-") as folder:
        return PARTS[name](seed, Path(folder))
