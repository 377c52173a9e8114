"""The window as keys, switches and fingers see it: its parts, what stands in them, what has the focus.

The order is the one people are told: what the page holds, the keyboard, the actions, the header,
the accessibility bar. An open panel comes first; a dialog is all there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from ui.a11y.tree import READ, Node, Role, class_of, kinds_of, nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow

ORDER = ("dialog", "panel", "content", "keys", "actions", "header", "bar")
_BARS = {
    "OnScreenKeyboard": "keys",
    "ActionBar": "actions",
    "HeaderBar": "header",
    "DockBar": "bar",
}
LONGEST_PART = 5
FAR = 3
"""Heights of a thing between it and the next: so far apart, words stand between them."""

NO_HELD = Qt.KeyboardModifier.NoModifier


class Part(NamedTuple):
    """`kind` is one of `ORDER`. Nodes in the order of reading."""

    kind: str
    nodes: list[Node]


def part_of(item: QQuickItem | None, known: dict[QQuickItem, str] | None = None) -> str:
    """The part of the screen an item stands in. `known` keeps what was found for the items above,
    which many things share.
    """
    known = {} if known is None else known
    way: list[QQuickItem] = []
    here = item
    while here is not None and here not in known:
        way.append(here)
        above: QQuickItem | None = here.parentItem()
        here = above
    part = known[here] if here is not None else "content"
    for each in reversed(way):
        part = known[each] = _part_below(part, class_of(each).partition("_QML")[0])
    return part


def _part_below(above: str, kind: str) -> str:
    """A dialog or a panel is one part with all there is in it."""
    if above in {"dialog", "panel"}:
        return above
    if kind.endswith(("Dialog", "Panel")):
        return "dialog" if kind.endswith("Dialog") else "panel"
    return _BARS.get(kind, above)


class Screen:
    """`window` gives the kiosk's window once it is open."""

    def __init__(self, window: Callable[[], QQuickWindow | None]) -> None:
        self._window = window
        self.writing: Callable[[bool], None] = lambda _shown: None
        """Shows the keyboard."""
        self.sending = False
        """Whether a key on its way is one that was made here."""

    @property
    def window(self) -> QQuickWindow | None:
        return self._window()

    @property
    def focus(self) -> QQuickItem | None:
        window = self.window
        return window.activeFocusItem() if window else None

    @property
    def focused(self) -> Node | None:
        focus = self.focus
        return next((node for node in self.all() if node.item is focus), None)

    def all(self) -> Iterator[Node]:
        window = self.window
        if window is not None:
            yield from nodes(window)

    def parts(self, *, reading: bool = False) -> list[Part]:
        """What can be operated, by parts; with `reading` also what is only there to be read."""
        found: dict[str, list[Node]] = {kind: [] for kind in ORDER}
        known: dict[QQuickItem, str] = {}
        for node in self.all():
            if node.operable or (reading and _readable(node)):
                found[part_of(node.item, known)].append(node)
        if any(node.operable for node in found["dialog"]):
            return [Part("dialog", found["dialog"])]
        return [Part(kind, found[kind]) for kind in ORDER if found[kind]]

    def scanned(self) -> list[Part]:
        """Parts short enough to be scanned: long content in pieces, the keyboard in its rows."""
        short: list[Part] = []
        for part in self.parts():
            if part.kind == "keys":
                short += [Part("keys", row) for row in _rows(part.nodes)]
            elif part.kind in {"content", "dialog", "panel"}:
                turning = [node for node in part.nodes if "MoreBar" in kinds_of(node.item)]
                things = [node for node in part.nodes if node not in turning]
                pieces = [*_pieces(things), turning]
                short += [Part(part.kind, piece) for piece in pieces if piece]
            else:
                short.append(part)
        return short

    def send(self, key: Qt.Key) -> bool:
        """Press and let go of a key; whether anything on the screen took it."""
        window = self.window
        if window is None:
            return False
        self.sending = True
        try:
            pressed = QKeyEvent(QEvent.Type.KeyPress, key, NO_HELD)
            QCoreApplication.sendEvent(window, pressed)
            QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, key, NO_HELD))
        finally:
            self.sending = False
        return pressed.isAccepted()

    def go_to(self, node: Node) -> None:
        node.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def operate(self, node: Node) -> None:
        """Do to it what a touch does; a field is written into."""
        if node.role == Role.EditableText:
            self.go_to(node)
            self.writing(True)
        else:
            node.press()

    def under(self, at: QPointF) -> Node | None:
        """The innermost thing with a name at a point of the window that is not hidden there."""
        found = [node for node in self.all() if (node.operable or _readable(node))]
        here = [node for node in found if _covers(node.item, at)]
        dialog = [node for node in here if part_of(node.item) in {"dialog", "panel"}]
        return min(dialog or here, key=lambda node: node.rect[2] * node.rect[3], default=None)


def _readable(node: Node) -> bool:
    return node.role in READ and bool(node.name) and node.item.isEnabled()


def _rows(keys: list[Node]) -> list[list[Node]]:
    """Keys by their height on the screen, each row in its own order."""
    rows: dict[int, list[Node]] = {}
    for key in keys:
        rows.setdefault(round(key.item.mapToScene(QPointF(0, 0)).y()), []).append(key)
    return [rows[top] for top in sorted(rows)]


def _pieces(found: list[Node]) -> list[list[Node]]:
    """In the order of reading, none longer than `LONGEST_PART`, each with a frame of its own: a
    piece ends where its frame would go round something that is not in it, or far over what lies
    between two things.
    """
    boxes = [node.item.mapRectToScene(node.item.boundingRect()) for node in found]
    pieces: list[list[Node]] = []
    frame = QRectF()
    for at, node in enumerate(found):
        wider = frame.united(boxes[at])
        start = at - len(pieces[-1]) if pieces else 0
        others = boxes[:start] + boxes[at + 1 :]
        fits = pieces and len(pieces[-1]) < LONGEST_PART
        gap = boxes[at].top() - frame.bottom()
        near = gap <= FAR * max(boxes[at].height(), boxes[at - 1].height())
        if fits and near and not any(wider.intersects(other) for other in others):
            pieces[-1].append(node)
            frame = wider
        else:
            pieces.append([node])
            frame = boxes[at]
    return pieces


def shown_box(item: QQuickItem) -> QRectF:
    """Where it lies in the window, without what is clipped; empty when nothing of it is seen."""
    box = item.mapRectToScene(item.boundingRect())
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        if above.clip():
            box = box.intersected(above.mapRectToScene(above.boundingRect()))
        above = above.parentItem()
    return box


def _covers(item: QQuickItem, at: QPointF) -> bool:
    if not item.contains(item.mapFromScene(at)):
        return False
    above: QQuickItem | None = item.parentItem()
    while above is not None and (not above.clip() or above.contains(above.mapFromScene(at))):
        above = above.parentItem()
    return above is None
