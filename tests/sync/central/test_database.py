"""What the world does to a database is told apart from our own faults."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, text

from sync.central.database import Database
from sync.protocol.problems import BUSY, STORAGE_FULL, Problem

if TYPE_CHECKING:
    from pathlib import Path


def a_database(folder: Path) -> Database:
    database = Database(f"sqlite:///{folder / 'central.sqlite'}")
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS thing (body BLOB)"))
    return database


def test_full_disk_is_a_problem_that_kiosks_wait_out(tmp_path: Path):
    database = a_database(tmp_path)

    @event.listens_for(database.engine, "begin")
    def _small_disk(connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 20")

    def fill(connection) -> None:
        connection.execute(text("INSERT INTO thing VALUES (zeroblob(1000000))"))

    with pytest.raises(Problem, check=lambda problem: problem.kind is STORAGE_FULL) as full:
        asyncio.run(database.write(fill))
    assert full.value.retry_after_s
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM thing")).scalar() == 0
    database.close()


def test_locked_database_is_busy(tmp_path: Path):
    database, other = a_database(tmp_path), a_database(tmp_path)

    @event.listens_for(database.engine, "connect")
    def _impatient(connection, _record) -> None:
        connection.execute("PRAGMA busy_timeout = 50")

    database.engine.dispose()
    with other.engine.connect() as holder:
        holder.execution_options(diwan_writes=True).begin()
        with pytest.raises(Problem, check=lambda problem: problem.kind is BUSY):
            asyncio.run(database.write(lambda connection: None))
    database.close()
    other.close()


def test_what_failed_leaves_nothing_behind(tmp_path: Path):
    database = a_database(tmp_path)

    def half(connection) -> None:
        connection.execute(text("INSERT INTO thing VALUES ('half')"))
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        asyncio.run(database.write(half))
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM thing")).scalar() == 0
    database.close()


def test_writing_thread_keeps_its_connection_until_something_goes_wrong(tmp_path: Path):
    database, taken = a_database(tmp_path), []
    event.listen(database.engine, "checkout", lambda *_: taken.append(1))

    def add(connection) -> None:
        connection.execute(text("INSERT INTO thing VALUES ('one')"))

    def break_off(connection) -> None:
        add(connection)
        raise RuntimeError("in the middle")

    async def work() -> None:
        await database.write(add)
        await database.write(add)
        assert len(taken) == 1
        with pytest.raises(RuntimeError):
            await database.write(break_off)
        await database.write(add)
        await database.write(add)
        assert len(taken) == 2

    asyncio.run(work())
    with database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM thing")).scalar() == 4
    database.close()
    assert database.engine.pool.checkedout() == 0


def test_commands_take_turns_with_the_server(tmp_path: Path):
    """Two processes would each have a `Database`; neither may write while the other does."""
    server, command = a_database(tmp_path), a_database(tmp_path)
    order: list[str] = []
    inside = threading.Event()

    def serve() -> None:
        with server.writing():
            inside.set()
            threading.Event().wait(0.2)
            order.append("server")

    thread = threading.Thread(target=serve)
    thread.start()
    inside.wait()
    with command.writing():
        order.append("command")
    thread.join()
    assert order == ["server", "command"]
    server.close()
    command.close()
