"""How sync stands, read from the files alone: whether or not the process runs."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads it
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.install import current_pack
from kiosk.content.manifest import MANIFEST, Manifest
from kiosk.store.errors import StoreMissing
from kiosk.store.outbox import OutboxReader
from kiosk.store.sync_state import read_sync_state
from sync.device import notes
from sync.device.errors import IdentityUnreadable, NotEnrolled
from sync.device.identity import Identity, load_identity
from sync.device.replicator import oldest_unsynced
from sync.device.state import packs_folder
from sync.device.turn import is_running
from sync.protocol.problems import CATALOGUE

if TYPE_CHECKING:
    from pathlib import Path


class StreamStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Sequence numbers: made here, committed at central, covered by central's backup.

    `oldest_unsynced`: when the first that central has not was recorded, by this kiosk's clock.
    """

    stream: str
    recorded: int
    accepted: int
    safe: int
    oldest_unsynced: datetime | None = None

    @property
    def waiting(self) -> int:
        return max(0, self.recorded - self.accepted)


class SyncStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`backlog` is how many entries central has not committed yet, `oldest_unsynced` the first's
    moment. `clock_ahead_s`: how far central's clock was ahead of this kiosk's at the last contact.
    `content` is the version of the pack shown. `advice` is what helps against `last_error`.
    """

    enrolled: bool
    running: bool
    central_url: str
    device_id: str
    backlog: int
    accepted: int
    safe: int
    oldest_unsynced: datetime | None
    clock_ahead_s: float | None
    content: str
    key_change_pending: bool
    last_contact: str
    last_error: str
    error_code: str
    advice: str
    asks_staff: bool
    pack_sha: str
    pack_error: str
    streams: list[StreamStatus]


def read_status(folder: Path) -> SyncStatus:
    """Raises the store's errors when its files cannot be read."""
    state = read_sync_state(folder)
    streams = _streams(folder)
    fact = state.facts.get
    identity, unreadable = _identity(folder)
    code = fact(notes.ERROR_CODE, "")
    return SyncStatus(
        enrolled=identity is not None,
        running=is_running(folder),
        central_url=identity.central_url if identity else fact(notes.CENTRAL_URL, ""),
        device_id=identity.device_id if identity else "",
        backlog=sum(stream.waiting for stream in streams),
        accepted=sum(stream.accepted for stream in streams),
        safe=sum(stream.safe for stream in streams),
        oldest_unsynced=min(
            (each.oldest_unsynced for each in streams if each.oldest_unsynced), default=None
        ),
        clock_ahead_s=_number(fact(notes.CLOCK_AHEAD, "")),
        content=_shown(folder),
        key_change_pending=bool(identity and identity.next_key),
        last_contact=fact(notes.LAST_CONTACT, ""),
        last_error=unreadable or state.problem or fact(notes.LAST_ERROR, ""),
        error_code=code,
        advice=CATALOGUE[code].advice if code in CATALOGUE else "",
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
                oldest_unsynced=oldest_unsynced(
                    outbox, stream.stream, state.of(stream.stream).accepted
                ),
            )
            for stream in outbox.streams()
        ]
    finally:
        outbox.close()


def _identity(folder: Path) -> tuple[Identity | None, str]:
    """And why there is none, where that is a misfortune."""
    try:
        return load_identity(folder), ""
    except NotEnrolled:
        return None, ""
    except IdentityUnreadable as error:
        return None, str(error)


def _shown(folder: Path) -> str:
    """`PACK VERSION`; empty before the first one came."""
    pack = current_pack(packs_folder(folder))
    if pack is None:
        return ""
    try:
        manifest = msgspec.json.decode((pack / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return f"{manifest.id} {manifest.version}"


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
