"""What the replicator does about each answer, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store.sync_state import Watermark
from sync.device.batches import BATCH_BYTES, BatchSize, fill_batch
from sync.device.errors import Refused, Unreachable
from sync.device.replicator import Replicator
from sync.protocol.bodies import unpack_batch
from sync.protocol.messages import Acknowledgement
from sync.protocol.problems import BUSY, TOO_LARGE, Problem
from tests.support.clock import ManualClock
from tests.support.wire import STREAM, CentralDatabase, DirectCentral, MemoryKiosk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralDatabase]:
    database = CentralDatabase(tmp_path)
    yield database
    database.close()


def a_kiosk(answers: int) -> MemoryKiosk:
    kiosk = MemoryKiosk()
    for _ in range(answers):
        kiosk.record()
    return kiosk


def a_replicator(kiosk: MemoryKiosk, door: DirectCentral) -> Replicator:
    return Replicator(kiosk, kiosk, door, ManualClock())


def test_backlog_goes_out_in_growing_batches(central: CentralDatabase):
    kiosk, door = a_kiosk(1000), DirectCentral(central)
    assert a_replicator(kiosk, door).drain() == 1000
    sizes = [unpack_batch(body).n for _, body in door.sent]
    assert sizes == [50, 100, 200, 400, 250]
    assert kiosk.watermark(STREAM) == Watermark(accepted=1000, safe=0)


def test_batch_is_halved_until_it_fits(central: CentralDatabase):
    kiosk = a_kiosk(50)

    def at_most_seven(call):
        if unpack_batch(door.sent[-1][1]).n > 7:
            raise Problem(TOO_LARGE)
        return call()

    door = DirectCentral(central, at_most_seven)
    assert a_replicator(kiosk, door).drain() == 50


def test_single_item_that_is_too_large_asks_for_a_person(central: CentralDatabase):
    def never(_call):
        raise Problem(TOO_LARGE)

    with pytest.raises(Refused, match="too large"):
        a_replicator(a_kiosk(1), DirectCentral(central, never)).drain()


def test_restored_central_is_sent_again_what_it_lost(central: CentralDatabase):
    kiosk = a_kiosk(5)
    replicator = a_replicator(kiosk, DirectCentral(central))
    replicator.drain()
    central.restore()  # the backup knows nothing yet
    kiosk.record()
    assert replicator.drain() == 6
    assert len(central.items()) == 6


def test_lost_sync_state_is_learnt_again_from_the_heartbeat(central: CentralDatabase):
    kiosk, door = a_kiosk(5), DirectCentral(central)
    a_replicator(kiosk, door).drain()
    central.back_up()
    kiosk.purge(5)
    kiosk.marks.clear()
    kiosk.record()
    replicator = a_replicator(kiosk, door)
    replicator.beat()
    assert (replicator.drain(), replicator.faults) == (1, [])


def test_answers_central_asks_for_but_the_kiosk_let_go_are_a_fault(central: CentralDatabase):
    kiosk = a_kiosk(5)
    kiosk.purge(3)
    replicator = a_replicator(kiosk, DirectCentral(central))
    replicator.beat()
    assert (replicator.drain(), replicator.faults) == (0, [f"missing:{STREAM}"])


def test_forked_stream_is_frozen_and_reported_while_recording_goes_on(central: CentralDatabase):
    a_replicator(a_kiosk(3), DirectCentral(central)).drain()
    copy = MemoryKiosk()
    copy.record(b"another history")
    replicator = a_replicator(copy, DirectCentral(central))
    assert (replicator.drain(), replicator.faults) == (0, [f"fork:{STREAM}"])
    copy.record()
    assert replicator.drain() == 0


def test_central_that_takes_nothing_in_is_no_endless_loop(central: CentralDatabase):
    door = DirectCentral(central, lambda _call: Acknowledgement(accepted_seq=0, safe_seq=0))
    with pytest.raises(Unreachable):
        a_replicator(a_kiosk(1), door).drain()


def test_busy_central_ends_the_round(central: CentralDatabase):
    def busy(_call):
        raise Problem(BUSY, retry_after_s=5)

    with pytest.raises(Refused) as refusal:
        a_replicator(a_kiosk(1), DirectCentral(central, busy)).drain()
    assert refusal.value.code == "busy"


def test_heartbeat_tells_the_oldest_answer_that_waits(central: CentralDatabase):
    kiosk, reports = a_kiosk(3), []
    door = DirectCentral(central)
    beat = door.beat
    door.beat = lambda heartbeat: reports.append(heartbeat) or beat(heartbeat)
    replicator = a_replicator(kiosk, door)
    replicator.beat()
    replicator.drain()
    replicator.beat()
    assert [r.streams[0].oldest_unsynced is None for r in reports] == [False, True]


def test_batch_stays_within_its_bytes_but_a_large_item_goes_alone():
    kiosk = MemoryKiosk()
    for size in (10, BATCH_BYTES * 2, BATCH_BYTES // 2, BATCH_BYTES // 2 + 1, 10):
        kiosk.record(bytes(size))
    sizes, after = [], 0
    while batch := fill_batch(kiosk, STREAM, after, 500):
        sizes.append(len(batch))
        after = batch[-1].seq
    assert sizes == [1, 1, 1, 2]


def test_batches_shrink_on_a_slow_line_and_never_below_one():
    size = BatchSize()
    for _ in range(20):
        size.sent(size.items, 20.0)
    assert size.items == 1
    size.sent(1, 0.1)
    assert size.items == 2
