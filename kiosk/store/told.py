"""What the holder of a reference number is told: found by its hash, opened with the number itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.cases.public import PublicStatus, decode_status, merged
from kiosk.store.membership import membership
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
    return merged(found) or _taking_part(folder, reference)


def _taking_part(folder: Path, reference: Reference) -> PublicStatus | None:
    found = membership(folder, reference.hashed)
    if found is None:
        return None
    since = found.since.date() if found.since is not None else None
    return PublicStatus(
        state="left" if found.left else "member", since=None if found.left else since
    )
