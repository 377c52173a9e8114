"""A real PostgreSQL for tests and benches: one cluster per test process, a fresh database each.

`with postgres() as url:` gives the URL of an empty database, gone afterwards. The cluster is made
when the first database is asked for and ends with the process. It answers on a Unix socket (trusted)
and on loopback (a password), and does not wait for the disk. `Cluster(durable=True)` waits as
production does; it can also be stopped, killed and started again.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import psycopg
from psycopg import sql

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "diwan"
PASSWORD = "for-loopback-only"
_ACCOUNT = "postgres"
_START_S = 60
_HASTY = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
# A test process that is killed leaves no server behind.
_ENDS_WITH_US = ("setpriv", "--pdeathsig", "QUIT")
_numbers = itertools.count(1)


class Cluster:
    """One PostgreSQL server with its own folder, socket and port."""

    def __init__(self, *, durable: bool = False, settings: tuple[str, ...] = ()) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="diwan-pg-", dir="/tmp"))
        self.port = _free_port()
        self._settings = (() if durable else _HASTY) + settings
        self._process: subprocess.Popen[bytes] | None = None
        _give_away(self.folder)
        self._make()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def pid(self) -> int:
        assert self._process is not None, "the cluster does not run"
        return self._process.pid

    def start(self) -> None:
        settings = (
            "listen_addresses=127.0.0.1",
            f"port={self.port}",
            f"unix_socket_directories={self.folder}",
            "max_connections=120",
            "shared_buffers=128MB",
            *self._settings,
        )
        options = [word for setting in settings for word in ("-c", setting)]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*_ENDS_WITH_US, str(programs() / "postgres"), "-D", str(self.data), *options],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                **_as_its_own_user(),
            )
        self._wait()

    def stop(self) -> None:
        """Ends what runs on it, writes everything down."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """As kill -9 does it; those it started end by themselves a moment later."""
        self._end(signal.SIGKILL)

    def remove(self) -> None:
        self._end(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str = "postgres") -> str:
        """Over the Unix socket."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}&port={self.port}"

    def tcp_url(self, database: str = "postgres", password: str = PASSWORD) -> str:
        return f"postgresql+psycopg://{USER}:{password}@127.0.0.1:{self.port}/{database}"

    def conninfo(self, database: str = "postgres") -> str:
        """As psycopg and the programs of PostgreSQL take it."""
        return f"host={self.folder} port={self.port} user={USER} dbname={database}"

    def log(self) -> str:
        return (self.folder / "server.log").read_text(errors="replace")

    def create(self, template: str = "template0") -> str:
        """The name of a new database."""
        name = f"test_{os.getpid()}_{next(_numbers)}"
        self._say("CREATE DATABASE {} TEMPLATE {}", name, template)
        return name

    def drop(self, name: str) -> None:
        self._say("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _say(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.conninfo(), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def _make(self) -> None:
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        _give_away(secret)
        command = [
            str(programs() / "initdb"),
            *("-D", str(self.data)),
            *("-U", USER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
            *("--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={secret}"),
        ]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            **_as_its_own_user(),
        )
        assert done.returncode == 0, done.stderr

    def _wait(self) -> None:
        latest = time.monotonic() + _START_S
        while True:
            try:
                psycopg.connect(self.conninfo(), connect_timeout=5).close()
            except psycopg.OperationalError:
                assert self._process is not None
                running = self._process.poll() is None and time.monotonic() < latest
                assert running, f"PostgreSQL did not start:\n{self.log()}"
                time.sleep(0.05)
            else:
                return

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(how)
        self._process.wait(_START_S)
        self._process = None


@functools.cache
def shared_cluster() -> Cluster:
    """The one of this process; it does not wait for the disk."""
    cluster = Cluster()
    atexit.register(cluster.remove)
    cluster.start()
    return cluster


@contextlib.contextmanager
def postgres(template: str = "template0") -> Iterator[str]:
    """The URL of a fresh database: empty, or a copy of one nobody is connected to."""
    cluster = shared_cluster()
    name = cluster.create(template)
    try:
        yield cluster.url(name)
    finally:
        cluster.drop(name)


@functools.cache
def programs() -> Path:
    """Where PostgreSQL's programs are. Fails where they are not: nothing here is left untried."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: int(p.parts[-3])
    )
    on_path = shutil.which("postgres")
    assert found or on_path, (
        "PostgreSQL is not installed, and central is tried on it: apt-get install postgresql"
    )
    return found[-1].parent if found else Path(str(on_path)).parent


def _give_away(path: Path) -> None:
    """To the account PostgreSQL runs as: it refuses to run as root."""
    if os.geteuid() == 0:
        owner = pwd.getpwnam(_ACCOUNT)
        os.chown(path, owner.pw_uid, owner.pw_gid)
    if path.is_dir():
        path.chmod(0o755)


def _as_its_own_user() -> dict[str, object]:
    if os.geteuid() != 0:
        return {}
    owner = pwd.getpwnam(_ACCOUNT)
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
