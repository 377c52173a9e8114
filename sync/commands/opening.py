"""How central's commands open its database: at its newest shape, and its errors put in words."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sync.central.config import Config
    from sync.central.database import Database


@contextlib.contextmanager
def opened(config: Config) -> Iterator[Database]:
    """The database at its newest shape, its own errors put in words."""
    from sync.central.database import Database
    from sync.central.migrate import migrate

    with told_in_words(config):
        config.folder.mkdir(parents=True, exist_ok=True)
        database = Database(config.database)
        try:
            migrate(database)
            yield database
        finally:
            database.close()


@contextlib.contextmanager
def told_in_words(config: Config) -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    from sync.central.migrate import NewerDatabase

    try:
        yield
    except BrokenPipeError:  # `… | head`: the reader has what it wanted
        raise
    except (DBAPIError, OSError) as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        raise Failure(
            f"central's data in {config.folder} cannot be used: {reason}",
            "Check the folder's owner and free space, --data and $DIWAN_CENTRAL_DATABASE.",
        ) from error
    except NewerDatabase as error:
        raise Failure(
            f"central's database has a shape this version does not know: {error}",
            "It was made by a newer version; install that one, or restore a backup.",
        ) from error
