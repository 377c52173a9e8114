"""A visitor's drawing is on the disk with the answer, or neither is."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.store import (
    Attachment,
    DraftRefusedError,
    OutboxReader,
    Store,
    StoreFull,
    StoreMissing,
    SyncLedger,
    Watermark,
)
from kiosk.store.blobs import BLOBS, Blobs
from kiosk.store.connection import STORE_FILE, open_writer
from kiosk.store.draft import LARGEST_ATTACHMENT, MOST_ATTACHMENTS
from kiosk.store.migrations import STEPS
from tests.kiosk.store.child import a_child
from tests.support.answers import a_draft, a_drawing, a_store, an_abandoned_draft

if TYPE_CHECKING:
    from pathlib import Path


def files_in(folder: Path) -> set[str]:
    return {path.name for path in (folder / BLOBS).glob("*")}


def hash_of(file: Attachment) -> str:
    return hashlib.sha256(file.data).hexdigest()


def all_safe(folder: Path, stream: str, seq: int) -> None:
    ledger = SyncLedger.open(folder)
    ledger.mark(stream, Watermark(accepted=seq, safe=seq))
    ledger.close()


def test_drawing_is_there_with_its_answer_after_the_store_is_opened_again(tmp_path: Path) -> None:
    drawing = a_drawing(300_000)
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"رسم-1.png": drawing}))
    with a_store(tmp_path) as store:
        (answer,) = store.answers()
        assert store.verify().files == 1
    assert answer.envelope is not None
    (told,) = answer.envelope.attachments.items()
    assert told[0] == "رسم-1.png"
    assert (told[1].media_type, told[1].size) == ("image/png", 300_000)
    assert Blobs(tmp_path).read(told[1].sha256) == drawing.data


def test_envelope_says_of_a_file_only_what_it_is(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        stream = store.submit(a_draft(attachments={"a.png": a_drawing(100_000)})).stream
        reader = OutboxReader.open(tmp_path)
        (entry,) = reader.entries(stream, 0, 10)
        reader.close()
    assert len(entry.envelope) < 2000
    assert entry.files == (hash_of(a_drawing(100_000)),)


def test_what_an_abandoned_visit_drew_is_kept_like_the_rest(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(an_abandoned_draft(attachments={"a.png": a_drawing()}))
        assert store.verify().files == 1


def test_form_submitted_twice_leaves_one_drawing(tmp_path: Path) -> None:
    first = a_draft(instance_id="uuid:1", attachments={"a.png": a_drawing(seed=1)})
    again = a_draft(instance_id="uuid:1", attachments={"a.png": a_drawing(seed=2)})
    with a_store(tmp_path) as store:
        assert store.submit(first) == store.submit(again)
    assert files_in(tmp_path) == {hash_of(a_drawing(seed=1))}


@pytest.mark.parametrize("seed", range(4))
def test_no_answer_is_without_its_drawing_when_killed_at_any_moment(
    tmp_path: Path, seed: int
) -> None:
    chance, thanked = random.Random(seed), set[int]()
    for _ in range(2):
        with a_child(tmp_path, "draw") as child:
            child.line()
            time.sleep(chance.uniform(0.0, 0.15))
            child.kill()
            thanked |= {int(line) for line in child.rest()}
    with a_store(tmp_path) as store:
        found = list(store.answers())
        verdict = store.verify()
    assert thanked <= {answer.seq for answer in found}
    assert verdict.faults == ()
    assert verdict.files == 2 * len(found)
    named = {f.sha256 for a in found if a.envelope for f in a.envelope.attachments.values()}
    assert files_in(tmp_path) == named


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_disk_that_fills_up_with_the_drawing_stores_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with a_store(tmp_path) as store:
        with monkeypatch.context() as patch:
            patch.setattr(f"os.{call}" if call == "fsync" else "pathlib.Path.replace", full)
            with pytest.raises(StoreFull):
                store.submit(a_draft(attachments={"a.png": a_drawing()}))
        assert files_in(tmp_path) == set()
        assert store.submit(a_draft()).seq == 1


def test_disk_that_fills_up_with_the_entry_keeps_no_drawing(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        long = {"/data/comment": "x" * 100_000}
        with pytest.raises(StoreFull):
            store.submit(a_draft(answers=long, attachments={"a.png": a_drawing()}))
        assert files_in(tmp_path) == set()


def test_drawing_goes_with_the_last_entry_that_names_it(tmp_path: Path) -> None:
    same = {"a.png": a_drawing()}
    with a_store(tmp_path) as store:
        stream = store.submit(a_draft(attachments=same)).stream
        store.submit(a_draft(attachments=same))
        all_safe(tmp_path, stream, 1)
        assert store.purge(timedelta(0)) == 1
        assert files_in(tmp_path) == {hash_of(a_drawing())}
        assert store.verify().faults == ()
        all_safe(tmp_path, stream, 2)
        assert store.purge(timedelta(0)) == 1
    assert files_in(tmp_path) == set()


def test_purge_cut_short_between_entry_and_drawing_is_finished_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_store(tmp_path) as store:
        stream = store.submit(a_draft(attachments={"a.png": a_drawing()})).stream
        all_safe(tmp_path, stream, 1)
        monkeypatch.setattr(Blobs, "drop", lambda *_: None)
        store.purge(timedelta(0))
    assert files_in(tmp_path) != set()
    a_store(tmp_path).close()
    assert files_in(tmp_path) == set()


def damaged(data: bytes) -> bytes:
    return data[:50] + bytes([data[50] ^ 1]) + data[51:]


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (lambda path: path.write_bytes(damaged(path.read_bytes())), "was changed after"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1]), "has 4095 bytes instead of 4096"),
        (lambda path: path.unlink(), "is missing"),
    ],
    ids=["flipped bit", "cut", "gone"],
)
def test_verify_finds_a_drawing_that_is_not_what_was_stored(
    tmp_path: Path, harm: object, message: str
) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        store.submit(a_draft(attachments={"a.png": a_drawing(4096)}))
        store.submit(a_draft())
        harm(tmp_path / BLOBS / hash_of(a_drawing(4096)))
        verdict = store.verify()
    (fault,) = verdict.faults
    assert (fault.seq, verdict.checked) == (2, 3)
    assert f"the file a.png {message}" in fault.message


def test_drawing_that_went_bad_is_whole_again_once_the_same_is_stored(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"a.png": a_drawing()}))
        (tmp_path / BLOBS / hash_of(a_drawing())).write_bytes(b"scrambled")
        store.submit(a_draft(attachments={"b.png": a_drawing()}))
        assert store.verify().faults == ()


@pytest.mark.parametrize(
    "attachments",
    [
        {"../a.png": a_drawing()},
        {"submission.xml": a_drawing()},
        {"a\n.png": a_drawing()},
        {"": a_drawing()},
        {"x" * 201: a_drawing()},
        {"a.png": Attachment(media_type="", data=b"")},
        {"a.wav": Attachment(media_type="audio/wav", data=bytes(LARGEST_ATTACHMENT + 1))},
        {f"{n}.png": a_drawing(1) for n in range(MOST_ATTACHMENTS + 1)},
    ],
    ids=["climbs", "is the instance", "line", "nameless", "long", "no type", "large", "many"],
)
def test_file_nobody_could_store_is_refused_and_takes_no_number(
    tmp_path: Path, attachments: dict[str, Attachment]
) -> None:
    with a_store(tmp_path) as store:
        with pytest.raises(DraftRefusedError):
            store.submit(a_draft(attachments=attachments))
        assert store.submit(a_draft()).seq == 1
    assert files_in(tmp_path) == set()


@pytest.mark.expects_log("kiosk.store")
def test_drawings_of_a_damaged_store_are_set_aside_with_it(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"a.png": a_drawing()}))
    (tmp_path / STORE_FILE).write_bytes(b"x" * 5000)
    for _ in range(2):
        with a_store(tmp_path) as store:
            (aside,) = store.status().damaged
    beside = tmp_path / f"{aside.removesuffix('.sqlite')}.{BLOBS}"
    assert [path.name for path in beside.iterdir()] == [hash_of(a_drawing())]


def test_store_from_before_there_were_drawings_is_read_and_brought_on(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    (tmp_path / STORE_FILE).unlink()
    old = open_writer(tmp_path / STORE_FILE)
    STEPS[0](old)
    old.execute("PRAGMA user_version = 1")
    old.execute("INSERT INTO stream VALUES (1, 'old', 0, NULL, 1, x'00', 0, x'00')")
    old.execute("INSERT INTO entry VALUES (1, 1, 'a', NULL, 0, 'answer', '', x'', x'', x'7b7d')")
    old.close()
    with pytest.raises(StoreMissing, match="of an older Diwan"):
        OutboxReader.open(tmp_path)
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"a.png": a_drawing()}))
        assert [answer.seq for answer in store.answers()] == [1, 2]
        reader = OutboxReader.open(tmp_path)
        assert [len(entry.files) for entry in reader.entries("old", 0, 10)] == [0, 1]
        reader.close()


def test_drawings_are_for_this_user_alone(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"a.png": a_drawing()}))
    assert (tmp_path / BLOBS).stat().st_mode & 0o077 == 0
    assert (tmp_path / BLOBS / hash_of(a_drawing())).stat().st_mode & 0o077 == 0


def test_reader_finds_a_drawing_by_its_hash_and_no_other_file(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft(attachments={"a.png": a_drawing()}))
        reader = OutboxReader.open(tmp_path)
        with reader.file(hash_of(a_drawing())) as file:
            assert file.read() == a_drawing().data
        assert reader.file("0" * 64) is None
        with pytest.raises(ValueError, match="no SHA-256"):
            reader.file(f"../{STORE_FILE}")
        reader.close()


def test_store_without_drawings_makes_no_folder_for_them(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        assert isinstance(store, Store)
        store.submit(a_draft())
    assert not (tmp_path / BLOBS).exists()
