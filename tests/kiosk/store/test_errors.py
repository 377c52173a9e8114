"""Whose fault it is decides what a visitor sees: a calm screen, or a crash report to us."""

from __future__ import annotations

import errno
import sqlite3
from typing import TYPE_CHECKING

import pytest

from kiosk.store import StoreDamaged, StoreError, StoreFull, StoreUnwritable
from kiosk.store.errors import told

if TYPE_CHECKING:
    from pathlib import Path


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (OSError(errno.ENOSPC, "full"), StoreFull),
        (OSError(errno.EDQUOT, "over quota"), StoreFull),
        (PermissionError(errno.EACCES, "no"), StoreUnwritable),
        (sqlite_error(sqlite3.SQLITE_FULL), StoreFull),
        (sqlite_error(sqlite3.SQLITE_IOERR_WRITE), StoreUnwritable),
        (sqlite_error(sqlite3.SQLITE_READONLY), StoreUnwritable),
        (sqlite_error(sqlite3.SQLITE_BUSY), StoreUnwritable),
        (sqlite_error(sqlite3.SQLITE_CORRUPT), StoreDamaged),
        (sqlite_error(sqlite3.SQLITE_NOTADB), StoreDamaged),
    ],
    ids=str,
)
def test_what_the_machine_did_is_told_as_such(
    tmp_path: Path, raised: Exception, kind: type[StoreError]
) -> None:
    with pytest.raises(kind) as seen, told(tmp_path):
        raise raised
    assert seen.value.__cause__ is raised
    assert str(tmp_path) in str(seen.value) or "no" in str(seen.value)


def test_quota_that_sqlite_calls_an_io_error_is_told_as_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EDQUOT, "over quota")

    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    with pytest.raises(StoreFull), told(tmp_path):
        raise sqlite_error(sqlite3.SQLITE_IOERR_WRITE)


@pytest.mark.parametrize(
    "bug", [sqlite_error(sqlite3.SQLITE_CONSTRAINT), sqlite3.ProgrammingError("closed"), KeyError()]
)
def test_bug_of_ours_is_not_dressed_up(tmp_path: Path, bug: Exception) -> None:
    with pytest.raises(type(bug)), told(tmp_path):
        raise bug
