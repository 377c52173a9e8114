"""The store as commands see it: read-only, also while a kiosk is at work in the same folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from kiosk.store.blobs import Blobs
from kiosk.store.connection import STORE_FILE, check_quickly, open_reader
from kiosk.store.errors import StoreMissing, told
from kiosk.store.migrations import refuse_other
from kiosk.store.records import Answer, Wanted, count_answers, read_answers
from kiosk.store.status import StoreStatus, read_status
from kiosk.store.sync_state import read_sync_state
from kiosk.store.verifying import Verdict, verify

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Archive:
    """Answers, status and proof of one data folder. Raises the store's errors."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection
        self.blobs = Blobs(folder)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Raises `StoreMissing` where no kiosk ever ran, `StoreTooNew`, `StoreDamaged`."""
        path = folder / STORE_FILE
        if not path.exists():
            raise StoreMissing(folder)
        with told(folder):
            archive = cls(folder, open_reader(path))
            try:
                refuse_other(archive._connection, folder, path)
            except BaseException:
                archive.close()
                raise
        return archive

    def answers(self, wanted: Wanted) -> Iterator[Answer]:
        """Oldest first, a page at a time."""
        return read_answers(self._query, read_sync_state(self._folder), wanted)

    def count(self, wanted: Wanted) -> int:
        return count_answers(self._query, wanted)

    def status(self) -> StoreStatus:
        return read_status(self._query, read_sync_state(self._folder), self._folder)

    def check_quickly(self) -> None:
        """Raises `StoreDamaged` when the file's pages do not fit together."""
        with told(self._folder):
            check_quickly(self._connection, self._folder / STORE_FILE)

    def verify(self, progress: Callable[[int], None] = lambda _: None) -> Verdict:
        """Walk the chain of every stream and read every file.

        `progress` hears how many entries were walked since.
        """
        return verify(self._query, self.blobs, progress)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _query(self, sql: str, parameters: list[object]) -> list[Any]:
        with told(self._folder):
            return self._connection.execute(sql, parameters).fetchall()
