"""What the eye gets: the contrast of words on their ground, measured in the picture itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.accessibility.crawl.seen import Box
    from tests.accessibility.crawl.texts import Printed
    from tests.support.kiosk_window import KioskWindow

Pixels = np.ndarray
TEXT: Final = {"soft": 4.5}
USUAL_TEXT: Final = 7.0
PARTS: Final = 3.0
SMOOTHED: Final = 0.93
"""Thin strokes of small letters never reach their full ink: this share of the floor is enough."""

_STEPS = np.arange(256) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)
WEIGHTS = np.array([0.0722, 0.7152, 0.2126])  # as a 32-bit pixel lies in memory: B, G, R
_BLUE, _GREEN, _RED = (_LINEAR * weight for weight in WEIGHTS)
_FINE: Final = 1000  # steps of luminance that are told apart


def pixels(image: QImage, box: Box | None = None) -> Pixels:
    """Rows × columns × (blue, green, red, unused) of a picture, or of a part of it."""
    if box is not None:
        corner = QPoint(round(box.left), round(box.top))
        image = image.copy(QRect(corner, QSize(round(box.width), round(box.height))))
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].copy().reshape(image.height(), image.width(), 4)


def cut_out(picture: Pixels, box: Box) -> Pixels:
    """The part of a picture; empty where the box lies outside."""
    height, width = picture.shape[:2]
    left, right = max(0, round(box.left)), min(width, round(box.right))
    top, bottom = max(0, round(box.top)), min(height, round(box.bottom))
    return picture[top:bottom, left:right]


def luminance(part: Pixels) -> Pixels:
    light: Pixels = _BLUE[part[..., 0]] + _GREEN[part[..., 1]] + _RED[part[..., 2]]
    return light


def strongest(part: Pixels) -> float:
    """The contrast between the most common colour of a part and the one farthest from it."""
    counts = np.bincount(np.rint(luminance(part) * _FINE).astype(np.intp).ravel())
    ground = counts.argmax() / _FINE
    enough = np.flatnonzero(counts >= min(2, counts.max())) / _FINE
    ratios = (np.maximum(enough, ground) + 0.05) / (np.minimum(enough, ground) + 0.05)
    return float(ratios.max())


def faults(k: KioskWindow, picture: Pixels, shown: Sequence[Printed]) -> Iterator[tuple[str, str]]:
    """Kind: "contrast", of the texts that are shown."""
    theme = k.kiosk.look.theme
    for each in shown:
        box = each.seen
        letters = each.item.property("font").pixelSize()
        if box is None or box.height < letters * 0.8 or box.width < 4:
            continue
        part = cut_out(picture, box)
        if part.size == 0:
            continue
        floor = PARTS if each.icon else TEXT.get(theme, USUAL_TEXT)
        found = strongest(part)
        if found < floor * SMOOTHED:
            yield "contrast", f"{each.text[:40]!r} has {found:.1f}:1, not {floor}:1"
