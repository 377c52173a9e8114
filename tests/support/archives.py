"""A central with answers of two days, and what lies in the Parquet archive of the first."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

import duckdb

from kiosk.trust import new_reference
from sync.central.archive import close_day, write_day
from sync.central.erasing.archives import note_archive
from sync.central.rollup.service import roll_up
from tests.support.central_app import CentralApp
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MINE, OTHER = new_reference(), new_reference()
WORDS = "Nobody shall read this"
FIRST = date(2026, 11, 22)


@contextmanager
def with_three_of_mine(folder: Path, url: str = "") -> Iterator[CentralApp]:
    """Two on the first day, between others; one on the second."""
    with CentralApp(folder, url=url) as app:
        device = app.device()
        first = [mine(1), other(2), mine(3)]
        device.send(first)
        app.clock.advance(timedelta(days=1).total_seconds())
        device.send([*first, other(4), mine(5)])
        with app.database.writing() as connection:
            roll_up(connection)
        yield app


def mine(n: int) -> bytes:
    answers = {"/visit/comment": WORDS * 20, "/visit/stars": 4}
    return an_envelope(n, form="visit", reference=MINE.text, answers=answers)


def other(n: int) -> bytes:
    answers = {"/visit/comment": "stays", "/visit/stars": 2}
    return an_envelope(n, form="visit", reference=OTHER.text, answers=answers)


def archive(central: CentralApp, folder: Path, *, drop: bool) -> Path:
    """The first day."""
    with central.database.writing() as connection:
        done = write_day(connection, FIRST, folder)
        file = folder / f"items-{FIRST}.parquet"
        note_archive(connection, file, FIRST, done.sha256, central.clock.now())
        if drop:
            close_day(connection, FIRST, done)
    return file


def rows(file: Path) -> list[tuple[int, bytes, bytes]]:
    with duckdb.connect() as parquet:
        query = "SELECT seq, digest, envelope FROM read_parquet(?) ORDER BY position"
        return parquet.execute(query, [str(file)]).fetchall()
