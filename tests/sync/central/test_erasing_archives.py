"""Erasing reaches into Parquet archives: the words are in no file any more, all else is as it was."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from click.testing import CliRunner
from sqlalchemy import select

from kiosk.trust import new_reference
from kiosk.trust.chain import envelope_hash
from sync.central.archive import close_day, write_day
from sync.central.erasing.archives import known, note_archive
from sync.central.ingest.models import item
from sync.central.proof.service import prove
from sync.central.rollup.models import closed_day, tally
from sync.central.rollup.service import recount, roll_up
from sync.commands.central import command
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


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with with_three_of_mine(tmp_path / "data") as app:
        yield app


@pytest.fixture
def either(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CentralApp]:
    """On each kind of database."""
    monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", database_url)
    with with_three_of_mine(tmp_path / "data", database_url) as app:
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


def run(central: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(central.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def erase(central: CentralApp, *arguments: object) -> dict[str, Any]:
    done = run(central, "erase", MINE.grouped, "--yes", "--json", *arguments)
    told: dict[str, Any] = json.loads(done.stdout)
    assert done.exit_code == (1 if told["not_reached"] else 0), done.output
    return told


def rows(file: Path) -> list[tuple[int, bytes, bytes]]:
    with duckdb.connect() as parquet:
        query = "SELECT seq, digest, envelope FROM read_parquet(?) ORDER BY position"
        return parquet.execute(query, [str(file)]).fetchall()


def assert_only_mine_went(before: list[Any], file: Path) -> None:
    after = rows(file)
    assert [row[:2] for row in after] == [row[:2] for row in before]
    assert [len(row[2]) > 0 for row in after] == [False, True, False]
    assert after[1] == before[1]
    assert envelope_hash(after[1][2]) == after[1][1]


@pytest.mark.parametrize("drop", [False, True])
def test_the_words_go_out_of_an_archive_and_the_rest_stays(
    either: CentralApp, tmp_path: Path, drop: bool
):
    file = archive(either, tmp_path / "out", drop=drop)
    file.chmod(0o640)
    before = rows(file)
    told = erase(either)
    assert (told["items"], told["archives"], told["not_reached"]) == (3, [str(file)], [])
    assert_only_mine_went(before, file)
    assert file.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    with either.database.writing() as connection:
        assert prove(connection, deep=True).holds
        assert recount(connection).differences == []
    with either.database.reading() as connection:
        named = {row.question: row.n for row in connection.execute(select(tally))}
        assert named["/visit/stars"] == 1  # of each value; mine are none any more
        hashes = list(connection.execute(select(closed_day.c.sha256)).scalars())
    assert drop == (len(hashes) == 1)
    again = run(either, "erase", MINE.grouped, "--yes")
    assert (again.exit_code, "nothing is kept under" in again.output) == (1, True)


def test_without_yes_it_is_told_and_the_archive_stays(central: CentralApp, tmp_path: Path):
    file = archive(central, tmp_path / "out", drop=True)
    before = file.read_bytes()
    done = run(central, "erase", MINE.grouped)
    assert done.stdout.count("received 2026-11-22") == 2
    assert "say --yes" in done.stdout
    assert file.read_bytes() == before


def test_an_archive_that_was_away_is_reached_when_it_is_named_or_back(
    central: CentralApp, tmp_path: Path
):
    file = archive(central, tmp_path / "out", drop=False)
    elsewhere = tmp_path / "elsewhere"
    before = rows(file)
    (tmp_path / "out").rename(elsewhere)
    told = erase(central)
    assert told["not_reached"] == [{"file": str(file), "why": "it is not there"}]
    (left,) = json.loads(run(central, "maintain", "--json").stdout)["not_erased"]
    assert left.startswith(str(file))
    moved = elsewhere / file.name
    assert rows(moved) == before
    # Of the number central knows nothing any more: that the items were erased is enough.
    done = run(central, "erase", OTHER.grouped, "--archives", elsewhere)
    assert done.exit_code == 0
    assert json.loads(run(central, "maintain", "--json").stdout)["not_erased"] == []
    assert_only_mine_went(before, moved)
    with central.database.reading() as connection:
        assert known(connection) == [str(moved)]


def test_an_archive_central_never_heard_of_is_reached_in_a_named_folder(
    central: CentralApp, tmp_path: Path
):
    file = archive(central, tmp_path / "out", drop=True)
    with central.database.writing() as connection:
        connection.execute(closed_day.delete())
        connection.exec_driver_sql("DELETE FROM archive_file")
    before = rows(file)
    assert erase(central, "--archives", tmp_path / "out")["items"] == 3
    assert_only_mine_went(before, file)


def test_a_damaged_archive_is_told_and_stays_as_it_was(central: CentralApp, tmp_path: Path):
    file = archive(central, tmp_path / "out", drop=False)
    changed = "REPLACE (CASE WHEN seq = 2 THEN 'another'::BLOB ELSE envelope END AS envelope)"
    with duckdb.connect() as parquet:
        query = f"SELECT * {changed} FROM read_parquet('{file}') ORDER BY position"
        parquet.execute(f"COPY ({query}) TO '{tmp_path}/changed' (FORMAT parquet)")
    data = (tmp_path / "changed").read_bytes()
    file.write_bytes(data)
    (left,) = erase(central)["not_reached"]
    assert (left["file"], "item 2 of stream" in left["why"]) == (str(file), True)
    assert file.read_bytes() == data
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_file_that_is_no_archive_is_told(central: CentralApp, tmp_path: Path):
    file = archive(central, tmp_path / "out", drop=False)
    file.write_bytes(b"PAR1 and nothing behind it")
    (left,) = erase(central)["not_reached"]
    assert left["why"].startswith("it cannot be read as an archive")


def test_without_duckdb_archives_are_told_as_not_reached(
    central: CentralApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = archive(central, tmp_path / "out", drop=False)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    (left,) = erase(central)["not_reached"]
    assert (left["file"], "duckdb" in left["why"]) == (str(file), True)
    monkeypatch.undo()
    with central.database.reading() as connection:
        left_here = list(
            connection.execute(select(item.c.seq).where(item.c.reference == MINE.text))
        )
    assert left_here == []


def test_the_commands_write_archives_that_erasing_finds(central: CentralApp, tmp_path: Path):
    assert (
        run(central, "archive", "--before", "2026-11-23", "--out", tmp_path / "out").exit_code == 0
    )
    file = tmp_path / "out" / f"items-{FIRST}.parquet"
    before = rows(file)
    assert erase(central)["archives"] == [str(file)]
    assert_only_mine_went(before, file)


def test_copies_are_listed_and_one_that_was_deleted_is_forgotten(
    central: CentralApp, tmp_path: Path
):
    file = archive(central, tmp_path / "out", drop=True)
    run(central, "backup", tmp_path / "copy")
    erase(central)
    listed = json.loads(run(central, "copies", "--json").stdout)["copies"]
    assert [(each["kind"], each["state"], each["there"]) for each in listed] == [
        ("archive", "clean", True),
        ("backup", "older", True),
    ]
    assert "is there" in run(central, "copies", "--forget", file).output
    file.unlink()
    done = run(central, "copies", "--forget", file)
    assert (done.exit_code, str(file) in done.stdout) == (0, False)
    assert run(central, "copies", "--forget", file).exit_code == 1
