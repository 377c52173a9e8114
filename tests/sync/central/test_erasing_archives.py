"""Erasing reaches into Parquet archives: the words are in no file any more, all else is as it was."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from click.testing import CliRunner
from sqlalchemy import select

from kiosk.trust.chain import envelope_hash
from sync.central.erasing.archives import known
from sync.central.ingest.models import item
from sync.central.proof.service import prove
from sync.central.rollup.models import closed_day, tally
from sync.central.rollup.service import recount
from sync.commands.central import command
from tests.support.archives import FIRST, MINE, OTHER, archive, rows, with_three_of_mine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.central_app import CentralApp


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


def run(central: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(central.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def erase(central: CentralApp, *arguments: object) -> dict[str, Any]:
    done = run(central, "erase", MINE.grouped, "--yes", "--json", *arguments)
    told: dict[str, Any] = json.loads(done.stdout)
    assert done.exit_code == (1 if told["not_reached"] else 0), done.output
    return told


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
