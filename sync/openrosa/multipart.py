"""`multipart/form-data` as OpenRosa uses it: written for other servers, read from strangers."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

import msgspec

from sync.openrosa.names import MORE_TO_COME, SUBMISSION_FILE, XML_PART

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sync.openrosa.submission import BesideFile

_MOST_PARTS = 200
_LONGEST_HEAD = 8 * 1024
_OVERHEAD = 400
_BOUNDARY = re.compile(r"""(?:^|;)\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))""", re.IGNORECASE)
_PARAMETER = re.compile(
    rb""";\s*(name|filename)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;"]+))""", re.IGNORECASE
)


class BadMultipart(Exception):  # noqa: N818 - what it is
    """The body is not what its type says; the message says where it goes wrong."""


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """One part. `name` is what the sender calls it: nobody checked that it is fit for a file."""

    name: str
    filename: str
    media_type: str
    data: bytes


def overhead(name: str) -> int:
    """Bytes a part costs beyond its content, generously counted."""
    return _OVERHEAD + 2 * len(name.encode())


def written(xml: bytes, files: Sequence[BesideFile], *, more: bool) -> tuple[bytes, str]:
    """(body, content type) of one request; `more`: other requests bring the rest of the files."""
    boundary = f"diwan-{secrets.token_hex(16)}"
    parts = [_part(boundary, XML_PART, SUBMISSION_FILE, "text/xml", xml)]
    parts += [_part(boundary, file.name, file.name, file.media_type, file.read()) for file in files]
    if more:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{MORE_TO_COME}"\r\n\r\n'
        parts.append(f"{head}yes\r\n".encode())
    parts.append(f"--{boundary}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={boundary}"


def _part(boundary: str, name: str, filename: str, media_type: str, data: bytes) -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"; filename="{_quoted(filename)}"'
    head = f"--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {media_type}"
    return head.encode() + b"\r\n\r\n" + data + b"\r\n"


def _quoted(name: str) -> str:
    """As browsers and phones write a name: in UTF-8, with the three signs that would break it."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def read_parts(body: bytes, content_type: str) -> list[Received]:
    """All parts, in order. Raises `BadMultipart`: what is cut off is refused, never guessed."""
    kind, _, parameters = content_type.partition(";")
    found = _BOUNDARY.search(parameters)
    if kind.strip().lower() != "multipart/form-data" or found is None:
        raise BadMultipart("Content-Type must be multipart/form-data with a boundary")
    marker = b"--" + (found[1] or found[2]).encode("latin-1", "replace")
    received: list[Received] = []
    for start, end in _spans(body, marker):
        if len(received) >= _MOST_PARTS:
            raise BadMultipart(f"more than {_MOST_PARTS} parts")
        received.append(_received(body, start, end))
    return received


def _spans(body: bytes, marker: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of every part, its own header lines included."""
    at = body.find(marker)
    if at < 0 or (at > 0 and body[at - 2 : at] != b"\r\n"):
        raise BadMultipart("the boundary does not occur")
    while True:
        start = at + len(marker)
        if body[start : start + 2] == b"--":
            return
        if body[start : start + 2] != b"\r\n":
            raise BadMultipart("something stands behind a boundary")
        # The part may be empty: the line end before its boundary is the one behind its head.
        at = body.find(b"\r\n" + marker, start)
        if at < 0:
            raise BadMultipart("the last boundary is missing: the body was cut off")
        yield start + 2, at
        at += 2


def _received(body: bytes, start: int, end: int) -> Received:
    split = body.find(b"\r\n\r\n", start, min(end, start + _LONGEST_HEAD))
    if split < 0:
        raise BadMultipart("a part has no end of its header lines")
    head = body[start:split]
    named: dict[str, str] = {}
    media_type = ""
    for line in head.split(b"\r\n"):
        key, _, value = line.partition(b":")
        match key.strip().lower():
            case b"content-disposition":
                named = _parameters(value)
            case b"content-type":
                media_type = value.decode("latin-1").partition(";")[0].strip()
            case b"content-transfer-encoding" if value.strip().lower() not in _PLAIN:
                raise BadMultipart("a part is in a transfer encoding")
    if "name" not in named:
        raise BadMultipart("a part has no name")
    return Received(
        name=named["name"],
        filename=named.get("filename", ""),
        media_type=media_type,
        data=body[split + 4 : end],
    )


_PLAIN = (b"binary", b"8bit", b"7bit", b"identity")


def _parameters(value: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(value):
        raw = match[2] if match[2] is not None else match[3]
        text = re.sub(rb"\\(.)", rb"\1", raw).decode("utf-8", "replace")
        key = match[1].decode().lower()
        if key in found:
            raise BadMultipart("a part is named twice")
        found[key] = text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
    return found
