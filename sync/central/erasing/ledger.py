"""What was erased on a person's wish, in a file that outlives the database: a backup made before has
it all still, and so have kiosks that send again what a restored central lacks.

`erased.jsonl` lies in central's folder and beside every backup, a line for each item: its stream, its
number, when. Who it was of and what it said is in none of them. What was erased because it was kept
long enough is not listed: its rule erases it again.
"""

from __future__ import annotations

import contextlib
from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, and_, delete, func, insert, or_, select

from sync.central.blobs.files import flush
from sync.central.erasing.archives import touch
from sync.central.erasing.finding import items_where
from sync.central.erasing.models import awaited_erasure, erased_item
from sync.central.erasing.service import Erased, erase, is_erased
from sync.central.erasing.telling import note_erased
from sync.central.ingest.models import item, stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Row, Select, Table

LEDGER = "erased.jsonl"
_AT_ONCE = 100


class UnreadableLedger(Exception):  # noqa: N818 - the state of the file
    """Not a list of erasures, or damaged; says where."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """An item that was erased."""

    stream: str
    seq: int
    erased_at: datetime


def lines_of(connection: Connection) -> list[Line]:
    """All that the database knows of."""
    wishes = select(erased_item.c.stream, erased_item.c.seq, erased_item.c.erased_at).where(
        erased_item.c.why == "wish"
    )
    awaited = select(awaited_erasure.c.stream, awaited_erasure.c.seq, awaited_erasure.c.erased_at)
    rows = [*connection.execute(wishes), *connection.execute(awaited)]
    return [Line(stream=row.stream, seq=row.seq, erased_at=row.erased_at) for row in rows]


def read_ledger(file: Path) -> list[Line]:
    """Empty where there is no file. Raises `UnreadableLedger` and `OSError`."""
    if not file.exists():
        return []
    lines = file.read_bytes().splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(msgspec.json.decode(line, type=Line))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UnreadableLedger(f"{file}, line {number}: {error}") from error
    return found


def write_ledger(folder: Path, lines: Iterable[Line]) -> None:
    """Whole or not at all; what is listed there already stays. Raises what reading it does."""
    file = folder / LEDGER
    listed = {(line.stream, line.seq): line for line in [*lines, *read_ledger(file)]}
    draft = file.with_name(f".{LEDGER}.part")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        draft.touch(mode=0o600)
        text = b"".join(msgspec.json.encode(listed[key]) + b"\n" for key in sorted(listed))
        draft.write_bytes(text)
        flush(draft)
        draft.replace(file)
        flush(folder)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def erase_again(connection: Connection, lines: Sequence[Line]) -> Erased:
    """In a restored database: what is here goes, what is not here yet is awaited.

    The caller commits.
    """
    known = {(row.stream, row.seq) for row in connection.execute(_places(erased_item))}
    known |= {(row.stream, row.seq) for row in connection.execute(_places(awaited_erasure))}
    fresh = {
        (line.stream, line.seq): line for line in lines if (line.stream, line.seq) not in known
    }
    if fresh:
        rows = [msgspec.structs.asdict(line) for line in fresh.values()]
        connection.execute(insert(awaited_erasure), rows)
    items, files = 0, set[str]()
    while due := _due(connection):
        done = _settled(connection, due)
        items, files = items + done.items, files | set(done.files)
    return Erased(items=items, files=tuple(sorted(files)))


def erase_what_came(connection: Connection) -> Erased:
    """The next of those awaited that are here now, some at most. The caller commits.

    Costs one look where nothing is awaited, which is so unless central was restored.
    """
    due = _due(connection)
    return _settled(connection, due) if due else Erased()


def count_awaited(connection: Connection) -> int:
    """How many are still to come."""
    return connection.execute(select(func.count()).select_from(awaited_erasure)).scalar_one()


def _due(connection: Connection) -> Sequence[Row[Any]]:
    here = (
        select(awaited_erasure)
        .join(stream, stream.c.id == awaited_erasure.c.stream)
        .where(stream.c.accepted_seq >= awaited_erasure.c.seq)
        .order_by(awaited_erasure.c.stream, awaited_erasure.c.seq)
        .limit(_AT_ONCE)
    )
    return connection.execute(here).all()


def _settled(connection: Connection, due: Sequence[Row[Any]]) -> Erased:
    """Erased where there is a body; else it is in an archive, or had none before."""
    at = {(row.stream, row.seq): row.erased_at for row in due}
    wanted = or_(*(and_(item.c.stream == name, item.c.seq == seq) for name, seq in at))
    items, files = 0, set[str]()
    for row in items_where(connection, wanted):
        files.update(erase(connection, [row], "wish", at[row.stream, row.seq]).files)
        items += 1
    for (name, seq), erased_at in at.items():
        place = and_(awaited_erasure.c.stream == name, awaited_erasure.c.seq == seq)
        connection.execute(delete(awaited_erasure).where(place))
        if not is_erased(connection, name, seq):
            note_erased(connection, [(name, seq)], "wish", erased_at)
            touch(connection)
    return Erased(items=items, files=tuple(sorted(files)))


def _places(table: Table) -> Select[Any]:
    return select(table.c.stream, table.c.seq)
