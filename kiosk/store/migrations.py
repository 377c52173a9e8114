"""The shape of `store.sqlite`, as numbered steps that only go forward.

A step that was released is never edited. `PRAGMA user_version` holds the number of the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store.errors import StoreMissing, StoreOld, StoreTooNew

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from sqlite3 import Connection

    from sqlite_utils import Database

SEQ_BITS = 40
"""An entry's `pos` is its stream's `no`, and behind it so many bits for its number."""

APPLICATION_ID = 0x4449574E  # "DIWN": tells `file` and us what this is


def _first(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.table("stream").create(
        {
            "no": int,
            "stream": str,
            "opened": int,  # milliseconds since 1970, UTC, by this device's clock
            "closed": int,  # null while entries are added to it
            "seq": int,
            "head": bytes,
            "purged_seq": int,
            "purged_head": bytes,
        },
        pk="no",
        not_null={"stream", "opened", "seq", "head", "purged_seq", "purged_head"},
    )
    db.table("stream").create_index(["stream"], unique=True)
    db.table("entry").create(
        {
            "no": int,  # of the stream
            "seq": int,
            "id": str,
            "instance_id": str,  # null: submitted by something that never submits twice
            "recorded": int,  # milliseconds since 1970, UTC, by this device's clock
            "kind": str,
            "form": str,
            "envelope_hash": bytes,
            "head": bytes,
            "envelope": bytes,  # null: erased on request, its hash stays in the chain
        },
        pk=("no", "seq"),
        not_null={"id", "recorded", "kind", "form", "envelope_hash", "head"},
        foreign_keys=[("no", "stream", "no")],
    )
    db.table("entry").create_index(["instance_id"], unique=True)
    db.table("fact").create({"name": str, "value": str}, pk="name", not_null={"value"})


def _attachments(db: Database) -> None:
    db.table("attachment").create(
        {"no": int, "seq": int, "name": str, "sha256": str, "size": int},
        pk=("no", "seq", "name"),
        not_null={"sha256", "size"},
        foreign_keys=[("no", "stream", "no")],
    )
    db.table("attachment").create_index(["sha256"])


def _entry_moves_the_end(db: Database) -> None:
    """Row, number and head in one statement: no entry can be added without moving its stream's end."""
    db.execute(
        "CREATE TRIGGER entry_moves_the_end AFTER INSERT ON entry BEGIN "
        "UPDATE stream SET seq = NEW.seq, head = NEW.head WHERE no = NEW.no AND seq = NEW.seq - 1; "
        "SELECT RAISE(ABORT, 'this entry does not follow on the last') WHERE changes() <> 1; "
        "END"
    )


def _one_place(db: Database) -> None:
    """An entry's stream and number in one integer: its row needs no index, a page less per entry."""
    db.execute("DROP TRIGGER entry_moves_the_end")
    db.execute(
        "CREATE TABLE placed (pos INTEGER PRIMARY KEY, "
        f"no INTEGER NOT NULL GENERATED ALWAYS AS (pos >> {SEQ_BITS}) VIRTUAL, "
        f"seq INTEGER NOT NULL GENERATED ALWAYS AS (pos & {2**SEQ_BITS - 1}) VIRTUAL, "
        "id TEXT NOT NULL, instance_id TEXT, recorded INTEGER NOT NULL, kind TEXT NOT NULL, "
        "form TEXT NOT NULL, envelope_hash BLOB NOT NULL, head BLOB NOT NULL, envelope BLOB)"
    )
    db.execute(
        "INSERT INTO placed (pos, id, instance_id, recorded, kind, form, envelope_hash, head, "  # noqa: S608
        f"envelope) SELECT no << {SEQ_BITS} | seq, id, instance_id, recorded, kind, form, "
        "envelope_hash, head, envelope FROM entry ORDER BY no, seq"
    )
    db.execute("DROP TABLE entry")
    db.execute("ALTER TABLE placed RENAME TO entry")
    db.execute("CREATE UNIQUE INDEX entry_instance ON entry (instance_id)")
    _entry_moves_the_end(db)


STEPS: tuple[Callable[[Database], None], ...] = (
    _first,
    _attachments,
    _entry_moves_the_end,
    _one_place,
)
NEWEST = len(STEPS)


def migrate(db: Database, path: Path) -> None:
    """Bring the file to the newest shape, each step in one transaction with its number."""
    refuse_newer(db.conn, path)
    for number, step in enumerate(STEPS[version(db.conn) :], version(db.conn) + 1):
        with db.atomic():
            step(db)
            db.execute(f"PRAGMA user_version = {number}")


def version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def place(no: int, seq: int) -> int:
    """The `pos` of entry `seq` in the stream `no`; a number no stream reaches stands for its last."""
    return no << SEQ_BITS | min(seq, (1 << SEQ_BITS) - 1)


def refuse_other(connection: Connection, folder: Path, path: Path) -> None:
    """For those who only read: `StoreTooNew`, or `StoreMissing` before the kiosk brought it on."""
    refuse_newer(connection, path)
    found = version(connection)
    if found < NEWEST:
        raise StoreOld(folder) if found else StoreMissing(folder)


def refuse_newer(connection: Connection, path: Path) -> None:
    """Raises `StoreTooNew`: what a newer program wrote is not ours to change."""
    found = version(connection)
    if found > NEWEST:
        raise StoreTooNew(
            f"{path} has the shape {found} of a newer Diwan; this one knows up to {NEWEST}. "
            "Install that version again; nothing in the file was changed"
        )
