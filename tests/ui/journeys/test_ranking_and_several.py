"""Polls with several answers and with a ranking, from a pack of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content import Guide
from kiosk.publishing import build_pack
from kiosk.store import Draft
from tests.support.kept import by_name, kept
from tests.support.packs import make_pack, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage

FORM = """
| survey   |              |      |                     |          |
|          | type         | name | label::English (en) | required |
|          | {} wish      | wish | What comes first?   | yes      |
| choices  |              |      |                     |
|          | list_name    | name | label::English (en) |
|          | wish         | bus  | A bus stop          |
|          | wish         | bank | More benches        |
|          | wish         | park | Parking             |
| settings |              |      |                     |
|          | form_id      | version |                  |
|          | wish         | 1    |                     |
"""


@pytest.fixture
def open_poll(
    tmp_path: Path, open_kiosk: Callable[..., AttractPage]
) -> Callable[[str, list[object]], AttractPage]:
    """A kiosk with one poll of a type, and votes that were given there before."""

    def make(kind: str, before: list[object]) -> AttractPage:
        form = write(tmp_path, "wish.md", FORM.format(kind))
        pack = make_pack(tmp_path / "pack", languages=("en",), forms=[("wish", "poll", form)])
        built = build_pack(pack, tmp_path / "built").path
        assert Guide.open(built).form_ids("poll") == ["wish"]
        kiosk = open_kiosk(pack=built)
        for chosen in before:
            draft = Draft(
                kind="vote", form_id="wish", language="en", answers={"/wish/wish": chosen}
            )
            kiosk.k.kiosk.keeper.ask(lambda store, draft=draft: store.submit(draft))
        kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) == len(before))
        return kiosk

    return make


def test_several_answers_are_told_as_shares_of_people(
    open_poll: Callable[[str, list[object]], AttractPage],
) -> None:
    kiosk = open_poll("select_multiple", [["bus"]] * 6 + [["bus", "park"]] * 3)
    result = kiosk.choose("en").form("poll").choose("bus", "bank").vote()
    assert result.lines == [
        "A bus stop. 100%. 10 people. Your choice",
        "More benches. 10%. 1 person. Your choice",
        "Parking. 30%. 3 people",
    ]
    assert result.shows("People could choose several answers.")
    assert by_name(kept(kiosk.k.data)[-1])["wish"] == ["bus", "bank"]


def test_ranking_is_told_from_the_best_with_the_own_places(
    open_poll: Callable[[str, list[object]], AttractPage],
) -> None:
    kiosk = open_poll("rank", [["park", "bus", "bank"]] * 9)
    question = kiosk.choose("en").form("poll")
    question.k.kiosk.feedback.answer(["bus", "park", "bank"])
    result = question.vote()
    assert [line.partition(". ")[0] for line in result.lines] == [
        "Parking",
        "A bus stop",
        "More benches",
    ]
    assert "Average place: \u20681.1\u2069" in result.lines[0]
    assert "Your place: \u20682\u2069" in result.lines[0]
    assert "Your place: \u20681\u2069" in result.lines[1]
