"""What an HTTP reply says, read with limits."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import msgspec
import requests

from sync.openrosa.documents import NotOpenRosa, one_line, read_response
from sync.openrosa.errors import Unreachable

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK = 64 * 1024
_WHOLE_REPLY_S = 300.0
_WORDS_BYTES = 64 * 1024
_LONGEST_WISH_S = 24 * 3600.0


class _Message(msgspec.Struct):
    """How ODK Central and many others say what is wrong."""

    message: str = ""
    detail: str = ""


def body_of(
    reply: requests.Response, most: int, clock: Callable[[], float] = time.monotonic
) -> bytes:
    """The whole reply, if it is of a sane length and comes in a sane time."""
    body = bytearray()
    deadline = clock() + _WHOLE_REPLY_S
    try:
        for chunk in reply.iter_content(_CHUNK):
            body += chunk
            if len(body) > most or clock() > deadline:
                raise Unreachable(f"the reply does not end (after {len(body)} bytes)")
    except requests.RequestException as error:
        raise Unreachable(in_words(error)) from error
    return bytes(body)


def words_of(reply: requests.Response) -> str:
    """What the server says about a refusal, on one line; empty when it says nothing readable."""
    try:
        body = body_of(reply, _WORDS_BYTES)
    except Unreachable:
        return ""
    try:
        return read_response(body)
    except NotOpenRosa:
        pass
    try:
        told = msgspec.json.decode(body, type=_Message)
    except (msgspec.DecodeError, UnicodeDecodeError):
        is_text = reply.headers.get("Content-Type", "").startswith("text/plain")
        return one_line(body.decode("utf-8", "replace")) if is_text else ""
    return one_line(told.message or told.detail)


def wait_of(reply: requests.Response) -> float:
    """Seconds asked for by Retry-After; a date counts from the reply's own, not from our clock."""
    wish = reply.headers.get("Retry-After", "").strip()
    if wish.isdecimal():
        return min(float(wish[:9]), _LONGEST_WISH_S)
    try:
        until = parsedate_to_datetime(wish)
        wait = (until - parsedate_to_datetime(reply.headers.get("Date", ""))).total_seconds()
    except (TypeError, ValueError):
        return 0.0
    return min(max(wait, 0.0), _LONGEST_WISH_S)


def in_words(error: Exception) -> str:
    """Without a stack of library names, and without the address, which may be a secret."""
    match error:
        case requests.exceptions.SSLError():
            return "the server's certificate is not one this machine believes"
        case requests.exceptions.Timeout():
            return "the server did not answer in time"
        case requests.exceptions.ConnectionError():
            return "the server cannot be reached, or broke off"
    return f"the exchange broke off ({type(error).__name__})"
