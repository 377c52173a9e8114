"""How central's commands open its database: at its newest shape, and its errors put in words."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.commands.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sync.central.config import Config
    from sync.central.database import Database

_HINTS = (
    ("password authentication failed", "Check the account and its password in the address."),
    ("no password supplied", "Put the password into the address, or into ~/.pgpass."),
    ("does not exist", "Create it: createdb --owner ACCOUNT NAME (createuser ACCOUNT before)."),
    ("connection refused", "Does PostgreSQL run there, and listen on that address and port?"),
    ("no such file or directory", "Does PostgreSQL run, with its socket in that folder?"),
    ("name or service not known", "Check the host in the address."),
    ("could not translate host name", "Check the host in the address."),
    ("failed to resolve host", "Check the host in the address."),
    ("timeout", "Is the way to the host open, and its port?"),
    ("permission denied", "The account needs to own the database, or CREATE on its schema public."),
    ("too many", "Every connection is taken; raise max_connections or run fewer workers."),
)


@contextlib.contextmanager
def opened(config: Config, *, new: bool = False) -> Iterator[Database]:
    """The database at its newest shape, its own errors put in words. Raises `Failure`.

    Only with `new` a folder comes to be that was not there: else a name was mistyped.
    """
    from sync.central.database import Database
    from sync.central.migrate import migrate

    if not new:
        must_be_there(config)
    with told_in_words(config):
        config.folder.mkdir(parents=True, exist_ok=True)
        database = Database(config.database)
        try:
            migrate(database)
            yield database
        finally:
            database.close()


def must_be_there(config: Config) -> None:
    """Raises `Failure` where central's folder is not."""
    if not config.folder.is_dir():
        raise Failure(
            f"there is no central in {config.folder}: no such folder",
            "Check --data and $DIWAN_CENTRAL_DATA. `diwan-central migrate` makes a new central.",
        )


@contextlib.contextmanager
def told_in_words(config: Config) -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    from sync.central.engines import NotInUtf8, TooOld, UnknownDatabase
    from sync.central.migrate import NewerDatabase

    try:
        yield
    except BrokenPipeError:  # `… | head`: the reader has what it wanted
        raise
    except (UnknownDatabase, TooOld) as error:
        raise Failure(
            f"central's database cannot be used: {error}",
            "Check $DIWAN_CENTRAL_DATABASE: postgresql+psycopg://ACCOUNT:PASSWORD@HOST/NAME.",
        ) from error
    except NotInUtf8 as error:
        raise Failure(
            f"central's database cannot be used: {error}",
            "Make it anew: createdb --owner ACCOUNT --encoding UTF8 --template template0 NAME.",
        ) from error
    except (DBAPIError, OSError) as error:
        raise _in_words(config, error) from error
    except NewerDatabase as error:
        raise Failure(
            f"central's database has a shape this version does not know: {error}",
            "It was made by a newer version; install that one, or restore a backup.",
        ) from error


def _in_words(config: Config, error: Exception) -> Failure:
    from sqlalchemy.exc import DBAPIError

    from sync.central.engines import SQLITE, database_url

    reason = str(error.orig if isinstance(error, DBAPIError) else error)
    url = database_url(config.database)
    if isinstance(error, OSError) or url.get_backend_name() == SQLITE:
        return Failure(
            f"central's data in {config.folder} cannot be used: {reason}",
            "Check the folder's owner and free space, --data and $DIWAN_CENTRAL_DATABASE.",
        )
    place = url.render_as_string(hide_password=True)
    hints = [hint for words, hint in _HINTS if words in reason.lower()]
    first = reason.strip().splitlines()[0] if reason.strip() else "no reason given"
    return Failure(
        f"central's database {place} cannot be used: {first}",
        hints[0] if hints else "Check $DIWAN_CENTRAL_DATABASE and PostgreSQL's own log.",
    )
