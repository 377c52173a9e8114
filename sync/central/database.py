"""The one door to the database: short transactions, off the event loop, one writer on SQLite.

SQLite before 3.51.3 can lose a write when two connections write and checkpoint at the same moment.
The server has one writing connection; the lock file keeps commands on the same machine from
writing at the same moment as it.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError

from sync.protocol.problems import BUSY, STORAGE_FULL, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Result = TypeVar("Result")
_READERS = 4


class Database:
    """`write` and `read` run a function of a connection in a transaction, in a thread.

    `writing` and `reading` are the same for commands, which have no event loop.
    """

    def __init__(self, url: str, journal: str = "WAL") -> None:
        self.sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url, journal) if self.sqlite else create_engine(url)
        self._turn = _turn_file(url) if self.sqlite else None
        # One writer at a time costs SQLite nothing and saves it from ever answering "locked".
        self._writers = ThreadPoolExecutor(1 if self.sqlite else 8, "central-write")
        self._readers = ThreadPoolExecutor(_READERS, "central-read")

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        return await _in(self._writers, lambda: self._write(work))

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        return await _in(self._readers, lambda: self._read(work))

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        with (
            _turn(self._turn),
            self.engine.connect() as connection,
            connection.execution_options(diwan_writes=True).begin(),
        ):
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection

    def close(self) -> None:
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        with told_apart(), self.writing() as connection:
            return work(connection)

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        with told_apart(), self.reading() as connection:
            return work(connection)


@contextlib.contextmanager
def told_apart() -> Iterator[None]:
    """A full disk and a locked file are the world's fault, and each has its own problem."""
    try:
        yield
    except (OperationalError, sqlite3.OperationalError) as error:
        reason = str(getattr(error, "orig", error)).lower()
        if "full" in reason or "no space" in reason:
            raise Problem(STORAGE_FULL, retry_after_s=60) from error
        if "locked" in reason or "busy" in reason:
            raise Problem(BUSY, retry_after_s=5) from error
        raise


async def _in(pool: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
    return await asyncio.get_running_loop().run_in_executor(pool, work)


def _sqlite_engine(url: str, journal: str) -> Engine:
    name = make_url(url).database
    if name and name != ":memory:":
        _make_private(Path(name))
    engine = create_engine(url, connect_args={"timeout": 30, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        # SQLAlchemy shall say BEGIN itself: the driver's own habit would begin too late to lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            f"journal_mode={journal}",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=1000",
            "journal_size_limit=16777216",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("diwan_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _make_private(file: Path) -> None:
    """Visitors' words are for this service's user alone, not for everybody on the machine."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.chmod(0o600)


def _turn_file(url: str) -> Path | None:
    name = make_url(url).database
    return Path(f"{name}.turn") if name and name != ":memory:" else None


@contextlib.contextmanager
def _turn(path: Path | None) -> Iterator[None]:
    """Wait until no other process writes; no more than a few microseconds when alone."""
    if path is None:
        yield
        return
    with path.open("ab") as file:
        lock(file)
        yield


def lock(file: IO[bytes]) -> None:
    """Wait for the file, which is ours until it is closed."""
    try:
        import fcntl
    except ImportError:  # Windows: central is not deployed there, a single process is enough
        return
    fcntl.flock(file, fcntl.LOCK_EX)
