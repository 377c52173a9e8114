"""Closed days go to Parquet and out of the database; nothing else is lost by it."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

import duckdb
import pytest
from sqlalchemy import func, select

from sync.central.archive import CannotClose, NoDuckdb, close_day, days_before, write_day
from sync.central.backup import back_up
from sync.central.ingest.models import item
from sync.central.proof.service import prove
from sync.central.rollup.service import recount, roll_up
from tests.support.central_app import CentralApp, Device, head_after

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = date(2026, 11, 22)
DAY_S = 86400


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data", url=database_url) as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    """Two items on each of three days."""
    device = central.device()
    for day in range(3):
        device.send_numbered(2 * day + 1, 2 * day + 2)
        central.clock.advance(DAY_S)
    return device


def count_up(central: CentralApp) -> None:
    with central.database.writing() as connection:
        roll_up(connection)


def close(central: CentralApp, before: date, folder: Path) -> list[int]:
    with central.database.writing() as connection:
        days = [day for day in days_before(connection, before) if day >= FIRST]
        archived = [write_day(connection, day, folder) for day in days]
        return [close_day(connection, each.day, each) for each in archived]


def test_archived_days_are_in_parquet_and_gone(central: CentralApp, device: Device, tmp_path: Path):
    count_up(central)
    with central.database.reading() as connection:
        before = connection.execute(
            select(item.c.seq, item.c.envelope).where(item.c.seq <= 4).order_by(item.c.seq)
        ).all()
    assert close(central, FIRST + timedelta(days=2), tmp_path / "out") == [2, 2]
    with duckdb.connect() as parquet:
        query = f"SELECT seq, envelope FROM '{tmp_path}/out/items-*.parquet' ORDER BY seq"
        assert parquet.execute(query).fetchall() == [tuple(row) for row in before]
    with central.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(item)).scalar() == 2


def test_what_stays_still_proves_backs_up_counts_and_goes_on(
    central: CentralApp, device: Device, tmp_path: Path
):
    count_up(central)
    close(central, FIRST + timedelta(days=2), tmp_path / "out")
    device.beat(6, head_after(6))
    with central.database.writing() as connection:
        proof = prove(connection, deep=True)
        assert recount(connection).differences == []
    assert (proof.holds, proof.received, proof.streams[0].archived) == (True, 6, 4)
    assert proof.streams[0].heads == "match"
    back_up(central.database, central.config, tmp_path / "copy")
    again = device.send_numbered(1, 7).json()  # what is gone is known by its number
    assert (again["accepted_seq"], again["safe_seq"]) == (7, 6)


def test_day_that_is_not_counted_stays(central: CentralApp, device: Device, tmp_path: Path):
    with pytest.raises(CannotClose, match="not counted"):
        close(central, FIRST + timedelta(days=1), tmp_path / "out")


def test_day_behind_a_later_one_stays_where_the_clock_went_back(
    central: CentralApp, device: Device, tmp_path: Path
):
    central.clock._now -= timedelta(days=3)
    device.send_numbered(7, 8)
    count_up(central)
    with pytest.raises(CannotClose, match="clock went back"):
        close(central, FIRST + timedelta(days=1), tmp_path / "out")


def test_without_duckdb_nothing_happens(
    central: CentralApp, device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(NoDuckdb):
        close(central, FIRST + timedelta(days=1), tmp_path / "out")
