"""Drawings and recordings of the cases a desk works on, as they came: what was sealed stays sealed.

Each lies under its own hash in a folder of the desk's. The sync process brings them; both it and the
desk delete what no case needs any more. Nothing is ever opened onto the disk.
"""

from __future__ import annotations

import os
import re
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.desk.book import BOOK_FILE
from kiosk.envelope import AttachedFile, decode_envelope
from kiosk.store.blobs import Blobs, sha256_hex
from kiosk.store.connection import open_reader, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

CASE_FILES: Final = "case-files"
NOT_OLDER: Final = timedelta(days=90)
"""Of cases that began longer ago no files are fetched."""
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of all files together; the newest cases come first."""

_PART = ".part"
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_NAMING = (
    "SELECT e.envelope FROM kept_case k JOIN case_event e ON e.ref = k.ref "
    "WHERE k.state NOT IN ('closed', 'withdrawn') AND k.opened >= ? "
    "AND instr(e.envelope, CAST('\"attachments\"' AS BLOB)) > 0 ORDER BY k.opened DESC, k.ref"
)


def named_files(db: sqlite3.Connection, now: datetime) -> dict[str, int]:
    """Hash to size of what the cases not closed yet name, newest first, within the limits."""
    named: dict[str, int] = {}
    left = MOST_BYTES
    for (data,) in db.execute(_NAMING, ((now - NOT_OLDER).timestamp(),)):
        for file in _attached(data).values():
            if file.sha256 in named:
                continue
            if file.size > left:
                return named
            named[file.sha256] = file.size
            left -= file.size
    return named


def _attached(data: bytes) -> dict[str, AttachedFile]:
    try:
        found = decode_envelope(data).attachments
        return {name: file for name, file in found.items() if _HASH.match(file.sha256)}
    except msgspec.DecodeError:
        return {}


class BookReader:
    """What the cases need, for the sync process. The desk may never have been opened."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / BOOK_FILE
        self._db: sqlite3.Connection | None = None

    def named(self, now: datetime) -> dict[str, int]:
        """See `named_files`. Empty where there is no book yet, or one that cannot be read now."""
        try:
            if self._db is None and self._path.exists():
                self._db = open_reader(self._path)
            return {} if self._db is None else named_files(self._db, now)
        except sqlite3.Error:
            return {}

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


class CaseFiles:
    """The folder. A file has its name only when it is whole and on the disk to stay."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / CASE_FILES
        self._own = Blobs(folder)

    def has(self, sha256: str) -> bool:
        """Here, or among what this desk recorded itself and has not let go of."""
        return self._path(sha256).is_file() or self._own.has(sha256)

    def read(self, sha256: str) -> bytes | None:
        """None for what is not here. What is damaged is deleted, so that it is fetched anew."""
        for path in (self._path(sha256), None):
            try:
                data = path.read_bytes() if path is not None else self._own.read(sha256)
            except OSError:
                continue
            if sha256_hex(data) == sha256:
                return data
            if path is not None:
                path.unlink(missing_ok=True)
        return None

    def begun(self, sha256: str) -> int:
        """How many bytes of it came before the line broke."""
        try:
            return self._part(sha256).stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, sha256: str, pieces: Iterable[bytes], most: int) -> int:
        """Go on with a file; what came stays, also when `pieces` raises. How many bytes there are.

        It stops behind `most` bytes: nothing that never ends fills the disk. Raises `OSError`.
        """
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder.parent)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        with os.fdopen(os.open(self._part(sha256), flags, 0o600), "ab") as file:
            for piece in pieces:
                file.write(piece)
                if file.tell() > most:
                    break
            file.flush()
            os.fsync(file.fileno())
            return file.tell()

    def finish(self, sha256: str) -> bool:
        """Give it its name where it is what it should be; else forget what came. Raises `OSError`."""
        part = self._part(sha256)
        if sha256_hex(part.read_bytes()) != sha256:
            part.unlink()
            return False
        part.replace(self._path(sha256))
        sync_folder(self._folder)
        return True

    def sweep(self, named: Iterable[str]) -> int:
        """Delete what no case needs; the number of files deleted."""
        if not self._folder.is_dir():
            return 0
        wanted = set(named)
        gone = [p for p in self._folder.iterdir() if p.name.removesuffix(_PART) not in wanted]
        for path in gone:
            path.unlink(missing_ok=True)
        return len(gone)

    def _path(self, sha256: str) -> Path:
        if not _HASH.match(sha256):
            raise ValueError(f"{sha256!r} is no SHA-256")
        return self._folder / sha256

    def _part(self, sha256: str) -> Path:
        return self._path(sha256).with_name(sha256 + _PART)
