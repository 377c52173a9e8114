"""One closed day in a Parquet file: who is in it, and the file written anew without some bodies.

A file is never changed in place: the new one is written beside it, read back against the old one,
and takes its place. The digest of an erased item stays, so the chain still verifies.
"""

from __future__ import annotations

import contextlib
import csv
import tempfile
from datetime import UTC, date, datetime, timedelta
from hashlib import file_digest
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.trust.chain import envelope_hash
from sync.central.blobs.files import flush
from sync.central.erasing.finding import is_under

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.trust import Reference

Place = tuple[str, int]
"""A stream and a number in it."""
Due = tuple[str, str, bool]
"""A rule for a form and a kind (empty: all), and whether what it covers has to go."""
_SLICE = 500
_ALL = (
    "position, stream, seq, digest,"
    " * EXCLUDE (position, stream, seq, digest, received_at, submitted, envelope),"
    " epoch_us(received_at), envelope"
)
_ITEM = "position, stream, seq, epoch_us(received_at), form, kind, device_id, kiosk"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotErasable(Exception):  # noqa: N818 - what is the matter
    """The file cannot be looked into or written anew; says why. It is as it was."""


class ArchivedItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item with its body, as rows of the database are: `position` is the one it had there."""

    position: int
    stream: str
    seq: int
    received_at: datetime
    form: str | None
    kind: str | None
    device_id: str
    kiosk: str
    envelope: bytes


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """The first and the last number of a stream that have a body in the file."""

    stream: str
    first: int
    last: int


def items_under(file: Path, reference: Reference) -> list[ArchivedItem]:
    """What came under the number and has a body. Raises `NotErasable`."""
    wanted = [name.encode().hex().upper() for name in (reference.text, reference.hashed)]
    query = (
        f"SELECT {_ITEM}, envelope"  # noqa: S608 - our own words
        f" FROM {_read(file)} WHERE contains(hex(envelope), ?) OR contains(hex(envelope), ?)"
    )
    with _opened(file) as parquet:
        rows = parquet.execute(query, wanted)
        found = [_item(row) for row in _each(rows)]
    return [each for each in found if is_under(each.envelope, reference)]


def items_due(file: Path, rules: Sequence[Due]) -> Iterator[list[ArchivedItem]]:
    """Some hundreds at a time: what has a body and whose time is up by the first rule that covers
    it. Their bodies are left out. Raises `NotErasable`.
    """
    whens, values = list[str](), list[str]()
    for form, kind, due in rules:
        parts = [f"{name} = ?" for name, value in (("form", form), ("kind", kind)) if value]
        values += [value for value in (form, kind) if value]
        whens.append(f"WHEN {' AND '.join(parts) or 'true'} THEN {due}")
    query = (
        f"SELECT {_ITEM}, ''::BLOB FROM {_read(file)}"  # noqa: S608 - quoted
        f" WHERE CASE {' '.join(whens)} ELSE false END AND octet_length(envelope) > 0"
    )
    with _opened(file) as parquet:
        rows = parquet.execute(query, values)
        while some := rows.fetchmany(_SLICE):
            yield [_item(row) for row in some]


def spans(file: Path) -> list[Span]:
    """Raises `NotErasable`."""
    query = (
        f"SELECT stream, min(seq), max(seq) FROM {_read(file)}"  # noqa: S608 - quoted
        " WHERE octet_length(envelope) > 0 GROUP BY stream ORDER BY stream"
    )
    with _opened(file) as parquet:
        rows = parquet.execute(query).fetchall()
    return [Span(stream=row[0], first=row[1], last=row[2]) for row in rows]


def day_of(file: Path) -> date | None:
    """The day whose items it holds; none where it holds none. Raises `NotErasable`."""
    with _opened(file) as parquet:
        row = parquet.execute(f"SELECT epoch_us(min(received_at)) FROM {_read(file)}").fetchone()  # noqa: S608
    return None if row is None or row[0] is None else _moment(row[0]).date()


def without(file: Path, gone: set[Place]) -> int:
    """The file anew, with empty bodies at these places; how many had one. Raises `NotErasable`.

    The file's own access rights stay.
    """
    draft = file.with_name(f".{file.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=file.parent) as place, _opened(file) as parquet:
            parquet.execute(f"SET temp_directory = {_quoted(Path(place))}")
            _write(parquet, file, draft, _list_of(gone, Path(place)))
        count = _compared(file, draft, gone)
        if count:
            draft.chmod(file.stat().st_mode & 0o777)
            flush(draft)
            draft.replace(file)
            flush(file.parent)
    except OSError as error:
        raise NotErasable(f"it could not be written anew: {error}") from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    return count


def hash_of(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


def _write(parquet: Any, file: Path, draft: Path, gone: Path) -> None:
    emptied = (
        "a.* REPLACE (CASE WHEN g.seq IS NULL THEN a.envelope ELSE ''::BLOB END AS envelope,"
        " CASE WHEN g.seq IS NULL THEN a.submitted END AS submitted)"
    )
    listed = (
        f"read_csv({_quoted(gone)}, header=false, columns={{'stream': 'VARCHAR', 'seq': 'BIGINT'}})"
    )
    parquet.execute(
        f"COPY (SELECT {emptied} FROM {_read(file)} a LEFT JOIN {listed} g"  # noqa: S608 - quoted
        " ON g.stream = a.stream AND g.seq = a.seq ORDER BY a.position)"
        f" TO {_quoted(draft)} (FORMAT parquet, CODEC zstd)"
    )


def _list_of(gone: set[Place], folder: Path) -> Path:
    file = folder / "gone.csv"
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows(sorted(gone))
    return file


def _compared(file: Path, draft: Path, gone: set[Place]) -> int:
    """How many bodies went; nothing else may differ, and what stays must be what was chained."""
    emptied = 0
    pairs = zip_longest(_rows(file), _rows(draft))
    for before, after in pairs:
        if before is None or after is None or before[:-1] != after[:-1]:
            raise NotErasable("what was written anew is not what was in it; it stays as it was")
        position, stream, seq, digest, *_, envelope = before
        if envelope and envelope_hash(envelope) != digest:
            raise NotErasable(f"it is damaged: item {seq} of stream {stream} is not what came")
        erased = bool(envelope) and (stream, seq) in gone
        if after[-1] != (b"" if erased else envelope):
            raise NotErasable(f"the body at position {position} is not what it should be")
        emptied += erased
    return emptied


def _rows(file: Path) -> Iterator[Sequence[Any]]:
    with _opened(file) as parquet:
        # In the order of the file, which is that of the positions: nothing has to be sorted for it.
        query = f"SELECT {_ALL} FROM {_read(file)}"  # noqa: S608 - our own words
        yield from _each(parquet.execute(query))


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[Any]:
    """A DuckDB of its own, in memory; its errors are told as `NotErasable`."""
    try:
        import duckdb
    except ModuleNotFoundError as error:
        raise NotErasable("duckdb is not installed here (the extra `archive`)") from error
    if not file.is_file():
        raise NotErasable("it is not there")
    try:
        with duckdb.connect() as parquet:
            yield parquet
    except duckdb.Error as error:
        reason = str(error).strip().splitlines()[0]
        raise NotErasable(f"it cannot be read as an archive: {reason}") from error


def _each(rows: Any) -> Iterator[Sequence[Any]]:
    while some := rows.fetchmany(_SLICE):
        yield from some


def _item(row: Sequence[Any]) -> ArchivedItem:
    position, stream, seq, received, form, kind, device_id, kiosk, envelope = row
    return ArchivedItem(
        position=position, stream=stream, seq=seq, received_at=_moment(received), form=form,
        kind=kind, device_id=device_id, kiosk=kiosk, envelope=envelope,
    )  # fmt: skip


def _moment(microseconds: int) -> datetime:
    return _EPOCH + timedelta(microseconds=microseconds)


def _read(file: Path) -> str:
    return f"read_parquet({_quoted(file)})"


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"
