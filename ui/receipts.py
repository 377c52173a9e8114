"""A number on paper at a kiosk: a small page for a printer of 58 or 80 mm, handed to CUPS.

Nothing is written to a file here, and the number stands in no command line: the page goes to the
printing system through its input.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from kiosk.i18n.tags import direction
from ui.pictures import QrProvider

if TYPE_CHECKING:
    from collections.abc import Sequence

DPI: Final = 203
"""What thermal printers have."""

_MM: Final = 25.4
_EDGE_MM: Final = 4.0
_FACES: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Ethiopic")
_LETTERS_PT: Final = 10.0
_NUMBER_PT_PER_MM: Final = 0.22
_PATIENCE_S: Final = 20


class NotPrinted(Exception):  # noqa: N818 - what the matter is
    """Why the printing system did not take the page."""


def receipt(number: str, lines: Sequence[str], language: str, width_mm: int) -> bytes:
    """A PDF as long as it has to be: the lines, the number where they hold it, and its code below."""
    texts = [_text(line, language, width_mm, large=line == number) for line in lines]
    code = QrProvider.matrix(number)
    width = _px(width_mm - 2 * _EDGE_MM)
    side = width * 0.6
    height = sum(text.size().height() for text in texts) + side + 2 * _px(_EDGE_MM)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    page = QSizeF(width_mm, height * _MM / DPI + 2 * _EDGE_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(page, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_EDGE_MM, _EDGE_MM, _EDGE_MM, _EDGE_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    for text in texts:
        text.drawContents(painter)
        painter.translate(0, text.size().height())
    painter.translate((width - side) / 2, _px(_EDGE_MM))
    _draw(painter, code, side)
    painter.end()
    return bytes(buffer.data().data())


def hand_over(page: bytes, queue: str, width_mm: int, program: str = "lp") -> None:
    """Give a page to a queue; waits, so not for the thread that draws. Raises `NotPrinted`."""
    command = [program, "-d", queue, "-t", "diwan", "-o", f"media=Custom.{width_mm}x200mm", "-s"]
    try:
        done = subprocess.run(
            command, input=page, capture_output=True, timeout=_PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotPrinted(f"{program} could not print to {queue}: {error}") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise NotPrinted(f"{program} could not print to {queue}: {said}")


def _text(line: str, language: str, width_mm: int, *, large: bool) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(_FACES))
    # points are of the screen's resolution until something is drawn
    font.setPixelSize(round((_NUMBER_PT_PER_MM * width_mm if large else _LETTERS_PT) / 72 * DPI))
    font.setBold(large)
    document.setDefaultFont(font)
    rtl = direction(language) == "rtl" and not large
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(_px(1))
    document.setPlainText(line)
    document.setTextWidth(_px(width_mm - 2 * _EDGE_MM))
    return document


def _draw(painter: QPainter, code: list[bytes], side: float) -> None:
    cell = side / len(code)
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(QRectF(x * cell, y * cell, cell, cell), QColor("black"))


def _px(mm: float) -> float:
    return mm / _MM * DPI
