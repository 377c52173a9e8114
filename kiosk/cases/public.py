"""What the visitor who holds the reference number is told: nothing of notes, owners or names."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - msgspec reads them
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from kiosk.cases.case import Case

PublicState = Literal[
    "received", "being-read", "in-progress", "answered", "closed", "withdrawn", "member", "left"
]
"""The last two are of a number with which somebody takes part; no desk writes them."""

_TOLD: dict[str, PublicState] = {
    "new": "received",
    "acknowledged": "being-read",
    "in-progress": "in-progress",
    "answered": "answered",
    "closed": "closed",
    "withdrawn": "withdrawn",
}


class PublicReply(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What staff answered, on the centre's day `on`."""

    id: str
    text: str
    lang: str
    on: date


class PublicStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Encrypted under the reference number wherever it goes (`kiosk.trust.replies`)."""

    v: int = 1
    state: PublicState
    since: date | None = None
    due: date | None = None
    replies: tuple[PublicReply, ...] = ()


def public_status(case: Case, zone: ZoneInfo) -> PublicStatus:
    """Days are those of the centre's time zone. A case that is answered has no due day any more."""
    return PublicStatus(
        state=_TOLD[case.state],
        since=_day(case.opened, zone),
        due=case.due if case.is_open else None,
        replies=tuple(
            PublicReply(
                id=reply.id, text=reply.text, lang=reply.lang, on=reply.at.astimezone(zone).date()
            )
            for reply in case.replies
        ),
    )


def merged(told: Sequence[PublicStatus]) -> PublicStatus | None:
    """What a visitor reads where several desks told something, in the order central heard them.

    The last one says where the case stands; a reply that only an earlier one knew is not lost.
    """
    if not told:
        return None
    replies = {reply.id: reply for status in told for reply in status.replies}
    ordered = sorted(replies.values(), key=lambda reply: reply.on)
    return msgspec.structs.replace(told[-1], replies=tuple(ordered))


def encode_status(status: PublicStatus) -> bytes:
    return msgspec.json.encode(status)


def decode_status(data: bytes) -> PublicStatus:
    """Raises `msgspec.DecodeError` for anything else."""
    return msgspec.json.decode(data, type=PublicStatus)


def _day(moment: datetime | None, zone: ZoneInfo) -> date | None:
    return None if moment is None else moment.astimezone(zone).date()
