"""Only what is safe elsewhere and old enough leaves a device."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.store import OutboxReader, Store, SyncLedger, Watermark
from kiosk.store.connection import STORE_FILE, SYNC_FILE
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_draft, a_store
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = 86400


class Kiosk:
    """A store, its clock and the sync process's pen."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.store: Store = a_store(folder, self.clock)
        self.ledger = SyncLedger.open(folder)

    def close(self) -> None:
        self.store.close()
        self.ledger.close()

    def mark(self, accepted: int, safe: int) -> None:
        mark = Watermark(accepted=accepted, safe=safe)
        self.ledger.mark(self.store.status().stream, mark)

    def kept(self) -> list[int]:
        stream = self.store.status().stream
        return [answer.seq for answer in self.store.answers() if answer.stream == stream]


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    kiosk = Kiosk(tmp_path)
    yield kiosk
    kiosk.close()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    gaps=st.lists(st.integers(-2 * DAY, 3 * DAY), max_size=8),
    accepted=st.integers(0, 10),
    safe=st.integers(0, 10),
    days=st.integers(0, 5),
)
def test_purge_takes_a_prefix_that_is_accepted_and_safe_and_old(
    kiosk: Kiosk, gaps: list[int], accepted: int, safe: int, days: int
) -> None:
    kiosk.store.begin_new_stream()
    ages, recorded = [], []
    for gap in gaps:
        kiosk.store.submit(a_draft())
        recorded.append(kiosk.clock.now())
        kiosk.clock.advance(gap)
    ages = [kiosk.clock.now() - time for time in recorded]
    kiosk.mark(accepted, safe)

    kiosk.store.purge(timedelta(days=days))

    expected = list(range(1, len(gaps) + 1))
    for seq, age in enumerate(ages, 1):
        if seq > min(accepted, safe) or age < timedelta(days=days):
            break
        expected.remove(seq)
    assert kiosk.kept() == expected
    assert kiosk.store.verify().faults == ()
    assert kiosk.store.submit(a_draft()).seq == len(gaps) + 1


def test_what_was_merely_accepted_stays(kiosk: Kiosk) -> None:
    kiosk.store.submit(a_draft())
    kiosk.mark(accepted=1, safe=0)
    assert kiosk.store.purge(timedelta(0)) == 0


def test_purge_waits_again_when_central_came_back_from_a_backup(kiosk: Kiosk) -> None:
    for _ in range(4):
        kiosk.store.submit(a_draft())
    kiosk.mark(accepted=4, safe=4)
    kiosk.mark(accepted=2, safe=2)
    assert kiosk.store.purge(timedelta(0)) == 2
    assert kiosk.kept() == [3, 4]


def test_nothing_is_purged_when_sync_never_ran(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        assert store.purge(timedelta(0)) == 0


def test_nothing_is_purged_when_the_state_of_sync_cannot_be_read(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        (tmp_path / SYNC_FILE).write_bytes(b"scrambled" * 1000)
        assert store.purge(timedelta(0)) == 0
        assert "cannot be read" in store.status().sync_problem


def test_purge_of_many_answers_gives_the_disk_its_space_back(kiosk: Kiosk, tmp_path: Path) -> None:
    for _ in range(450):
        kiosk.store.submit(a_complaint(instance_xml="<data>" + "x" * 3000 + "</data>"))
    kiosk.mark(accepted=450, safe=450)
    before = (tmp_path / STORE_FILE).stat().st_size
    assert kiosk.store.purge(timedelta(0)) == 450
    assert (tmp_path / STORE_FILE).stat().st_size < before / 10


def test_purged_words_are_gone_from_the_files_too(kiosk: Kiosk, tmp_path: Path) -> None:
    for _ in range(5):
        kiosk.store.submit(a_complaint())
    kiosk.mark(accepted=5, safe=5)
    kiosk.store.purge(timedelta(0))
    for file in tmp_path.glob(f"{STORE_FILE}*"):
        assert ARABIC_COMMENT.encode() not in file.read_bytes(), file.name


def test_sync_can_go_on_from_the_last_purged_head(kiosk: Kiosk, tmp_path: Path) -> None:
    stream = [kiosk.store.submit(a_draft()) for _ in range(3)][-1].stream
    reader = OutboxReader.open(tmp_path)
    head = reader.head_at(stream, 2)
    kiosk.mark(accepted=2, safe=2)
    kiosk.store.purge(timedelta(0))
    assert reader.head_at(stream, 2) == head
    assert reader.head_at(stream, 1) is None
    assert [entry.seq for entry in reader.entries(stream, 0, 10)] == [3]
    reader.close()
