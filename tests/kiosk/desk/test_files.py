"""A desk's own files are written as a kiosk's store is: nothing lost, nothing left, nobody else's."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from kiosk.desk.book import BOOK_FILE, open_book
from kiosk.desk.replica import REPLICA_FILE, Replica
from kiosk.store.connection import open_durable, open_writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

KEPT = ("journal_mode", "synchronous", "secure_delete", "trusted_schema", "temp_store", "mmap_size")


def settings(connection: sqlite3.Connection) -> list[object]:
    """One that does not exist on this build of SQLite (no mmap) is told as None by all."""
    rows = [connection.execute(f"PRAGMA {name}").fetchone() for name in KEPT]
    return [row and row[0] for row in rows]


@pytest.fixture
def of_the_store(tmp_path: Path) -> Iterator[list[object]]:
    store = open_writer(tmp_path / "store.sqlite")
    yield settings(store.conn)
    store.close()


def test_a_desk_s_files_are_opened_as_the_store_is(
    tmp_path: Path, of_the_store: list[object]
) -> None:
    plain = open_durable(tmp_path / "plain.sqlite")
    book = open_book(tmp_path)
    try:
        assert of_the_store[:3] == ["wal", 2, 1]
        assert settings(plain) == settings(book) == of_the_store
    finally:
        plain.close()
        book.close()


def test_a_desk_s_files_are_readable_by_their_own_user_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    replica, book = Replica.open(tmp_path), open_book(tmp_path)
    replica.close()
    book.close()
    for name in (BOOK_FILE, REPLICA_FILE):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
