"""Drawings and recordings of a form under way: kept in memory under the name the answer carries.

As in OpenRosa, the answer itself is a file name and the file goes beside the form. What a visitor
gives stays here until the form is handed in or the visit ends, and never touches the disk before.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from secrets import token_hex
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS: Final = {"image/png": "png", "audio/wav": "wav", "text/plain": "txt"}
LARGEST: Final = 8 * 1024 * 1024
"""Bytes of one attachment; two minutes of voice are under four million."""
TYPED_SIZE: Final = (900, 300)
TYPED_KEY: Final = "Description"


@QmlElement
@QmlSingleton
class Attachments(QObject):
    """`keep…` gives the name that is the answer; `drop` forgets it; `wipe` forgets all."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: dict[str, tuple[str, bytes]] = {}

    def keep(self, kind: str, data: bytes, stem: str) -> str:
        """Keep bytes of a media type under a new name; empty when they are too many."""
        if len(data) > LARGEST:
            return ""
        name = f"{stem}-{token_hex(6)}.{ENDINGS[kind]}"
        self._files[name] = (kind, data)
        self.changed.emit()
        return name

    def taken(self, names: set[str]) -> dict[str, tuple[str, bytes]]:
        """The files of a form's answers: name -> (media type, bytes)."""
        return {name: each for name, each in self._files.items() if name in names}

    def data(self, name: str) -> bytes:
        """The bytes under a name; none for one that is not known."""
        return self._files.get(name, ("", b""))[1]

    def wipe(self) -> None:
        """The visit is over."""
        self._files.clear()
        self.changed.emit()

    # What the pages ask for --------------------------------------------------------------

    @Slot(str, str, result=str)
    def keepDrawing(self, url: str, stem: str) -> str:
        """A canvas's `data:image/png;base64,…`; empty when it holds no picture."""
        head, _, body = url.partition(",")
        image = QImage.fromData(b64decode(body)) if head == "data:image/png;base64" else QImage()
        return "" if image.isNull() else self.keep("image/png", _png(_on_paper(image)), stem)

    @Slot(str, str, str, result=str)
    def keepTyped(self, text: str, family: str, stem: str) -> str:
        """Typed words as a picture, for those who do not draw; the words are in it as text too."""
        if not text.strip():
            return ""
        image = QImage(*TYPED_SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setPen(QColor("black"))
        painter.setFont(_fitting(painter, text, family))
        painter.drawText(QRectF(image.rect()), _WRAPPED, text)
        painter.end()
        image.setText(TYPED_KEY, text)
        return self.keep("image/png", _png(image), stem)

    @Slot(str, result=str)
    def typed(self, name: str) -> str:
        """The words of an attachment made by `keepTyped`; empty for a drawing."""
        return str(QImage.fromData(self.data(name)).text(TYPED_KEY)) if name else ""

    @Slot(str, str, result=str)
    def keepText(self, text: str, stem: str) -> str:
        """Typed words as a text file, for those who do not speak into a microphone."""
        return self.keep("text/plain", text.encode(), stem) if text.strip() else ""

    @Slot(str, result=str)
    def text(self, name: str) -> str:
        """The words of an attachment made by `keepText`; empty for any other."""
        kind, data = self._files.get(name, ("", b""))
        return data.decode() if kind == "text/plain" else ""

    @Slot(str, result=str)
    def url(self, name: str) -> str:
        """What an `Image` or a canvas can load; empty for an unknown name."""
        kind, data = self._files.get(name, ("", b""))
        return f"data:{kind};base64,{b64encode(data).decode()}" if data else ""

    @Slot(str)
    def drop(self, name: str) -> None:
        if self._files.pop(name, None):
            self.changed.emit()


_WRAPPED: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def _on_paper(image: QImage) -> QImage:
    """On white: where a viewer is dark, a black pen on nothing could not be seen."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _fitting(painter: QPainter, text: str, family: str) -> QFont:
    """The largest letters with which the words stay in the picture."""
    room = QRectF(0, 0, *TYPED_SIZE)
    font = QFont(family)
    for pixels in (96, 72, 54, 40, 30, 22, 16):
        font.setPixelSize(pixels)
        painter.setFont(font)
        box = painter.boundingRect(room, _WRAPPED, text)
        if box.height() <= room.height() and box.width() <= room.width():
            break
    return font


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data: QByteArray = buffer.data()
    return bytes(data.data())
