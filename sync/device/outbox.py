"""The kiosk's entries, also before there are any: a pack can be fetched before the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store.errors import StoreMissing
from kiosk.store.outbox import OutboxReader

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

    from kiosk.store.outbox import Entry, StreamState


class LateOutbox:
    """An `OutboxReader` that is opened once the store is there; empty until then."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reader: OutboxReader | None = None

    def streams(self) -> list[StreamState]:
        reader = self._opened()
        return reader.streams() if reader else []

    def entries(self, stream: str, after: int, limit: int) -> list[Entry]:
        reader = self._opened()
        return reader.entries(stream, after, limit) if reader else []

    def file(self, sha256: str) -> BufferedReader | None:
        reader = self._opened()
        return reader.file(sha256) if reader else None

    def changed(self) -> bool:
        """Whether the kiosk wrote, or has just begun to."""
        if self._reader is None:
            return self._opened() is not None
        return self._reader.changed()

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()

    def _opened(self) -> OutboxReader | None:
        if self._reader is None:
            try:
                self._reader = OutboxReader.open(self._folder)
            except StoreMissing:
                return None
        return self._reader
