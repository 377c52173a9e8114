from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.store import SyncLedger, Watermark, read_sync_state
from tests.support.answers import a_draft, a_store
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path


def test_fresh_store_has_nothing_to_send(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        status = store.status()
    assert (status.count, status.backlog, status.seq, status.oldest_unsynced) == (0, 0, 0, None)
    assert status.space_ok


def test_status_tells_what_central_still_lacks(tmp_path: Path) -> None:
    clock = ManualClock()
    with a_store(tmp_path, clock) as store:
        times = []
        for _ in range(4):
            times.append(clock.now())
            stream = store.submit(a_draft()).stream
            clock.advance(60)
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(stream, Watermark(accepted=3, safe=1))
        ledger.note(last_contact="2026-11-22T10:00:00Z", last_error="timed out")
        ledger.close()
        status = store.status()
    assert (status.count, status.backlog, status.unsafe) == (4, 1, 3)
    assert status.oldest_unsynced == times[3]
    assert (status.last_contact, status.last_error) == ("2026-11-22T10:00:00Z", "timed out")


def test_states_follow_the_watermarks(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        stream = [store.submit(a_draft()) for _ in range(3)][-1].stream
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(stream, Watermark(accepted=2, safe=1))
        ledger.close()
        assert [answer.state for answer in store.answers()] == ["safe", "accepted", "queued"]


def test_backlog_counts_frozen_streams_too(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        store.begin_new_stream()
        store.submit(a_draft())
        assert store.status().backlog == 2


def test_sync_reads_back_what_it_wrote_down(tmp_path: Path) -> None:
    ledger = SyncLedger.open(tmp_path)
    assert ledger.watermark("s") == Watermark()
    ledger.mark("s", Watermark(accepted=5, safe=2))
    ledger.note(last_error="")
    ledger.close()
    ledger = SyncLedger.open(tmp_path)
    assert ledger.watermark("s") == Watermark(accepted=5, safe=2)
    assert (ledger.fact("last_error"), ledger.fact("never")) == ("", None)
    ledger.close()
    assert read_sync_state(tmp_path).of("s").purgeable == 2


def test_stream_central_sees_forked_is_left_for_a_new_one(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        forked = store.submit(a_draft()).stream
        ledger = SyncLedger.open(tmp_path)
        ledger.note(faults=f"missing:other fork:{forked}")
        ledger.close()
        store.purge(timedelta(days=30))
        assert store.submit(a_draft()).stream != forked
        assert store.status().faults == ("missing:other", f"fork:{forked}")
        current = store.status().stream
        store.purge(timedelta(days=30))
        assert store.status().stream == current


def test_forked_stream_is_left_when_the_kiosk_starts(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        forked = store.submit(a_draft()).stream
    ledger = SyncLedger.open(tmp_path)
    ledger.note(faults=f"fork:{forked}")
    ledger.close()
    with a_store(tmp_path) as store:
        assert store.status().stream != forked
        assert store.status().count == 1
