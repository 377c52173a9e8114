"""A kiosk whose clock jumps by twenty years: no decision rests on it, so nothing may change."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from unittest.mock import patch

from kiosk.clock import SystemClock
from sync.device.once import sync_once
from tests.faults.arrival import check_arrival
from tests.faults.full_disk import head_of
from tests.faults.soak import SoakCentral
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.totals import Totals

YEARS = timedelta(days=365.25 * 20)
_real_now = SystemClock.now


def of_a_kiosk(random: Random, scratch: Path, totals: Totals) -> None:
    """Answers are given and sent while the clock is wrong both ways; all arrive, in order."""
    central = SoakCentral(scratch / "central")
    central.start()
    with KioskFolder(scratch / "kiosk") as kiosk:
        try:
            kiosk.enrol(central.url, central.enrol_code())
            receipts = []
            for jump in random.sample([YEARS, -YEARS, timedelta(0), YEARS / 3, -YEARS / 7], 5):
                with patch.object(SystemClock, "now", lambda _, by=jump: _real_now(_) + by):
                    kiosk.store._clock = SystemClock()  # the store's clock jumps as well
                    receipts += [kiosk.submit(f"{number}") for number in range(10)]
                    sync_once(kiosk.folder)
            status = kiosk.status()
            totals.expect(
                status.backlog == 0, f"{status.backlog} answers still wait: {status.last_error}"
            )
            thanked = [(each.stream, each.seq, each.reference.hashed) for each in receipts]
            heads = {receipts[0].stream: (receipts[-1].seq, head_of(kiosk.folder))}
            with central.database() as database, database.reading() as connection:
                check_arrival(connection, heads, thanked, totals)
        finally:
            central.kill()
