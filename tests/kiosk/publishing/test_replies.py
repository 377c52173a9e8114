"""Ready replies, and by when a centre answers: from an editor's files to the desk."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Guide
from kiosk.content.replies import GAP, filled, strange_places
from kiosk.publishing import build_pack, check_pack
from tests.support.packs import HOURS, make_pack, write

if TYPE_CHECKING:
    from pathlib import Path

ONE = 'thanks:\n  title: "Thank you"\n  text: "Thank you, {number}."\n'
TWO = ONE + 'done:\n  title: "Done"\n  text: "It is done."\n'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return make_pack(tmp_path / "source", languages=("he", "en"))


def _told(folder: Path) -> list[str]:
    return [str(each) for each in check_pack(folder)]


def test_replies_of_each_language_reach_the_desk(pack: Path, tmp_path: Path) -> None:
    write(pack, "replies/en.yaml", TWO)
    write(pack, "replies/he.yaml", TWO.replace("Thank you", "תודה"))
    build_pack(pack, tmp_path / "built")
    guide = Guide.open(tmp_path / "built")
    assert [each.id for each in guide.edition("en").replies] == ["thanks", "done"]
    assert guide.edition("he").replies[0].text == "תודה, {number}."
    assert guide.edition("he").replies[0].title == "תודה"


def test_place_that_there_is_not_is_named_with_its_line(pack: Path) -> None:
    write(pack, "replies/en.yaml", ONE.replace("{number}", "{nunber}"))
    assert any("replies/en.yaml:3" in each and "{nunber}" in each for each in _told(pack))


def test_language_that_lacks_a_reply_is_named(pack: Path) -> None:
    write(pack, "replies/en.yaml", TWO)
    write(pack, "replies/he.yaml", ONE)
    assert any("replies/he.yaml" in each and "done" in each for each in _told(pack))


def test_pack_without_replies_has_none(pack: Path, tmp_path: Path) -> None:
    build_pack(pack, tmp_path / "built")
    assert Guide.open(tmp_path / "built").edition("en").replies == ()


def test_promise_is_made_of_opening_days_and_holidays(pack: Path, tmp_path: Path) -> None:
    more = 'reply_days: 3\nholidays: ["2027-01-03", "2026-12-31"]\n'
    write(pack, "centre/centre.yaml", 'phone: "106"\nopening: ' + HOURS + more)
    build_pack(pack, tmp_path / "built")
    promise = Guide.open(tmp_path / "built").pack.promise
    assert promise is not None
    assert (promise.days, promise.working) == (3, (0, 1, 2, 3, 6))
    assert promise.holidays == (dt.date(2026, 12, 31), dt.date(2027, 1, 3))


def test_holiday_that_is_no_day_is_named(pack: Path) -> None:
    write(pack, "centre/centre.yaml", 'phone: "106"\nopening: ' + HOURS + "holidays: [tomorrow]\n")
    assert any("tomorrow" in each for each in _told(pack))


def test_places_are_filled_and_what_is_not_known_is_a_gap() -> None:
    assert filled("{number}: {service}.", {"number": "A1"}) == f"A1: {GAP}."
    assert strange_places("{number} {name} {}") == ["name", ""]


def test_day_that_ends_with_a_full_stop_ends_the_sentence_with_one() -> None:
    text = "Ответим до {day}. Номер {number}. {day}"
    values = {"day": "30 ноября 2026 г.", "number": "K7"}
    assert filled(text, values) == "Ответим до 30 ноября 2026 г. Номер K7. 30 ноября 2026 г."
