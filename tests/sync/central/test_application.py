"""The application as a whole: its description, its manners, its shape in the database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from sync.central.database import Database
from sync.central.migrate import NewerDatabase, current_revision, migrate
from sync.central.migrations import NEWEST
from sync.central.models import metadata
from sync.protocol.problems import CATALOGUE
from tests.support.central_app import CentralApp, problem_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path) as app:
        yield app


@pytest.mark.parametrize("path", ["/schema", "/schema/openapi.json"])
def test_openapi_document_describes_every_address(central: CentralApp, path: str):
    document = central.client.get(path).json()
    assert document["openapi"].startswith("3.1")
    assert set(document["paths"]) == {
        "/v1/enrolments",
        "/v1/streams/{stream}/items",
        "/v1/heartbeats",
        "/v1/blobs/{sha256}",
        "/v1/keys",
        "/v1/content/{name}",
        "/v1/content/targets/{name}",
        "/v1/feed",
        "/v1/desk/items",
        "/v1/desk/blobs/{sha256}",
        "/v1/proposals",
        "/v1/proposals/{digest}",
        "/v1/proposals/{digest}/decision",
        "/v1/answers",
        "/v1/answers/export",
        "/v1/health",
        "/metrics",
    }
    for operations in document["paths"].values():
        for operation in operations.values():
            assert operation["summary"]
            assert "application/problem+json" in operation["responses"]["default"]["content"]


def test_openapi_document_describes_the_bodies_of_messages(central: CentralApp):
    paths = central.client.get("/schema").json()["paths"]
    for path in ("/v1/enrolments", "/v1/heartbeats", "/v1/keys"):
        assert "application/json" in paths[path]["post"]["requestBody"]["content"], path
    items = paths["/v1/streams/{stream}/items"]["post"]["requestBody"]["content"]
    assert "application/vnd.diwan.items+msgpack" in items


def test_openapi_document_says_who_signs_and_who_carries_a_token(central: CentralApp):
    document = central.client.get("/schema").json()
    asked = {
        (method, path): [name for way in operation.get("security", []) for name in way]
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    }
    assert asked["get", "/v1/health"] == []
    assert asked["get", "/v1/answers"] == asked["get", "/v1/blobs/{sha256}"] == ["token"]
    assert asked["put", "/v1/blobs/{sha256}"] == asked["post", "/v1/enrolments"] == ["signature"]
    assert {name for names in asked.values() for name in names} == set(
        document["components"]["securitySchemes"]
    )


def test_unknown_addresses_and_methods_are_problems_of_the_catalogue(central: CentralApp):
    assert problem_of(central.client.get("/v1/nothing")) == "not-found"
    assert problem_of(central.client.delete("/v1/health")) == "method-not-allowed"
    assert {"not-found", "method-not-allowed"} <= set(CATALOGUE)


@pytest.mark.expects_log("sync.central.replies")
def test_bug_is_logged_and_tells_nothing_outside(
    central: CentralApp, monkeypatch: pytest.MonkeyPatch
):
    def broken(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("sync.central.health.routes.software", broken)
    reply = central.client.get("/v1/health")
    assert problem_of(reply) == "internal"
    assert "secret" not in reply.text
    assert "Retry-After" in reply.headers


def test_migrations_lead_to_the_tables_the_program_uses(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'central.sqlite'}")
    migrate(database)
    migrate(database)
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_program_knows_which_step_is_the_newest(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'central.sqlite'}")
    migrate(database)
    assert current_revision(database) == NEWEST
    database.close()


def test_database_of_a_newer_version_is_left_alone(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'central.sqlite'}")
    migrate(database)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabase):
        migrate(database)
    database.close()


def test_embedded_database_waits_for_the_disk(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'central.sqlite'}")
    with database.reading() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
    database.close()


def test_central_works_where_no_qt_and_no_kiosk_library_is(tmp_path: Path):
    script = f"""
import sys
for name in ("PySide6", "shiboken6", "qtawesome", "argon2", "miniaudio", "pyttsx3", "sqlite_utils",
             "requests", "rapidfuzz", "babel", "segno", "snowballstemmer", "pyxform", "openpyxl"):
    sys.modules[name] = None
from click.testing import CliRunner
from sync.commands.central import command
from sync.central.app import create_app
from sync.central.config import load_config
from pathlib import Path
create_app(load_config(Path({str(tmp_path)!r}), {{}}))
for arguments in (["migrate"], ["enrol-code", "--json"], ["answers", "--csv"], ["devices"],
                  ["health", "--json"], ["serve", "--help"]):
    done = CliRunner().invoke(command, ["--data", {str(tmp_path)!r}, *arguments])
    assert done.exit_code == 0, (arguments, done.output, done.exception)
assert not [name for name in sys.modules if name.split(".")[0] == "ui"]
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr


def test_measures_name_their_letters_once(central: CentralApp, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sync.central.metrics.routes._LOOPBACK", frozenset({"testclient"}))
    told = central.client.get("/metrics")
    assert told.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
