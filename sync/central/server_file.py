"""The file a PostgreSQL database is backed up in: its list of contents, its tables, read with care.

A zip archive: `manifest.json`, and for each table `TABLE.copy.zst`, its rows as `COPY … TO STDOUT`
writes them, compressed.
"""

from __future__ import annotations

import zipfile
from datetime import date  # noqa: TC003 - msgspec reads it
from hashlib import sha256
from typing import IO, TYPE_CHECKING

import msgspec
import zstandard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMAT = 1
MANIFEST = "manifest.json"
ENDING = ".copy.zst"
_NULL = b"\\N"


class Damaged(Exception):  # noqa: N818 - the state of the file
    """The file is not a backup, or not what was written."""


class TableCopy(msgspec.Struct, frozen=True, kw_only=True):
    """`rows` of `columns`, whose uncompressed text has this hash."""

    name: str
    columns: list[str]
    rows: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`revision`: the shape the tables have; `days`: those the items fall on."""

    format: int
    revision: str
    days: list[date]
    tables: list[TableCopy]


def opened_archive(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except zipfile.BadZipFile as error:
        raise Damaged(f"{source} is no backup of a PostgreSQL database: {error}") from error


def manifest_of(archive: zipfile.ZipFile) -> Manifest:
    try:
        found = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except (KeyError, msgspec.DecodeError, zipfile.BadZipFile) as error:
        raise Damaged(f"its list of contents cannot be read: {error}") from error
    if found.format != FORMAT:
        raise Damaged(f"it has format {found.format}; this version reads {FORMAT}")
    return found


def verified_pieces(archive: zipfile.ZipFile, table: TableCopy) -> Iterator[bytes]:
    """The text of a table; raises `Damaged` at its end where it is not what was written."""
    digest, rows = sha256(), 0
    try:
        with archive.open(f"{table.name}{ENDING}") as entry:
            for data in _unpacked(entry):
                digest.update(data)
                rows += data.count(b"\n")
                yield data
    except (KeyError, zipfile.BadZipFile, zstandard.ZstdError, EOFError) as error:
        raise Damaged(f"table {table.name} cannot be read: {error}") from error
    if (digest.hexdigest(), rows) != (table.sha256, table.rows):
        raise Damaged(f"table {table.name} is not what was written")


def _unpacked(entry: IO[bytes]) -> Iterator[bytes]:
    reader = zstandard.ZstdDecompressor().stream_reader(entry)
    while data := reader.read(1 << 20):
        yield data


def verified_rows(archive: zipfile.ZipFile, table: TableCopy) -> Iterator[list[bytes | None]]:
    left = b""
    for data in verified_pieces(archive, table):
        *lines, left = (left + data).split(b"\n")
        for line in lines:
            yield [None if cell == _NULL else cell for cell in line.split(b"\t")]
