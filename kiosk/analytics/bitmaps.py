"""A bitmap index of all facts: any filter over a year of answers is a few thousand bitwise ands.

Facts are numbered in the order they come, in blocks of 8,192. For each value somebody answered, a
block keeps one bitmap: bit k is set where fact k has the value. People who fit several filters are
the `&` of bitmaps, their number is a count of bits; nothing is read row by row. Adding touches the
last block alone, so that it costs the same however many answers there are.

The writer calls `add` and `forget` in the transaction that stores or erases the answer; readers
hold an `Index`, which takes up changed blocks on `refresh`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk.analytics.facts import DIMENSIONS, Fact
from kiosk.analytics.measures import ces_units, nps_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from sqlite3 import Connection

BLOCK = 8192
"""Facts in a block: a bitmap is at most 1 KiB."""

Name = tuple[str, str]
"""What a bitmap stands for: a dimension or a measure, and a value in it."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS fact (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bitmap (
    block INTEGER NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, bits BLOB NOT NULL,
    PRIMARY KEY (block, field, value)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS block (no INTEGER PRIMARY KEY, facts INTEGER NOT NULL, version INTEGER NOT NULL);
"""
_LAST = "SELECT coalesce(max(position), -1) + 1 FROM fact"
_FACT = "INSERT INTO fact VALUES (?, ?) ON CONFLICT DO NOTHING"
_READ = "SELECT field, value, bits FROM bitmap WHERE block = ?"
_ONE = "SELECT bits FROM bitmap WHERE block = ? AND field = ? AND value = ?"
_WRITE = "INSERT OR REPLACE INTO bitmap VALUES (?, ?, ?, ?)"
_TOUCHED = (
    "INSERT INTO block VALUES (?, ?, 1) ON CONFLICT (no) DO UPDATE "
    "SET facts = facts + excluded.facts, version = version + 1"
)


def create(db: Connection) -> None:
    """The tables, where they are not there yet."""
    db.executescript(SCHEMA)


def add(db: Connection, facts: Mapping[str, Fact]) -> int:
    """Take in facts by the id of their answer; one that is known is not counted again.

    Returns how many were new.
    """
    position = first = int(db.execute(_LAST).fetchone()[0])
    new: defaultdict[int, defaultdict[Name, int]] = defaultdict(lambda: defaultdict(int))
    for id_, fact in facts.items():
        if not db.execute(_FACT, (id_, position)).rowcount:
            continue
        block, bit = divmod(position, BLOCK)
        for name in names(fact):
            new[block][name] |= 1 << bit
        position += 1
    for block, masks in new.items():
        rows = [
            (block, *name, _packed(_bits(db, block, name) | mask)) for name, mask in masks.items()
        ]
        db.executemany(_WRITE, rows)
        db.execute(_TOUCHED, (block, masks["", ""].bit_count()))
    return position - first


def forget(db: Connection, id_: str) -> bool:
    """Take an erased answer out of all figures; False when it was not among them.

    Its place stays empty, so nothing else moves.
    """
    row = db.execute("SELECT position FROM fact WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return False
    block, bit = divmod(row[0], BLOCK)
    kept = [
        (block, field, value, _packed(int.from_bytes(bits, "little") & ~(1 << bit)))
        for field, value, bits in db.execute(_READ, (block,)).fetchall()
    ]
    db.executemany(_WRITE, kept)
    # The place is taken for ever, or the next fact would get the last one's.
    db.execute("UPDATE fact SET id = ? WHERE id = ?", (f"erased {row[0]}", id_))
    db.execute(_TOUCHED, (block, -1))
    return True


def names(fact: Fact) -> Iterator[Name]:
    """Every bitmap that a fact is in. The one named ("", "") is everybody."""
    yield ("", "")
    yield ("day", str(fact.day))
    for dimension in DIMENSIONS:
        yield (dimension, fact.key(dimension))
    if fact.csat is not None:
        yield ("csat", str(fact.csat))
    if fact.nps is not None:
        yield ("nps", nps_of(fact.nps))
    if fact.ces is not None:
        yield ("ces", str(ces_units(fact.ces, fact.ces_points)))
    for reason in fact.reasons:
        yield ("reason", reason)


class Block:
    """Some thousands of facts: their bitmaps by field and value, as whole numbers."""

    def __init__(self, rows: Iterable[tuple[str, str, bytes]]) -> None:
        self._fields: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for field, value, bits in rows:
            self._fields[field][value] = int.from_bytes(bits, "little")

    def field(self, name: str) -> dict[str, int]:
        """All values of a field, each with the facts that have it."""
        return self._fields.get(name, {})

    def fitting(self, days: range, where: Mapping[str, str]) -> int:
        """The facts of these days that have all these values."""
        fit = 0
        for day, bits in self.field("day").items():
            if int(day) in days:
                fit |= bits
        for name, value in where.items():
            fit &= self.field(name).get(value, 0)
        return fit


class Index:
    """What the figures are counted from, read once and kept up."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._versions: dict[int, int] = {}
        self._blocks: dict[int, Block] = {}
        self.refresh()

    def refresh(self) -> bool:
        """Whether anything changed since the last look."""
        changed = [
            (no, version)
            for no, version in self._db.execute("SELECT no, version FROM block").fetchall()
            if self._versions.get(no) != version
        ]
        for no, version in changed:
            self._blocks[no] = Block(self._db.execute(_READ, (no,)))
            self._versions[no] = version
        return bool(changed)

    def fitting(self, days: range, where: Mapping[str, str]) -> Iterator[tuple[Block, int]]:
        """The blocks that have facts of these days and values, each with those facts."""
        for block in self._blocks.values():
            if fit := block.fitting(days, where):
                yield block, fit


def _bits(db: Connection, block: int, name: Name) -> int:
    row = db.execute(_ONE, (block, *name)).fetchone()
    return 0 if row is None else int.from_bytes(row[0], "little")


def _packed(bits: int) -> bytes:
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")
