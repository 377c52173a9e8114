"""Trade a one-time code for a place at central, and remember it.

The secret is made here and never sent; central gets its hash. The half-finished identity is kept,
so that a reply lost on the way only means typing the same command again.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from sync.device.errors import IdentityUnreadable, NotEnrolled, Refused, SyncError
from sync.device.identity import IDENTITY_FILE, Identity, load_identity, save_identity
from sync.device.waking import ask_to_wake
from sync.protocol.messages import Credential, EnrolmentReply, EnrolmentRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    class Enroller(Protocol):
        def enrol(self, request: EnrolmentRequest) -> EnrolmentReply: ...


PENDING = "enrolling"


class BadAddress(SyncError):  # noqa: N818 - what the matter is
    """What was given as central's address is none."""


def enrol_device(
    folder: Path,
    *,
    central_url: str,
    code: str,
    name: str = "",
    ca_file: str = "",
    connect: Callable[[Identity], Enroller],
) -> Identity:
    """The kiosk's new identity, already on disk. Raises the room's errors."""
    fresh = not (folder / PENDING).exists()
    pending = _pending(folder / PENDING, _checked(central_url), ca_file)
    request = EnrolmentRequest(
        code=code,
        credential=Credential(value=hashlib.sha256(pending.token.encode()).hexdigest()),
        name=name,
    )
    try:
        reply = connect(msgspec.structs.replace(pending, token="")).enrol(request)
    except Refused:
        if fresh:  # an older one may have been admitted, with the reply lost
            _forget_pending(folder)
        raise
    identity = msgspec.structs.replace(pending, device_id=reply.device_id, name=reply.name)
    save_identity(folder, identity)
    _forget_pending(folder)
    ask_to_wake(folder)
    return identity


def _forget_pending(folder: Path) -> None:
    (folder / PENDING / IDENTITY_FILE).unlink(missing_ok=True)
    (folder / PENDING).rmdir()


def _pending(folder: Path, url: str, ca_file: str) -> Identity:
    """The identity an earlier, broken-off try at the same central began, or a new one."""
    try:
        begun = load_identity(folder)
        if begun.central_url == url:
            return msgspec.structs.replace(begun, ca_file=ca_file)
    except (NotEnrolled, IdentityUnreadable):
        pass
    fresh = Identity(
        central_url=url, device_id="", token=secrets.token_urlsafe(32), ca_file=ca_file
    )
    folder.mkdir(parents=True, exist_ok=True)
    save_identity(folder, fresh)
    return fresh


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise BadAddress(f"'{url}' is not an address of central, such as https://central.example")
    return url.rstrip("/")
