"""The sync process looks on, and leaves no trace in the kiosk's file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from kiosk.store import OutboxReader, StoreMissing
from kiosk.store.connection import STORE_FILE, open_reader
from tests.kiosk.store.child import a_child
from tests.support.answers import a_draft, a_store

if TYPE_CHECKING:
    from pathlib import Path


def test_entries_come_in_order_behind_the_one_asked_for(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        stream = [store.submit(a_draft()) for _ in range(5)][-1].stream
        reader = OutboxReader.open(tmp_path)
        assert [entry.seq for entry in reader.entries(stream, 2, 2)] == [3, 4]
        assert reader.entries(stream, 5, 10) == []
        assert reader.entries("another stream", 0, 10) == []
        reader.close()


def test_reader_notices_a_new_answer_once(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        reader = OutboxReader.open(tmp_path)
        assert not reader.changed()
        store.submit(a_draft())
        assert reader.changed()
        assert not reader.changed()
        reader.close()


def test_streams_tell_their_end(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        store.begin_new_stream()
        receipt = store.submit(a_draft())
        reader = OutboxReader.open(tmp_path)
        frozen, current = reader.streams()
        reader.close()
        assert (frozen.closed, frozen.seq) == (True, 1)
        assert (current.closed, current.stream) == (False, receipt.stream)
        assert current.head.hex() == store.status().head


def test_reader_waits_for_the_kiosk_to_make_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="start the kiosk once"):
        OutboxReader.open(tmp_path)
    (tmp_path / STORE_FILE).touch()
    with pytest.raises(StoreMissing):
        OutboxReader.open(tmp_path)


@pytest.mark.expects_log("kiosk.store")
def test_reader_follows_when_a_damaged_store_was_set_aside(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        old = store.submit(a_draft()).stream
    reader = OutboxReader.open(tmp_path)
    assert [state.stream for state in reader.streams()] == [old]
    replacement = tmp_path / "scrambled"
    replacement.write_bytes(b"scrambled" * 1000)
    replacement.replace(tmp_path / STORE_FILE)
    with a_store(tmp_path) as store:
        new = store.submit(a_draft()).stream
        assert reader.changed()
        assert [state.stream for state in reader.streams()] == [new]
    reader.close()


def test_reader_cannot_write(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    connection = open_reader(tmp_path / STORE_FILE)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM entry")
    connection.close()


def test_reader_never_checkpoints_what_a_killed_kiosk_left(tmp_path: Path) -> None:
    with a_child(tmp_path, "submit") as child:
        child.line()
        last = [child.line() for _ in range(10)][-1]
        child.kill()
    files = [tmp_path / STORE_FILE, tmp_path / f"{STORE_FILE}-wal"]
    before = [file.read_bytes() for file in files]
    reader = OutboxReader.open(tmp_path)
    (state,) = reader.streams()
    assert len(reader.entries(state.stream, 0, 1000)) >= int(last.split()[0])
    reader.close()
    assert [file.read_bytes() for file in files] == before
