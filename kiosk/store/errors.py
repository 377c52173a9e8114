"""What can go wrong with the store, split by whose fault it is.

Everything here is the environment's doing (a full disk, a second kiosk, a broken file) and asks
for a calm screen and a staff alert. Any other exception out of this room is a bug of ours.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.trust import NoRecipientsError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PROBE_BYTES = 64 * 1024


class StoreError(Exception):
    """The family of this room's errors. The message says what is wrong, where, and what to do."""


class StoreInUse(StoreError):  # noqa: N818 - says what is the matter, as a person would
    """Another kiosk works on this folder. `pid` is its process, 0 when it could not be read."""

    def __init__(self, folder: Path, pid: int) -> None:
        who = f"process {pid}" if pid else "another process"
        super().__init__(
            f"{folder} is in use by {who}: only one kiosk may use a data folder. "
            "Close the other kiosk, or set data_dir to another folder"
        )
        self.folder = folder
        self.pid = pid


class StoreFull(StoreError):  # noqa: N818 - as above
    """The disk, or this user's share of it, is full. Everything stored before is untouched."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"no space left in {folder}: nothing was stored now, and everything stored before is "
            "kept. Free some space there, or let sync finish so that old answers can be purged"
        )
        self.folder = folder


class StoreDamaged(StoreError):  # noqa: N818 - as above
    """A file is not what was written to it."""


class StoreMissing(StoreError):  # noqa: N818 - as above
    """No kiosk has made a store in this folder yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"there is no store in {folder}: start the kiosk once, or set data_dir")


class StoreOld(StoreMissing):
    """An older Diwan made the store here, and this one's kiosk has not run yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.args = (f"the store in {folder} is of an older Diwan: start the kiosk once",)


class StoreTooNew(StoreError):  # noqa: N818 - as above
    """A newer Diwan wrote this file; it is left alone."""


class StoreUnwritable(StoreError):  # noqa: N818 - as above
    """The folder or a file in it cannot be written (rights, a read-only or failing disk)."""


class CannotSeal(StoreError):  # noqa: N818 - as above
    """What is personal has nobody to be sealed to, so it is not stored at all."""

    def __init__(self, why: NoRecipientsError) -> None:
        super().__init__(
            f"{why}; nothing personal is taken in. Enrol the device, or give it the keys with "
            "`diwan keys set FILE`"
        )
        self.kind = why.kind


class NotSentYet(StoreError):  # noqa: N818 - as above
    """An entry that central has not got safely cannot be erased here: it could not be sent."""

    def __init__(self, stream: str, seq: int) -> None:
        super().__init__(
            f"entry {seq} of stream {stream} is not safe at central yet: let sync finish, erase it "
            "at central, and then here. On a device that will never have a central, use --alone"
        )


class DraftRefusedError(StoreError):
    """This draft cannot be stored by anyone: too large, or without what a record needs."""


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn what SQLite and the system report into this room's errors; let bugs through."""
    try:
        yield
    except UnicodeDecodeError as error:  # text in the file; what is stored is always UTF-8
        raise StoreDamaged(f"the store in {folder} is damaged: {error}") from error
    except (sqlite3.Error, OSError) as error:
        kind = as_told(error, folder)
        if kind is None:
            raise
        raise kind from error


def as_told(error: sqlite3.Error | OSError, folder: Path) -> StoreError | None:
    """The room's error for one of the world's; None where it is a bug of ours."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, folder)
    if is_full(error):
        return StoreFull(folder)
    return StoreUnwritable(f"{error.filename or folder}: {error.strerror}")


def is_full(error: OSError) -> bool:
    """Whether there was no room."""
    return error.errno in _FULL


def _of_sqlite(error: sqlite3.Error, folder: Path) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StoreFull(folder)
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or _NOT_TEXT in str(error):
        return StoreDamaged(f"the store in {folder} is damaged: {error}")
    if code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN} and _is_full(folder):
        return StoreFull(folder)
    if code in _OUTSIDE:
        return StoreUnwritable(f"the store in {folder} cannot be used: {error}")
    return None


_NOT_TEXT = "Could not decode to UTF-8"  # Python's own, without a code
_OUTSIDE = {
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
}


def _is_full(folder: Path) -> bool:
    """SQLite tells a quota as a plain I/O error; a real write tells more than asking would."""
    probe = folder / f"probe-{os.getpid()}"
    try:
        probe.write_bytes(bytes(_PROBE_BYTES))
    except OSError as error:
        return error.errno in _FULL
    finally:
        probe.unlink(missing_ok=True)
    return False
