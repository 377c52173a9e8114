"""How much a durable submit costs beside the least it could cost: one bare fsynced insert.

Both write envelopes of the same size to SQLite in WAL mode with synchronous=FULL, in turn on the
same disk, so that the ratio stands also where the disk is slow or busy.

    python tests/bench/store_submit.py [--count 2000] [--folder DIR] [--json]
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.clock import SystemClock  # noqa: E402
from kiosk.store import OutboxReader, Store  # noqa: E402
from tests.support.answers import a_complaint  # noqa: E402
from tests.support.recipients import give_recipients  # noqa: E402

PERSONAL = frozenset({"/data/comment"})


def bare_insert(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 128")
    connection.execute("CREATE TABLE answer (body BLOB)")
    return connection


def percentile(times: list[float], share: float) -> float:
    """In milliseconds."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


def measure(folder: Path, count: int) -> dict[str, object]:
    began = time.perf_counter()
    give_recipients(folder)
    store = Store.open(folder, SystemClock())
    opened = time.perf_counter() - began
    bare = bare_insert(folder)
    stream = store.submit(a_complaint(personal=PERSONAL)).stream
    reader = OutboxReader.open(folder)
    body = reader.entries(stream, 0, 1)[0].envelope
    reader.close()
    ours: list[float] = []
    least: list[float] = []
    for number in range(count):
        turns = (ours, least) if number % 2 else (least, ours)
        for times in turns:
            draft = a_complaint(instance_id=f"uuid:{number}", personal=PERSONAL)
            store.prepare()  # as when the form was begun
            start = time.perf_counter()
            if times is ours:
                store.submit(draft)
            else:
                bare.execute("INSERT INTO answer VALUES (?)", [body])
            times.append(time.perf_counter() - start)
    whole = store.verify()
    assert not whole.faults and whole.checked == count + 1
    store.close()
    bare.close()
    figures: dict[str, object] = {
        "count": count,
        "envelope_bytes": len(body),
        "open_ms": round(opened * 1000, 1),
    }
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        mine, theirs = percentile(ours, share), percentile(least, share)
        figures[f"submit_{name}_ms"] = round(mine, 3)
        figures[f"bare_{name}_ms"] = round(theirs, 3)
        figures[f"ratio_{name}"] = round(mine / theirs, 2)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        figures = measure(Path(folder), asked.count)
    if asked.json:
        print(json.dumps(figures))
        return
    for name, figure in figures.items():
        print(f"{name:16} {figure}")


if __name__ == "__main__":
    main()
