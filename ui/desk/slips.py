"""What visitors take away from the desk on paper: their number, or what to bring."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from ui.desk.printing import DRAWN
from ui.pictures import QrProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from ui.desk.printing import Drawing

CODE = "code"
_SIDE = 150


def number_slip(number: str, title: str, use: str, centre: str) -> str:
    """HTML of a reference number with its square code; all texts in the person's language."""
    return (
        f"<p class='soft'>{escape(centre)}</p><h1>{escape(title)}</h1>"
        f"<p class='figure' dir='ltr'>{escape(number)}</p><p>{escape(use)}</p>{code_image()}"
    )


def code_image() -> str:
    """The place of the drawing `CODE`."""
    return f"<p><img src='{DRAWN}{CODE}' width='{_SIDE}' height='{_SIDE}'></p>"


def square_code(text: str) -> Drawing:
    """A square code that stays sharp in any size."""
    rows = QrProvider.matrix(text)

    def draw(painter: QPainter, rect: QRectF) -> None:
        from PySide6.QtCore import QRectF

        cell = min(rect.width(), rect.height()) / len(rows)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(x * cell, y * cell, cell, cell), QColor("black"))

    return draw
