"""A PostgreSQL database in one file and back, without PostgreSQL's own programs.

All tables are read in one snapshot, while the server goes on. The file is
read back from its first byte to its last before anything counts as safe.
"""

from __future__ import annotations

import zipfile
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec
import zstandard
from psycopg import sql
from sqlalchemy import inspect, text

from sync.central.days import make_day
from sync.central.migrate import current_revision, upgrade_to
from sync.central.models import metadata
from sync.central.proof.chains import Link, base_of, walk
from sync.central.server_file import (
    ENDING,
    FORMAT,
    MANIFEST,
    Damaged,
    Manifest,
    TableCopy,
    manifest_of,
    opened_archive,
    verified_pieces,
    verified_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from sync.central.database import Database

_ORDERED = {"item": "stream, seq"}


class NotEmpty(Exception):  # noqa: N818 - the state of the place
    """There is something already where a backup is to be restored."""


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds that was read back: streams with their numbers, hashes of drawings and
    recordings, and for each hash the items (stream, number) that name it.
    """

    covered: dict[str, int]
    held: list[str]
    named_by: dict[str, list[tuple[str, int]]]


def write(database: Database, target: Path) -> None:
    """Raises `OSError` and database errors; the file is not to be trusted before `read_back`."""
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive,
        database.engine.connect().execution_options(
            isolation_level="REPEATABLE READ"
        ) as connection,
    ):
        tables = [_write_table(connection, archive, name) for name in _names()]
        days = connection.execute(
            text(
                "SELECT DISTINCT (received_at AT TIME ZONE 'UTC')::date AS day FROM item ORDER BY 1"
            )
        )
        manifest = Manifest(
            format=FORMAT,
            revision=current_revision(database),
            days=list(days.scalars()),
            tables=tables,
        )
        archive.writestr(MANIFEST, msgspec.json.encode(manifest))


def read_back(source: Path) -> Contents:
    """Every byte read, every chain walked. Raises `Damaged` and `OSError`."""
    with opened_archive(source) as archive:
        manifest = manifest_of(archive)
        kept: dict[str, list[list[bytes | None]]] = {}
        for table in manifest.tables:
            if table.name == "item":
                continue
            wanted = table.name in {"stream", "held_blob", "attachment"}
            rows = verified_rows(archive, table)
            kept[table.name] = [row for row in rows if wanted]
        columns = {table.name: table.columns for table in manifest.tables}
        streams = _named(columns, "stream", kept)
        items = next(table for table in manifest.tables if table.name == "item")
        covered = _walk_all(streams, columns["item"], verified_rows(archive, items))
    files: dict[str, list[tuple[str, int]]] = {}
    for row in _named(columns, "attachment", kept):
        named = (_text(row["stream"]), int(row["seq"] or 0))
        files.setdefault(_text(row["sha256"]), []).append(named)
    held = {_text(row["sha256"]) for row in _named(columns, "held_blob", kept)}
    return Contents(covered=covered, held=sorted(held), named_by=files)


def restore(database: Database, source: Path) -> None:
    """Into an empty database. Raises `NotEmpty`, `Damaged` and `OSError`."""
    with database.reading() as connection:
        if inspect(connection).get_table_names():
            raise NotEmpty("the database has tables already")
    with opened_archive(source) as archive:
        manifest = manifest_of(archive)
        upgrade_to(database, manifest.revision)
        with database.writing() as connection:
            for day in manifest.days:
                make_day(connection, day)
            _empty(connection, [table.name for table in manifest.tables])
            for table in manifest.tables:
                _read_table(connection, archive, table)
            for name in manifest.tables:
                _go_on_counting(connection, name)


def _names() -> list[str]:
    """Tables in an order in which each may be filled."""
    return [str(table.name) for table in metadata.sorted_tables]


def _write_table(connection: Connection, archive: zipfile.ZipFile, name: str) -> TableCopy:
    columns = [str(column.name) for column in metadata.tables[name].columns]
    raw: Any = connection.connection.driver_connection
    query = sql.SQL("COPY (SELECT {} FROM {}{}) TO STDOUT").format(
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.Identifier(name),
        sql.SQL(f" ORDER BY {_ORDERED[name]}" if name in _ORDERED else ""),
    )
    digest, rows = sha256(), 0
    with (
        archive.open(f"{name}{ENDING}", "w", force_zip64=True) as entry,
        zstandard.ZstdCompressor(level=3).stream_writer(entry, closefd=False) as packed,
        raw.cursor() as cursor,
        cursor.copy(query) as copy,
    ):
        for piece in copy:
            data = bytes(piece)
            digest.update(data)
            rows += data.count(b"\n")
            packed.write(data)
    return TableCopy(name=name, columns=columns, rows=rows, sha256=digest.hexdigest())


def _read_table(connection: Connection, archive: zipfile.ZipFile, table: TableCopy) -> None:
    raw: Any = connection.connection.driver_connection
    query = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, table.columns))
    )
    with raw.cursor() as cursor, cursor.copy(query) as copy:
        for piece in verified_pieces(archive, table):
            copy.write(piece)


def _empty(connection: Connection, names: list[str]) -> None:
    """Some tables are born with a row; the backup has it too."""
    quoted = ", ".join(f'"{name}"' for name in names)
    connection.execute(text(f"TRUNCATE {quoted}"))


def _go_on_counting(connection: Connection, table: TableCopy) -> None:
    if "position" not in table.columns:
        return
    owned = text("SELECT pg_get_serial_sequence(:table, 'position')")
    sequence = connection.execute(owned, {"table": table.name}).scalar()
    if sequence is not None:
        highest = f'SELECT setval(:name, coalesce(max(position), 0) + 1, false) FROM "{table.name}"'  # noqa: S608
        connection.execute(text(highest), {"name": sequence})


def _named(
    columns: dict[str, list[str]], table: str, kept: dict[str, list[list[bytes | None]]]
) -> list[dict[str, bytes | None]]:
    return [dict(zip(columns[table], row, strict=True)) for row in kept[table]]


def _walk_all(
    streams: list[dict[str, bytes | None]], columns: list[str], rows: Iterator[list[bytes | None]]
) -> dict[str, int]:
    """Rows of items are in the order of their streams and numbers."""
    places = [columns.index(name) for name in ("stream", "seq", "envelope", "digest")]
    known = {_text(each["id"]): each for each in streams}
    covered = {name: int(each["base_seq"] or 0) for name, each in known.items()}
    name, links = "", list[Link]()
    heads: dict[str, bytes] = {n: base_of(0, _blob(e["base_head"])).head for n, e in known.items()}

    def reach() -> None:
        if links:
            walked = walk(name, base_of(covered[name], heads[name]), links)
            if walked.damaged or walked.seq != links[-1].seq:
                raise Damaged(f"stream {name} does not hold together behind item {walked.seq}")
            covered[name], heads[name] = walked.seq, walked.head

    for row in rows:
        stream, seq, envelope, digest = (row[place] for place in places)
        if _text(stream) != name or len(links) >= 1000:
            reach()
            name, links = _text(stream), []
        links.append(Link(int(seq or 0), _blob(envelope) or b"", _blob(digest) or b""))
    reach()
    for each, found in known.items():
        if (covered[each], heads[each]) != (int(found["accepted_seq"] or 0), _blob(found["head"])):
            raise Damaged(f"stream {each} does not hold together behind item {covered[each]}")
    return covered


def _text(cell: bytes | None) -> str:
    return (cell or b"").decode()


def _blob(cell: bytes | None) -> bytes | None:
    """Hexadecimal behind three characters: the backslash is doubled in a copy's text."""
    return None if cell is None else bytes.fromhex(cell[3:].decode())
