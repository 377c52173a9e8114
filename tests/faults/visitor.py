"""What is recorded: a kiosk that stores answers, hears that they are safe, and purges.

python -m tests.faults.visitor TASK FOLDER REMARKS ANSWERS SEED

Remarks: `thanked SEQ REFERENCE` once `submit` came back, and `safe SEQ` before a purge may delete
up to there.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from kiosk.store import Store, SyncLedger, Watermark
from tests.faults.hunts import become
from tests.support.answers import a_complaint, a_draft, a_drawing
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from kiosk.store import Draft

PURGE_EVERY = 17


def main() -> None:
    become()
    task, folder, remarks, answers, seed = sys.argv[1:]
    random = Random(seed)
    pen = os.open(remarks, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def remark(text: str) -> None:
        os.write(pen, f"{text}\n".encode())

    place = Path(folder)
    store = Store.open(place, ManualClock())
    if task == "careless":  # what the promise would be worth without FULL
        store._db.execute("PRAGMA synchronous = NORMAL")
    ledger = SyncLedger.open(place)
    for number in range(1, int(answers) + 1):
        receipt = store.submit(_draft(random))
        remark(f"thanked {receipt.seq} {receipt.reference.hashed}")
        if number % PURGE_EVERY == 0:
            safe = receipt.seq - random.randint(1, 8)
            remark(f"safe {safe}")
            ledger.mark(receipt.stream, Watermark(accepted=receipt.seq, safe=safe))
            store.purge(timedelta(0))
    ledger.close()
    store.close()


def _draft(random: Random) -> Draft:
    chance = random.random()
    if chance < 0.1:
        return a_complaint(attachments={"drawing.png": a_drawing(random.randint(1, 60_000))})
    return a_complaint() if chance < 0.5 else a_draft()


main()
