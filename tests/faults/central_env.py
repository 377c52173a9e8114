"""What happens to central and to who may speak to it, in the middle of the work."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.clock import SystemClock
from sync.central.enrolment.service import revoke
from sync.central.ingest.models import stream
from tests.faults.arrival import check_arrival
from tests.faults.full_disk import head_of
from tests.faults.soak import SoakCentral
from tests.support.kiosk_folder import KioskFolder

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.totals import Totals

ANSWERS = 800


def device_is_revoked_in_the_middle(random: Random, scratch: Path, totals: Totals) -> None:
    """From the moment the revocation is committed nothing more comes in; the kiosk keeps all."""
    central = SoakCentral(scratch / "central")
    central.start()
    with KioskFolder(scratch / "kiosk") as kiosk:
        try:
            device_id = kiosk.enrol(central.url, central.enrol_code()).device_id
            name = kiosk.store.status().stream
            for number in range(ANSWERS):
                kiosk.submit(f"{number} " * 50)
            sending = threading.Thread(target=kiosk.sync_now)
            sending.start()
            time.sleep(random.uniform(0.3, 1.5))
            with central.database() as database, database.writing() as connection:
                revoke(connection, device_id, SystemClock().now())
                before = accepted(connection, name)
            sending.join()
            kiosk.sync_now()
            with central.database() as database, database.reading() as connection:
                after = accepted(connection, name)
            totals.answers += ANSWERS
            totals.expect(
                after == before, f"{after - before} answers came in behind the revocation"
            )
            status = kiosk.status()
            totals.expect(status.backlog == ANSWERS - after, "the kiosk does not know what waits")
            totals.expect(
                status.error_code == "revoked" or not status.backlog,
                f"the kiosk was told {status.error_code!r}",
            )
            totals.expect(len(list(kiosk.store.answers())) == ANSWERS, "an answer is lost")
        finally:
            central.kill()


def central_comes_back_from_yesterday(random: Random, scratch: Path, totals: Totals) -> None:
    """Set back to its backup, central gets again what came behind it; nothing was purged early."""
    central = SoakCentral(scratch / "central")
    central.start()
    with KioskFolder(scratch / "kiosk") as kiosk:
        try:
            kiosk.enrol(central.url, central.enrol_code())
            receipts = [kiosk.submit(f"before {number}") for number in range(random.randint(1, 60))]
            kiosk.sync_now()
            central.back_up()
            receipts += [kiosk.submit(f"after {number}") for number in range(random.randint(1, 60))]
            kiosk.sync_now()
            kiosk.store.purge(timedelta(0))
            central.set_back()
            kiosk.sync_now()
            heads = {receipts[0].stream: (receipts[-1].seq, head_of(kiosk.folder))}
            thanked = [(each.stream, each.seq, each.reference.hashed) for each in receipts]
            with central.database() as database, database.reading() as connection:
                check_arrival(connection, heads, thanked, totals)
        finally:
            central.kill()


def accepted(connection, name: str) -> int:
    query = select(stream.c.accepted_seq).where(stream.c.id == name)
    return connection.execute(query).scalar() or 0
