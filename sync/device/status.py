"""How sync stands, read from the files alone: whether or not the process runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.store.errors import StoreMissing
from kiosk.store.outbox import OutboxReader
from kiosk.store.sync_state import read_sync_state
from sync.device import notes
from sync.device.errors import IdentityUnreadable, NotEnrolled
from sync.device.identity import load_identity
from sync.device.turn import is_running

if TYPE_CHECKING:
    from pathlib import Path


class StreamStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Sequence numbers: made here, committed at central, covered by central's backup."""

    stream: str
    recorded: int
    accepted: int
    safe: int

    @property
    def waiting(self) -> int:
        return max(0, self.recorded - self.accepted)


class SyncStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`backlog` is how many entries central has not committed yet."""

    enrolled: bool
    running: bool
    central_url: str
    device_id: str
    backlog: int
    last_contact: str
    last_error: str
    error_code: str
    asks_staff: bool
    pack_sha: str
    pack_error: str
    streams: list[StreamStatus]


def read_status(folder: Path) -> SyncStatus:
    """Raises the store's errors when its files cannot be read."""
    state = read_sync_state(folder)
    streams = _streams(folder)
    fact = state.facts.get
    enrolled, url, device_id = _identity(folder)
    return SyncStatus(
        enrolled=enrolled,
        running=is_running(folder),
        central_url=url or fact(notes.CENTRAL_URL, ""),
        device_id=device_id,
        backlog=sum(stream.waiting for stream in streams),
        last_contact=fact(notes.LAST_CONTACT, ""),
        last_error=state.problem or fact(notes.LAST_ERROR, ""),
        error_code=fact(notes.ERROR_CODE, ""),
        asks_staff=fact(notes.ASKS_STAFF, "") == "yes",
        pack_sha=fact(notes.PACK_SHA, ""),
        pack_error=fact(notes.PACK_ERROR, ""),
        streams=streams,
    )


def _streams(folder: Path) -> list[StreamStatus]:
    state = read_sync_state(folder)
    try:
        outbox = OutboxReader.open(folder)
    except StoreMissing:
        return []
    try:
        return [
            StreamStatus(
                stream=stream.stream,
                recorded=stream.seq,
                accepted=state.of(stream.stream).accepted,
                safe=state.of(stream.stream).safe,
            )
            for stream in outbox.streams()
        ]
    finally:
        outbox.close()


def _identity(folder: Path) -> tuple[bool, str, str]:
    try:
        identity = load_identity(folder)
    except (NotEnrolled, IdentityUnreadable):
        return False, "", ""
    return True, identity.central_url, identity.device_id
