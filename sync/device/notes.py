"""What sync writes down for the people and screens that ask how it goes.

Names of facts in `sync.sqlite`; the kiosk reads them without importing this package.
"""

from __future__ import annotations

from typing import Protocol

LAST_CONTACT = "last_contact"
"""ISO time of central's last proper reply."""

LAST_ERROR = "last_error"
"""The last failure in plain words; empty after a success."""

ERROR_CODE = "error_code"
"""Its code from the catalogue of problems, or `unreachable`; empty after a success."""

ASKS_STAFF = "asks_staff"
"""`yes` while only a person can help; the staff banner shows `last_error` then."""

PACK_SHA = "pack_sha"
"""SHA-256 of the manifest of the pack that was taken over from central."""

CENTRAL_TIME = "central_time"
"""The latest time central told (`sync.device.known_time`)."""

CLOCK_AHEAD = "clock_ahead_s"
"""Seconds, whole, that central's clock was ahead of this kiosk's at the last contact."""

MEDIA_WANTED = "media_wanted"
"""Hashes of files that central's last receipt asked for, with spaces."""

MEDIA_RECEIPT = "media_receipt"
"""When central wrote the receipt that was taken over last from a medium."""

FEED_CURSOR = "feed_cursor"
"""How far this kiosk has read central's feed."""

PACK_ERROR = "pack_error"
"""Why the announced pack is not shown; empty when it is."""

CENTRAL_URL = "central_url"
DEVICE_ID = "device_id"

FAULTS = "faults"
"""Space-separated `fork:STREAM`, `missing:STREAM` and `file:SHA256`."""


class Notebook(Protocol):
    """`kiosk.store.SyncLedger` is one."""

    def note(self, **facts: str) -> None: ...

    def fact(self, name: str) -> str | None: ...


class Notes:
    """Writes a fact only when it changed: each write is a write to the disk."""

    def __init__(self, book: Notebook) -> None:
        self._book = book
        self._known: dict[str, str] = {}

    def note(self, **facts: str) -> None:
        changed = {name: value for name, value in facts.items() if self.fact(name) != value}
        if changed:
            self._book.note(**changed)
            self._known.update(changed)

    def fact(self, name: str) -> str:
        if name not in self._known:
            self._known[name] = self._book.fact(name) or ""
        return self._known[name]
