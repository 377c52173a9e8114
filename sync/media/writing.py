"""Writing to a medium that may be full, slow, or pulled out at any moment."""

from __future__ import annotations

import contextlib
import errno
import os
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PIECE = 1 << 20


class MediumTrouble(Exception):  # noqa: N818 - what is the matter
    """The medium is full, gone, or cannot be written or read; the message says which."""


class Medium:
    """Files under one folder. `wrote` is told the bytes written or found there already."""

    def __init__(self, folder: Path, wrote: Callable[[int], None] = lambda _bytes: None) -> None:
        self.folder = folder
        self._wrote = wrote

    def keep(self, name: str, data: bytes) -> None:
        """A document, complete or not at all. Raises `MediumTrouble`."""
        self._put(name, [data])

    def keep_hashed(self, name: str, sha256: str, pieces: Iterable[bytes]) -> None:
        """A file named by what it holds: left alone where it is whole already."""
        path = self.folder / name
        if is_whole(path, sha256):
            self._wrote(path.stat().st_size)
            return
        self._put(name, pieces)

    def drop_others(self, folder: str, kept: set[str]) -> None:
        """Remove what no document names any more, and what broke off."""
        with contextlib.suppress(OSError):
            for path in (self.folder / folder).iterdir():
                if path.name not in kept:
                    path.unlink(missing_ok=True)

    def settle(self) -> None:
        """Whatever was written is on the medium when this returns, as far as the system can say."""
        with contextlib.suppress(OSError):
            descriptor = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def _put(self, name: str, pieces: Iterable[bytes]) -> None:
        path = self.folder / name
        draft = path.with_name(f".{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                for piece in pieces:
                    file.write(piece)
                    self._wrote(len(piece))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            _flush(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            raise trouble(error, self.folder) from error


def trouble(error: OSError, folder: Path) -> MediumTrouble:
    """In words: what to do about a medium that does not take or give something."""
    if error.errno in _FULL:
        return MediumTrouble(f"{folder} is full; what was on it before is still whole")
    if error.errno == errno.EROFS:
        return MediumTrouble(f"{folder} can only be read: is the medium's lock set?")
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO} or not folder.exists():
        return MediumTrouble(f"{folder} is gone: was the medium pulled out? Run the same again")
    return MediumTrouble(f"{error.filename or folder}: {error.strerror or error}")


def is_whole(path: Path, sha256: str) -> bool:
    """Whether the file is there and every byte of it what its name says."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def pieces_of(path: Path) -> Iterable[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def read_most(path: Path, most: int, folder: Path) -> bytes | None:
    """A file's bytes; None when it is not there. Raises `MediumTrouble`."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(error, folder) from error
    if len(data) > most:
        raise MediumTrouble(f"{path} is larger than it should be")
    return data


def mount_point(device: str) -> Path:
    """Where a device (`/dev/sdb1`) is mounted. Raises `MediumTrouble`."""
    try:
        wanted = Path(device).resolve()
        lines = Path("/proc/self/mounts").read_text("utf-8").splitlines()
    except OSError as error:
        raise MediumTrouble(
            "this system does not tell where devices are; name the folder"
        ) from error
    for line in lines:
        source, place = line.split(" ")[:2]
        if source.startswith("/dev/") and Path(source).resolve() == wanted:
            return Path(place.encode().decode("unicode_escape"))
    raise MediumTrouble(f"{device} is not mounted; put the medium in and mount it first")


def _flush(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some media cannot do this
            raise
    finally:
        os.close(descriptor)
