"""Bring the database to this version's shape; the steps travel inside the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

if TYPE_CHECKING:
    from sync.central.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(database: Database) -> str:
    """Apply the missing steps, each exactly once; returns the revision reached."""
    with database.writing() as connection:
        config = _alembic()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        return MigrationContext.configure(connection).get_current_revision() or ""


def current_revision(database: Database) -> str:
    """Where the database stands; empty for a new one."""
    with database.reading() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""


def newest_revision() -> str:
    """Where this version of the program wants it."""
    return ScriptDirectory.from_config(_alembic()).get_current_head() or ""


def _alembic() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config
