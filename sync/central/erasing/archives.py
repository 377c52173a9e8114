"""Archives of closed days, wherever they lie: which there are, and what was erased taken out of them.

Central notes every file it writes. One that was moved is known by its name, `items-DAY.parquet`, in a
folder that is named. Whoever writes, reads or changes archives holds `archives_turn`: what is erased
can else be written down once more behind it.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, true, update

from sync.central.database import lock
from sync.central.erasing.models import archive_file, erased_item
from sync.central.erasing.parquet import (
    ArchivedItem,
    NotErasable,
    Place,
    day_of,
    hash_of,
    items_under,
    spans,
    without,
)
from sync.central.rollup.models import closed_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date, datetime

    from sqlalchemy import Select

    from kiosk.trust import Reference
    from sync.central.config import Config
    from sync.central.database import Database

NAMES = "items-*.parquet"


class NotReached(msgspec.Struct, frozen=True, kw_only=True):
    """A file out of which something may still have to be erased, and why it was not."""

    file: str
    why: str


class Searched(msgspec.Struct, frozen=True, kw_only=True):
    """What archives hold under a number, and those that could not be looked into."""

    items: list[ArchivedItem]
    not_reached: list[NotReached]


@contextlib.contextmanager
def archives_turn(config: Config) -> Iterator[None]:
    """Wait until no other command on this machine has to do with archives."""
    config.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (config.folder / "archives.turn").open("ab") as file:
        lock(file)
        yield


def note_archive(
    connection: Connection, file: Path, day: date, sha256: str, now: datetime, *, clean: bool = True
) -> None:
    """From now on central knows of it; `clean`: everything erased so far is out of it."""
    connection.execute(delete(archive_file).where(archive_file.c.file == str(file)))
    connection.execute(
        insert(archive_file).values(
            file=str(file), day=day, written_at=now, sha256=sha256, clean=clean, kept_by=""
        )
    )


def adopt(database: Database, folder: Path, now: datetime) -> list[NotReached]:
    """Know of the archives in the folder; a file that is gone from where it was is the same one.

    They are looked through for everything that was ever erased.
    """
    left = []
    for file in sorted(folder.resolve().glob(NAMES)):
        try:
            day = day_of(file)
        except NotErasable as error:
            left.append(NotReached(file=str(file), why=str(error)))
            continue
        with database.writing() as connection:
            if day is not None and str(file) not in _files(connection):
                _moved_to(connection, file)
                note_archive(connection, file, day, hash_of(file), now, clean=False)
    return left


def search(files: Sequence[str], reference: Reference, tell: Callable[[str], None]) -> Searched:
    """`tell` hears of each file before it is read."""
    items, left = list[ArchivedItem](), list[NotReached]()
    for file in files:
        tell(file)
        try:
            items += items_under(Path(file), reference)
        except NotErasable as error:
            left.append(NotReached(file=file, why=str(error)))
    return Searched(items=items, not_reached=left)


def known(connection: Connection) -> list[str]:
    """The oldest day first."""
    return [row.file for row in connection.execute(_by_day())]


def archived_items(connection: Connection) -> int:
    """How many items left the database with their days and are in archives."""
    query = select(func.sum(closed_day.c["items"])).where(closed_day.c.file != "")
    return int(connection.execute(query).scalar() or 0)


def touch(connection: Connection, days: Iterable[date] | None = None) -> None:
    """Something of these days (none: of some day) was erased: their archives are looked through."""
    dirty = true() if days is None else archive_file.c.day.in_(sorted(set(days)))
    connection.execute(update(archive_file).where(dirty).values(clean=False))


def clean(database: Database, tell: Callable[[str], None]) -> tuple[list[str], list[NotReached]]:
    """Take what was erased out of every archive; (those written anew, those not reached).

    `tell` hears of each file before it is read.
    """
    done, left = list[str](), list[NotReached]()
    with database.reading() as connection:
        dirty = list(connection.execute(_by_day().where(archive_file.c.clean.is_(False))))
    for row in dirty:
        tell(row.file)
        try:
            if _cleaned(database, Path(row.file)):
                done.append(row.file)
        except NotErasable as error:
            left.append(NotReached(file=row.file, why=str(error)))
    return done, left


def _cleaned(database: Database, file: Path) -> bool:
    """Whether anything had to go."""
    with database.reading() as connection:
        gone = _erased_in(connection, file)
    count = without(file, gone) if gone else 0
    digest = hash_of(file)
    with database.writing() as connection:
        here = archive_file.c.file == str(file)
        connection.execute(update(archive_file).where(here).values(clean=True, sha256=digest))
        same = closed_day.c.file == str(file)
        connection.execute(update(closed_day).where(same).values(sha256=digest))
    return count > 0


def _erased_in(connection: Connection, file: Path) -> set[Place]:
    """Places of the file's streams that were erased, whether the file has a body there or not."""
    gone = set[Place]()
    for span in spans(file):
        erased = select(erased_item.c.stream, erased_item.c.seq).where(
            erased_item.c.stream == span.stream,
            erased_item.c.seq >= span.first,
            erased_item.c.seq <= span.last,
        )
        gone |= {(row.stream, row.seq) for row in connection.execute(erased)}
    return gone


def _files(connection: Connection) -> set[str]:
    return set(connection.execute(select(archive_file.c.file)).scalars())


def _moved_to(connection: Connection, file: Path) -> None:
    """Those of the same name that are not where they were: this is the one."""
    for known_file in _files(connection):
        if Path(known_file).name == file.name and not Path(known_file).exists():
            here = archive_file.c.file == known_file
            connection.execute(delete(archive_file).where(here))
            named = closed_day.c.file == known_file
            connection.execute(update(closed_day).where(named).values(file=str(file)))


def _by_day() -> Select[Any]:
    return select(archive_file.c.file).order_by(archive_file.c.day, archive_file.c.file)
