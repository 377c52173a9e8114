"""Central's tests that touch SQL run on both databases: `database_url` is one of each, empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.central.config import Config
from sync.central.database import Database
from sync.central.migrate import migrate
from tests.support.central_app import CentralApp
from tests.support.postgres import postgres, shared_cluster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOTH = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    """A migrated database to make copies of: quicker than taking every step anew."""
    cluster = shared_cluster()
    name = cluster.create()
    database = Database(cluster.url(name))
    migrate(database)
    database.close()
    yield name
    cluster.drop(name)


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'central.sqlite'}"
        return
    template = request.getfixturevalue("postgres_template")
    with postgres(template) as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    """A central on each kind of database; a file of tests that needs another has its own."""
    with CentralApp(tmp_path / "data", url=database_url) as app:
        yield app


@pytest.fixture
def elsewhere(tmp_path: Path, database_url: str) -> Iterator[Config]:
    """Another place of the same kind, with nothing in it."""
    folder = tmp_path / "elsewhere"
    if database_url.startswith("sqlite"):
        yield Config(folder=folder, database=f"sqlite:///{folder / 'central.sqlite'}")
        return
    with postgres() as url:
        yield Config(folder=folder, database=url)
