"""Writing into a text item as an input method does, so that a field needs to know no keyboard."""

from __future__ import annotations

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickTextDocument

from ui.viewmodels.keyboard_editing import units


class Pen:
    """A TextEdit or TextInput, or nothing; `maximumLength` of the item, where it has one, holds."""

    def __init__(self, item: QQuickItem | None) -> None:
        self.item = item
        self.writing = False
        """Whether the text changes by this hand, whose keyboard looks at it afterwards."""

    @property
    def text(self) -> str:
        return (self.item.property("text") if self.item else None) or ""

    @property
    def caret(self) -> int:
        """In UTF-16 units, as Qt counts."""
        return (self.item.property("cursorPosition") if self.item else None) or 0

    @property
    def selected(self) -> str:
        return (self.item.property("selectedText") if self.item else None) or ""

    def write(self, text: str, *, back: int = 0) -> bool:
        """At the caret, in place of `back` units before it; false without a field or room."""
        if self.item is None or not self._has_room(units(text) - back):
            return False
        event = QInputMethodEvent()
        event.setCommitString(text, -back, back)
        self.writing = True
        try:
            QCoreApplication.sendEvent(self.item, event)
        finally:
            self.writing = False
        return True

    def remove_selected(self) -> None:
        if self.item is not None:
            edges = (self.item.property(f"selection{edge}") for edge in ("Start", "End"))
            QMetaObject.invokeMethod(self.item, "remove", *(Q_ARG(int, at) for at in edges))

    def wipe(self) -> None:
        """No text, and nothing to undo."""
        if self.item is None:
            return
        self.item.setProperty("text", "")
        document = self.item.property("textDocument")
        if isinstance(document, QQuickTextDocument):
            document.textDocument().clearUndoRedoStacks()

    def _has_room(self, growth: int) -> bool:
        assert self.item is not None
        limit = self.item.property("maximumLength")
        return not limit or units(self.text) - units(self.selected) + growth <= limit
