"""Answers of days that left the database: a person gets them, and they are kept no longer than said."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from sync.central.desks.service import page_for
from sync.central.rollup.models import tally
from sync.commands import central_retention
from sync.commands.central import command
from sync.protocol.desks import DeskRequest
from tests.support.archives import MINE, OTHER, WORDS, archive, rows, with_three_of_mine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.central_app import CentralApp

BEGIN = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(params=[True, False], ids=["let go of", "also in the database"])
def archived(request: pytest.FixtureRequest, central: CentralApp, tmp_path: Path) -> Path:
    """The first day's file: two answers of mine, one of another."""
    return archive(central, tmp_path / "out", drop=request.param)


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with with_three_of_mine(tmp_path / "data") as app:
        yield app


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Any:
    """So many days after the first day began, for `retention enforce`."""

    def go(days: int) -> None:
        monkeypatch.setattr(central_retention, "_now", lambda: BEGIN + timedelta(days=days))

    return go


def run(central: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(central.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def enforce(central: CentralApp, status: int = 0) -> dict[str, Any]:
    done = run(central, "retention", "enforce", "--json")
    assert done.exit_code == status, done.output
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def bodies(file: Path) -> list[bool]:
    return [len(row[2]) > 0 for row in rows(file)]


def test_person_gets_what_is_in_archives_too(
    central: CentralApp, archived: Path, tmp_path: Path
) -> None:
    out = tmp_path / "mine"
    done = run(central, "export", MINE.grouped, "-o", out, "--json")
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert (told["items"], told["not_reached"]) == (3, [])
    written = json.loads((out / "answers.json").read_text("utf-8"))
    assert [each["seq"] for each in written] == [1, 3, 5]
    assert {each["answers"]["/visit/comment"] for each in written} == {WORDS * 20}
    assert {each["kiosk"] for each in written} == {written[0]["kiosk"]}


def test_archives_left_out_are_said(central: CentralApp, tmp_path: Path) -> None:
    archive(central, tmp_path / "out", drop=True)
    done = run(central, "export", MINE.grouped, "-o", tmp_path / "mine", "--no-archives")
    assert done.exit_code == 0, done.output
    assert "1 archives were not looked into" in done.stdout
    assert "3 items of days that left" in done.stdout
    written = json.loads((tmp_path / "mine" / "answers.json").read_text("utf-8"))
    assert [each["seq"] for each in written] == [5]


def test_archive_that_is_away_is_told_to_who_exports(central: CentralApp, tmp_path: Path) -> None:
    file = archive(central, tmp_path / "out", drop=True)
    only_there = ("export", OTHER.grouped, "-o", tmp_path / "theirs")
    assert run(central, *only_there).exit_code == 0
    file.unlink()
    done = run(central, "export", MINE.grouped, "-o", tmp_path / "mine")
    assert done.exit_code == 1
    assert f"not looked into: {file}: it is not there" in done.output
    assert (tmp_path / "mine" / "answers.json").exists()


def test_both_words_on_archives_contradict_each_other(central: CentralApp, tmp_path: Path) -> None:
    words = ("export", MINE.grouped, "-o", tmp_path / "x", "--no-archives", "--archives", tmp_path)
    assert run(central, *words).exit_code == 2


def test_what_was_kept_long_enough_goes_out_of_archives(
    central: CentralApp, archived: Path, later: Any
) -> None:
    before = rows(archived)
    run(central, "retention", "set", "--form", "visit", "--days", "30")
    later(30)
    assert enforce(central)["items"] == 0
    assert rows(archived) == before
    later(31)
    assert "To be looked through" in run(central, "retention", "enforce", "--dry-run").stdout
    assert enforce(central)["items"] == 3
    assert [row[:2] for row in rows(archived)] == [row[:2] for row in before]
    assert bodies(archived) == [False, False, False]
    with central.database.reading() as connection:
        counted = {row.question: row.n for row in connection.execute(select(tally))}
        page = page_for(connection, "", DeskRequest(erased=0), BEGIN)
    assert counted["/visit/stars"] > 0  # what was kept long enough stays in the sums
    assert {(each.seq, each.why) for each in page.erasures} == {
        (1, "retention"), (2, "retention"), (3, "retention"),
    }  # fmt: skip


def test_archive_is_looked_through_once_until_rules_change(
    central: CentralApp, archived: Path, later: Any
) -> None:
    run(central, "retention", "set", "--kind", "vote", "--days", "5")
    later(40)
    assert enforce(central)["items"] == 0
    listed = run(central, "retention", "enforce", "--dry-run", "--json").stdout
    assert json.loads(listed)["archives"] == []
    run(central, "retention", "set", "--form", "visit", "--kind", "vote", "--days", "500")
    run(central, "retention", "set", "--days", "10")
    listed = run(central, "retention", "enforce", "--dry-run", "--json").stdout
    assert json.loads(listed)["archives"] == [str(archived)]
    enforce(central)
    assert bodies(archived) == [False, False, False]


def test_more_particular_rule_keeps_what_a_general_one_would_not(
    central: CentralApp, archived: Path, later: Any
) -> None:
    run(central, "retention", "set", "--days", "10")
    run(central, "retention", "set", "--form", "visit", "--days", "300")
    later(40)
    assert enforce(central)["items"] == 0
    assert bodies(archived) == [True, True, True]


def test_archive_that_is_away_is_told_and_has_its_turn_later(
    central: CentralApp, tmp_path: Path, later: Any
) -> None:
    file = archive(central, tmp_path / "out", drop=True)
    run(central, "retention", "set", "--days", "10")
    later(40)
    file.rename(tmp_path / "away")
    (left,) = enforce(central, status=1)["not_reached"]
    assert left == {"file": str(file), "why": "it is not there"}
    (tmp_path / "away").rename(file)
    assert enforce(central)["archived"] == 3
    assert bodies(file) == [False, False, False]
