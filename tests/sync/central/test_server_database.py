"""PostgreSQL: what happens there and not in a file."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from sync.central import days
from sync.central.database import Database
from sync.central.engines import UnknownDatabase, database_url
from sync.central.ingest import server_shelf
from sync.central.ingest.models import item
from sync.central.ingest.reading import Columns
from sync.central.ingest.server_shelf import settled_position
from sync.central.ingest.service import Delivery, ingest_all, lock_stream
from sync.central.migrate import migrate
from sync.protocol.problems import BUSY, Problem
from tests.support.postgres import Cluster, postgres
from tests.sync.central.test_intake import a_batch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sync.central.ingest.shelf import Placed

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def server(postgres_template: str) -> Iterator[Database]:
    with postgres(postgres_template) as url:
        database = Database(url)
        yield database
        database.close()


def a_device(database: Database) -> str:
    from sync.central.enrolment.models import device

    with database.writing() as connection:
        connection.execute(
            insert(device).values(
                id="kiosk",
                name="Kiosk",
                credential_kind="test",
                credential=bytes(32),
                enrolled_at=NOW,
            )
        )
    return "kiosk"


def take(database: Database, *deliveries: Delivery, at: datetime = NOW) -> list[object]:
    return asyncio.run(database.write(lambda connection: ingest_all(connection, deliveries, at)))


def a_delivery(name: str, first: int = 1, last: int = 1) -> Delivery:
    return Delivery(name, a_batch(name, first, last), "kiosk")


def in_each_day(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        query = "SELECT tableoid::regclass::text, count(*) FROM item GROUP BY 1"
        return dict(connection.execute(text(query)).all())


def test_items_go_where_their_day_is_and_make_it_if_nobody_did(server: Database):
    a_device(server)
    take(server, a_delivery("stream-a", 1, 2))
    take(server, a_delivery("stream-a", 3, 3), at=NOW + timedelta(days=400))
    assert in_each_day(server) == {"item_2026_11_22": 2, "item_2027_12_27": 1}


def test_days_are_made_ahead_once_and_can_go(server: Database):
    with server.writing() as connection:
        made = days.make_ahead(connection, NOW)
        assert made[0] == date(2026, 11, 22)
        assert len(made) == days.AHEAD + 1
        assert days.make_ahead(connection, NOW) == []
        days.drop_day(connection, made[0])
        assert days.known_days(connection) == made[1:]


def test_older_database_keeps_its_items_and_their_order(monkeypatch: pytest.MonkeyPatch):
    """A database from before there were days is brought to today's shape."""
    from alembic import command

    upgrade = command.upgrade
    with postgres() as url:
        database = Database(url)
        monkeypatch.setattr(command, "upgrade", lambda config, _head: upgrade(config, "0004"))
        migrate(database)
        with database.writing() as connection:
            connection.execute(
                text(
                    "INSERT INTO device (id, name, credential_kind, credential, enrolled_at,"
                    " software, pack) VALUES ('kiosk', 'Kiosk', 'test', '', now(), '', '')"
                )
            )
            connection.execute(
                text(
                    "INSERT INTO stream (id, device_id, accepted_seq, safe_seq, head, first_heard_at)"
                    " VALUES ('s', 'kiosk', 3, 0, '', now())"
                )
            )
            for seq in (1, 2, 3):
                connection.execute(
                    insert(item).values(
                        stream="s",
                        seq=seq,
                        received_at=NOW + timedelta(days=seq),
                        digest=b"",
                        envelope=b"",
                        readable=True,
                    )
                )
        monkeypatch.undo()
        migrate(database)
        with database.writing() as connection:
            rows = connection.execute(select(item.c.position, item.c.seq)).all()
            assert sorted(rows) == [(1, 1), (2, 2), (3, 3)]
            assert len(days.known_days(connection)) == 3
        take(database, a_delivery("stream-a"), at=NOW + timedelta(days=3))
        with database.reading() as connection:
            assert max(connection.execute(select(item.c.position)).scalars()) == 4
        database.close()


