"""What a refusal is: its kind, its document on the wire (RFC 9457), and what a device does about it.

The kinds themselves are in `sync.protocol.problems`.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from enum import Enum

import msgspec


class Reaction(Enum):
    """What the device does; none of them ever drops an answer."""

    RETRY = "retry"
    """Wait (full jitter, Retry-After honoured) and send the same again."""

    REWIND = "rewind"
    """Take central's watermark from the problem and send from there."""

    HALVE = "halve"
    """Send half as many items at once."""

    FREEZE = "freeze"
    """Stop sending this stream and raise the alarm; go on collecting."""

    STAFF = "staff"
    """Go on collecting, show staff a banner, try again now and then."""

    PERSON = "person"
    """Tell the person at the keyboard; nothing is tried again by itself."""

    RESTART = "restart"
    """Throw the half-finished transfer away and begin it again."""

    SET_ASIDE = "set-aside"
    """Leave this one file where it is, tell staff, and go on with everything else."""


class ProblemKind(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the catalogue. `advice` is for the people who run kiosk or central."""

    code: str
    status: int
    title: str
    reaction: Reaction
    advice: str

    @property
    def type(self) -> str:
        return f"urn:diwan:problem:{self.code}"


class ProblemDocument(msgspec.Struct, kw_only=True, omit_defaults=True):
    """The body of `application/problem+json`.

    The two watermarks come with a gap, `offset` (bytes of a file) with a piece that does not fit,
    `time` (central's) with a signature of another time.
    """

    type: str = "about:blank"
    title: str = ""
    status: int = 0
    detail: str = ""
    retry: str = ""
    accepted_seq: int | None = None
    safe_seq: int | None = None
    offset: int | None = None
    time: datetime | None = None

    @property
    def code(self) -> str:
        return self.type.rpartition(":")[2]


class Problem(Exception):  # noqa: N818 - the RFC's own word
    """Raised by central's services; answered as the problem document of its kind."""

    def __init__(
        self,
        kind: ProblemKind,
        detail: str = "",
        *,
        retry_after_s: int | None = None,
        accepted_seq: int | None = None,
        safe_seq: int | None = None,
        offset: int | None = None,
        time: datetime | None = None,
    ) -> None:
        super().__init__(detail or kind.title)
        self.kind = kind
        self.detail = detail
        self.retry_after_s = retry_after_s
        self.accepted_seq = accepted_seq
        self.safe_seq = safe_seq
        self.offset = offset
        self.time = time

    def document(self) -> ProblemDocument:
        return ProblemDocument(
            type=self.kind.type,
            title=self.kind.title,
            status=self.kind.status,
            detail=self.detail,
            retry=self.kind.reaction.value,
            accepted_seq=self.accepted_seq,
            safe_seq=self.safe_seq,
            offset=self.offset,
            time=self.time,
        )
