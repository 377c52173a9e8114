"""Files on central's disk: half-received ones per device, whole ones once, under their hash.

A file has its name only when it is whole, verified and on the disk to stay.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from hashlib import file_digest
from typing import TYPE_CHECKING

from sync.central.database import lock
from sync.protocol.problems import BLOB_DIGEST, BLOB_OFFSET, STORAGE_FULL, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARTS = "parts"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def blob_file(blobs: Path, sha256: str) -> Path:
    """Where the whole file with this hash is, if it is here."""
    return blobs / sha256[:2] / sha256


def is_whole(file: Path, sha256: str) -> bool:
    """Whether the file is there and every byte of it what it was."""
    try:
        with file.open("rb") as opened:
            return file_digest(opened, "sha256").hexdigest() == sha256
    except OSError:
        return False


class Part:
    """One device's half-received file. `offset` bytes of it are here."""

    def __init__(self, blobs: Path, device_id: str, sha256: str) -> None:
        self._blobs = blobs
        self._sha256 = sha256
        self._path = blobs / PARTS / f"{device_id}.{sha256}"

    @property
    def offset(self) -> int:
        try:
            return self._path.stat().st_size
        except FileNotFoundError:
            return 0

    def append(self, data: bytes, at: int) -> int:
        """Write behind the first `at` bytes; where the file ends now.

        Raises `Problem` STORAGE_FULL, or BLOB_OFFSET when another request was faster.
        """
        with told_full():
            _make(self._path.parent)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                lock(file)
                size = os.fstat(file.fileno()).st_size
                if size != at:
                    raise not_there(size)
                file.write(data)
        return at + len(data)

    def cut(self, back_to: int, reached: int) -> None:
        """Take back what came behind `back_to`, unless others have gone on from `reached`."""
        with told_full(), self._path.open("r+b") as file:
            lock(file)
            if os.fstat(file.fileno()).st_size == reached:
                file.truncate(back_to)

    def finish(self) -> None:
        """Verify, make it last, give it its name. Raises `Problem` BLOB_DIGEST: begin again."""
        with told_full():
            if not self._path.exists():
                self.append(b"", 0)  # a file may be empty
            if not is_whole(self._path, self._sha256):
                self.drop()
                raise Problem(BLOB_DIGEST)
            flush(self._path)
            target = blob_file(self._blobs, self._sha256)
            _make(target.parent)
            self._path.replace(target)
            flush(target.parent)

    def drop(self) -> None:
        self._path.unlink(missing_ok=True)


def not_there(offset: int) -> Problem:
    """The piece begins elsewhere than where the file ends here, after `offset` bytes."""
    return Problem(BLOB_OFFSET, f"central has {offset} bytes", offset=offset)


def sweep_parts(blobs: Path, before: float) -> None:
    """Forget half-received files nobody went on with since `before` (seconds since 1970)."""
    for part in (blobs / PARTS).glob("*"):
        if part.stat().st_mtime < before:
            part.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Make a file, or the names in a folder, outlive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def told_full() -> Iterator[None]:
    """A full disk is the world's fault, and the kiosks wait it out."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Problem(STORAGE_FULL, retry_after_s=60) from error
        raise


def _make(folder: Path) -> None:
    if folder.is_dir():
        return
    _make(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    flush(folder.parent)
