"""The mirror: every entry again, each record provable by itself; never in a visitor's way."""

from __future__ import annotations

import errno
import os
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.store import SyncLedger, Watermark
from kiosk.store.mirror import MIRROR, Mirror, Record, records_of, segments
from kiosk.trust import entry_head_of_hash, envelope_hash
from tests.support.answers import a_draft, a_drawing, a_store
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.store import Store


def submitted(store: Store, count: int) -> list[str]:
    return [store.submit(a_draft()).reference.hashed for _ in range(count)]


def mirrored(folder: Path, stream: str) -> list[int]:
    return [record.seq for record in records_of(folder / MIRROR, stream)]


def test_each_record_is_the_entry_and_proves_its_place(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 5)
        store.submit(a_draft(attachments={"map.png": a_drawing()}))
        stream, head = store.status().stream, bytes(32)
        for record in records_of(tmp_path / MIRROR, stream):
            assert envelope_hash(record.envelope) == record.hashed
            head = entry_head_of_hash(head, stream, record.seq, record.hashed)
            assert head == record.head
        assert head.hex() == store.status().head
    assert mirrored(tmp_path, stream) == [1, 2, 3, 4, 5, 6]
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / MIRROR).iterdir())


@pytest.mark.parametrize("cut", [1, 10, 60, 500])
def test_a_torn_end_is_written_anew(tmp_path: Path, cut: int) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 4)
        stream = store.status().stream
    (path,) = segments(tmp_path / MIRROR, stream)
    os.truncate(path, path.stat().st_size - cut)
    with a_store(tmp_path) as store:
        submitted(store, 1)
    assert mirrored(tmp_path, stream) == [1, 2, 3, 4, 5]


def test_a_mirror_that_is_gone_begins_again(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 3)
        stream = store.status().stream
    for path in segments(tmp_path / MIRROR, stream):
        path.unlink()
    with a_store(tmp_path):
        assert mirrored(tmp_path, stream) == [1, 2, 3]


def test_a_full_disk_stops_the_mirror_and_no_visitor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    with a_store(tmp_path) as store:
        submitted(store, 1)
        with monkeypatch.context() as patched:
            patched.setattr(Mirror, "write", full)
            submitted(store, 2)
        submitted(store, 1)
        assert mirrored(tmp_path, store.status().stream) == [1, 2, 3, 4]


def test_segments_change_and_what_is_purged_leaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.mirror._SEGMENT", 2000)
    clock = ManualClock()
    with a_store(tmp_path, clock) as store:
        submitted(store, 12)
        stream = store.status().stream
        assert len(segments(tmp_path / MIRROR, stream)) > 2
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(stream, Watermark(accepted=8, safe=8))
        ledger.close()
        store.purge(timedelta(0))
        left = mirrored(tmp_path, stream)
        assert set(range(9, 13)) <= set(left)
        assert 1 not in left
    with a_store(tmp_path, clock) as store:
        submitted(store, 1)
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(stream, Watermark(accepted=13, safe=13))
        ledger.close()
        store.purge(timedelta(0))
        assert mirrored(tmp_path, stream) == []
        submitted(store, 1)
        assert mirrored(tmp_path, stream) == [14]


def test_a_damaged_record_is_passed_over(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 5)
        stream = store.status().stream
    (path,) = segments(tmp_path / MIRROR, stream)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 255
    path.write_bytes(data)
    assert len(mirrored(tmp_path, stream)) == 4


@pytest.mark.expects_log("kiosk.store")
def test_thanked_answers_that_an_older_copy_lacks_come_back(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 2)
    old = (tmp_path / "store.sqlite").read_bytes()
    with a_store(tmp_path) as store:
        given = submitted(store, 3)
        store.submit(a_draft(attachments={"map.png": a_drawing()}))
    (tmp_path / "store.sqlite").write_bytes(old)
    with a_store(tmp_path) as store:
        assert store.status().seq == 6
        here = {a.envelope.reference_hash for a in store.answers() if a.envelope is not None}
        assert here >= set(given)
        assert not store.verify().faults
        assert submitted(store, 1)
        assert store.status().seq == 7


def test_flipped_bytes_of_a_body_are_mended_from_the_mirror(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        submitted(store, 3)
    with sqlite3.connect(tmp_path / "store.sqlite") as hand:
        hand.execute("UPDATE entry SET envelope = zeroblob(length(envelope)) WHERE seq = 2")
    with a_store(tmp_path) as store:
        assert store.verify().faults
        assert store.mend() == 1
        assert not store.verify().faults
        assert store.mend() == 0


def test_erasing_takes_the_body_out_and_leaves_the_proof(tmp_path: Path) -> None:
    mirror = Mirror(tmp_path, "a-stream")
    mirror.begin()
    for seq in (1, 2, 3):
        mirror.write(Record(seq, 0, bytes(32), bytes(32), b"body %d" % seq))
    mirror.erase("a-stream", 2)
    bodies = [record.envelope for record in records_of(tmp_path / MIRROR, "a-stream")]
    assert bodies == [b"body 1", b"", b"body 3"]
    mirror.write(Record(4, 0, bytes(32), bytes(32), b"body 4"))
    assert mirrored(tmp_path, "a-stream") == [1, 2, 3, 4]
    mirror.close()
