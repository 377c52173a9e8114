"""How the desk's pages stand: cards packed in columns, keys of one height."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def _cards(desk: DeskWindow) -> list[QQuickItem]:
    packed = desk.window.findChild(QQuickItem, "bars")
    return [each for each in packed.childItems() if each.property("least") is not None]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_cards_fill_their_columns_from_where_the_language_begins(
    open_desk: OpenDesk, language: str
) -> None:
    desk = open_desk(language, count=60)
    desk.sign_in()
    desk.wait_for(lambda: len({each.y() for each in _cards(desk)}) > 1)
    cards = _cards(desk)
    columns: dict[float, list[QQuickItem]] = {}
    for each in cards:
        columns.setdefault(each.x(), []).append(each)
    assert len(columns) == 3
    assert [each.y() for each in cards[:3]] == [0, 0, 0]
    begins = [each.x() for each in cards[:3]]
    assert begins == sorted(begins, reverse=language == "ar")
    foot = {round(column[-1].y() + column[-1].height()) for column in columns.values()}
    assert len(foot) == 1, "a column ends before the others"
    for column in columns.values():
        for above, below in pairwise(column):
            assert above.y() + above.height() < below.y(), "cards lie on one another"
