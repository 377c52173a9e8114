"""Bring the database to this version's shape; the steps travel inside the package.

Alembic is loaded only when there is a step to take: every command asks, and few have to wait.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from sync.central.migrations import NEWEST

if TYPE_CHECKING:
    from sync.central.database import Database

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 0x6469_0000
"""The advisory lock under which one of several processes takes the steps."""


class NewerDatabase(Exception):  # noqa: N818 - what is the matter
    """The database was shaped by a newer version of this program."""


def migrate(database: Database) -> str:
    """Apply the missing steps, each exactly once; returns the revision reached.

    Raises `NewerDatabase`.
    """
    if current_revision(database) != NEWEST:
        upgrade_to(database, "head")
    return NEWEST


def current_revision(database: Database) -> str:
    """Where the database stands; empty for a new one."""
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def upgrade_to(database: Database, revision: str) -> None:
    """Take the steps up to `revision`. Raises `NewerDatabase` where it is not known."""
    from alembic import command
    from alembic.config import Config
    from alembic.script.revision import ResolutionError
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    with database.writing() as connection:
        if not database.sqlite:  # there the one who writes is alone anyway
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, revision)
        except (CommandError, ResolutionError) as error:
            raise NewerDatabase(str(error)) from error
