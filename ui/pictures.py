"""Pictures that are drawn when asked for: the square code of a reference number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

QUIET_ZONE = 2


class QrProvider(QQuickImageProvider):
    """`image://qr/TEXT`: black on white, one px a module, to be scaled without smoothing."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, text: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        import segno

        rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
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
