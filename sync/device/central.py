"""What the device asks of central: the one narrow door, so that tests can stand in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sync.protocol.messages import (
        Acknowledgement,
        BlobState,
        FeedPage,
        Heartbeat,
        HeartbeatReply,
    )


class Central(Protocol):
    """Every call may raise `Unreachable` or `Refused`; after either, nothing is known."""

    def beat(self, heartbeat: Heartbeat) -> HeartbeatReply:
        """Tell how we are, learn where central stands."""
        ...

    def send(self, stream: str, batch: bytes) -> Acknowledgement:
        """Send one packed, not yet compressed batch."""
        ...

    def blob_state(self, sha256: str) -> BlobState:
        """How much of a file central has from this device."""
        ...

    def put_blob(self, sha256: str, piece: bytes, start: int, size: int) -> BlobState:
        """Send a piece, from byte `start` on, of a file of `size` bytes."""
        ...

    def feed(self, after: int) -> FeedPage | None:
        """What central tells every kiosk behind a cursor; None when nothing follows."""
        ...
