"""Pictures that are drawn when asked for: a square code, and the field of stars."""

from __future__ import annotations

import math
from base64 import urlsafe_b64decode, urlsafe_b64encode

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 2


class QrProvider(QQuickImageProvider):
    """`image://qr/TEXT`: black on white, one px a module, to be scaled without smoothing.

    A text that an address would spoil (signs, lines, other scripts) goes through `address`.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @staticmethod
    def address(text: str) -> str:
        """Where QML finds the code of any text."""
        return f"image://qr/~{urlsafe_b64encode(text.encode()).decode('ascii').rstrip('=')}"

    @staticmethod
    def matrix(text: str) -> list[bytes]:
        """Rows of modules, 1 where it is dark, without the quiet zone."""
        import segno

        return [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]

    def requestImage(self, text: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        rows = self.matrix(_plain(text))
        side = len(rows) + 2 * QUIET_ZONE
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(x + QUIET_ZONE, y + QUIET_ZONE, 1, 1, QColor("black"))
        painter.end()
        scale = max(1, min(requestedSize.width(), requestedSize.height()) // side)
        return image.scaled(side * scale, side * scale)


def _plain(text: str) -> str:
    if not text.startswith("~"):
        return text
    return urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4)).decode()


class KhatamProvider(QQuickImageProvider):
    """`image://khatam/CELL/STROKE/RRGGBB`: eight-point stars, CELL px apart, fading downwards."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, text: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        cell, stroke, ink = text.split("/")
        return khatam(requestedSize, int(cell), int(stroke), QColor(f"#{ink}"))


def khatam(size: QSize, cell: int, stroke: int, ink: QColor) -> QImage:
    """A picture of that size, full at the top and gone at the bottom."""
    image = _blank(size)
    fade = QLinearGradient(0, 0, 0, image.height())
    fade.setColorAt(0, QColor(0, 0, 0, 255))
    fade.setColorAt(1, QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.fillRect(image.rect(), QBrush(_cell(cell, stroke, ink)))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(image.rect(), QBrush(fade))
    painter.end()
    return image


def _cell(side: int, stroke: int, ink: QColor) -> QImage:
    """One cell of the field: a quarter of a star in each corner."""
    image = _blank(QSize(side, side))
    pen = QPen(ink, stroke)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    for outline in (_star(side * 0.5, side * 0.39), _star(side * 0.3, side * 0.235)):
        for x, y in ((0, 0), (side, 0), (0, side), (side, side)):
            painter.drawPolygon(outline.translated(x, y))
    painter.end()
    return image


def _blank(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _star(outer: float, inner: float) -> QPolygonF:
    """Eight points around the origin."""
    return QPolygonF(
        [
            QPointF(math.cos(turn) * reach, math.sin(turn) * reach)
            for point in range(16)
            for turn, reach in [(math.pi / 8 * point, inner if point % 2 else outer)]
        ]
    )
