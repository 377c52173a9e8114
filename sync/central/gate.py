"""The way in for every request: how fast who may ask, and what is measured of it.

A device pays from its own bucket, wherever it stands. An address pays only for what was refused and
for what nobody has to be known for: a hundred kiosks behind one address are not a flood, and a
stranger who guesses is soon told to wait.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from math import ceil
from typing import TYPE_CHECKING, Any

from sync.central.replies import plain_problem
from sync.protocol.problems import TOO_MANY, Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kiosk.clock import Clock
    from sync.central.config import Limits
    from sync.central.metrics.measures import Measures

_REMEMBERED = 50_000
_CHARGED = frozenset({400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 416, 422})
_OPEN = frozenset({"enrolments", "health", "schema"})
_KINDS = _OPEN | {"streams", "heartbeats", "blobs", "keys", "answers", "content", "feed", "metrics"}


class Buckets:
    """A bucket for each name: `burst` at once, `per_s` flowing in; the latest 50,000 are remembered."""

    def __init__(self, clock: Clock, per_s: float, burst: float) -> None:
        self._clock, self._per_s, self._burst = clock, per_s, burst
        self._known: OrderedDict[Any, tuple[float, float]] = OrderedDict()

    def check(self, name: object) -> None:
        """Raises `Problem` TOO_MANY while the bucket is empty."""
        if self._per_s and (level := self._level(name)) < 1:
            raise Problem(TOO_MANY, retry_after_s=ceil((1 - level) / self._per_s))

    def take(self, name: object) -> None:
        if not self._per_s:
            return
        self._known[name] = (self._level(name) - 1, self._clock.monotonic())
        self._known.move_to_end(name)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def check_and_take(self, name: object) -> None:
        self.check(name)
        self.take(name)

    def _level(self, name: object) -> float:
        known = self._known.get(name)
        if known is None:
            return self._burst
        level, at = known
        return min(self._burst, level + (self._clock.monotonic() - at) * self._per_s)


class _Sender:
    """Passes the reply on, and remembers its status."""

    def __init__(self, send: Any) -> None:
        self._send = send
        self.status = 0

    async def __call__(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        await self._send(message)


class Gate:
    """One per process; its methods belong to the event loop."""

    def __init__(self, limits: Limits, clock: Clock, measures: Measures) -> None:
        self.devices = Buckets(clock, limits.device_per_s, limits.device_burst)
        self._addresses = Buckets(clock, limits.address_per_s, limits.address_burst)
        self._measures = measures

    async def let_in(
        self, scope: Any, receive: Any, send: Any, answer: Callable[..., Awaitable[None]]
    ) -> None:
        """Answer by `answer`, or with TOO_MANY."""
        began, kind = time.perf_counter(), kind_of(scope["path"])
        address = scope["client"][0] if scope.get("client") else ""
        sender = _Sender(send)
        try:
            self._addresses.check(address)
            await answer(scope, receive, sender)
        except Problem as problem:
            await _refuse(problem, sender)
        finally:
            costs = kind in _OPEN and sender.status != TOO_MANY.status
            if costs or sender.status in _CHARGED:
                self._addresses.take(address)
            self._measures.answered(kind, sender.status, time.perf_counter() - began)


def kind_of(path: str) -> str:
    """A word of few for an address, so that nobody can make up measures without end."""
    parts = path.split("/", 3)
    word = parts[2] if len(parts) > 2 and parts[1] == "v1" else parts[1] if len(parts) > 1 else ""
    return word if word in _KINDS else "other"


async def _refuse(problem: Problem, send: _Sender) -> None:
    status, headers, body = plain_problem(problem)
    headers["Content-Length"] = str(len(body))
    raw = [(name.lower().encode(), text.encode()) for name, text in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body, "more_body": False})
