"""A full disk loses nothing and is told calmly; the name of each test says which disk it had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.store import Store, StoreFull, SyncLedger, Watermark
from kiosk.store.ballast import BALLAST_BYTES, BALLAST_FILE
from kiosk.store.blobs import BLOBS
from tests.support.answers import a_complaint, a_draft, a_drawing, a_store

if TYPE_CHECKING:
    from collections.abc import Iterator


class RealDisk:
    """A tmpfs of 40 MiB, filled to the last block by somebody else's file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, store: Store) -> None:
        with (self.folder / "other").open("ab", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue

    def free(self, store: Store) -> None:
        (self.folder / "other").unlink()


class PageQuota:
    """Where no file system may be mounted: SQLite itself refuses to grow the file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, store: Store) -> None:
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    def free(self, store: Store) -> None:
        store._db.execute("PRAGMA max_page_count = 4294967294").fetchall()


def can_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and _mounts_here()


def _mounts_here() -> bool:
    probe = Path("/tmp") / f"diwan-mount-{os.getpid()}"
    probe.mkdir()
    try:
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(probe)]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            return False
        subprocess.run(["umount", str(probe)], check=True)
        return True
    finally:
        probe.rmdir()


@pytest.fixture(params=["page-quota", "tmpfs"] if can_mount() else ["page-quota"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealDisk | PageQuota]:
    if request.param == "page-quota":
        yield PageQuota(tmp_path)
        return
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(tmp_path)]
    subprocess.run(mount, check=True)
    try:
        yield RealDisk(tmp_path)
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def submit_until_full(store: Store) -> list[str]:
    references: list[str] = []
    try:
        while len(references) < 20_000:
            references.append(store.submit(a_complaint()).reference.hashed)
    except StoreFull:
        return references
    pytest.fail("the disk never was full")


def references_in(store: Store) -> list[str]:
    return [a.envelope.reference_hash for a in store.answers() if a.envelope is not None]


def test_full_disk_refuses_the_new_answer_and_keeps_the_old(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        disk.fill(store)
        thanked = submit_until_full(store)
        assert references_in(store) == thanked
        assert store.verify().faults == ()
    with a_store(disk.folder) as store:
        assert references_in(store) == thanked


def test_full_disk_is_told_in_words_staff_understand(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        disk.fill(store)
        submit_until_full(store)
        with pytest.raises(StoreFull, match="everything stored before is kept"):
            store.submit(a_complaint())


def test_answers_are_taken_again_when_there_is_room(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        disk.fill(store)
        thanked = submit_until_full(store)
        disk.free(store)
        assert store.submit(a_draft()).seq == len(thanked) + 1
        assert store.verify().faults == ()


def test_purge_makes_room_on_a_full_disk(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        ledger = SyncLedger.open(disk.folder)
        for _ in range(500):
            store.submit(a_complaint())
        disk.fill(store)
        count = 500 + len(submit_until_full(store))
        for safe in (100, count - 1):
            ledger.mark(store.status().stream, Watermark(accepted=count - 1, safe=safe))
        ledger.close()
        assert store.purge(timedelta(0)) == count - 1
        assert store.status().count == 1
        assert store.submit(a_draft()).seq == count + 1
        assert store.verify().faults == ()


def test_visitor_is_not_asked_to_begin_when_the_disk_is_nearly_full(
    disk: RealDisk | PageQuota, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_store(disk.folder) as store:
        assert store.space_ok()
        disk.fill(store)
        if isinstance(disk, PageQuota):
            monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 0))
        assert not store.space_ok()
        assert not store.status().space_ok


def test_sync_starts_and_writes_on_a_full_disk(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        stream = store.submit(a_draft()).stream
        disk.fill(store)
        submit_until_full(store)
        ledger = SyncLedger.open(disk.folder)
        for seq in range(100):
            ledger.mark(stream, Watermark(accepted=seq, safe=seq))
        assert ledger.watermark(stream) == Watermark(accepted=99, safe=99)
        ledger.close()


def test_kiosk_starts_on_a_full_disk_and_shows_what_it_has(disk: RealDisk | PageQuota) -> None:
    with a_store(disk.folder) as store:
        thanked = [store.submit(a_draft()).reference.hashed for _ in range(3)]
        disk.fill(store)
    with a_store(disk.folder) as store:
        assert references_in(store) == thanked


def test_ballast_is_kept_in_hand(tmp_path: Path) -> None:
    with a_store(tmp_path):
        assert (tmp_path / BALLAST_FILE).stat().st_size >= BALLAST_BYTES >= 2 * 1024 * 1024
    assert shutil.disk_usage(tmp_path).free


def drawings_in(folder: Path) -> list[Path]:
    return list((folder / BLOBS).glob("*"))


def test_full_disk_refuses_a_drawing_together_with_its_answer(disk: RealDisk | PageQuota) -> None:
    if isinstance(disk, PageQuota):
        pytest.skip("a quota of SQLite's pages does not hold for files")
    with a_store(disk.folder) as store:
        store.submit(a_draft(attachments={"first.png": a_drawing(500_000)}))
        disk.fill(store)
        with pytest.raises(StoreFull):
            store.submit(a_draft(attachments={"second.png": a_drawing(500_000, seed=2)}))
        assert len(drawings_in(disk.folder)) == 1
        assert store.status().count == 1
        disk.free(store)
        store.submit(a_draft(attachments={"second.png": a_drawing(500_000, seed=2)}))
        assert store.verify().files == 2


def test_purge_frees_the_room_of_drawings_on_a_full_disk(disk: RealDisk | PageQuota) -> None:
    if isinstance(disk, PageQuota):
        pytest.skip("a quota of SQLite's pages does not hold for files")
    with a_store(disk.folder) as store:
        for seed in range(10):
            drawing = a_drawing(2_000_000, seed)
            stream = store.submit(a_draft(attachments={"a.png": drawing})).stream
        disk.fill(store)
        ledger = SyncLedger.open(disk.folder)
        ledger.mark(stream, Watermark(accepted=9, safe=9))
        ledger.close()
        assert store.purge(timedelta(0)) == 9
        assert len(drawings_in(disk.folder)) == 1
        store.submit(a_draft(attachments={"a.png": a_drawing(8_000_000)}))
        assert store.verify().faults == ()
