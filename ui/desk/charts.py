"""Charts painted for paper and for pictures: dark on white, mirrored like the language.

The screen draws its own, in the colours of its theme; these are what is given away.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from kiosk.i18n.tags import direction
from ui.desk.printing import FACES

if TYPE_CHECKING:
    from pathlib import Path

    from ui.desk.printing import Drawing
    from ui.desk.sheets import Sheet

INK, SOFT, LINE, TARGET, HAIR = "#0D1F20", "#29393A", "#07424A", "#6E4500", "#CFDAD7"
WIDTH, TREND_HEIGHT, BAR_HEIGHT = 620, 230, 24
SCALE = 2
"""A picture has so many dots for each 1/96 inch, so that it is sharp on paper too."""
_SIDE, _GAP = 24, 8


def height_of(sheet: Sheet) -> int:
    """How high a table's chart is, in units of 1/96 inch; 0 where it has none."""
    if sheet.chart == "line":
        return TREND_HEIGHT
    return BAR_HEIGHT * len(sheet.bars) if sheet.chart == "bars" else 0


def drawing_of(sheet: Sheet, language: str, target: str) -> Drawing:
    """Paints the table's chart; `target` is what its line to reach is called."""
    rtl = direction(language) == "rtl"
    if sheet.chart == "line":
        return partial(_line, sheet=sheet, rtl=rtl, target=target)
    return partial(_bars, sheet=sheet, rtl=rtl)


def save_picture(path: Path, sheet: Sheet, language: str, target: str) -> bool:
    """A PNG with title, period and number of people above the chart; whether it was written."""
    rtl = direction(language) == "rtl"
    title, about = _font(13, bold=True), _font(10)
    room = float(WIDTH)
    head = _wrapped(title, sheet.title, room)
    under = _wrapped(about, sheet.about, room)
    top = head + under + 2 * _GAP
    size = (WIDTH + 2 * _SIDE, round(top + height_of(sheet)) + 2 * _SIDE)
    image = QImage(size[0] * SCALE, size[1] * SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    painter.translate(_SIDE, _SIDE)
    _text(painter, QRectF(0, 0, room, head), sheet.title, title, INK, rtl=rtl)
    _text(painter, QRectF(0, head + _GAP / 2, room, under), sheet.about, about, SOFT, rtl=rtl)
    painter.translate(0, top)
    drawing_of(sheet, language, target)(painter, QRectF(0, 0, room, height_of(sheet)))
    painter.end()
    return image.save(str(path), "PNG")  # type: ignore[call-overload,no-any-return]


def _line(painter: QPainter, room: QRectF, *, sheet: Sheet, rtl: bool, target: str) -> None:
    told = [bar.value for bar in sheet.bars if bar.value is not None]
    if not told:
        return
    aims = [] if sheet.target is None else [sheet.target]
    step = 1 if max(told) <= 10 and min(told) >= 0 and not aims else 10
    low = min(*told, *aims, told[0]) // step * step
    high = max(low + step, -(-max(*told, *aims, told[0]) // step) * step)
    font = _font(9)
    left, foot, top = 40.0, 22.0, 10.0
    width, height = room.width() - left - 10, room.height() - top - foot

    def across(x: float) -> float:
        return room.width() - x if rtl else x

    def up(value: float) -> float:
        return top + height * (1 - (value - low) / (high - low))

    def at(index: int) -> float:
        return across(left + width * (index / max(1, len(sheet.bars) - 1)))

    apart = step * -(-(high - low) // (5 * step))  # round figures, at most six lines
    for part in range(int((high - low) // apart) + 1):
        value = low + apart * part
        _stroke(painter, HAIR, 1, across(left), up(value), across(left + width))
        box = QRectF(across(0) - (left - 4 if rtl else 0), up(value) - 8, left - 4, 16)
        _text(painter, box, f"{value:g}", font, SOFT, rtl=rtl)
    for index in range(0, len(sheet.bars), max(1, -(-len(sheet.bars) * 56 // int(width)))):
        box = QRectF(at(index) - 40, room.height() - foot + 4, 80, foot - 4)
        box.moveLeft(min(max(box.left(), 0), room.width() - 80))
        _text(painter, box, sheet.bars[index].label, font, SOFT, rtl=rtl, centre=True)
    for aim in aims:
        _stroke(painter, TARGET, 1, across(left), up(aim), across(left + width), dashed=True)
        box = QRectF(min(across(left + 4), across(left + 124)), up(aim) - 16, 120, 14)
        _text(painter, box, target, font, TARGET, rtl=rtl)
    dots = [QPointF(at(i), up(b.value)) for i, b in enumerate(sheet.bars) if b.value is not None]
    painter.setPen(QPen(QColor(LINE), 2.4, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(dots))
    painter.setBrush(QColor(LINE))
    painter.drawEllipse(dots[-1], 4, 4)


def _bars(painter: QPainter, room: QRectF, *, sheet: Sheet, rtl: bool) -> None:
    font, strong = _font(9.5), _font(9.5, bold=True)
    names, values, gap = room.width() * 0.34, 56.0, 8.0
    track = room.width() - names - values - 2 * gap
    for place, bar in enumerate(sheet.bars):
        y = place * BAR_HEIGHT

        def box(x: float, width: float, y: float = y) -> QRectF:
            return QRectF(room.width() - x - width if rtl else x, y, width, BAR_HEIGHT)

        name = QFontMetricsF(font).elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
        _text(painter, box(0, names), name, font, INK, rtl=rtl)
        _text(painter, box(names + track + 2 * gap, values), bar.shown, strong, INK, rtl=rtl)
        painter.fillRect(box(names + gap, track).adjusted(0, 7, 0, -7), QColor("#E6EDEA"))
        if bar.value is not None:
            long = max(2.0, track * bar.share)
            painter.fillRect(box(names + gap, long).adjusted(0, 7, 0, -7), QColor(LINE))


def _stroke(
    painter: QPainter, ink: str, wide: float, x: float, y: float, to: float, *, dashed: bool = False
) -> None:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(ink), wide, style))
    painter.drawLine(QLineF(x, y, to, y))


def _text(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    ink: str,
    *,
    rtl: bool,
    centre: bool = False,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags.value) | int(Qt.TextFlag.TextWordWrap.value), words)


def _font(points: float, *, bold: bool = False) -> QFont:
    """In units of 1/96 inch, so that it does not depend on what it is painted on."""
    font = QFont()
    font.setFamilies(list(FACES))
    font.setPixelSize(round(points * 96 / 72))
    font.setBold(bold)
    return font


def _wrapped(font: QFont, words: str, width: float) -> float:
    box = QRectF(0, 0, width, 1000)
    return QFontMetricsF(font).boundingRect(box, Qt.TextFlag.TextWordWrap.value, words).height()
