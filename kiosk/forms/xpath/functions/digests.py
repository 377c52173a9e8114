"""Digests and encodings of text."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import TYPE_CHECKING

from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.values import Value, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame

_ALGORITHMS = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}


@eager("digest", least=2, most=3)
def digest(_frame: Frame, text: Value, algorithm: Value, encoding: Value = "base64") -> Value:
    name, form = to_text(algorithm), to_text(encoding)
    if name not in _ALGORITHMS:
        raise ExpressionError(f"digest() does not know “{name}”; it knows {', '.join(_ALGORITHMS)}")
    if form not in ("base64", "hex"):
        raise ExpressionError(f"digest() writes base64 or hex, not “{form}”")
    found = hashlib.new(_ALGORITHMS[name], to_text(text).encode(), usedforsecurity=False)
    return found.hexdigest() if form == "hex" else base64.b64encode(found.digest()).decode()


@eager("base64-decode", least=1)
def base64_decode(_frame: Frame, text: Value) -> Value:
    written = "".join(to_text(text).split()).rstrip("=")
    padded = written + "=" * (-len(written) % 4)
    try:
        return base64.b64decode(padded, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
