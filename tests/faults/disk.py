"""A disk that may lose power: what is certainly on it, and what may or may not be.

A write is certain once its file was synced; a new name, a renamed or a deleted one once its folder
was. Until then a power cut may keep any part of the writes of a file, cut at sectors, and the
names of a folder up to any point in their order. A killed process loses nothing: the cache of the
system stays.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tests.faults.recording import Operation

SECTOR: Final = 512


class Body:
    """One file's bytes, on the disk and in the cache, whatever its name."""

    def __init__(self) -> None:
        self.cached = bytearray()
        self.certain = b""
        self.pending: list[Operation] = []

    def take(self, operation: Operation) -> None:
        apply(self.cached, operation)
        self.pending.append(operation)

    def sync(self) -> None:
        if self.pending:
            self.certain = bytes(self.cached)
            self.pending.clear()

    def after_cut(self, random: Random) -> bytes:
        """The certain bytes with some of the others: none, all, or any, torn at sectors."""
        fate = random.random()
        if not self.pending or fate < 0.2:
            return self.certain
        if fate < 0.3:
            return bytes(self.cached)
        found = bytearray(self.certain)
        for operation in self.pending:
            if operation.kind == "T":
                if random.random() < 0.5:
                    apply(found, operation)
            elif random.random() < 0.7:
                for piece in sectors(operation):
                    if random.random() < 0.8:
                        apply(found, piece)
        return bytes(found)


class Disk:
    """Takes the recorded operations one by one; asked at any point what would be found."""

    def __init__(self) -> None:
        self.names: dict[str, Body] = {}
        self.folders: set[str] = {"."}
        self._certain_names: dict[str, Body] = {}
        self._pending_names: dict[str, list[tuple[str, str, Body | None]]] = {}

    def take(self, operation: Operation) -> None:
        kind, path = operation.kind, operation.path
        if kind == "C":
            self._name(path, Body())
        elif kind in "WT":
            self.names[path].take(operation)
        elif kind == "S":
            if path in self.names:
                self.names[path].sync()
        elif kind == "U":
            self._unname(path)
        elif kind == "R":
            body = self.names[path]
            self._unname(path)
            self._name(operation.data.decode(), body)
        elif kind == "K":
            self.folders.add(path)
        elif kind == "D":
            self._sync_folder(path)

    def killed(self) -> dict[str, bytes]:
        """What is found after the process was killed."""
        return {path: bytes(body.cached) for path, body in self.names.items()}

    def cut(self, random: Random) -> dict[str, bytes]:
        """What may be found after the power went."""
        names = dict(self._certain_names)
        for pending in self._pending_names.values():
            for path, _, body in pending[: random.randint(0, len(pending))]:
                if body is None:
                    names.pop(path, None)
                else:
                    names[path] = body
        return {path: body.after_cut(random) for path, body in names.items()}

    def _name(self, path: str, body: Body) -> None:
        self.names[path] = body
        self._pending_names.setdefault(posixpath.dirname(path) or ".", []).append((path, "C", body))

    def _unname(self, path: str) -> None:
        self.names.pop(path, None)
        self._pending_names.setdefault(posixpath.dirname(path) or ".", []).append((path, "U", None))

    def _sync_folder(self, folder: str) -> None:
        for path, _, body in self._pending_names.pop(folder, []):
            if body is None:
                self._certain_names.pop(path, None)
            else:
                self._certain_names[path] = body


def apply(content: bytearray, operation: Operation) -> None:
    """A write or a change of size; a gap is zeros."""
    if operation.kind == "T":
        size = operation.offset
        del content[size:]
        content.extend(bytes(size - len(content)))
        return
    end = operation.offset + len(operation.data)
    if len(content) < operation.offset:
        content.extend(bytes(operation.offset - len(content)))
    content[operation.offset : end] = operation.data


def sectors(operation: Operation) -> list[Operation]:
    """A write in the pieces in which a disk takes it."""
    at, data = operation.offset, operation.data
    pieces, start = [], 0
    while start < len(data):
        end = start + SECTOR - (at + start) % SECTOR
        pieces.append(operation._replace(offset=at + start, data=data[start:end]))
        start = end
    return pieces


def lay_out(files: dict[str, bytes], folders: set[str], place: Path) -> None:
    """The files as they would be found, in a folder of the real file system."""
    for folder in sorted(folders):
        (place / folder).mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        target = place / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
