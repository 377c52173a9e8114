"""Whatever lies on the disk, visitors are served; and a changed byte does not go unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store import SyncLedger, Watermark
from kiosk.store.connection import STORE_FILE
from tests.kiosk.store.child import a_child
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_draft, a_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

breaks_loudly = pytest.mark.expects_log("kiosk.store")


def a_filled_store(folder: Path, count: int = 20) -> tuple[Path, str]:
    """The file of a closed store with answers in it, and the stream they are in."""
    with a_store(folder) as store:
        stream = [store.submit(a_complaint()) for _ in range(count)][-1].stream
    return folder / STORE_FILE, stream


def overwritten(start: int, length: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:start] + bytes([0xA5]) * length + data[start + length :]


def cut_in_half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def not_a_database(data: bytes) -> bytes:
    return b"<html>captive portal</html>" * 1000


@breaks_loudly
@pytest.mark.parametrize(
    "damage", [overwritten(0, 100), overwritten(4096, 8192), cut_in_half, not_a_database],
    ids=["header", "pages", "half of it", "another file"],
)  # fmt: skip
def test_kiosk_serves_on_with_a_new_stream_when_the_file_is_damaged(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    file, stream = a_filled_store(tmp_path)
    broken = damage(file.read_bytes())
    file.write_bytes(broken)
    with a_store(tmp_path) as store:
        receipt = store.submit(a_draft())
        status = store.status()
    assert receipt.seq == 1
    assert receipt.stream != stream
    (aside,) = status.damaged
    assert (tmp_path / aside).read_bytes() == broken


def killed_after_submits(folder: Path) -> None:
    with a_child(folder, "submit") as child:
        child.line()
        child.line()
        child.kill()


def test_file_scrambled_before_its_log_was_written_back_is_healed_by_the_log(
    tmp_path: Path,
) -> None:
    killed_after_submits(tmp_path)
    (tmp_path / STORE_FILE).write_bytes(b"scrambled" * 1000)
    with a_store(tmp_path) as store:
        assert store.status().count >= 1
        assert store.verify().faults == ()


@breaks_loudly
def test_log_with_answers_nobody_sent_yet_is_kept_beside_the_damaged_file(tmp_path: Path) -> None:
    file, _ = a_filled_store(tmp_path, 60)
    killed_after_submits(tmp_path)
    log = (tmp_path / f"{STORE_FILE}-wal").read_bytes()
    assert ARABIC_COMMENT.encode() in log
    file.write_bytes(b"\xa5" * file.stat().st_size)
    with a_store(tmp_path) as store:
        (aside,) = store.status().damaged
    assert (tmp_path / f"{aside}-wal").read_bytes() == log


@breaks_loudly
def test_second_damage_in_the_same_second_keeps_both_files(tmp_path: Path) -> None:
    for _ in range(2):
        (tmp_path / STORE_FILE).write_bytes(b"x" * 5000)
        with a_store(tmp_path) as store:
            store.submit(a_draft())
    with a_store(tmp_path) as store:
        assert len(store.status().damaged) == 2


def test_empty_file_left_by_a_crash_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).touch()
    with a_store(tmp_path) as store:
        assert store.submit(a_draft()).seq == 1
        assert store.status().damaged == ()


def test_chain_finds_a_flipped_byte_that_sqlite_does_not(tmp_path: Path) -> None:
    file, stream = a_filled_store(tmp_path)
    data = bytearray(file.read_bytes())
    place = data.find(ARABIC_COMMENT.encode(), len(data) // 2)
    assert place > 0
    data[place] ^= 1
    file.write_bytes(data)
    with a_store(tmp_path) as store:
        assert store.status().damaged == ()
        (fault,) = store.verify().faults
    assert fault.stream == stream
    assert "changed after it was stored" in fault.message


@pytest.mark.parametrize(
    ("tamper", "message"),
    [
        ("DELETE FROM entry WHERE seq = 7", "entries 7 to 7 are missing"),
        ("DELETE FROM entry WHERE seq > 15", "ends at 15, its own row says 20"),
        ("UPDATE entry SET head = randomblob(32) WHERE seq = 3", "chain is broken"),
        ("UPDATE entry SET envelope = x'7b7d', envelope_hash = randomblob(32) WHERE seq = 3", "changed"),
        ("UPDATE stream SET head = randomblob(32)", "its own row says 20"),
        ("UPDATE stream SET purged_head = randomblob(32)", "does not begin"),
    ],
)  # fmt: skip
def test_chain_tells_what_was_tampered_with(tmp_path: Path, tamper: str, message: str) -> None:
    a_filled_store(tmp_path)
    with a_store(tmp_path) as store:
        store._db.execute(tamper)
        (fault,) = store.verify().faults
    assert message in fault.message


def test_chain_holds_when_a_body_was_erased(tmp_path: Path) -> None:
    a_filled_store(tmp_path)
    with a_store(tmp_path) as store:
        store._db.execute("UPDATE entry SET envelope = NULL WHERE seq = 4")
        assert store.verify().faults == ()
        erased = [answer for answer in store.answers() if answer.envelope is None]
    assert [(answer.seq, answer.problem) for answer in erased] == [(4, "erased")]


@pytest.mark.parametrize("bytes_", ["x'ff'", "CAST(x'7b226964223a22ff227d' AS BLOB)"])
def test_answer_that_cannot_be_decoded_does_not_hide_the_others(
    tmp_path: Path, bytes_: str
) -> None:
    a_filled_store(tmp_path, 3)
    with a_store(tmp_path) as store:
        store._db.execute(f"UPDATE entry SET envelope = {bytes_} WHERE seq = 2")
        problems = [answer.problem for answer in store.answers()]
    assert problems[0] == problems[2] == ""
    assert problems[1].startswith("unreadable")


def test_changed_byte_in_a_word_spoils_only_that_word(tmp_path: Path) -> None:
    file, _ = a_filled_store(tmp_path, 3)
    place = file.read_bytes().index(b"answersuggestion") + len("answer")
    file.write_bytes(overwritten(place, 1)(file.read_bytes()))
    with a_store(tmp_path) as store:
        forms = [answer.form for answer in store.answers()]
    assert sorted(set(forms)) == ["suggestion", "\N{REPLACEMENT CHARACTER}uggestion"]


@breaks_loudly
@pytest.mark.parametrize("word", [b"envelope_hash", b"UPDATE stream", b"instance_id TEXT"])
def test_schema_that_changed_is_damage_before_the_first_answer(tmp_path: Path, word: bytes) -> None:
    file, stream = a_filled_store(tmp_path, 3)
    data = file.read_bytes()
    file.write_bytes(overwritten(data.index(word), 1)(data))
    with a_store(tmp_path) as store:
        assert store.submit(a_draft()).stream != stream
        assert len(store.status().damaged) == 1


@breaks_loudly
def test_older_copy_of_the_store_never_reuses_a_number(tmp_path: Path) -> None:
    _, stream = a_filled_store(tmp_path, 5)
    ledger = SyncLedger.open(tmp_path)
    ledger.mark(stream, Watermark(accepted=9, safe=9))
    ledger.close()
    with a_store(tmp_path) as store:
        receipt = store.submit(a_draft())
        assert receipt.stream != stream
        assert store.status().count == 6
        assert store.verify().faults == ()
