"""Trade a one-time code for a place at central, and remember it.

The key is made here; central gets its public half. The half-finished identity is kept, so that a
reply lost on the way only means typing the same command again. `change_key` is for later: a new key
for the same place.
"""

from __future__ import annotations

import base64
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from kiosk.trust.sealing import RECIPIENTS_FILE, NoRecipientsError, save_recipients
from kiosk.trust.signing import new_signing_key, public_half, sign
from sync.device.errors import IdentityUnreadable, NotEnrolled, Refused, SyncError, Unreachable
from sync.device.identity import (
    IDENTITY_FILE,
    Identity,
    load_identity,
    save_identity,
    with_next_key,
    write_whole,
)
from sync.device.waking import ask_to_wake
from sync.protocol.messages import (
    Credential,
    EnrolmentReply,
    EnrolmentRequest,
    KeyChange,
    KeyReply,
    key_change_statement,
)
from sync.protocol.problems import KEY_TAKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    class Enroller(Protocol):
        def enrol(self, request: EnrolmentRequest) -> EnrolmentReply: ...

    class KeyChanger(Protocol):
        def change_key(self, change: KeyChange) -> KeyReply: ...


PENDING = "enrolling"
CONTENT_ROOT = "content/root.json"


class BadAddress(SyncError):  # noqa: N818 - what the matter is
    """What was given as central's address is none."""


def enrol_device(
    folder: Path,
    *,
    central_url: str,
    code: str,
    name: str = "",
    ca_file: str = "",
    plain_http: bool = False,
    connect: Callable[[Identity], Enroller],
) -> Identity:
    """The kiosk's new identity, already on disk. Raises the room's errors.

    `plain_http`: also over a line that others on the network can read and answer on.
    """
    url = _checked(central_url, plain_http=plain_http)
    fresh = not (folder / PENDING).exists()
    try:
        pending, reply = _asked(folder, url, ca_file, code, name, connect)
    except Refused as refusal:
        taken = refusal.code == KEY_TAKEN.code
        if fresh or taken:  # else an older try may have been admitted, with the reply lost
            _forget_pending(folder)
        if fresh or not taken:
            raise
        # It was admitted, by another code: that place stays empty, this code gets a key of its own.
        pending, reply = _asked(folder, url, ca_file, code, name, connect)
    identity = msgspec.structs.replace(
        pending, device_id=reply.device_id, name=reply.name, role=reply.role
    )
    _keep_trust(folder, reply, moved=_was_elsewhere(folder, identity.central_url))
    save_identity(folder, identity)
    _forget_pending(folder)
    ask_to_wake(folder)
    return identity


def _asked(
    folder: Path,
    url: str,
    ca_file: str,
    code: str,
    name: str,
    connect: Callable[[Identity], Enroller],
) -> tuple[Identity, EnrolmentReply]:
    """What the kiosk asked as, and the reply."""
    pending = _pending(folder / PENDING, url, ca_file)
    credential = Credential(value=_public(pending.key).hex())
    request = EnrolmentRequest(code=code, credential=credential, name=name)
    return pending, connect(pending).enrol(request)


def change_key(folder: Path, connect: Callable[[Identity], KeyChanger]) -> Identity:
    """The identity with its new key, which central knows and the disk has. Raises the room's errors.

    The new key is on the disk before central hears of it, and the old one stays until central
    answered: whatever happens in between, one of the two is known, and the next contact finds out
    which. Called again it goes on where it stopped.
    """
    identity = load_identity(folder)
    if identity.next_key is None:
        identity = msgspec.structs.replace(identity, next_key=new_signing_key().hex())
        save_identity(folder, identity)
    ready = with_next_key(identity)
    old, new = _public(identity.key), _public(ready.key)
    proof = sign(bytes.fromhex(ready.key), key_change_statement(old, new))
    connect(identity).change_key(KeyChange(key=new.hex(), proof=proof.hex()))
    save_identity(folder, ready)
    ask_to_wake(folder)
    return ready


def _was_elsewhere(folder: Path, url: str) -> bool:
    try:
        return load_identity(folder).central_url != url
    except (NotEnrolled, IdentityUnreadable):
        return False


def _keep_trust(folder: Path, reply: EnrolmentReply, *, moved: bool) -> None:
    """To whom answers are sealed and whose content is believed; another central's keys go."""
    try:
        root = base64.b64decode(reply.content_root, validate=True)
        if reply.recipients:
            save_recipients(folder, reply.recipients)
        elif moved:
            (folder / RECIPIENTS_FILE).unlink(missing_ok=True)
    except (ValueError, NoRecipientsError) as error:
        raise Unreachable(f"the reply is not central's ({error})") from error
    path = folder / CONTENT_ROOT
    if root:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, root)
    elif moved:
        path.unlink(missing_ok=True)


def _public(key: str) -> bytes:
    return public_half(bytes.fromhex(key))


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
    fresh = Identity(central_url=url, device_id="", key=new_signing_key().hex(), ca_file=ca_file)
    folder.mkdir(parents=True, exist_ok=True)
    save_identity(folder, fresh)
    return fresh


def _checked(url: str, *, plain_http: bool) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise BadAddress(f"'{url}' is not an address of central, such as https://central.example")
    if parts.scheme == "http" and not plain_http and not _is_here(parts.hostname or ""):
        # A forged acknowledgement would let the kiosk delete what central never got.
        raise BadAddress(
            f"'{url}' is not encrypted: anybody on the way could read what is sent, and answer in "
            "central's place. Use https://, or say --plain-http where the network is yours alone"
        )
    return url.rstrip("/")


def _is_here(host: str) -> bool:
    """Whether the address is this very machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
