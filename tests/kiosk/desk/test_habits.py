"""What an account keeps for itself on a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.desk.book import open_book
from kiosk.desk.habits import LONGEST_TITLE, Habits

if TYPE_CHECKING:
    from pathlib import Path


def test_own_replies_are_of_one_account_and_one_language(tmp_path: Path) -> None:
    db = open_book(tmp_path)
    mine, yours = Habits(db, "sami"), Habits(db, "dana")
    kept = mine.keep_reply("  A long\n" + "title " * 30, " Thank you, {number}. ", "en")
    mine.keep_reply("شكر", "شكرًا", "ar")
    yours.keep_reply("Mine", "x", "en")
    assert [each.text for each in mine.replies("en")] == ["Thank you, {number}."]
    assert len(mine.replies("en")[0].title) <= LONGEST_TITLE
    yours.drop_reply(kept.id)
    assert len(mine.replies("en")) == 1
    mine.drop_reply(kept.id)
    assert mine.replies("en") == []
    db.close()


def test_layout_is_remembered_by_account(tmp_path: Path) -> None:
    db = open_book(tmp_path)
    Habits(db, "sami").keep("inbox.list", "320")
    Habits(db, "sami").keep("inbox.list", "400")
    db.close()
    again = open_book(tmp_path)
    assert Habits(again, "sami").values() == {"inbox.list": "400"}
    assert Habits(again, "dana").values() == {}
    again.close()
