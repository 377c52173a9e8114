"""A second writing of every entry, append-only, beside the SQLite file: what salvage reads.

A record is written behind the commit that made its entry durable, and is never waited for: the
promise to the visitor is SQLite's. The system brings it to the disk within seconds. Each record has
a CRC and the chain's head, so each tells by itself whether it is whole; a torn end is cut off and
written anew from the store at the next start.

`mirror/STREAM.FIRST` holds records from entry FIRST on; a new file begins every mebibyte, so that
what is purged from the store leaves the mirror soon after.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from kiosk.store.connection import sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MIRROR = "mirror"
_MAGIC = b"dwn1"
_HEAD = struct.Struct(">4sI")  # magic, CRC of all that follows
_ABOUT = struct.Struct(">IQQ32s32s")  # bytes of the envelope, seq, recorded (ms), hash, head
_SEGMENT = 1024 * 1024
_LARGEST = 4 * 1024 * 1024


class Record(NamedTuple):
    """One entry. `envelope` is empty where it was erased; its hash stays."""

    seq: int
    recorded: int
    hashed: bytes
    head: bytes
    envelope: bytes


class Mirror:
    """The mirror of the stream that is open. Only the store's own process writes."""

    def __init__(self, folder: Path, stream: str) -> None:
        self.folder = folder / MIRROR
        self.stream = stream
        self._file = -1
        self._size = 0
        self.reached: int | None = None
        """The last entry that is mirrored; None where nothing is."""

    def begin(self) -> Record | None:
        """Make the folder, cut off a torn end; the last whole record."""
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700)
            sync_folder(self.folder.parent)
        last = None
        for path in reversed(segments(self.folder, self.stream)):
            end = 0
            for record, end in _records(path):  # noqa: B007 - the last one is wanted
                last = record
            if end < path.stat().st_size:
                os.truncate(path, end)
            if last is not None:
                break
        self.reached = last.seq if last else None
        return last

    def write(self, record: Record) -> None:
        """Behind the last one. Raises `OSError`; then `reached` stays where it was."""
        data = _encoded(record)
        if self._file < 0 or self._size + len(data) > _SEGMENT:
            self._open_segment(record.seq)
        if os.write(self._file, data) != len(data):
            os.ftruncate(self._file, self._size)
            raise OSError(28, "no space left", str(self.folder))
        self._size += len(data)
        self.reached = record.seq

    def forget(self, stream: str, purged: int) -> None:
        """Segments that hold nothing behind entry `purged` go; the others go with their rest."""
        paths = segments(self.folder, stream)
        for number, path in enumerate(paths, 1):
            newest = number == len(paths)
            last = self._last_of(path) if newest else _first_of(paths[number]) - 1
            if last > purged:
                return
            if newest:
                self.close()
            path.unlink(missing_ok=True)

    def erase(self, stream: str, seq: int) -> None:
        """Take one body out, by writing its segment anew. Raises `OSError`."""
        paths = [path for path in segments(self.folder, stream) if _first_of(path) <= seq]
        if not paths:
            return
        path = paths[-1]
        if stream == self.stream:
            self.close()
        records = [record for record, _ in _records(path)]
        part = path.with_name(f".{path.name}.part")
        with part.open("wb") as file:
            for record in records:
                bare = record._replace(envelope=b"") if record.seq == seq else record
                file.write(_encoded(bare))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(self.folder)

    def close(self) -> None:
        """What is written is the system's to bring to the disk."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open_segment(self, seq: int) -> None:
        paths = segments(self.folder, self.stream)
        path = self.folder / f"{self.stream}.{seq:012d}"
        if self._file < 0 and paths and paths[-1].stat().st_size < _SEGMENT:
            path = paths[-1]  # go on where an earlier run stopped
        self.close()
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._size = os.fstat(self._file).st_size

    def _last_of(self, path: Path) -> int:
        return max((record.seq for record, _ in _records(path)), default=0)


def segments(folder: Path, stream: str) -> list[Path]:
    """The files of one stream, oldest first."""
    return sorted(folder.glob(f"{stream}.*"), key=_first_of)


def streams_in(folder: Path) -> list[str]:
    """Which streams a mirror has anything of."""
    return sorted({path.name.rpartition(".")[0] for path in folder.glob("[!.]*.*")})


def records_of(folder: Path, stream: str) -> Iterator[Record]:
    """Every whole record of a stream, in the order of the files."""
    for path in segments(folder, stream):
        for record, _ in _records(path):
            yield record


def write_all(mirror: Mirror, records: Iterable[Record]) -> None:
    """Raises `OSError`."""
    for record in records:
        mirror.write(record)


def _encoded(record: Record) -> bytes:
    about = _ABOUT.pack(
        len(record.envelope), record.seq, record.recorded, record.hashed, record.head
    )
    crc = crc32(record.envelope, crc32(about))
    return b"".join((_HEAD.pack(_MAGIC, crc), about, record.envelope))


def _records(path: Path) -> Iterator[tuple[Record, int]]:
    """Whole records with the place behind each; what is damaged is passed over."""
    try:
        data = path.read_bytes()
    except OSError:
        return
    place = data.find(_MAGIC)
    while place >= 0:
        record, end = _record_at(data, place)
        if record is not None:
            yield record, end
            place = end if data.startswith(_MAGIC, end) else data.find(_MAGIC, end)
        else:
            place = data.find(_MAGIC, place + 1)


def _record_at(data: bytes, place: int) -> tuple[Record | None, int]:
    start = place + _HEAD.size
    body = start + _ABOUT.size
    if body > len(data):
        return None, place
    length, seq, recorded, hashed, head = _ABOUT.unpack_from(data, start)
    end = body + length
    if length > _LARGEST or end > len(data):
        return None, place
    if crc32(memoryview(data)[start:end]) != _HEAD.unpack_from(data, place)[1]:
        return None, place
    return Record(seq, recorded, hashed, head, data[body:end]), end


def _first_of(path: Path) -> int:
    digits = path.name.rpartition(".")[2]
    return int(digits) if digits.isdigit() else 0
