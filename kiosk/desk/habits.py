"""What an account keeps for itself on a desk: replies of its own, and how its window is laid out."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from kiosk.content.model import CannedReply

if TYPE_CHECKING:
    from sqlite3 import Connection

SCHEMA = """
CREATE TABLE IF NOT EXISTS own_reply (
    id TEXT PRIMARY KEY, who TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS habit (
    who TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (who, name)
) WITHOUT ROWID;
"""
LONGEST_TITLE = 60
PRINTS_BY = "prints.by"
"""The name of the habit that holds the printer somebody chose last; "" for a file."""


class Habits:
    """Of one account. Nothing here is a visitor's: replies are kept with places, not with names."""

    def __init__(self, db: Connection, who: str) -> None:
        self._db = db
        self._who = who

    def replies(self, lang: str) -> list[CannedReply]:
        """Of this account in one language, by title."""
        rows = self._db.execute(
            "SELECT id, title, text FROM own_reply WHERE who = ? AND lang = ? ORDER BY title, id",
            (self._who, lang),
        )
        return [CannedReply(id=id_, title=title, text=text) for id_, title, text in rows]

    def keep_reply(self, title: str, text: str, lang: str) -> CannedReply:
        """For the next time; `title` is cut to what a list can show."""
        words = " ".join(title.split())[:LONGEST_TITLE]
        reply = CannedReply(id=str(uuid.uuid4()), title=words, text=text.strip())
        self._db.execute(
            "INSERT INTO own_reply VALUES (?, ?, ?, ?, ?)",
            (reply.id, self._who, lang, reply.title, reply.text),
        )
        return reply

    def drop_reply(self, id_: str) -> None:
        self._db.execute("DELETE FROM own_reply WHERE id = ? AND who = ?", (id_, self._who))

    def values(self) -> dict[str, str]:
        """How the window was left, by name."""
        rows = self._db.execute("SELECT name, value FROM habit WHERE who = ?", (self._who,))
        return dict(rows.fetchall())

    def keep(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO habit VALUES (?, ?, ?)", (self._who, name, value))
