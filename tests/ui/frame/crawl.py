"""What every screen must keep, whatever is on it: names, sizes, room, and a way round by Tab."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qtTrId
from PySide6.QtTest import QTest

from tests.ui.pages.hands import box_of
from tests.ui.pages.page import OPERABLE
from ui.a11y.tree import Node, node_for, nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow

MM_PER_INCH = 25.4
LEAST_MM = 12.7
LONGEST_WAY = 150
Box = tuple[float, float, float, float]


def operable(k: KioskWindow) -> list[Node]:
    """What can be operated now; what lies under a dialog cannot."""
    return [n for n in nodes(k.window) if n.role in OPERABLE and not n.interface.state().disabled]


def faults(k: KioskWindow) -> list[str]:
    """Everything wrong with the screen as it is, in words."""
    k.draw()
    found = operable(k)
    return [*_nameless(found), *_small(k, found), *_overlapping(found), *_around(k, found)]


def _nameless(found: list[Node]) -> Iterator[str]:
    for node in found:
        if not node.name.strip():
            yield f"something without a name: {node.role} at {node.rect}"


def _small(k: KioskWindow, found: list[Node]) -> Iterator[str]:
    least = round(LEAST_MM / MM_PER_INCH * k.kiosk.look.ppi) - 1
    for node in found:
        _, _, width, height = node.rect
        if min(width, height) < least:
            yield f"too small: {node.name!r} is {width} × {height} px, not {least}"


def _overlapping(found: list[Node]) -> Iterator[str]:
    seen = [(node, box) for node in found if (box := visible_box(node.item))]
    for (one, first), (other, second) in combinations(seen, 2):
        both = meet(first, second)
        if both and both[2] - both[0] > 1 and both[3] - both[1] > 1 and not _related(one, other):
            yield f"{one.name!r} and {other.name!r} lie on each other"


def _related(one: Node, other: Node) -> bool:
    return one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item)


def _around(k: KioskWindow, found: list[Node]) -> Iterator[str]:
    """Tab comes to everything and round again, Shift-Tab back the same way."""
    heard: dict[int, str] = {}
    there = _walk(k, Qt.Key.Key_Tab, heard)
    back = _walk(k, Qt.Key.Key_Backtab, heard)
    if len(there) >= LONGEST_WAY:
        yield "Tab never comes round"
    turning = {qtTrId("page.more"), qtTrId("page.earlier")}  # come and go as Tab turns the page
    reached, again = ({id(i) for i in w if heard.get(id(i)) not in turning} for w in (there, back))
    if reached != again:
        yield "Shift-Tab goes another way than Tab"
    for node in found:
        if id(node.item) not in reached and node.name not in turning:
            yield f"Tab does not come to {node.name!r}"
    for item in there:
        if id(item) not in heard:
            yield f"Tab stops at something nobody can hear: {item}"


def _walk(k: KioskWindow, key: Qt.Key, heard: dict[int, str]) -> list[QQuickItem]:
    """The stops until one comes again; those with a name are added to `heard`."""
    way: list[QQuickItem] = []
    while len(way) < LONGEST_WAY:
        QTest.keyClick(k.window, key)
        item = k.window.activeFocusItem()
        if item is None or item in way:
            return way
        way.append(item)
        node = node_for(item)
        if node is not None and node.name:
            heard[id(item)] = node.name
    return way


def visible_box(item: QQuickItem) -> Box | None:
    """What is left of it inside all that clips it; None when nothing is."""
    box: Box | None = box_of(item)
    parent = item.parentItem()
    while parent is not None and box is not None:
        if parent.clip() or parent.parentItem() is None:
            box = meet(box, box_of(parent))
        parent = parent.parentItem()
    return box


def meet(one: Box, other: Box) -> Box | None:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[2], other[2]), min(one[3], other[3])
    return (left, top, right, bottom) if left < right and top < bottom else None
