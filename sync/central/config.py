"""What central needs to know before it starts, from its environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sync.protocol.versions import BODY_BYTES, MESSAGE_BYTES, UNPACKED_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much central takes in at once: bytes, and seconds for one body to arrive."""

    body_bytes: int = BODY_BYTES
    unpacked_bytes: int = UNPACKED_BYTES
    message_bytes: int = MESSAGE_BYTES
    body_seconds: float = 60.0


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """`folder` holds the embedded database, content and files; `heartbeat_s` is told to kiosks."""

    folder: Path
    database: str
    heartbeat_s: float = 60.0
    limits: Limits = Limits()

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def blobs(self) -> Path:
        return self.folder / "blobs"


def load_config(folder: Path | None = None, environ: Mapping[str, str] = os.environ) -> Config:
    """From `DIWAN_CENTRAL_DATA` (a folder) and `DIWAN_CENTRAL_DATABASE` (an SQLAlchemy URL).

    Without the second, an SQLite file in the folder.
    """
    place = folder or _default_folder(environ)
    url = environ.get("DIWAN_CENTRAL_DATABASE") or f"sqlite:///{place / 'central.sqlite'}"
    return Config(folder=place, database=url)


def _default_folder(environ: Mapping[str, str]) -> Path:
    if chosen := environ.get("DIWAN_CENTRAL_DATA"):
        return Path(chosen)
    state = environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(state) / "diwan-central"
