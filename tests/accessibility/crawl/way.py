"""The way of the focus: Tab comes to everything and round again, Shift-Tab back; each stop is seen."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import Qt, qtTrId
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tests.accessibility.crawl.pixels import luminance, pixels
from tests.accessibility.crawl.seen import (
    Box,
    ancestors,
    box_of,
    drawn,
    framed,
    visible_box,
)
from ui.a11y.tree import node_for
from ui.viewmodels.theme_files import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow
    from ui.a11y.tree import Node

LONGEST_WAY = 150
BETWEEN_STRIKES = 0.6  # for profiles that sieve the second strike of a shaking hand
RING_CONTRAST = 3.0
LEAST_RING_PX = 2


class Stop(NamedTuple):
    item: QQuickItem
    name: str
    seen: bool


class Way(NamedTuple):
    """The stops of Tab in their order, and what is wrong with the way: kinds "tab" and "focus"."""

    stops: list[Stop]
    faults: list[tuple[str, str]]


def walked(k: KioskWindow, found: list[Node]) -> Way:
    """Once round and once back; the focus and what is scrolled are left as they were."""
    with _undisturbed(k):
        there = _walk(k, Qt.Key.Key_Tab)
        back = _walk(k, Qt.Key.Key_Backtab)
    return Way(there, list(_on_the_way(found, there, back)))


def _on_the_way(
    found: list[Node], there: list[Stop], back: list[Stop]
) -> Iterator[tuple[str, str]]:
    if len(there) >= LONGEST_WAY:
        yield "tab", "Tab never comes round"
    turning = {qtTrId("page.more"), qtTrId("page.earlier")}  # come and go as Tab turns the page
    reached, again = ({id(s.item) for s in way if s.name not in turning} for way in (there, back))
    if reached != again:
        yield "tab", "Shift-Tab goes another way than Tab"
    for node in found:
        if id(node.item) not in reached and node.name not in turning:
            yield "tab", f"Tab does not come to {node.name!r}"
    for stop in there:
        if not stop.name:
            yield "tab", f"Tab stops at something nobody can hear: {stop.item}"
        if not stop.seen:
            yield "focus", f"{stop.name!r} has the focus out of sight"


@contextmanager
def _undisturbed(k: KioskWindow) -> Iterator[None]:
    focus = k.window.activeFocusItem() or k.window.contentItem()
    rolls = [
        (item, item.property("contentY"))
        for item in drawn(k.window.contentItem())
        if item.property("contentY") is not None
    ]
    yield
    if isValid(focus):
        focus.forceActiveFocus()
    k.settle(2)
    for item, at in rolls:
        if isValid(item):
            item.setProperty("contentY", at)


def rings(k: KioskWindow, stops: list[Stop], most: int) -> Iterator[tuple[str, str]]:
    """Kind: "focus". So many of the stops are looked at in the picture, others in each theme."""
    if not most or not stops:
        return
    every = max(1, len(stops) // most)
    with _undisturbed(k):
        for stop in stops[THEMES.index(k.kiosk.look.theme) % every :: every]:
            elsewhere = stops[-1] if stop is not stops[-1] else stops[0]
            yield from _ring(k, stop, elsewhere)


def _walk(k: KioskWindow, key: Qt.Key) -> list[Stop]:
    """The stops until one comes again."""
    way: list[Stop] = []
    known: set[int] = set()
    margin = 2 * k.kiosk.look.lengths["spaceS3"]
    while len(way) < LONGEST_WAY:
        if k.kiosk.access.steady.steadiness.double_strike:
            k.clock.advance(BETWEEN_STRIKES)
        QTest.keyClick(k.window, key)
        item = k.window.activeFocusItem()
        if item is None or id(item) in known:
            return way
        known.add(id(item))
        node = node_for(item)
        way.append(Stop(item, node.name if node else "", _in_sight(item, margin)))
    return way


def _in_sight(item: QQuickItem, margin: float) -> bool:
    """Whole with its frame, or as much of it as there is room for; `margin` is what a view leaves
    free beside it.
    """
    whole = framed(item)
    seen, box = visible_box(whole), box_of(whole)
    if seen is None or visible_box(item) is None:
        return False
    rooms = [box_of(above).height for above in ancestors(whole) if above.clip()]
    return (
        seen.height >= min([box.height, *(room - margin for room in rooms)]) - 2
        and seen.width >= box.width - 2
    )


def _ring(k: KioskWindow, stop: Stop, elsewhere: Stop) -> Iterator[tuple[str, str]]:
    """With the ring and without it: what changes is wide enough and stands out. What shows its
    focus to a touch as well is compared with itself when the focus is elsewhere.
    """
    if not isValid(stop.item) or not stop.item.isVisible() or not stop.item.isEnabled():
        return
    stop.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    k.settle(2)
    box = visible_box(framed(stop.item))
    if box is None or _framed_by_scanning(k, box):
        return
    area = box.grown(k.kiosk.look.lengths["focusOuter"] + k.kiosk.look.lengths["focusInner"])
    least = LEAST_RING_PX * (box.width + box.height) * 0.6
    k.kiosk.look.showFocus(True)
    shown = _light(k, area)
    k.kiosk.look.showFocus(False)
    if _changed(shown, _light(k, area)) >= least:
        return
    elsewhere.item.forceActiveFocus()
    found = _changed(shown, _light(k, area))
    if found < least:
        yield (
            "focus",
            f"{stop.name!r} does not show that it has the focus: {found} of {least:.0f} px",
        )


def _framed_by_scanning(k: KioskWindow, box: Box) -> bool:
    """Inside the frame that scanning draws round a part, in the ring's own colours and on the ring.
    What that frame shows is told in tests/ui/input/test_scanning.py.
    """
    scanner = k.kiosk.access.scanner
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return bool(scanner.active and scanner.box.contains(*middle))


def _light(k: KioskWindow, area: Box) -> np.ndarray:
    k.settle(2)
    return luminance(pixels(k.window.grabWindow(), area))


def _changed(one: np.ndarray, other: np.ndarray) -> int:
    """The pixels that stand out at 3:1 from what they were."""
    if one.shape != other.shape:
        return 0
    ratio = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return int((ratio >= RING_CONTRAST).sum())
