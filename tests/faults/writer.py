"""A kiosk's store in a process of its own, written to until somebody kills it.

python -m tests.faults.writer FOLDER REMARKS SEED

Remarks: `thanked STREAM SEQ HASH-OF-THE-NUMBER` once `submit` came back, and
`refused - 0 -` where there was no room for it.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import timedelta
from pathlib import Path
from random import Random

from kiosk.clock import SystemClock
from kiosk.store import Store, StoreFull
from tests.faults.hunts import become
from tests.support.answers import a_complaint, a_draft, a_drawing


def main(folder: Path, remarks: Path, random: Random) -> None:
    become()
    pen = os.open(remarks, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    store = Store.open(folder, SystemClock())
    while True:
        files = {"drawing.png": a_drawing(random.randint(1, 30_000), random.randrange(50))}
        drawn = random.random() < 0.03
        draft = a_complaint(attachments=files) if drawn else random.choice((a_complaint, a_draft))()
        try:
            receipt = store.submit(draft)
        except StoreFull:
            os.write(pen, b"refused - 0 -\n")
            time.sleep(0.05)
            continue
        line = f"thanked {receipt.stream} {receipt.seq} {receipt.reference.hashed}\n"
        os.write(pen, line.encode())
        if random.random() < 0.01:
            store.purge(timedelta(0))
        time.sleep(random.choice((0, 0, 0.001, 0.02)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Random(sys.argv[3]))
