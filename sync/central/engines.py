"""How a connection to each kind of database is made: SQLite in a file, or a PostgreSQL server."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

SQLITE, POSTGRESQL = "sqlite", "postgresql"
OLDEST_POSTGRESQL = 13
WRITERS, READERS = 4, 4
"""Connections of one process to a server: what it writes and reads with at once."""

_CONNECT_S = 10
_LOCK_MS = 15_000


class UnknownDatabase(Exception):  # noqa: N818 - what is the matter
    """The address is none, or of a kind central does not work with."""


class TooOld(Exception):  # noqa: N818 - what is the matter
    """The server is older than what central is tried on."""


class NotInUtf8(Exception):  # noqa: N818 - what is the matter
    """The server's database keeps text in another encoding, where not every word has a place."""


def database_url(address: str) -> URL:
    """The address as SQLAlchemy's; `postgresql://` and `postgres://` mean psycopg too.

    Raises `UnknownDatabase`.
    """
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise UnknownDatabase("the address of the database cannot be read") from error
    if url.drivername in {"postgresql", "postgres"}:
        url = url.set(drivername="postgresql+psycopg")
    try:
        kind = url.get_backend_name()
    except NoSuchModuleError as error:
        raise UnknownDatabase(f"{url.drivername} is no database central knows") from error
    if kind not in {SQLITE, POSTGRESQL}:
        raise UnknownDatabase(f"central works with SQLite and PostgreSQL, not with {kind}")
    return url


def sqlite_engine(url: URL, journal: str) -> Engine:
    name = url.database
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
            "secure_delete=ON",
            "wal_autocheckpoint=1000",
            "journal_size_limit=16777216",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("diwan_writes", False)
        begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
        raw: Any = connection.connection.driver_connection
        try:  # past the library, whose way through two words costs more than all the rest
            raw.execute(begin)
        except sqlite3.Error as error:
            raise DBAPIError.instance(begin, None, error, sqlite3.Error) from error

    return engine


def postgresql_engine(url: URL) -> Engine:
    """Nobody waits for a lock without end; a server that went away is noticed by the next use."""
    arguments: dict[str, Any] = {"connect_timeout": _CONNECT_S, "prepare_threshold": 2}
    if "application_name" not in url.query:
        arguments["application_name"] = "diwan-central"
    if "options" not in url.query:
        # Compiling a statement for many days takes a hundred times what running it does.
        arguments["options"] = f"-c lock_timeout={_LOCK_MS} -c timezone=UTC -c jit=off"
    engine = create_engine(
        url,
        connect_args=arguments,
        pool_size=WRITERS + READERS,
        max_overflow=READERS,
        pool_timeout=_CONNECT_S,
    )

    @event.listens_for(engine, "connect", insert=True)  # before SQLAlchemy reads its first text
    def _check(connection: Any, _record: object) -> None:
        version = connection.info.server_version // 10_000
        if version < OLDEST_POSTGRESQL:
            raise TooOld(f"PostgreSQL {version} is too old; central needs {OLDEST_POSTGRESQL}")
        encoding = connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise NotInUtf8(f"it keeps text in {encoding}, and central needs UTF8")

    return engine


def _make_private(file: Path) -> None:
    """Visitors' words are for this service's user alone, not for everybody on the machine."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.chmod(0o600)
