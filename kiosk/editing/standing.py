"""How proposals stand, as central tells it, and what a desk has to say of them."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import Annotated, Literal

import msgspec

Short = Annotated[str, msgspec.Meta(max_length=200)]
State = Literal["waiting", "approved", "returned", "published"]
Verdict = Literal["approved", "returned"]
Whole = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
MOST_LISTED = 100


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What a second person says of the proposal of this digest."""

    digest: Whole
    verdict: Verdict
    by: Short
    shown: Short = ""
    role: Short
    note: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    at: datetime


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One proposal. `trouble`: why it could not be published though approved."""

    digest: Whole
    base: str
    title: str
    note: str = ""
    author: str
    author_shown: str = ""
    desk: str = ""
    files: list[str] = []
    proposed: datetime
    state: State
    decided_by: str = ""
    decided_shown: str = ""
    decided: datetime | None = None
    reason: str = ""
    published: datetime | None = None
    version: str = ""
    trouble: str = ""


class Standings(msgspec.Struct, frozen=True, kw_only=True):
    """Newest first. `source`: the digest of the source that is published, empty without one."""

    v: int = 1
    proposals: Annotated[list[Standing], msgspec.Meta(max_length=MOST_LISTED)] = []
    source: str = ""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """What central did not take from this desk, and why."""

    digest: str
    what: Literal["proposal", "decision"]
    code: str
    why: str
    at: datetime
