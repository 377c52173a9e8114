"""Every command of `diwan-central` is there and says what it does; what is wrong is told in words."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import click
import psycopg
import pytest
from click.testing import CliRunner

from sync.commands.central import command
from tests.support.postgres import postgres, shared_cluster

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

WANTED = {
    "archive", "backup", "enrol-code", "erase", "export", "health", "maintain", "migrate", "prove",
    "publish", "recount", "restore", "retention", "revoke", "serve",
}  # fmt: skip


def every_command(group: click.Group, *words: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, each in sorted(group.commands.items()):
        found.append((*words, name))
        if isinstance(each, click.Group):
            found += every_command(each, *words, name)
    return found


def run(*arguments: str, data: Path) -> Result:
    return CliRunner().invoke(command, ["--data", str(data), *arguments])


def test_nothing_is_missing():
    assert set(command.commands) >= WANTED


@pytest.mark.parametrize("words", every_command(command), ids=" ".join)
def test_each_says_what_it_does(words: tuple[str, ...], tmp_path: Path):
    done = run(*words, "--help", data=tmp_path)
    assert done.exit_code == 0
    assert "Usage:" in done.output
    paragraph = done.output.split("\n\n")[1].strip()
    assert paragraph.rstrip().endswith((".", ":")) or len(paragraph) > 20
    assert not (tmp_path / "central.sqlite").exists()


WRONG = [
    ("away", "postgresql://diwan@127.0.0.1:{free}/diwan", "Does PostgreSQL run there"),
    ("password", "{tcp}", "Check the account and its password"),
    ("missing", "{cluster}", "createdb"),
    ("kind", "mysql://u:secret@h/d", "central works with SQLite and PostgreSQL"),
    ("nonsense", "what is this", "DIWAN_CENTRAL_DATABASE"),
]


@pytest.mark.parametrize(("address", "told"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_what_is_wrong_with_the_database_is_said(
    address: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = taken.getsockname()[1]
    cluster = shared_cluster()
    url = address.format(
        free=free, tcp=cluster.tcp_url(password="secret"), cluster=cluster.url("not_there")
    )
    monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", url)
    done = run("prove", data=tmp_path)
    assert done.exit_code == 1
    assert told in done.stderr
    assert "secret" not in done.stderr
    assert "Traceback" not in done.output


def test_server_that_is_too_old_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from sync.central import engines

    monkeypatch.setattr(engines, "OLDEST_POSTGRESQL", 99)
    with postgres() as url:
        monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", url)
        done = run("migrate", data=tmp_path)
    assert done.exit_code == 1
    assert "is too old; central needs 99" in done.stderr


def test_database_that_keeps_no_utf8_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    cluster = shared_cluster()
    with psycopg.connect(cluster.conninfo(), autocommit=True) as connection:
        connection.execute(
            "CREATE DATABASE plain_c TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'"
        )
    try:
        monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", cluster.url("plain_c"))
        done = run("migrate", data=tmp_path)
    finally:
        cluster.drop("plain_c")
    assert done.exit_code == 1
    assert "keeps text in SQL_ASCII, and central needs UTF8" in done.stderr
    assert "createdb" in done.stderr
    assert "Traceback" not in done.output


def test_wrong_setting_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DIWAN_CENTRAL_KEEP_DAYS", "for ever")
    done = run("maintain", data=tmp_path)
    assert done.exit_code == 1
    assert "DIWAN_CENTRAL_KEEP_DAYS cannot have this value" in done.stderr


def test_several_workers_need_a_server(tmp_path: Path):
    done = run("serve", "--workers", "2", data=tmp_path)
    assert done.exit_code == 1
    assert "an SQLite file takes one process" in done.stderr


def test_an_operator_counts_proves_archives_and_restores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """On an empty PostgreSQL: every command of a night's work, one after the other."""
    with postgres() as url, postgres() as other:
        monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", url)
        monkeypatch.setenv("DIWAN_CENTRAL_KEEP_DAYS", "30")
        for words, told in (
            (["migrate"], "The database is at revision"),
            (["maintain"], "days made"),
            (["recount"], "They are right."),
            (["prove", "--deep"], "Nothing is missing."),
            (
                ["archive", "--before", "2026-01-01", "--out", str(tmp_path / "out")],
                "No day before 2026-01-01",
            ),
            (["backup", str(tmp_path / "copy")], "verified. They are safe now."),
            (["audit"], "Nothing was done yet."),
        ):
            done = run(*words, data=tmp_path / "data")
            assert (done.exit_code, told in done.stdout) == (0, True), done.output
        refused = run("restore", str(tmp_path / "copy"), data=tmp_path / "new")
        assert refused.exit_code == 1
        assert "tables already" in refused.stderr
        monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", other)
        assert run("restore", str(tmp_path / "copy"), data=tmp_path / "new").exit_code == 0
        assert "restore" in run("audit", data=tmp_path / "new").stdout


def test_archiving_a_day_that_is_not_over_is_refused(tmp_path: Path):
    done = run("archive", "--before", "2999-01-01", "--out", str(tmp_path), data=tmp_path)
    assert done.exit_code == 1
    assert "is not over" in done.stderr
