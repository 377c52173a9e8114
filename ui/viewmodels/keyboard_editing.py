"""Where a keyboard cuts: whole characters as people see them, and the word under way.

Positions are Qt's: UTF-16 units.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_MARKED_SCRIPTS = ("ARABIC", "HEBREW")
_INSIDE = "'’\"״׳-ـ"


def units(text: str) -> int:
    """Length as Qt counts it."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le")) // 2


def before(text: str, position: int) -> str:
    """What stands before a position."""
    if text.isascii():
        return text[:position]
    return text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore")


def step_back(text: str, position: int) -> int:
    """Units that one press of backspace takes away before `position`.

    A vowel mark of Arabic or Hebrew was typed by a key of its own and goes alone, so a slip of
    a mark does not cost the letter; everything else goes as the whole character it looks like.
    """
    head = before(text, position)
    if not head:
        return 0
    last = head[-1]
    if unicodedata.combining(last) and unicodedata.name(last, "").startswith(_MARKED_SCRIPTS):
        return units(last)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, head)
    finder.setPosition(units(head))
    return units(head) - max(finder.toPreviousBoundary(), 0)


def word_before(text: str, position: int) -> str:
    """The word being written: letters and marks back to the last space or sign."""
    head = before(text, position)
    start = len(head)
    while start and _in_word(head[start - 1]):
        start -= 1
    return head[start:].lstrip(_INSIDE)


def begins_sentence(text: str, position: int) -> bool:
    """Whether the next letter opens a sentence."""
    head = before(text, position)
    if not head.strip():
        return True
    return head[-1].isspace() and head.rstrip()[-1] in ".!?"


def _in_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M") or letter in _INSIDE


def shape_lines(document: QTextDocument, *, rtl: bool, height: float) -> None:
    """Direction and line height of everything in a document; not a step that can be undone.

    The side is set as well, and absolutely: a TextEdit works it out from the words it holds.
    """
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    lines = QTextBlockFormat()
    lines.setLayoutDirection(way)
    lines.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    lines.setLineHeight(height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    now = document.lastBlock().blockFormat()
    if all(now.property(key) == value for key, value in lines.properties().items()):
        return  # a change of format is announced as a change of text, which asks for this again
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.joinPreviousEditBlock()
    cursor.mergeBlockFormat(lines)
    cursor.endEditBlock()
