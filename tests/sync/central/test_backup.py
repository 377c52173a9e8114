"""Safe is what a verified copy holds, and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from sync.central.backup import BackupFailed, back_up
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


def test_backup_moves_the_second_acknowledgement(central: CentralApp, tmp_path: Path):
    device = central.device()
    device.send_numbered(1, 3)
    made = back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert (made.streams, made.items) == (1, 3)
    assert device.send_numbered(4, 5).json() == {
        "accepted_seq": 5,
        "safe_seq": 3,
        "exceptions": [],
    }


def test_copy_can_be_served_from(central: CentralApp, tmp_path: Path):
    central.device().send_numbered(1, 3)
    other = tmp_path / "restored"
    other.mkdir()
    back_up(central.database, central.config, other / "central.sqlite")
    with CentralApp(other) as restored, restored.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM item").scalar() == 3


def test_damage_is_found_and_nothing_declared_safe(central: CentralApp, tmp_path: Path):
    device = central.device()
    device.send_numbered(1, 3)
    with closing(sqlite3.connect(central.config.folder / "central.sqlite")) as hand:
        hand.execute("UPDATE item SET envelope = CAST(envelope || ' ' AS BLOB) WHERE seq = 2")
        hand.commit()
    with pytest.raises(BackupFailed, match="does not hold together"):
        back_up(central.database, central.config, tmp_path / "copy.sqlite")
    assert not list(tmp_path.glob("*copy*"))
    assert device.send_numbered(4, 4).json()["safe_seq"] == 0


def test_place_that_cannot_be_written_is_told(central: CentralApp, tmp_path: Path):
    with pytest.raises(BackupFailed, match="could not be written"):
        back_up(
            central.database, central.config, tmp_path / "no" / "such" / "folder" / "copy.sqlite"
        )
