"""The search index of a pack: one SQLite file, written when the pack is built, read on the kiosk.

Per language: light stems in one FTS5 table (a column per field, so that a title weighs more than
a body), the words as they are, by letters in threes, in another, the vocabulary, and the editors'
synonyms. The tables are contentless: texts are in the pack already. A third table of whole words
was tried and left out: beside the other two it found less (XQuAD-ar 0.903 instead of 0.909).
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.content.errors import PackError
from kiosk.content.search_words import stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

DocKind = Literal["service", "question"]


class Doc(NamedTuple):
    """One thing that can be found. `service` and `section` say where it stands in the pack."""

    kind: DocKind
    service: str
    section: str = ""
    title: str = ""
    keywords: str = ""
    summary: str = ""
    body: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        return (self.title, self.keywords, self.summary, self.body)


def write_index(
    path: Path,
    docs: Mapping[str, Sequence[Doc]],
    synonyms: Mapping[str, Iterable[Sequence[str]]],
) -> None:
    """Write the index of all languages (keys are tags) to a new file."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE language (number INTEGER PRIMARY KEY, tag TEXT)")
        for number, (tag, found) in enumerate(docs.items()):
            connection.execute("INSERT INTO language VALUES (?, ?)", (number, tag))
            _write_language(connection, number, tag, found, synonyms.get(tag, ()))
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()


def sql(template: str, number: int) -> str:
    """A statement for the tables of one language: `#` stands for its number."""
    return template.replace("#", str(number))


_SCHEMA = (
    (
        "CREATE VIRTUAL TABLE words_# USING fts5(title, keywords, summary, body, content='', "
        "tokenize='unicode61 remove_diacritics 0')"
    ),
    "CREATE VIRTUAL TABLE letters_# USING fts5(text, content='', tokenize='trigram')",
    (
        "CREATE TABLE doc_# "
        "(id INTEGER PRIMARY KEY, kind TEXT, service TEXT, section TEXT, stems TEXT)"
    ),
    "CREATE TABLE vocabulary_# (word TEXT PRIMARY KEY, count INTEGER, stem TEXT)",
    "CREATE TABLE synonym_# (family INTEGER, phrase TEXT, stems TEXT)",
)


def _write_language(
    db: sqlite3.Connection,
    number: int,
    tag: str,
    docs: Sequence[Doc],
    synonyms: Iterable[Sequence[str]],
) -> None:
    for statement in _SCHEMA:
        db.execute(sql(statement, number))
    vocabulary: Counter[str] = Counter()
    for row, doc in enumerate(docs, start=1):
        vocabulary.update(_write_doc(db, number, tag, row, doc))
    db.executemany(
        sql("INSERT INTO vocabulary_# VALUES (?, ?, ?)", number),
        [(word, count, stem(word, tag)) for word, count in sorted(vocabulary.items())],
    )
    for family, phrases in enumerate(synonyms):
        db.executemany(
            sql("INSERT INTO synonym_# VALUES (?, ?, ?)", number),
            [(family, each, " ".join(stem(word, tag) for word in words(each))) for each in phrases],
        )


def _write_doc(db: sqlite3.Connection, number: int, tag: str, row: int, doc: Doc) -> list[str]:
    by_field = [words(text) for text in doc.fields]
    stems = [[stem(word, tag) for word in found] for found in by_field]
    db.execute(
        sql(
            "INSERT INTO words_# (rowid, title, keywords, summary, body) VALUES (?, ?, ?, ?, ?)",
            number,
        ),
        [row, *(" ".join(found) for found in stems)],
    )
    letters = f" {' '.join(word for found in by_field for word in found)} "
    db.execute(sql("INSERT INTO letters_# (rowid, text) VALUES (?, ?)", number), [row, letters])
    known = " ".join(sorted({each for found in stems for each in found}))
    db.execute(
        sql("INSERT INTO doc_# VALUES (?, ?, ?, ?, ?)", number),
        [row, doc.kind, doc.service, doc.section, known],
    )
    return [word for found in by_field for word in found]


def open_index(path: Path) -> sqlite3.Connection:
    """Open an index read-only. Raises `PackError` when it is no index."""
    connection = None
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        connection.execute("SELECT count(*) FROM language").fetchone()
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        message = f"{path.name} cannot be searched ({error}). Fetch the pack again."
        raise PackError(message) from error
    return connection
