"""Taking part: somebody leaves their details, to be invited. What is told of it goes by the number's
hash, and says nothing of who they are.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import Final

import msgspec

MEMBER: Final = "member"
"""The kind of what central tells kiosks of it; the key is the number's hash."""

PANEL: Final = "panel"
"""The purpose of such a form, and of what was filled in with it."""


class Membership(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`since` is when they joined; `left`: they do not take part any more.

    `unknown`: the number was taken back, and what it stands for has not arrived yet.
    """

    since: datetime | None = None
    left: bool = False
    unknown: bool = False


_decoder = msgspec.json.Decoder(Membership)


def encode_membership(membership: Membership) -> bytes:
    return msgspec.json.encode(membership)


def decode_membership(body: bytes) -> Membership | None:
    """None for nothing, and for what a newer central tells in another way."""
    try:
        return _decoder.decode(body) if body else None
    except msgspec.DecodeError:
        return None
