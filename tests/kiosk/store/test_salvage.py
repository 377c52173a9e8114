"""Salvage: what was thanked for comes out of a damaged file, proved, while visitors are served."""

from __future__ import annotations

import os
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.store import OutboxReader, SyncLedger, Watermark
from kiosk.store.mirror import MIRROR
from kiosk.trust import GENESIS, entry_head
from tests.support.answers import a_complaint, a_draft, a_drawing, a_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.store import Store

pytestmark = pytest.mark.expects_log("kiosk.store")
COUNT = 60


def filled(folder: Path, count: int = COUNT) -> list[str]:
    """Answers with and without drawings; the hashes of their numbers, in order."""
    with a_store(folder) as store:
        hashes = []
        for number in range(count):
            files = {"map.png": a_drawing(seed=number)} if number % 10 == 0 else {}
            draft = a_complaint(attachments=files, instance_id=f"uuid:{number}")
            hashes.append(store.submit(draft).reference.hashed)
    return hashes


def no_header(folder: Path) -> None:
    """SQLite reads nothing of it any more."""
    with (folder / "store.sqlite").open("r+b") as file:
        file.write(bytes(4096))


def a_hole(folder: Path) -> None:
    """Some pages in the middle are nonsense."""
    path = folder / "store.sqlite"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(os.urandom(3 * 4096))


def no_mirror(folder: Path) -> None:
    for path in (folder / MIRROR).iterdir():
        path.unlink()


def here(store: Store) -> list[str]:
    return [a.envelope.reference_hash for a in store.answers() if a.envelope is not None]


@pytest.mark.parametrize("harm", [no_header, a_hole])
def test_everything_comes_back_while_the_next_visitor_is_served(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    given = filled(tmp_path)
    harm(tmp_path)
    with a_store(tmp_path) as store:
        later = store.submit(a_draft()).reference.hashed
        (done,) = store.salvage()
        assert (done.saved, done.anew, done.lost) == (COUNT, 0, 0)
        assert here(store) == [*given, later]
        assert not store.verify().faults
        assert store.verify().files == COUNT // 10
        assert (store.status().damaged, store.status().salvaged) == ((), (done.file,))
        assert store.submit(a_draft()).seq == 2
        assert store.salvage() == []
    with a_store(tmp_path) as store:
        assert len(here(store)) == COUNT + 2


def test_pages_alone_give_all_they_still_hold(tmp_path: Path) -> None:
    given = filled(tmp_path)
    no_mirror(tmp_path)
    a_hole(tmp_path)
    with a_store(tmp_path) as store:
        (done,) = store.salvage()
        assert done.saved + done.anew + done.lost >= COUNT
        assert done.saved + done.anew > COUNT // 2
        assert set(here(store)) <= set(given)
        assert len(here(store)) == len(set(here(store))) == done.saved + done.anew
        assert not store.verify().faults


def test_what_central_has_of_the_rest_is_not_sent_twice(tmp_path: Path) -> None:
    given = filled(tmp_path, 20)
    with a_store(tmp_path) as store:
        stream = store.status().stream
    ledger = SyncLedger.open(tmp_path)
    ledger.mark(stream, Watermark(accepted=15, safe=0))
    ledger.close()
    (segment,) = (tmp_path / MIRROR).iterdir()
    data = bytearray(segment.read_bytes())
    data[len(data) // 3] ^= 255  # about the seventh record
    segment.write_bytes(data)
    no_header(tmp_path)
    with a_store(tmp_path) as store:
        (done,) = store.salvage()
        assert done.lost == 1
        assert done.anew == 5
        assert set(given[15:]) <= set(here(store))


def test_old_stream_goes_to_central_under_its_own_numbers(tmp_path: Path) -> None:
    filled(tmp_path, 12)
    with a_store(tmp_path) as store:
        stream, head = store.status().stream, store.status().head
    no_header(tmp_path)
    with a_store(tmp_path) as store:
        store.salvage()
    reader = OutboxReader.open(tmp_path)
    old, new = reader.streams()
    assert (old.stream, old.seq, old.head.hex(), old.closed) == (stream, 12, head, True)
    assert not new.closed
    walked = GENESIS
    for entry in reader.entries(stream, 0, 100):
        walked = entry_head(walked, stream, entry.seq, entry.envelope)
        assert entry.head == walked
        for name in entry.files:
            found = reader.file(name)
            assert found is not None
            found.close()
    assert reader.head_at(stream, 12) == walked
    reader.close()


def test_a_salvage_that_is_cut_short_goes_on_and_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = filled(tmp_path)
    no_header(tmp_path)
    with a_store(tmp_path) as store:
        with monkeypatch.context() as patched:
            left = iter(range(25))
            patched.setattr("kiosk.store.salvaging.Salvage._adopt", lambda *_: next(left) and None)
            with pytest.raises((StopIteration, RuntimeError)):
                store.salvage()
        assert 0 < len(here(store)) < COUNT
    with a_store(tmp_path) as store:
        store.salvage()
        assert here(store) == given


def test_streams_with_a_purged_beginning_are_saved_too(tmp_path: Path) -> None:
    given = filled(tmp_path, 30)
    with a_store(tmp_path) as store:
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(store.status().stream, Watermark(accepted=10, safe=10))
        ledger.close()
        assert store.purge(timedelta(0)) == 10
    a_hole(tmp_path)
    with a_store(tmp_path) as store:
        if store.status().damaged:
            (done,) = store.salvage()
            assert done.saved == 20
        assert here(store) == given[10:]
        assert not store.verify().faults


def test_a_file_that_holds_nothing_is_salvaged_as_empty(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"not a database at all" * 500)
    with a_store(tmp_path) as store:
        (done,) = store.salvage()
        assert (done.saved, done.anew, done.lost) == (0, 0, 0)


def test_salvaged_answers_are_purged_like_others(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    with a_store(tmp_path) as store:
        stream = store.status().stream
    no_header(tmp_path)
    with a_store(tmp_path) as store:
        store.salvage()
        ledger = SyncLedger.open(tmp_path)
        ledger.mark(stream, Watermark(accepted=5, safe=5))
        ledger.close()
        assert store.purge(timedelta(0)) == 5
        assert not store.verify().faults


def test_random_bytes_never_stop_a_start_or_make_up_an_answer(tmp_path: Path) -> None:
    given = set(filled(tmp_path, 25))
    path = tmp_path / "store.sqlite"
    whole = path.read_bytes()
    for place in range(3, len(whole), len(whole) // 6):
        path.write_bytes(whole[:place] + os.urandom(200) + whole[place + 200 :])
        for name in ("store.sqlite-wal", "store.sqlite-shm"):
            (tmp_path / name).unlink(missing_ok=True)
        try:
            with a_store(tmp_path) as store:
                store.salvage()
                store.mend()
                assert set(here(store)) <= given
        except sqlite3.Error as error:  # pragma: no cover - says what is wrong
            pytest.fail(f"byte {place}: {error}")
