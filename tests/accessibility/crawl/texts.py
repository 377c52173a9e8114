"""Words have room: none is cut, shortened, broken in two, pushed out of its button or overprinted.

And each runs the way its language does.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickTextDocument

from kiosk.i18n import direction
from tests.accessibility.crawl.seen import (
    Box,
    ancestors,
    box_of,
    drawn,
    kind_of,
    left_of,
    related,
    visible_box,
)
from tests.accessibility.crawl.targets import in_the_dark, operable
from ui.a11y.screen import part_of
from ui.a11y.tree import OPERABLE, node_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextDocument
    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow

SLACK = 1.5
SLIGHTLY = 0.92
"""Letters of whole pixels are this much smaller at most."""

LEFT, RIGHT = 1, 2


class Printed(NamedTuple):
    """A text on the screen. `ink` is where its lines lie, `seen` what is left of that in clips."""

    item: QQuickItem
    text: str
    ink: Box
    seen: Box | None
    icon: bool


def printed(k: KioskWindow) -> list[Printed]:
    """Every text that can be read now; what lies under a dialog cannot."""
    found = []
    dialog = any(part_of(node.item) == "dialog" for node in operable(k))
    dark = k.kiosk.access.privacy.dark
    for item in drawn(k.window.contentItem()):
        text = item.property("text")
        if not isinstance(text, str) or not text.strip("\u200e\u200f\u2068\u2069 \n"):
            continue
        if item.property("contentWidth") is None or not _live(item):
            continue
        if item.property("again"):  # the same words in another ink, cut to one of them
            continue
        if (dialog and part_of(item) != "dialog") or (dark and not in_the_dark(item)):
            continue
        ink = _ink(k, item)
        icon = item.property("font").family() == k.kiosk.look.iconFamily
        found.append(Printed(item, told(item, text), ink, left_of(ink, item), icon))
    return found


def _live(item: QQuickItem) -> bool:
    """Not under a dialog; a text that is itself disabled only says that it takes no input."""
    parent = item.parentItem()
    return item.isEnabled() or (parent is not None and parent.isEnabled())


def told(item: QQuickItem, text: str) -> str:
    return str(item.property("say") or text).strip("\u200e\u200f")


def _ask(k: KioskWindow, item: QQuickItem, what: str) -> object:
    engine = k.kiosk._engine
    assert engine is not None
    value, _undefined = QQmlExpression(engine.rootContext(), item, what).evaluate()
    return value


def _ink(k: KioskWindow, item: QQuickItem) -> Box:
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    across = _ask(k, item, "effectiveHorizontalAlignment")
    down = _ask(k, item, "verticalAlignment")
    spare_x, spare_y = item.width() - wide, item.height() - high
    left = spare_x if across == RIGHT else spare_x / 2 if across == 4 else 0
    document = item.property("textDocument")
    if isinstance(document, QQuickTextDocument):
        left = _first_ink(document.textDocument())
    top = spare_y / 2 if down == 128 else spare_y if down == 64 else 0
    above = min(_leading(item, high), high / 2 - 1)
    return box_of(item, QRectF(left, top + above, wide, high - 2 * above))


def _first_ink(document: QTextDocument) -> float:
    """How far in its lines begin to the left: each paragraph may have a direction of its own."""
    begins = []
    block = document.firstBlock()
    while block.isValid():
        layout = block.layout()
        lines = range(layout.lineCount())
        begins += [layout.position().x() + layout.lineAt(n).naturalTextRect().left() for n in lines]
        block = block.next()
    return min(begins, default=0.0)


def faults(k: KioskWindow, texts: Sequence[Printed]) -> Iterator[tuple[str, str]]:
    """Kinds: "letters", "cut", "overprint", "direction", of what is `printed`."""
    letters = k.kiosk.look.letters
    for each in texts:
        if not each.icon:
            yield from _small(k, each, min(letters.values()))
            yield from _cut(k, each)
            yield from _wrong_way(k, each)
    yield from _overprinted([t for t in texts if t.seen is not None])
    if k.kiosk.look.rtl != (direction(k.kiosk.visit.language) == "rtl"):
        yield "direction", "the screen runs against its language"


def _small(k: KioskWindow, each: Printed, smallest: float) -> Iterator[tuple[str, str]]:
    """Below the smallest letters of the size that was chosen, or of those its page asks for."""
    wanted = each.item.property("letters")
    factor = k.kiosk.look.letterFactor(str(each.item.property("lang") or k.kiosk.visit.language))
    least = max(smallest, wanted if isinstance(wanted, float | int) else 0) * factor
    if _ask(k, each.item, "typeof fontSizeMode === 'number' && fontSizeMode > 0"):
        least = smallest * factor  # it shrinks to its place, but not below these
    high = _ask(
        k, each.item, "typeof fontInfo === 'undefined' ? font.pixelSize : fontInfo.pixelSize"
    )
    assert isinstance(high, float | int)
    if high < least * SLIGHTLY:
        yield "letters", f"{each.text[:60]!r} has letters of {high:.0f} px, not of {least:.0f}"


def _cut(k: KioskWindow, each: Printed) -> Iterator[tuple[str, str]]:
    item, name = each.item, repr(each.text[:60])
    if item.property("truncated"):
        yield "cut", f"{name} is shortened"
    field = kind_of(item) in {"QQuickTextInput", "TextInput"} or item.property("maximumLength")
    if field:
        return
    if item.property("contentWidth") > item.width() + SLACK:
        yield "cut", f"{name} is wider than its place by {each.ink.width - item.width():.0f} px"
    wide = _longest_word(item, each.text)
    if wide > item.width() + SLACK and _ask(k, item, "wrapMode") != 0:
        yield "cut", f"a word of {name} is broken: {wide:.0f} px in {item.width():.0f}"
    yield from _out_of_its_frame(k, each, name)


def _longest_word(item: QQuickItem, text: str) -> float:
    metrics = QFontMetricsF(item.property("font"))
    words = (word for part in text.split() for word in re.split(r"(?<=-)", part))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _out_of_its_frame(k: KioskWindow, each: Printed, name: str) -> Iterator[tuple[str, str]]:
    """Out of the button it names, or sideways out of what clips it or of the window."""
    tight = each.ink
    for above in ancestors(each.item):
        box = box_of(above)
        node = node_for(above) if kind_of(above) != "QQuickItem" else None
        if node is not None and node.role in OPERABLE and not box.holds(tight, SLACK):
            yield "cut", f"{name} stands out of its button: {_by(box, tight)}"
            return
        sideways = box.left > each.ink.left + SLACK or box.right < each.ink.right - SLACK
        if (above.clip() or above.parentItem() is None) and sideways:
            yield "cut", f"{name} is cut at the side: {_by(box, each.ink)}"
            return
        if above.clip() and above.property("contentY") is None and not box.holds(tight, SLACK):
            yield "cut", f"{name} is cut by what it stands in: {_by(box, tight)}"
            return
    if each.seen is None or kind_of(each.item.parentItem()) == "QQuickItem":
        return
    window = Box(0, 0, k.window.width(), k.window.height())
    if not any(
        a.property("contentY") is not None for a in ancestors(each.item)
    ) and not window.holds(tight):
        yield "cut", f"{name} stands out of the window: {_by(window, tight)}"


def _leading(item: QQuickItem, high: float) -> float:
    """The empty part above and below the letters of a line, in px."""
    metrics = QFontMetricsF(item.property("font"))
    line = high / max(1, item.property("lineCount") or 1)
    letters = metrics.tightBoundingRect(told(item, str(item.property("text")))).height()
    return max(0.0, (line - letters) / 2)


def _by(frame: Box, ink: Box) -> str:
    over = {
        "left": frame.left - ink.left,
        "top": frame.top - ink.top,
        "right": ink.right - frame.right,
        "bottom": ink.bottom - frame.bottom,
    }
    return ", ".join(f"{side} {value:.0f} px" for side, value in over.items() if value > SLACK)


def _wrong_way(k: KioskWindow, each: Printed) -> Iterator[tuple[str, str]]:
    if kind_of(each.item) != "Words" or each.item.property("align") == "center":
        return
    rtl = direction(each.item.property("lang")) == "rtl"
    right = (each.item.property("align") == "start") == rtl
    if _ask(k, each.item, "effectiveHorizontalAlignment") != (RIGHT if right else LEFT):
        yield "direction", f"{each.text[:60]!r} runs against its language"


def _overprinted(texts: Sequence[Printed]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(texts, 2):
        assert one.seen is not None
        assert other.seen is not None
        both = one.seen.meet(other.seen)
        if both is None or (one.item.parentItem() is other.item.parentItem() and one.icon):
            continue
        letters = min(t.item.property("font").pixelSize() for t in (one, other))
        if both.width > 3 and both.height > letters * 0.4 and not related(one.item, other.item):
            names = f"{one.text[:40]!r} and {other.text[:40]!r}"
            yield (
                "overprint",
                f"{names} are printed over each other: {both.width:.0f} × {both.height:.0f} px",
            )


__all__ = ["Printed", "faults", "printed", "visible_box"]
