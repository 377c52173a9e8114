"""Read what came back: a reply counts only when it is exactly what central says."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TypeVar

import msgspec
import requests

from sync.device import tls
from sync.device.errors import Refused, Unreachable
from sync.protocol.problems import ProblemDocument, reaction_to
from sync.protocol.versions import JSON_TYPE, PROBLEM_TYPE

Reply = TypeVar("Reply")
CHUNK = 64 * 1024
_WHOLE_REPLY_S = 60.0
_REPLY_BYTES = 1024 * 1024
_LONGEST_WISH_S = 3600.0


def decoded(reply: requests.Response, kind: type[Reply]) -> Reply:
    """Raises `Unreachable` where it is no message of this kind: a stranger answered."""
    with reply:
        body = _body(reply)
        try:
            if _type_of(reply) == JSON_TYPE:
                return msgspec.json.decode(body, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise Unreachable(f"the reply is not central's ({error})") from error
    raise Unreachable(f"the reply is not central's (it is {_type_of(reply) or 'untyped'})")


def refusal_of(reply: requests.Response) -> Refused:
    """What a reply that is no success says."""
    with reply:
        document = _problem(reply)
        return Refused(
            reply.status_code,
            reaction_to(reply.status_code, document),
            document,
            _retry_after(reply),
        )


def _body(reply: requests.Response) -> bytes:
    """The whole reply, if it is of a sane length and comes in a sane time."""
    body = bytearray()
    deadline = time.monotonic() + _WHOLE_REPLY_S
    try:
        for chunk in reply.iter_content(CHUNK):
            body += chunk
            if len(body) > _REPLY_BYTES or time.monotonic() > deadline:
                raise Unreachable("the reply does not end")
    except requests.RequestException as error:
        raise Unreachable(in_words(error)) from error
    return bytes(body)


def _problem(reply: requests.Response) -> ProblemDocument | None:
    """Central's problem document; None when a proxy or a stranger answered."""
    if _type_of(reply) != PROBLEM_TYPE:
        return None
    try:
        return msgspec.json.decode(_body(reply), type=ProblemDocument)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, Unreachable):
        return None


def _type_of(reply: requests.Response) -> str:
    given: str = reply.headers.get("Content-Type", "")
    return given.partition(";")[0].strip().lower()


def _retry_after(reply: requests.Response) -> float | None:
    """Seconds. A date is measured against the reply's own, never against this kiosk's clock."""
    wish = reply.headers.get("Retry-After", "").strip()
    if wish.isdigit():
        return min(float(wish), _LONGEST_WISH_S)
    try:
        until = parsedate_to_datetime(wish)
        wait = (until - parsedate_to_datetime(reply.headers.get("Date", ""))).total_seconds()
    except (TypeError, ValueError):
        return None
    return min(max(wait, 0.0), _LONGEST_WISH_S)


def in_words(error: Exception) -> str:
    """For staff: what the matter is, without a stack of library names."""
    match error:
        case requests.exceptions.SSLError():
            return tls.in_words(error)
        case requests.exceptions.ConnectTimeout() | requests.exceptions.ReadTimeout():
            return "central did not answer in time"
        case requests.exceptions.ConnectionError():
            return "central cannot be reached"
    return f"the exchange with central broke off ({type(error).__name__})"
