"""What lies on the screen and where: items that are drawn, and what is left of them inside clips."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import QRectF
from shiboken6 import getCppPointer

from ui.a11y.tree import class_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow

MM_PER_INCH = 25.4


class Box(NamedTuple):
    """In px of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def meet(self, other: Box) -> Box | None:
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, right, bottom) if left < right and top < bottom else None

    def grown(self, by: float) -> Self:
        return type(self)(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, other: Box, slack: float = 1.0) -> bool:
        outer = self.grown(slack)
        return (
            outer.left <= other.left
            and outer.top <= other.top
            and outer.right >= other.right
            and outer.bottom >= other.bottom
        )

    def apart(self, other: Box) -> float:
        """Free room between the two: the larger of across and down; below 0 where they meet."""
        across = max(other.left - self.right, self.left - other.right)
        down = max(other.top - self.bottom, self.top - other.bottom)
        return max(across, down)


def box_of(item: QQuickItem, inner: QRectF | None = None) -> Box:
    """The item, or a part of it, in the window."""
    area = inner if inner is not None else QRectF(0, 0, item.width(), item.height())
    placed = item.mapRectToScene(area)
    return Box(placed.left(), placed.top(), placed.right(), placed.bottom())


def left_of(box: Box | None, item: QQuickItem) -> Box | None:
    """What is left of a box inside all that clips the item; None when nothing is."""
    parent = item.parentItem()
    while parent is not None and box is not None:
        if parent.clip() or parent.parentItem() is None:
            box = box.meet(box_of(parent))
        parent = parent.parentItem()
    return box


def visible_box(item: QQuickItem) -> Box | None:
    return left_of(box_of(item), item)


def drawn(root: QQuickItem) -> Iterator[QQuickItem]:
    """Everything under an item that is shown, in the order in which it is painted or nearly so."""
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield child
            yield from drawn(child)


Outline = list[tuple[object, ...]]


def outline(k: KioskWindow) -> Outline:
    """What is drawn, where and in which words. Screens of one outline differ in colours alone."""
    return [
        (
            getCppPointer(item)[0],
            item.x(),
            item.y(),
            item.width(),
            item.height(),
            item.isEnabled(),
            item.property("text"),
        )
        for item in drawn(k.window.contentItem())
    ]


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def kind_of(item: QQuickItem) -> str:
    """The name of the QML file or class: "Words", "QQuickText"."""
    return class_of(item).partition("_QML")[0]


def related(one: QQuickItem, other: QQuickItem) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


def framed(item: QQuickItem) -> QQuickItem:
    """The item itself, or the frame of a field: what its ring goes round."""
    here: QQuickItem | None = item
    for _ in range(5):
        if here is None:
            break
        if any(kind_of(child) == "FocusRing" for child in here.childItems()):
            return here
        here = here.parentItem()
    return item
