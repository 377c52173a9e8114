"""Everything that can be operated has a name, a role, a state, a size and room around it."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from tests.accessibility.crawl.seen import MM_PER_INCH, drawn, framed, kind_of, related, visible_box
from ui.a11y.tree import OPERABLE, Node, Role, class_of, kinds_of, nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from tests.support.kiosk_window import KioskWindow

LEAST_MM = 12.7
GAP_MM = 2.54
CHOSEN = (Role.RadioButton, Role.CheckBox)
PICTURES = ("Image", "Canvas", "Shape", "Icon", "AnimatedImage", "BorderImage", "Sprite")


def operable(k: KioskWindow) -> list[Node]:
    """What can be operated now; what lies under a dialog cannot."""
    return [n for n in nodes(k.window) if n.role in OPERABLE and not n.interface.state().disabled]


def faults(k: KioskWindow, found: list[Node]) -> Iterator[tuple[str, str]]:
    """Kinds: "name", "state", "size", "reach", "gap", "overlap", "graphic"."""
    yield from _named(found)
    yield from _stated(found)
    if k.kiosk.access.privacy.dark:
        found = [node for node in found if in_the_dark(node.item)]
    yield from _sized(k, found)
    yield from _low(k, found)
    yield from _apart(k, found)
    yield from _pictures(k)


def _named(found: list[Node]) -> Iterator[tuple[str, str]]:
    for node in found:
        if not node.name.strip():
            yield "name", f"something without a name: {node.role.name} at {node.rect}"
        elif "%1" in node.name or "%n" in node.name or node.name.startswith(("dock.", "panel.")):
            yield "name", f"a name that was not filled in: {node.name!r}"


def _stated(found: list[Node]) -> Iterator[tuple[str, str]]:
    for node in found:
        state = node.interface.state()
        if not state.focusable:
            yield "state", f"{node.name!r} cannot have the focus"
        if node.role in CHOSEN and not state.checkable:
            yield "state", f"{node.name!r} does not say whether it is chosen"
        if node.role == Role.EditableText and not (state.editable or state.readOnly):
            yield "state", f"{node.name!r} does not say that it is written in"
        if node.role == Role.Slider and not (node.value or node.description):
            yield "state", f"{node.name!r} does not say where it stands"
        actions = node.interface.actionInterface()
        if node.role not in {Role.EditableText, Role.Slider} and (
            actions is None or "Press" not in actions.actionNames()
        ):
            yield "state", f"{node.name!r} cannot be pressed by a program"


def _sized(k: KioskWindow, found: list[Node]) -> Iterator[tuple[str, str]]:
    least = round(LEAST_MM / MM_PER_INCH * k.kiosk.look.ppi) - 1
    for node in found:
        frame = framed(node.item) if node.role == Role.EditableText else node.item
        width, height = frame.width(), frame.height()
        if min(width, height) < least:
            yield "size", f"{node.name!r} is {width:.0f} × {height:.0f} px, not {least}"


def _low(k: KioskWindow, found: list[Node]) -> Iterator[tuple[str, str]]:
    # the staff door is no part of a visit, and lies over whatever height the visitor chose
    if not k.kiosk.look.lowReach or k.kiosk.staff.asked:
        return
    empty = k.window.height() * k.kiosk.look.lengths["lowReachEmptyTop"]
    for node in found:
        box = visible_box(node.item)
        if box is not None and box.top < empty - 1:
            yield "reach", f"{node.name!r} lies {empty - box.top:.0f} px too high"


def in_the_dark(item: QQuickItem) -> bool:
    """Part of the dark screen: what lies under it is neither seen nor touched."""
    return "DarkScreen" in kinds_of(item)


def _apart(k: KioskWindow, found: list[Node]) -> Iterator[tuple[str, str]]:
    least = round(GAP_MM / MM_PER_INCH * k.kiosk.look.ppi) - 1
    seen = [(node, box) for node in found if (box := visible_box(node.item))]
    for (one, first), (other, second) in combinations(seen, 2):
        room = first.apart(second)
        if round(room, 1) >= least or related(one.item, other.item):
            continue
        names = f"{one.name!r} and {other.name!r}"
        if room < -1:
            yield "overlap", f"{names} lie on each other"
        else:
            yield "gap", f"{names} are {room:.0f} px apart, not {least:.0f}"


def _pictures(k: KioskWindow) -> Iterator[tuple[str, str]]:
    """Marked as decoration, or named: nothing in between."""
    for item in drawn(k.window.contentItem()):
        kind = kind_of(item).removeprefix("QQuick")
        if not kind.endswith(PICTURES) or not item.isEnabled():
            continue
        if not _told(item):
            yield "graphic", f"a {kind} is neither named nor marked as decoration"


def _told(item: QQuickItem) -> bool:
    for child in item.children():
        if class_of(child) == "QQuickAccessibleAttached":
            return bool(child.property("ignored") or child.property("name"))
    parent = item.parentItem()
    return parent is not None and kind_of(parent) in {"Icon", "Star", "Face", "Khatam"}
