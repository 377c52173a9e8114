from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.store import OutboxReader, Store, StoreTooNew, StoreUnwritable
from kiosk.store.connection import STORE_FILE
from kiosk.store.migrations import NEWEST, STEPS
from tests.kiosk.store.child import ROOT
from tests.support.answers import a_draft, a_store

if TYPE_CHECKING:
    from pathlib import Path


def pragma(store: Store, name: str) -> object:
    return store._db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("mmap_size", 0),
        ("wal_autocheckpoint", 128),
        ("journal_size_limit", 1048576),
        ("secure_delete", 1),
        ("auto_vacuum", 2),
        ("user_version", NEWEST),
    ],
)
def test_promise_about_durability_holds_also_after_reopening(
    tmp_path: Path, name: str, value: object
) -> None:
    for _ in range(2):
        with a_store(tmp_path) as store:
            assert pragma(store, name) == value


def test_folder_is_made_with_its_parents_for_this_user_only(tmp_path: Path) -> None:
    folder = tmp_path / "city" / "kiosk"
    a_store(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_folder_and_its_parents_are_synced_when_the_store_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    for module in ("opening", "store"):
        monkeypatch.setattr(
            f"kiosk.store.{module}.sync_folder", lambda folder: synced.append(folder.name)
        )
    a_store(tmp_path / "city" / "kiosk").close()
    assert synced == [tmp_path.name, "city", "kiosk"]


def test_store_of_a_newer_diwan_is_refused_and_left_alone(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
    file = tmp_path / STORE_FILE
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreTooNew, match="newer Diwan"):
        a_store(tmp_path)
    with pytest.raises(StoreTooNew):
        OutboxReader.open(tmp_path)
    assert file.read_bytes() == before


def test_migration_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class BrokenStepError(Exception):
        pass

    def broken(db: object) -> None:
        STEPS[0](db)
        raise BrokenStepError

    monkeypatch.setattr("kiosk.store.migrations.STEPS", (broken,))
    with pytest.raises(BrokenStepError):
        a_store(tmp_path)
    monkeypatch.undo()
    with a_store(tmp_path) as store:
        assert store.submit(a_draft()).seq == 1


def test_place_that_is_no_folder_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable, match="file"):
        a_store(tmp_path / "file")


def test_store_that_was_refused_can_be_opened_once_the_reason_is_gone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable):
        a_store(tmp_path / "file")
    (tmp_path / "file").unlink()
    a_store(tmp_path / "file").close()


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store.close()
    store.close()


def test_importing_the_store_loads_nothing_heavy() -> None:
    """The first frame must not wait for what the first answer needs."""
    heavy = "{'sqlite_utils', 'click', 'argon2', '_hashlib', 'numpy', 'dateutil', 'pluggy'}"
    code = (
        f"import sys, kiosk.store, kiosk.trust, kiosk.settings; print({heavy} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "set()"


def test_opening_the_store_does_not_load_numpy(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.support.answers import a_store; "
        "a_store(Path(sys.argv[1])).close(); print('numpy' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"


def test_facts_outlive_the_process(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        assert store.recall("staff-failures") is None
        store.remember("staff-failures", "3")
        store.remember("staff-failures", "4")
    with a_store(tmp_path) as store:
        assert store.recall("staff-failures") == "4"
