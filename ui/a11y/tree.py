"""The accessibility tree in plain words: what a screen reader, the narrator and the tests see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

Role = QAccessible.Role
READ = (Role.StaticText, Role.Heading, Role.StatusBar)
OPERABLE = (Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider)
NAMED_ROLES = {
    Role.Button: "button",
    Role.RadioButton: "choice",
    Role.CheckBox: "checkbox",
    Role.EditableText: "field",
    Role.Heading: "heading",
}


class Node(NamedTuple):
    """One thing on the screen. `rect` is in px of the window: x, y, width, height."""

    item: QQuickItem
    role: QAccessible.Role
    name: str
    description: str
    checkable: bool
    checked: bool
    focusable: bool
    rect: tuple[int, int, int, int]
    interface: QAccessibleInterface

    @property
    def lang(self) -> str:
        """The language of the item's text: its own `lang`, or that of what it stands in."""
        return language_of(self.item)

    @property
    def personal(self) -> bool:
        """Whether what it tells of itself is nobody else's business."""
        return self.item.property("personal") is True

    @property
    def value(self) -> str:
        """What is written in a field or shown by a slider."""
        return str(self.interface.text(QAccessible.Text.Value))

    @property
    def operable(self) -> bool:
        return self.role in OPERABLE and not self.interface.state().disabled

    @property
    def quick(self) -> bool:
        """A key among many, whose name says enough."""
        return self.item.property("quick") is True

    def press(self) -> None:
        """Do what a screen reader's user does."""
        self.interface.actionInterface().doAction("Press")


def language_of(item: QObject | None) -> str:
    """The nearest `lang` property upwards; empty where the screen's language holds."""
    here: QObject | None = item
    while here is not None:
        lang = here.property("lang")
        if isinstance(lang, str) and lang:
            return lang
        here = here.parentItem() if isinstance(here, QQuickItem) else None
    return ""


def class_of(thing: QObject) -> str:
    """The name of a thing's class: "DockKey_QMLTYPE_22".

    The types of QML come and go with their items. A wrapper of one that outlived it would be taken
    for whatever is made at its place next, so it is let go at once.
    """
    meta = thing.metaObject()
    name: str = meta.className()
    Shiboken.invalidate(meta)
    return name


def kinds_of(item: QObject | None) -> Iterator[str]:
    """The names of the QML files an item stands in, from its own outwards: "DockKey", "DockBar"."""
    here = item
    while here is not None:
        yield class_of(here).partition("_QML")[0]
        here = here.parentItem() if isinstance(here, QQuickItem) else None


def node_of(interface: QAccessibleInterface | None) -> Node | None:
    """An interface as a node; None for what is not an item or is hidden."""
    if interface is None or not interface.isValid():
        return None
    item = interface.object()
    if not isinstance(item, QQuickItem):
        return None
    state = interface.state()
    if state.invisible:
        return None
    box = interface.rect()
    return Node(
        item=item,
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        checkable=bool(state.checkable),
        checked=bool(state.checked),
        focusable=bool(state.focusable),
        rect=(box.x(), box.y(), box.width(), box.height()),
        interface=interface,
    )


def interface_of(thing: QObject) -> QAccessibleInterface | None:
    """None for what is not in the tree, which the types shipped with Qt do not say."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(thing)
    return found


def node_for(item: QObject | None) -> Node | None:
    return node_of(interface_of(item)) if item is not None else None


def nodes(root: QObject) -> Iterator[Node]:
    """Everything visible under `root` (a window or an item), in the order of the tree.

    An item without a role of its own is not in the tree; what stands in it is found by descent.
    """
    interface = interface_of(root)
    if interface is not None:
        yield from _walk(interface)
    elif isinstance(root, QQuickItem):
        yield from (node for node in nodes(root.window()) if root.isAncestorOf(node.item))


def _walk(interface: QAccessibleInterface) -> Iterator[Node]:
    node = node_of(interface)
    if node is not None:
        yield node
    for index in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(index)
        if child is not None and not child.state().invisible:
            yield from _walk(child)
