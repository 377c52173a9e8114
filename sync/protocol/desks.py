"""What a desk asks of central: everything its centre recorded, stream by stream.

A stream's items are received in the order of their numbers, without a gap. So the last number a
desk has of each stream is all it needs to say, however many workers central has. What was erased
meanwhile is told beside it, in an order of its own.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import Annotated

import msgspec

from sync.protocol.messages import Seq, ShortText, StreamId  # noqa: TC001 - msgspec reads it
from sync.protocol.versions import PROTOCOL

DESK_ITEMS = "/v1/desk/items"
_DESK_BLOBS = "/v1/desk/blobs/"
MOST_STREAMS = 10_000
MOST_ITEMS = 500
MOST_ERASURES = 500
MOST_BYTES = 384 * 1024
"""Of the envelopes of one page, unless a single one is larger."""


class DeskRequest(msgspec.Struct, frozen=True, kw_only=True):
    """`have`: the last number of each stream the desk knows.

    `erased`: up to where it was told what was erased, 0 for nothing yet; None asks for none of it.
    """

    v: int = PROTOCOL
    erased: Annotated[int, msgspec.Meta(ge=0, le=2**53)] | None = None
    have: Annotated[dict[StreamId, Seq], msgspec.Meta(max_length=MOST_STREAMS)] = {}


class DeskItem(msgspec.Struct, frozen=True, kw_only=True):
    """One item as central has it. `order` grows with the time central received it.

    `envelope` is None where it was erased.
    """

    stream: StreamId
    seq: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    order: Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
    device: ShortText
    received: datetime
    envelope: bytes | None


class DeskErasure(msgspec.Struct, frozen=True, kw_only=True):
    """An item that was erased, and may have been fetched before: whoever has it erases it as well.

    `why` is "wish" or "retention". `case` is the hash of the number somebody named: all that is kept
    under it goes.
    """

    stream: StreamId
    seq: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    at: datetime
    why: ShortText
    case: ShortText = ""


class DeviceNews(msgspec.Struct, frozen=True, kw_only=True):
    """How a device of the centre is: when central last heard of it, and what it then still held."""

    id: ShortText
    name: ShortText
    role: ShortText = "kiosk"
    heard: datetime | None = None
    waiting: Annotated[int, msgspec.Meta(ge=0)] = 0
    revoked: bool = False


class DeskPage(msgspec.Struct, frozen=True, kw_only=True):
    """`more`: ask again, with what these bring. `devices` is told with the last page.

    `erased`: up to where `erasures` tell; they are older than the `items` of the same page.
    """

    items: Annotated[list[DeskItem], msgspec.Meta(max_length=MOST_ITEMS)] = []
    erasures: Annotated[list[DeskErasure], msgspec.Meta(max_length=MOST_ERASURES)] = []
    erased: int | None = None
    more: bool = False
    devices: Annotated[list[DeviceNews], msgspec.Meta(max_length=MOST_STREAMS)] = []
    now: datetime | None = None


def desk_blob_path(sha256: str) -> str:
    """Where a desk gets a file that an item of its centre names; `Range` resumes."""
    return f"{_DESK_BLOBS}{sha256}"
