"""Take over what central signed: the pack to show, and to whom answers are sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from tuf.api.metadata import (  # type: ignore[attr-defined]  # their own names, not marked so
    Metadata,
    TargetFile,
    Timestamp,
)

from sync.device.errors import PackRejected
from sync.device.sources import take_source
from sync.device.state import ContentState, load_state, only_one_updates, packs_folder, save_state
from sync.device.trusted import Source, Trusted, refreshed
from sync.protocol.content import PACK_INDEX, RECIPIENTS, tag_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

_RECIPIENTS_BYTES = 64 * 1024


def update_content(
    folder: Path,
    source: Source,
    now: datetime | None,
    install: Callable[[Path, Trusted, Source, TargetFile], str],
) -> ContentState:
    """Bring the kiosk to what central signed; the state reached, already on the disk.

    `install` puts the pack of an index in place and says its hash. Raises `PackRejected`,
    `Unreachable`, `Refused`, `UpdateRunning`.
    """
    with only_one_updates(folder):
        trusted = refreshed(folder, source, now)
        before = load_state(folder)
        index, recipients = trusted.target(PACK_INDEX), trusted.target(RECIPIENTS)
        sealed_to = _hash(recipients)
        kept = (folder / RECIPIENTS).is_file()
        if recipients is not None and not (kept and sealed_to == before.recipients):
            _take_recipients(folder, trusted.read(recipients, _RECIPIENTS_BYTES))
        pack = before.pack
        if index is not None and not _is_shown(folder, before, _hash(index)):
            pack = install(folder, trusted, source, index)
        take_source(folder, trusted)
        state = ContentState(
            tag=tag_of(trusted.timestamp),
            expires=_expires(trusted.timestamp),
            index=_hash(index),
            pack=pack,
            recipients=sealed_to,
        )
        save_state(folder, state)
        return state


def _is_shown(folder: Path, state: ContentState, index: str) -> bool:
    from kiosk.content import current_pack

    return state.index == index and current_pack(packs_folder(folder)) is not None


def _take_recipients(folder: Path, data: bytes) -> None:
    """To whom answers are sealed from now on; a list that is no good changes nothing."""
    from kiosk.trust.sealing import NoRecipientsError, Recipients, save_recipients

    try:
        save_recipients(folder, msgspec.json.decode(data, type=Recipients))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, NoRecipientsError) as error:
        raise PackRejected(f"the signed list of keys to seal to is no good ({error})") from error


def _expires(timestamp: bytes) -> datetime:
    found: Metadata[Timestamp] = Metadata.from_bytes(timestamp)
    moment: datetime = found.signed.expires
    return moment


def _hash(target: TargetFile | None) -> str:
    return str(target.hashes["sha256"]) if target is not None else ""
