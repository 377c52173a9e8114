"""The table is proved here: each row that has something to apply to is named by a test of this room."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.conformance import load_requirements
from kiosk.settings.places import assets_dir

ROOM = Path(__file__).parent
MARK = re.compile(r"^ *@pytest\.mark\.row\(([\d, ]+)\)$", re.MULTILINE)
TEST = re.compile(
    r"^ *@pytest\.mark\.row\([\d, ]+\)\n(?: *@.*(?:\n {4,}.*|\n *\))*\n)*? *def (test_\w+)",
    re.MULTILINE,
)
CLAUSE = re.compile(r"test_(en|508|ada|wcag|vvsg|coga)_")


def marked() -> set[int]:
    texts = [file.read_text("utf-8") for file in ROOM.rglob("*.py")]
    return {int(n) for text in texts for group in MARK.findall(text) for n in group.split(",")}


def test_every_row_has_a_test_in_this_room_and_no_other_number_has() -> None:
    rows = load_requirements(assets_dir())
    assert marked() == {row.number for row in rows if not row.absent}


def test_tests_of_a_row_are_named_by_a_clause() -> None:
    names = [name for file in ROOM.glob("*.py") for name in TEST.findall(file.read_text("utf-8"))]
    assert len(names) > 50
    unnamed = [name for name in names if not CLAUSE.match(name)]
    assert unnamed == ["test_every_word_is_the_languages_own_and_has_room"]
