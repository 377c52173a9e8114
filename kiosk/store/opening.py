"""Getting from whatever lies on the disk to a store that takes answers.

A damaged file is renamed, never repaired in place and never deleted; visitors are served from a
new one while staff see that something waits for them.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.store import ballast
from kiosk.store.appending import EVERY_DAY
from kiosk.store.blobs import BLOBS, Blobs
from kiosk.store.connection import (
    COMPANIONS,
    STORE_FILE,
    check_quickly,
    open_reader,
    open_writer,
    sync_folder,
)
from kiosk.store.errors import StoreDamaged, StoreFull, told
from kiosk.store.migrations import migrate, refuse_newer
from kiosk.store.mirror import MIRROR
from kiosk.store.mirroring import put_back
from kiosk.store.records import milliseconds
from kiosk.store.status import DAMAGED_PREFIX
from kiosk.store.sync_state import read_sync_state
from kiosk.trust import GENESIS, new_stream

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

    from kiosk.clock import Clock

FIRST_STREAM = 1024
"""The first stream of a file; those before it are free for what is salvaged from a damaged one."""

log = logging.getLogger("kiosk.store")


def open_database(folder: Path, clock: Clock) -> Database:
    """The writer's database with an open stream. The caller holds the folder's lock."""
    try:
        return _ready(folder, clock)
    except StoreDamaged as damage:
        aside = _set_aside(folder, clock)
        log.error("%s; kept as %s, a new store was begun", damage, aside.name)
    except StoreFull:
        # Even reading needs a little room for the log's index: the purge will want the rest.
        ballast.drop(folder)
    return _ready(folder, clock)


def _ready(folder: Path, clock: Clock) -> Database:
    """Opened, with a stream, and swept. A file that knows our tables no more is damaged, too."""
    existed = (folder / STORE_FILE).exists()
    try:
        db = _opened(folder)
        with told(folder):
            try:
                _put_back(db, folder)
                _ensure_stream(db, folder, clock)
                _sweep(db, folder)
                _try_out(db)
            except BaseException:
                db.close()
                raise
    except sqlite3.Error as error:
        if not existed:
            raise
        raise StoreDamaged(f"the store in {folder} is damaged: {error}") from error
    return db


def _try_out(db: Database) -> None:
    """Compile what every answer needs: changed words in the schema are noticed now, not then."""
    for statement in EVERY_DAY:
        db.execute(f"EXPLAIN {statement}", [None] * statement.count("?")).fetchall()


def _opened(folder: Path) -> Database:
    path = folder / STORE_FILE
    with told(folder):
        if path.exists():
            _look_over(path)
        db = open_writer(path)
        try:
            migrate(db, path)
            sync_folder(folder)
        except BaseException:
            db.close()
            raise
    return db


def _look_over(path: Path) -> None:
    """Through a reader: a damaged file or a newer one, and its log, stay as they are."""
    try:
        with closing(open_reader(path)) as connection:
            refuse_newer(connection, path)
            check_quickly(connection, path)
    except sqlite3.OperationalError as error:
        # Its making was cut short, before the log was in use: only a writer may undo that.
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise


def _set_aside(folder: Path, clock: Clock) -> Path:
    """Rename the file with its log, which may hold answers nobody has sent yet, and their files.

    The folder of files goes first: beside a new store it would be swept.
    """
    stamp = clock.now().strftime("%Y%m%dT%H%M%S")
    stem, count = f"{DAMAGED_PREFIX}{stamp}", 0
    while any(folder.glob(f"store.*-{stem.removeprefix(DAMAGED_PREFIX)}.*")):
        count += 1
        stem = f"{DAMAGED_PREFIX}{stamp}-{count}"
    aside = folder / f"{stem}.sqlite"
    with told(folder):
        if (folder / BLOBS).is_dir():
            (folder / BLOBS).rename(folder / f"{stem}.{BLOBS}")
            sync_folder(folder)
        for ending in COMPANIONS:
            file = folder / f"{STORE_FILE}{ending}"
            if file.exists():
                file.rename(folder / f"{aside.name}{ending}")
        if (folder / MIRROR).is_dir():
            (folder / MIRROR).rename(folder / f"{stem}.{MIRROR}")
        sync_folder(folder)
    return aside


def _put_back(db: Database, folder: Path) -> None:
    if db.execute("SELECT 1 FROM stream WHERE closed IS NULL").fetchone():
        try:
            put_back(folder, db.conn)
        except OSError as error:
            log.warning("the mirror of answers cannot be read: %s", error.strerror)


def _sweep(db: Database, folder: Path) -> None:
    """What a submit or a purge left when it was cut short."""
    named = db.execute("SELECT DISTINCT sha256 FROM attachment").fetchall()
    Blobs(folder).sweep({row[0] for row in named})


def _ensure_stream(db: Database, folder: Path, clock: Clock) -> None:
    row = db.execute(
        "SELECT no, stream, seq FROM stream WHERE closed IS NULL ORDER BY no DESC LIMIT 1"
    ).fetchone()
    if row is None:
        known = db.execute("SELECT count(*) FROM stream").fetchone()[0]
        with db.atomic():
            begin_stream(db, clock, None if known else FIRST_STREAM)
        return
    no, stream, seq = row
    sync = read_sync_state(folder)
    accepted = sync.of(stream).accepted
    if accepted > seq:
        log.error(
            "central has %d entries of stream %s, the store only %d: an older copy of the store "
            "came back. A new stream was begun",
            accepted, stream, seq,
        )  # fmt: skip
    if accepted > seq or sync.forked(stream):
        with db.atomic():
            close_stream(db, no, clock)
            begin_stream(db, clock)


def begin_stream(db: Database, clock: Clock, no: int | None = None) -> None:
    """Behind the others; `no` where room for salvaged ones is to be left before it."""
    db.execute(
        "INSERT INTO stream (no, stream, opened, seq, head, purged_seq, purged_head) "
        "VALUES (?, ?, ?, 0, ?, 0, ?)",
        [no, new_stream(), milliseconds(clock.now()), GENESIS, GENESIS],
    )


def close_stream(db: Database, no: int, clock: Clock) -> None:
    db.execute("UPDATE stream SET closed = ? WHERE no = ?", [milliseconds(clock.now()), no])
