"""What surrounds the product fails: disks are full or lie, clocks jump, a device is revoked."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.faults import central_env, clocks, damage, full_disk
from tests.faults.totals import Totals

if TYPE_CHECKING:
    from pathlib import Path

SCENES = (
    full_disk.of_a_kiosk,
    full_disk.of_central,
    damage.of_a_kiosk,
    damage.of_central,
    clocks.of_a_kiosk,
    central_env.device_is_revoked_in_the_middle,
    central_env.central_comes_back_from_yesterday,
)


def round_of(seed: int, scratch: Path) -> Totals:
    """Every scene once, each with its own luck and folder."""
    totals = Totals()
    for scene in SCENES:
        name = f"{scene.__module__.rpartition('.')[2]}-{scene.__name__}"
        before = len(totals.faults)
        scene(Random(f"{seed}/{name}"), scratch / name, totals)
        totals.faults[before:] = [f"{name}: {fault}" for fault in totals.faults[before:]]
        totals.tries += 1
    return totals
