"""PostgreSQL: what was erased stands in none of its files any more, but for its own log's."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from click.testing import CliRunner

from kiosk.trust import new_reference
from sync.central.database import Database
from sync.central.days import make_day
from sync.central.engines import database_url
from sync.central.erasing import rewriting
from sync.central.erasing.rewriting import rewrite_stale
from sync.commands.central import command
from tests.support.central_app import CentralApp
from tests.support.envelopes import an_envelope
from tests.support.postgres import Cluster, postgres, shared_cluster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MINE, OTHER = new_reference(), new_reference()
SHORT, LONG = b"Nobody shall read this", b"nor that, which lies in pieces"


@pytest.fixture
def server(
    tmp_path: Path, postgres_template: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CentralApp]:
    """Something short, something long enough to be kept beside its row, and something of another."""
    monkeypatch.setattr(rewriting, "_PAUSE_S", 0.05)
    with postgres(postgres_template) as url, CentralApp(tmp_path / "data", url=url) as app:
        monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", url)
        # Of random letters: what repeats itself would be packed, and not be found by anybody.
        noise = "".join(new_reference().text for _ in range(400))
        texts = [SHORT.decode(), f"{noise} {LONG.decode()} {noise}"]
        sent = [
            an_envelope(n, reference=MINE.text, answers={"/visit/comment": words})
            for n, words in enumerate(texts, 1)
        ]
        app.device().send([*sent, an_envelope(3, reference=OTHER.text, answers={"/a": "stays"})])
        yield app


def run(server: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(server.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def name_of(server: CentralApp) -> str:
    return str(database_url(server.config.database).database)


def on_disk(server: CentralApp) -> bytes:
    """Every file of the database, after everything was written down."""
    cluster: Cluster = shared_cluster()
    with psycopg.connect(cluster.conninfo(), autocommit=True) as hand:
        hand.execute("CHECKPOINT")
        query = "SELECT oid FROM pg_database WHERE datname = %s"
        row = hand.execute(query, [name_of(server)]).fetchone()
    assert row is not None
    found = b""
    for file in (cluster.data / "base" / str(row[0])).iterdir():
        with suppress(FileNotFoundError):  # of a table that is no more
            found += file.read_bytes()
    return found


def erase(server: CentralApp, *arguments: object) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        run(server, "erase", MINE.grouped, "--yes", "--json", *arguments).stdout
    )
    return told


def test_the_words_stand_in_no_file_of_the_database_any_more(server: CentralApp):
    """Not even where the server took samples of its tables before."""
    with server.database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    before = on_disk(server)
    assert all(words in before for words in (SHORT, LONG, b"stays"))
    told = erase(server)
    assert (told["items"], told["tables"]) == (2, [])
    after = on_disk(server)
    assert [words in after for words in (SHORT, LONG, b"stays")] == [False, False, True]


def test_the_words_may_wait_for_the_night(server: CentralApp):
    told = erase(server, "--later")
    assert told["tables"] == ["item_2026_11_22"]
    assert SHORT in on_disk(server)  # so it is not by chance that they go
    assert run(server, "maintain").exit_code == 0
    assert SHORT not in on_disk(server)


def test_whoever_looks_on_keeps_them_until_the_next_night(server: CentralApp):
    """A report, a backup: its view of the tables is older than the erasing."""
    with psycopg.connect(shared_cluster().conninfo(name_of(server))) as looks_on:
        looks_on.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        looks_on.execute("SELECT 1 FROM stream")
        done = run(server, "erase", MINE.grouped, "--yes")
        assert done.exit_code == 1
        assert "PostgreSQL still has it in pages of item_2026_11_22" in done.stdout
        assert SHORT in on_disk(server)
    assert json.loads(run(server, "maintain", "--json").stdout)["not_erased"] == []
    assert SHORT not in on_disk(server)


def test_a_table_that_is_in_use_waits_too(server: CentralApp, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rewriting, "_LOCK_MS", 50)
    erase(server, "--later")
    with psycopg.connect(shared_cluster().conninfo(name_of(server))) as uses:
        uses.execute("LOCK TABLE item_2026_11_22 IN ACCESS SHARE MODE")
        assert json.loads(run(server, "maintain", "--json").stdout)["not_erased"]
    assert json.loads(run(server, "maintain", "--json").stdout)["not_erased"] == []


def test_an_account_that_may_not_write_a_table_anew_is_not_believed(server: CentralApp):
    """PostgreSQL passes over a table of another owner, and reports success."""
    erase(server, "--later")
    with server.database.writing() as connection:
        connection.exec_driver_sql("CREATE ROLE another_owner")
        connection.exec_driver_sql("CREATE ROLE of_central NOSUPERUSER LOGIN")
        connection.exec_driver_sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO of_central")
        connection.exec_driver_sql("ALTER TABLE item_2026_11_22 OWNER TO another_owner")
    try:
        database = Database(server.config.database.replace("diwan@", "of_central@"))
        assert rewrite_stale(database, lambda _name: None) == ["item_2026_11_22"]
        database.close()
    finally:
        with server.database.writing() as connection:
            for role in ("another_owner", "of_central"):
                connection.exec_driver_sql(f"REASSIGN OWNED BY {role} TO CURRENT_USER")
                connection.exec_driver_sql(f"DROP OWNED BY {role}")
                connection.exec_driver_sql(f"DROP ROLE {role}")
    assert SHORT in on_disk(server)


def test_new_days_give_no_samples_of_what_was_said(server: CentralApp):
    """Every day has the setting: those that were there before, and those that are made."""
    with server.database.writing() as connection:
        make_day(connection, server.clock.now().date().replace(year=2030))
        query = (
            "SELECT count(*), count(*) FILTER (WHERE attstattarget = 0) FROM pg_attribute"
            " JOIN pg_class ON pg_class.oid = attrelid"
            " WHERE relname LIKE 'item\\_____\\___\\___' AND attname = 'envelope'"
        )
        days, without = connection.exec_driver_sql(query.replace("%", "%%")).one()
    assert days == without > 1
