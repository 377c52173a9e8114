"""What the holder of a reference number is told: found by its hash, opened with the number itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.cases.public import PublicStatus, decode_status, merged
from kiosk.store.sync_state import feed_under
from kiosk.trust.replies import ReplyError, decrypt_reply

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.trust.reference import Reference

STATUS = "status"


def told_status(folder: Path, reference: Reference) -> PublicStatus | None:
    """From this device's copy of the feed, also without a network; None where it has nothing.

    What does not open with this number is passed over: nobody but a desk can write what does.
    """
    found: list[PublicStatus] = []
    for body in feed_under(folder, STATUS, f"{reference.hashed}/"):
        try:
            found.append(decode_status(decrypt_reply(reference, body)))
        except (ReplyError, msgspec.DecodeError):
            continue
    return merged(found)
