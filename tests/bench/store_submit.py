"""How much a durable submit costs beside the least it could cost: one bare fsynced insert.

Both write envelopes of the same size to SQLite in WAL mode with synchronous=FULL, in turn on the
same disk, so that the ratio stands also where the disk is slow or busy.

    python tests/bench/store_submit.py [--count 2000] [--stored 0] [--folder DIR] [--json]

Everything is on: sealing to two keys (begun when the form was, as on a kiosk), the chain, the mirror.
`--stored 1000000` puts so many answers into the store first, straight into SQLite, and measures what
staff and sync ask of it, too: none of it may grow with what is stored.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.clock import SystemClock  # noqa: E402
from kiosk.store import OutboxReader, Store  # noqa: E402
from kiosk.store.migrations import place  # noqa: E402
from kiosk.trust import entry_head_of_hash, envelope_hash  # noqa: E402
from tests.support.answers import a_complaint  # noqa: E402
from tests.support.recipients import give_recipients  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PERSONAL = frozenset({"/data/comment"})


def bare_insert(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 128")
    connection.execute("CREATE TABLE answer (body BLOB)")
    return connection


def fill(folder: Path, count: int) -> None:
    """So many chained entries, in one transaction and without waiting for the disk."""
    store = Store.open(folder, SystemClock())
    store.submit(a_complaint(personal=PERSONAL))
    stream = store.status().stream
    store.close()
    db = sqlite3.connect(folder / "store.sqlite", isolation_level=None)
    no, seq, head = db.execute("SELECT no, seq, head FROM stream").fetchone()
    recorded, kind, form, body = db.execute(
        "SELECT recorded, kind, form, envelope FROM entry"
    ).fetchone()
    (trigger,) = db.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'").fetchone()

    def rows() -> Iterator[tuple[object, ...]]:
        nonlocal seq, head
        for seq in range(seq + 1, seq + 1 + count):  # noqa: B020 - goes on from where it stood
            own = body.replace(b'"salt":"', b'"salt":"%d-' % seq)
            hashed = envelope_hash(own)
            head = entry_head_of_hash(head, stream, seq, hashed)
            yield (place(no, seq), f"id-{seq}", f"uuid:filled-{seq}", recorded, kind, form,
                   hashed, head, own)  # fmt: skip

    db.execute("DROP TRIGGER entry_moves_the_end")
    db.execute("BEGIN")
    db.executemany(
        "INSERT INTO entry (pos, id, instance_id, recorded, kind, form, envelope_hash, head, "
        "envelope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows(),
    )
    db.execute("UPDATE stream SET seq = ?, head = ?", (seq, head))
    db.execute(trigger)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()


def asked(store: Store, folder: Path, stream: str) -> dict[str, float]:
    """What others ask of the store, in milliseconds: the middle of several tries."""
    reader = OutboxReader.open(folder)
    end = store.status().seq
    asks: dict[str, Callable[[], object]] = {
        "status_ms": store.status,
        "list_page_ms": lambda: list(islice(store.answers(), 200)),
        "batch_ms": lambda: reader.entries(stream, end - 100, 100),
        "lookup_ms": lambda: store.submitted(f"uuid:filled-{end // 2}"),
    }
    told = {}
    for name, ask in asks.items():
        times = []
        for _ in range(7):
            start = time.perf_counter()
            ask()
            times.append(time.perf_counter() - start)
        told[name] = round(percentile(times, 0.5), 3)
    reader.close()
    return told


def percentile(times: list[float], share: float) -> float:
    """In milliseconds."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] * 1000


def measure(folder: Path, count: int, stored: int) -> dict[str, object]:
    give_recipients(folder)
    if stored:
        fill(folder, stored)
    began = time.perf_counter()
    store = Store.open(folder, SystemClock())
    opened = time.perf_counter() - began
    bare = bare_insert(folder)
    stream = store.submit(a_complaint(personal=PERSONAL)).stream
    reader = OutboxReader.open(folder)
    before = store.status().seq
    body = reader.entries(stream, before - 1, 1)[0].envelope
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
    others = asked(store, folder, stream)
    if stored <= 10_000:
        whole = store.verify()
        assert not whole.faults and whole.checked == count + before
    store.close()
    bare.close()
    figures: dict[str, object] = {
        "count": count,
        "stored": before,
        "envelope_bytes": len(body),
        "open_ms": round(opened * 1000, 1),
    }
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        mine, theirs = percentile(ours, share), percentile(least, share)
        figures[f"submit_{name}_ms"] = round(mine, 3)
        figures[f"bare_{name}_ms"] = round(theirs, 3)
        figures[f"ratio_{name}"] = round(mine / theirs, 2)
    return figures | others


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--stored", type=int, default=0, help="answers that are there before")
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        figures = measure(Path(folder), wanted.count, wanted.stored)
    if wanted.json:
        print(json.dumps(figures))
        return
    for name, figure in figures.items():
        print(f"{name:16} {figure}")


if __name__ == "__main__":
    main()
