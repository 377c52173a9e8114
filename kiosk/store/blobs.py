"""The files that belong to entries: drawings, signatures, recordings, each under its own hash.

They lie beside the store rather than in it, where every byte would be written twice, held up the
log, and could not be deleted on a full disk. A file has its name only once it is whole and on the disk, and it is there before the entry that
names it is committed; what a broken submit left behind is swept away at the next start. So an
entry is never without its files, and a purge needs no room to be rid of them.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from kiosk.store.connection import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from io import BufferedReader
    from pathlib import Path

BLOBS = "blobs"
_NAME = re.compile(r"[0-9a-f]{64}\Z")


def sha256_hex(data: bytes) -> str:
    from hashlib import sha256  # brings OpenSSL: not before it is needed

    return sha256(data).hexdigest()


class Blobs:
    """The files of one data folder. Only the kiosk's process writes; anybody may read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / BLOBS

    def keep(self, contents: Mapping[str, bytes]) -> list[str]:
        """Write each file under its hash, on the disk to stay. The hashes that are new here.

        On an error nothing new is left. Raises `OSError`.
        """
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder.parent)
        new = [name for name in contents if not self._path(name).exists()]
        try:
            for name, data in contents.items():
                if self.fault(name, len(data)):
                    self._write(name, data)
            sync_folder(self._folder)
        except BaseException:
            self.drop(new)
            raise
        return new

    def adopt(self, source: Path, name: str) -> None:
        """A file that lies in another folder of this disk, where it stays too. Raises `OSError`."""
        self._folder.mkdir(mode=0o700, exist_ok=True)
        try:
            os.link(source, self._path(name))
        except OSError:  # a file system that knows no second name
            self._write(name, source.read_bytes())
        sync_folder(self._folder)

    def drop(self, names: Iterable[str]) -> None:
        for name in names:
            self._path(name).unlink(missing_ok=True)
            self._part(name).unlink(missing_ok=True)

    def sweep(self, wanted: set[str]) -> int:
        """Delete what no entry names; the number of files deleted."""
        if not self._folder.is_dir():
            return 0
        unwanted = [path for path in self._folder.iterdir() if path.name not in wanted]
        for path in unwanted:
            path.unlink()
        return len(unwanted)

    def has(self, name: str) -> bool:
        return self._path(name).is_file()

    def open(self, name: str) -> BufferedReader:
        """Raises `OSError`."""
        return self._path(name).open("rb")

    def read(self, name: str) -> bytes:
        """Raises `OSError`."""
        return self._path(name).read_bytes()

    def fault(self, name: str, size: int) -> str:
        """What is wrong with a file, in words; empty when it is what was stored."""
        from hashlib import file_digest

        try:
            with self.open(name) as file:
                found = os.fstat(file.fileno()).st_size
                if found != size:
                    return f"has {found} bytes instead of {size}"
                whole = file_digest(file, "sha256").hexdigest() == name
        except FileNotFoundError:
            return "is missing"
        except OSError as error:
            return f"cannot be read ({error.strerror})"
        return "" if whole else "was changed after it was stored"

    def _write(self, name: str, data: bytes) -> None:
        part = self._part(name)
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path(name))

    def _path(self, name: str) -> Path:
        if not _NAME.match(name):
            raise ValueError(f"{name!r} is no SHA-256")
        return self._folder / name

    def _part(self, name: str) -> Path:
        return self._folder / f"{name}.part"
