"""What `diwan-central health` looks at: the database itself, and the server if asked."""

from __future__ import annotations

import urllib.request
from typing import TYPE_CHECKING

import msgspec

from sync.central.health.service import Figures, figures
from sync.protocol.messages import Health
from sync.protocol.versions import HEALTH

if TYPE_CHECKING:
    from sync.central.config import Config


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """`server` is None when no address was asked."""

    revision: str
    newest_revision: str
    figures: Figures | None
    server: str | None = None

    @property
    def well(self) -> bool:
        return self.figures is not None and self.server in {None, "ok"}

    def in_words(self) -> str:
        server = [f"Server: {self.server}"] if self.server is not None else []
        if self.figures is None:
            missing = f"Database: at '{self.revision}', should be at {self.newest_revision}."
            return "\n".join([missing, "  Run `diwan-central migrate`.", *server])
        of = self.figures
        pack = f"{of.pack.pack} {of.pack.version}" if of.pack else "none published"
        return "\n".join(
            [
                f"Devices: {of.devices}, streams: {of.streams} (forked: {of.forked_streams})",
                f"Received: {of.items} (quarantined: {of.quarantined}), waiting: {of.waiting}",
                *_missing(of),
                f"Last heartbeat: {of.last_heartbeat or 'never'}",
                f"Pack: {pack}",
                *server,
            ]
        )


def _missing(of: Figures) -> list[str]:
    if not of.missing_files:
        return []
    told = [f"  {sha256}" for sha256 in of.missing]
    return [f"Files missing: {of.missing_files}; `diwan-central waive` gives one up", *told]


def look(config: Config, url: str) -> Report:
    """Without changing anything: an older or absent database is reported, not migrated."""
    from sync.central.database import Database
    from sync.central.migrate import current_revision
    from sync.central.migrations import NEWEST

    if not config.folder.is_dir():
        raise FileNotFoundError(f"{config.folder} does not exist")
    database = Database(config.database)
    try:
        revision = current_revision(database)
        if revision == NEWEST:
            with database.reading() as connection:
                counted = figures(connection)
        else:
            counted = None
    finally:
        database.close()
    return Report(
        revision=revision,
        newest_revision=NEWEST,
        figures=counted,
        server=_ask(url) if url else None,
    )


def _ask(url: str) -> str:
    try:
        with urllib.request.urlopen(url.rstrip("/") + HEALTH, timeout=10) as reply:
            return msgspec.json.decode(reply.read(64 * 1024), type=Health).status
    except (OSError, ValueError, msgspec.DecodeError) as error:
        return f"no answer ({error})"
