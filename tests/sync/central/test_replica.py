"""Safe by a replica: what a standby that PostgreSQL commits with has on its disk."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from sync.central.database import Database
from sync.central.ingest.safety import mark_safe
from sync.central.replica import NoReplica, check_replica, replicated
from sync.commands.central import command
from tests.support.central_app import CentralApp
from tests.support.postgres import Cluster, postgres, programs

if TYPE_CHECKING:
    from pathlib import Path

    from sync.central.config import Config


class Standby(Cluster):
    """A copy of another cluster that follows it."""

    def __init__(self, primary: Cluster) -> None:
        self._primary = primary
        super().__init__()

    def _make(self) -> None:
        command = [
            str(programs() / "pg_basebackup"),
            *("-D", str(self.data), "-R", "-X", "stream", "-c", "fast", "--no-sync"),
            *("-d", f"{self._primary.conninfo()} application_name=standby"),
        ]
        account = {} if os.geteuid() else {"user": "postgres", "group": "postgres"}
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=self.folder, **account
        )
        assert done.returncode == 0, done.stderr


def test_items_are_safe_once_the_standby_has_them(tmp_path: Path):
    with (
        Cluster() as primary,
        Standby(primary) as standby,
        CentralApp(tmp_path, url=primary.url()) as central,
    ):
        device = central.device()
        device.send_numbered(1, 3)
        with central.database.reading() as connection:
            with pytest.raises(NoReplica, match="synchronous_standby_names"):
                check_replica(connection)
            assert replicated(connection, wait_s=0) == {}  # it follows when it likes
        with central.database.engine.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            alone.execute(text("ALTER SYSTEM SET synchronous_standby_names = 'standby'"))
            alone.execute(text("ALTER SYSTEM SET synchronous_commit = 'on'"))
            alone.execute(text("SELECT pg_reload_conf()"))
        with central.database.reading() as connection:
            covered = replicated(connection, wait_s=20)
        assert covered == {"stream-of-a-kiosk": 3}
        with central.database.writing() as connection:
            mark_safe(connection, covered)
        assert device.send_numbered(4, 4).json()["safe_seq"] == 3
        standby.kill()
        central.database.engine.dispose()
        with central.database.reading() as connection:
            assert replicated(connection, wait_s=0) == {}
            connection.rollback()
        _commit_alone(primary)


def _commit_alone(primary: Cluster) -> None:
    """Whoever commits now would wait for the standby that is gone."""
    database = Database(primary.url())
    with database.engine.connect() as connection:
        alone = connection.execution_options(isolation_level="AUTOCOMMIT")
        alone.execute(text("ALTER SYSTEM RESET synchronous_standby_names"))
        alone.execute(text("SELECT pg_reload_conf()"))
    database.close()


def test_backup_declares_nothing_safe_where_a_replica_does(tmp_path: Path):
    from msgspec.structs import replace

    from sync.central.backup import back_up

    with CentralApp(tmp_path / "data") as central:
        device = central.device()
        device.send_numbered(1, 2)
        config: Config = replace(central.config, safe="replica")
        back_up(central.database, config, tmp_path / "copy")
        assert device.send_numbered(3, 3).json()["safe_seq"] == 0


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_serve_says_at_once_that_there_is_no_replica(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DIWAN_CENTRAL_SAFE", "replica")
    with postgres() as url:
        if kind == "postgresql":
            monkeypatch.setenv("DIWAN_CENTRAL_DATABASE", url)
        done = CliRunner().invoke(command, ["--data", str(tmp_path), "serve", "--port", "0"])
    assert done.exit_code == 1
    assert "DIWAN_CENTRAL_SAFE is replica, but" in done.stderr
