"""The one door to the database: short transactions, off the event loop.

SQLite before 3.51.3 can lose a write when two connections write and checkpoint at the same moment.
The server has one writing connection there; the lock file keeps commands on the same machine from
writing at the same moment as it. PostgreSQL takes many writers, of many processes: what they ran
into each other with is tried again.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from sync.central.engines import (
    READERS,
    SQLITE,
    WRITERS,
    database_url,
    postgresql_engine,
    sqlite_engine,
)
from sync.protocol.problems import BUSY, STORAGE_FULL, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import URL

Result = TypeVar("Result")
_TRIES = 4
_COLLIDED = {"40001", "40P01", "23505"}
"""SQLSTATEs: not serialisable, deadlock, a row another transaction made first."""
_FULL = {"53100"}
_BUSY_CLASSES = ("08", "53", "55P03", "57")
"""Connection lost, no room, a lock not had in time, the server is going down or coming up."""


class Database:
    """`write` and `read` run a function of a connection in a transaction, in a thread.

    What is given to `write` may be run again from its beginning, after a rollback. `writing` and
    `reading` are the same for commands, which have no event loop, and run once.
    Raises `UnknownDatabase`.
    """

    def __init__(self, address: str, journal: str = "WAL") -> None:
        url = database_url(address)
        self.sqlite = url.get_backend_name() == SQLITE
        self.engine = sqlite_engine(url, journal) if self.sqlite else postgresql_engine(url)
        self._turn = _turn_file(url) if self.sqlite else None
        # One writer at a time costs SQLite nothing and saves it from ever answering "locked".
        self._kept, self._open = threading.local(), set[Connection]()
        self._writers = ThreadPoolExecutor(
            1 if self.sqlite else WRITERS, "central-write", self._keep_one
        )
        self._readers = ThreadPoolExecutor(READERS, "central-read")

    async def write(self, work: Callable[[Connection], Result]) -> Result:
        return await _in(self._writers, lambda: self._write(work))

    async def read(self, work: Callable[[Connection], Result]) -> Result:
        return await _in(self._readers, lambda: self._read(work))

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        with (
            _turn(self._turn),
            self._connected() as connection,
            connection.begin(),
        ):
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            if self.sqlite:
                yield connection
                return
            # Ended by a commit, though nothing can have been written: behind a rollback the driver
            # forgets what it prepared, and a plan over all days costs more than the look itself.
            with connection.execution_options(postgresql_readonly=True).begin():
                yield connection

    def forget_log(self) -> bool:
        """Empty SQLite's log, where pages stand as they were before something was erased.

        False where somebody is reading on; the server empties it later then. A PostgreSQL server
        sees to its own.
        """
        if not self.sqlite:
            return True
        with _turn(self._turn), contextlib.closing(self.engine.raw_connection()) as connection:
            raw: Any = connection.driver_connection
            busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def close(self) -> None:
        self._writers.shutdown()
        for connection in self._open:
            connection.close()
        self._readers.shutdown()
        self.engine.dispose()

    @contextlib.contextmanager
    def _connected(self) -> Iterator[Connection]:
        """To take a connection costs as much as to write a little: a writing thread keeps its own,
        until something goes wrong on it.
        """
        if not getattr(self._kept, "keeps", False):
            with self._writing_connection() as connection:
                yield connection
            return
        if self._kept.connection is None:
            self._kept.connection = self._writing_connection()
            self._open.add(self._kept.connection)
        connection = self._kept.connection
        try:
            yield connection
        except BaseException:
            self._kept.connection = None
            self._open.discard(connection)
            connection.close()
            raise

    def _writing_connection(self) -> Connection:
        return self.engine.connect().execution_options(diwan_writes=True)

    def _keep_one(self) -> None:
        self._kept.keeps, self._kept.connection = True, None

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        def once() -> Result:
            with self.writing() as connection:
                return work(connection)

        return _told_apart_and_tried_again(once)

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        def once() -> Result:
            with self.reading() as connection:
                return work(connection)

        return _told_apart_and_tried_again(once)


def _told_apart_and_tried_again(once: Callable[[], Result]) -> Result:
    """A connection that died while it rested, or a collision with another writer, is no answer."""
    for left in range(_TRIES - 1, -1, -1):
        try:
            with told_apart():
                return once()
        except (DBAPIError, Problem) as error:
            cause = error.__cause__ if isinstance(error, Problem) else error
            if not left or not _may_pass(cause):
                raise
    raise AssertionError


@contextlib.contextmanager
def told_apart() -> Iterator[None]:
    """A full disk, a locked file and a server that is away are the world's fault: each its problem."""
    try:
        yield
    except (DBAPIError, sqlite3.OperationalError, PoolTimeout) as error:
        reason = str(getattr(error, "orig", error)).lower()
        state = _state(error)
        if state in _FULL or (_of_the_world(error) and ("full" in reason or "no space" in reason)):
            raise Problem(STORAGE_FULL, retry_after_s=60) from error
        if state.startswith(_BUSY_CLASSES) or _is_away(error) or _is_locked(error, reason):
            raise Problem(BUSY, retry_after_s=5) from error
        raise


def _may_pass(error: BaseException | None) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or _state(error) in _COLLIDED


def _state(error: BaseException) -> str:
    """PostgreSQL's code for what happened; empty where it has none, and with SQLite."""
    return str(getattr(getattr(error, "orig", None), "sqlstate", None) or "")


def _of_the_world(error: BaseException) -> bool:
    return isinstance(error, OperationalError | sqlite3.OperationalError)


def _is_locked(error: BaseException, reason: str) -> bool:
    return _of_the_world(error) and ("locked" in reason or "busy" in reason)


def _is_away(error: BaseException) -> bool:
    """The server cannot be reached, or every connection to it is taken."""
    if isinstance(error, PoolTimeout):
        return True
    on_server = isinstance(error, DBAPIError) and not isinstance(error.orig, sqlite3.Error)
    return on_server and isinstance(error, OperationalError) and not _state(error)


async def _in(pool: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
    return await asyncio.get_running_loop().run_in_executor(pool, work)


def _turn_file(url: URL) -> Path | None:
    name = url.database
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
