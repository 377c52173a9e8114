"""A page of our own words and figures on paper: by a printer, or as a PDF file where there is none.

Letters and drawings stay vectors. What is printed is made from our own data as HTML, with every
value escaped by whoever makes it (`html.escape`); nothing is fetched from anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from kiosk.i18n.tags import direction
from ui.desk.printers import PrintError, send

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

Drawing = Callable[[QPainter, QRectF], None]
"""Paints itself into a rectangle, in units of 1/96 inch from its upper left corner (0, 0)."""

DRAWN: Final = "drawing:"
"""In the HTML: `<img src="drawing:NAME" width="600" height="200">`, in units of 1/96 inch."""
WIDEST: Final = 640
"""How wide a drawing may be on the sheet, in units of 1/96 inch."""

_DPI = 96
# Of one height in every script, or a row would be torn between two pages.
_LINE = '<p style="line-height: 24px; margin: 0">'
FACES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Ethiopic")
_LETTERS_PT = 10.5
_STYLE = """
h1 { font-size: 17pt; margin: 0 0 2pt 0; } h2 { font-size: 12.5pt; margin: 12pt 0 4pt 0; }
p { margin: 0 0 4pt 0; } .soft { color: #46565A; } .small { font-size: 9pt; }
.figure { font-size: 20pt; font-weight: bold; }
th { font-weight: bold; background-color: #EDF1F0; }
"""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants on paper, as it is now; `told` hears in words how it went.

    `called` is what the file is called, "" like the title.
    """

    html: str
    title: str
    language: str
    told: Callable[[str], None]
    called: str = ""
    drawings: Mapping[str, Drawing] = {}


def print_document(
    html: str,
    *,
    title: str,
    language: str,
    where: Path | str,
    drawings: Mapping[str, Drawing] | None = None,
    copies: int = 1,
) -> None:
    """Print HTML in a language, whose direction it takes.

    `where` is a file for the PDF (replaced if it is there) or a printer's name. Raises `PrintError`.
    """
    painted = _document(html, title, language, drawings or {})
    if isinstance(where, Path):
        _to_file(painted, title, where)
    else:
        send(painted[0], _layout(), title, where, copies)


def documents_folder() -> Path:
    """Where people look for what they saved; made where it is missing."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(named) if named else Path.home()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def new_file(title: str, suffix: str, folder: Path | None = None) -> Path:
    """A file that is not there yet, called like `title`: "title.pdf", else "title (2).pdf" …"""
    stem = " ".join("".join(c if c.isalnum() or c in " -_.,()" else " " for c in title).split())
    stem = stem.strip(". ")[:80].strip() or "diwan"
    return unused((folder or documents_folder()) / f"{stem}.{suffix}")


def unused(path: Path) -> Path:
    """This file, or the next free one beside it: nothing that is there is written over."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _document(
    html: str, title: str, language: str, drawings: Mapping[str, Drawing]
) -> tuple[QTextDocument, _Pictures]:
    rtl = direction(language) == "rtl"
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FACES))
    font.setPointSizeF(_LETTERS_PT)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    document.setBaseUrl(QUrl())
    pictures = _Pictures(drawings)
    pictures.setParent(document)
    document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, pictures)
    document.setHtml(f'<html dir="{"rtl" if rtl else "ltr"}"><body>{html}</body></html>')
    return document, pictures


def table(head: Sequence[str], rows: Iterable[Sequence[str]], language: str) -> str:
    """An HTML table of plain texts, read from the side where the language begins.

    The first column holds what a row is called, the others stand at the end of their column.
    """
    rtl = direction(language) == "rtl"
    lines = [_cells(head, "th", rtl=rtl), *(_cells(row, "td", rtl=rtl) for row in rows)]
    return (
        '<table width="100%" border="0.5" cellspacing="0" cellpadding="4" '
        f'style="border-style: solid; border-color: #C4CDCC">{"".join(lines)}</table>'
    )


def _cells(texts: Sequence[str], tag: str, *, rtl: bool) -> str:
    """Rich text does not mirror the columns of a table, nor which end is meant by an alignment."""
    start, end = ("right", "left") if rtl else ("left", "right")
    made = [
        f'<{tag} align="{start if place == 0 else end}">{_LINE}{escape(text)}</p></{tag}>'
        for place, text in enumerate(texts)
    ]
    return f"<tr>{''.join(reversed(made) if rtl else made)}</tr>"


class _Pictures(QPyTextObject):
    """Draws what an `<img>` of ours names; anything else is empty."""

    def __init__(self, drawings: Mapping[str, Drawing]) -> None:
        super().__init__()
        self._drawings = dict(drawings)

    def intrinsicSize(self, doc: QTextDocument, _place: int, form: QTextFormat) -> QSizeF:
        image, scale = form.toImageFormat(), _scale(doc)
        return QSizeF(image.width() * scale, image.height() * scale)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        _place: int,
        form: QTextFormat,
    ) -> None:
        drawing = self._drawings.get(form.toImageFormat().name().removeprefix(DRAWN))
        if drawing is None:
            return
        scale = _scale(doc)
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing(painter, QRectF(0, 0, rect.width() / scale, rect.height() / scale))
        painter.restore()


def _scale(doc: QTextDocument) -> float:
    device: QPaintDevice | None = doc.documentLayout().paintDevice()  # none before it is printed
    return 1.0 if device is None else device.logicalDpiX() / _DPI


def _layout() -> QPageLayout:
    size = QPageSize.PageSizeId.A4
    if QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
        size = QPageSize.PageSizeId.Letter
    margins = QMarginsF(0, 0, 0, 0)  # printing a document leaves 2 cm on every side by itself
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins)


def _to_file(painted: tuple[QTextDocument, _Pictures], title: str, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("wb").close()
    except OSError as error:
        raise PrintError(str(path), error.strerror or str(error)) from error
    writer = QPdfWriter(str(path))
    writer.setPageLayout(_layout())
    writer.setTitle(title)
    writer.setCreator("Diwan")
    writer.setResolution(600)
    painted[0].print_(writer)
