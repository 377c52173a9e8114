"""What was drawn, recorded or typed beside a form, made ready to be shown; nothing touches the disk.

Visitors made it: what is not what it claims to be, or is too large, is not shown.
"""

from __future__ import annotations

import io
import wave
from base64 import b64encode
from typing import Final, Literal

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

from ui.viewmodels.attachments import TYPED_KEY
from ui.viewmodels.recorder import BYTES_PER_SECOND, RATE

Kind = Literal["image", "audio", "text", "other"]
_PICTURES: Final = {"image/png": b"png", "image/jpeg": b"jpeg"}
_WIDEST: Final = 8192
"""Pixels of a picture's side."""
_SHOWN: Final = QSize(1600, 1600)
_LONGEST_TEXT: Final = 10_000


class Strange(Exception):  # noqa: N818 - what the matter is
    """It cannot be shown."""


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """`url` is a picture for an `Image`; `seconds` a recording's length; `text` what was typed, for
    a picture the words in it.
    """

    url: str = ""
    text: str = ""
    seconds: int = 0


def kind_of(media_type: str) -> Kind:
    if media_type in _PICTURES:
        return "image"
    return {"audio/wav": "audio", "text/plain": "text"}.get(media_type, "other")  # type: ignore[return-value]


def made_ready(media_type: str, data: bytes) -> Ready:
    """Raises `Strange`."""
    match kind_of(media_type):
        case "image":
            return _picture(_PICTURES[media_type], data)
        case "audio":
            return Ready(seconds=_seconds(data))
        case "text":
            return Ready(text=data.decode("utf-8", "replace")[:_LONGEST_TEXT])
    raise Strange(f"nothing here shows {media_type}")


def _picture(form: bytes, data: bytes) -> Ready:
    """Drawn anew, no larger than a screen needs."""
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _WIDEST:
        raise Strange("no picture, or one that is too large")
    if size.boundedTo(_SHOWN) != size:
        reader.setScaledSize(size.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise Strange(reader.errorString())
    typed = str(image.text(TYPED_KEY))[:_LONGEST_TEXT]
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(drawn, "PNG")  # type: ignore[call-overload]
    return Ready(
        url=f"data:image/png;base64,{b64encode(bytes(drawn.data().data())).decode('ascii')}",
        text=typed,
    )


def _seconds(data: bytes) -> int:
    """Of a recording as kiosks make them: 16 bits, one channel, 16 kHz."""
    try:
        with wave.open(io.BytesIO(data), "rb") as file:
            if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
                raise Strange("a recording of another kind")
            return max(1, round(file.getnframes() * 2 / BYTES_PER_SECOND))
    except (wave.Error, EOFError) as error:
        raise Strange(f"no recording: {error}") from None
