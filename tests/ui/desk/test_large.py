"""At 200 % every word of the desk is whole and on the window, in the longest of the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QSize, Qt

from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

LARGEST = 3
SMALL_SCREEN = QSize(1280, 800)


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            if child.property("paintedWidth") is not None and child.property("text"):
                yield child
            yield from _texts(child)


def _cut(desk: DeskWindow) -> list[str]:
    """What does not fit in its own width, or reaches over the window's sides."""
    found, seen = [], list(_texts(desk.window.contentItem()))
    assert len(seen) > 20
    for item in seen:
        wide = item.property("paintedWidth")
        left = item.mapToScene(QPointF(0, 0)).x()
        inside = left >= -1 and left + item.width() <= desk.window.width() + 1
        single = item.property("maximumLineCount")
        cut = item.property("truncated") and single not in {1, 3}  # a list shows beginnings
        if cut or wide > item.width() + 2 or not inside:
            found.append(
                f"{item.property('text')!r}: {wide:.0f} in {item.width():.0f} at {left:.0f}"
            )
    return found


def _cut_at_rest(desk: DeskWindow) -> list[str]:
    """What stays cut when everything that was read is there and laid out."""
    for _ in range(20):
        desk.settle(20)
        if not (found := _cut(desk)):
            break
    return found


@pytest.mark.parametrize("language", ["ar", "ru", "am", "fr"])
def test_nothing_is_cut_at_the_largest_letters(open_desk: OpenDesk, language: str) -> None:
    desk = open_desk(language)
    desk.window.resize(SMALL_SCREEN)
    desk.desk.look.setSize(LARGEST)
    desk.sign_in()
    assert _cut_at_rest(desk) == []
    desk.desk.desk.open("inbox")
    inbox = desk.desk.inbox
    desk.wait_for(lambda: bool(inbox.lines))
    inbox.choose(inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(inbox.chosen))
    assert _cut_at_rest(desk) == []
    page = Page(desk)
    page.key(Qt.Key.Key_F10)
    assert _cut_at_rest(desk) == []
    page.key(Qt.Key.Key_Escape)
    page.key(Qt.Key.Key_F1)
    assert _cut_at_rest(desk) == []
