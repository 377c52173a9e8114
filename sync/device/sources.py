"""A desk also takes the plain files of the pack it was built from, for its editors.

They are a target of the signed content like any other: believed for the same signatures, over the
line or from a medium, and nobody has to be trusted for them who was not trusted already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sync.device.errors import IdentityUnreadable, NotEnrolled, PackRejected
from sync.device.identity import load_identity
from sync.protocol.content import PACK_SOURCE

if TYPE_CHECKING:
    from pathlib import Path

    from sync.device.trusted import Trusted

SOURCE_BYTES = 64 * 1024 * 1024


def take_source(folder: Path, trusted: Trusted) -> None:
    """Bring the source to what is published now; nothing on a kiosk.

    Raises `PackRejected`, `Unreachable`, `Refused`.
    """
    if not _is_desk(folder):
        return
    from kiosk.editing.mailbox import Mailbox

    mailbox = Mailbox(folder)
    target = trusted.target(PACK_SOURCE)
    try:
        if target is None:
            mailbox.forget_sources()
        elif mailbox.source_digest() != target.hashes["sha256"]:
            mailbox.put_source(target.hashes["sha256"], trusted.read(target, SOURCE_BYTES))
    except OSError as error:
        raise PackRejected(f"the pack's files cannot be kept on this desk: {error}") from error


def _is_desk(folder: Path) -> bool:
    try:
        return load_identity(folder).role == "desk"
    except (NotEnrolled, IdentityUnreadable):
        return False