def test_two_processes_begin_one_stream_at_the_same_moment(server: Database):
    """Each `Database` is as a process has it; one waits for the other and finds its items there."""
    a_device(server)
    other = Database(server.engine.url.render_as_string(hide_password=False))
    outcomes: list[object] = []
    start = threading.Barrier(2)

    def send(database: Database) -> None:
        start.wait()
        outcomes.extend(take(database, a_delivery("stream-a", 1, 3)))

    for n in range(5):
        threads = [threading.Thread(target=send, args=(each,)) for each in (server, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [outcome.accepted_seq for outcome in outcomes] == [3] * (2 * n + 2)
    assert in_each_day(server) == {"item_2026_11_22": 3}
    other.close()


def test_reader_waits_for_items_that_took_their_place_and_are_not_there_yet(server: Database):
    """Else he would go on behind them, and never see them."""
    a_device(server)
    take(server, a_delivery("stream-a"))
    seen: list[int | None] = []

    def read() -> None:
        with server.reading() as connection:
            settled = settled_position(connection)
            rows = connection.execute(select(item.c.position).where(item.c.position <= settled))
            seen.extend(rows.scalars())

    reader = threading.Thread(target=read)
    with server.writing() as slow:
        ingest_all(slow, [a_delivery("stream-b")], NOW)
        take(server, a_delivery("stream-c"))
        reader.start()
        reader.join(0.3)
        assert reader.is_alive()
        assert seen == []
    reader.join(10)
    assert sorted(seen) == [1, 2, 3]


def rows_of(*seqs: int) -> list[Placed]:
    return [("stream-a", seq, Columns(b"", b"", False)) for seq in seqs]


def keep(database: Database, *seqs: int) -> None:
    with database.writing() as connection:
        shelf = server_shelf.ServerShelf(connection)
        shelf.keep(rows_of(*seqs), [("stream-a", max(seqs), bytes(32))], NOW, last=True)


def reached(database: Database) -> int:
    with database.reading() as connection:
        return connection.execute(text("SELECT accepted_seq FROM stream")).scalar_one()


@pytest.mark.expects_log("psycopg")  # its pipeline may tell that it was broken, too
@pytest.mark.parametrize("many", [1, 10_000])
def test_what_breaks_in_the_middle_of_a_journey_is_told_and_leaves_nothing(
    server: Database, monkeypatch: pytest.MonkeyPatch, many: int
):
    """Arrays or the copy protocol, with the commit behind them: all of it or nothing."""
    monkeypatch.setattr(server_shelf, "_MANY", many)
    a_device(server)
    take(server, a_delivery("stream-a", 1, 3))
    with pytest.raises(IntegrityError, match="item_2026_11_22_stream_seq"):
        keep(server, 4, 3, 5)
    assert (reached(server), in_each_day(server)) == (3, {"item_2026_11_22": 3})
    keep(server, 4, 5)
    assert (reached(server), in_each_day(server)) == (5, {"item_2026_11_22": 5})


def test_commit_goes_with_the_last_items_where_the_transaction_is_for_nothing_else(
    server: Database,
):
    def taken_and_broken_off(*, alone: bool) -> None:
        with server.writing() as connection:
            ingest_all(connection, [a_delivery("stream-a", 1, 3)], NOW, alone=alone)
            raise ZeroDivisionError

    a_device(server)
    with server.writing() as connection:
        lock_stream(connection, "kiosk", "stream-a", NOW)
    with pytest.raises(ZeroDivisionError):
        taken_and_broken_off(alone=False)
    assert reached(server) == 0
    with pytest.raises(ZeroDivisionError):
        taken_and_broken_off(alone=True)
    assert (reached(server), in_each_day(server)) == (3, {"item_2026_11_22": 3})


@pytest.mark.expects_log("psycopg")
def test_server_that_is_away_is_busy_and_is_found_again():
    with Cluster() as cluster:
        database = Database(cluster.url())
        migrate(database)
        a_device(database)
        take(database, a_delivery("stream-a"))
        cluster.stop()
        with pytest.raises(Problem, check=lambda problem: problem.kind is BUSY):
            take(database, a_delivery("stream-a", 2, 2))
        cluster.start()
        assert take(database, a_delivery("stream-a", 2, 2))[0].accepted_seq == 2
        cluster.stop()
        cluster.start()  # in between nobody asked: what the pool holds is dead
        assert take(database, a_delivery("stream-a", 3, 3))[0].accepted_seq == 3
        database.close()


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("postgresql://h/d", "postgresql+psycopg"),
        ("postgres://h/d", "postgresql+psycopg"),
        ("sqlite:///x", "sqlite"),
    ],
)
def test_short_addresses_mean_the_driver_central_has(address: str, driver: str):
    assert database_url(address).drivername == driver


@pytest.mark.parametrize("address", ["mysql://u:secret@h/d", "no address", "nonsense://u:secret@h"])
def test_other_databases_are_refused_without_telling_the_password(address: str):
    with pytest.raises(UnknownDatabase) as refused:
        database_url(address)
    assert "secret" not in str(refused.value)


def test_deeds_done_at_the_same_moment_follow_each_other(server: Database):
    from sync.central.audit.service import deeds, record

    def act(n: int) -> None:
        for _ in range(5):
            asyncio.run(server.write(lambda connection: record(connection, f"{n}", "x", NOW)))

    threads = [threading.Thread(target=act, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with server.reading() as connection:
        assert [deed.holds for deed in deeds(connection)] == [True] * 15


def test_steps_lead_to_the_same_tables_here(server: Database):
    """But for the items: those are by day, and their stream's row is what keeps them apart."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    from sync.central.models import metadata

    with server.reading() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    # Words about a column are no part of its shape; SQLite has none.
    shapes = [each for each in found if isinstance(each, tuple) and "comment" not in each[0]]
    changed = [each for group in found if isinstance(group, list) for each in group]
    assert {(kind, thing.table.name) for kind, thing in shapes} == {
        ("add_fk", "item"),
        ("add_constraint", "item"),
    }
    assert {each[0] for each in changed} == {"modify_comment"}, changed
