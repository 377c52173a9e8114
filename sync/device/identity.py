"""Who this kiosk is to central: address, device id and secret, in a file only its owner reads.

Signing replaces `token` by a key; nothing but the transport looks at it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from kiosk.store.connection import sync_folder
from sync.device.errors import IdentityUnreadable, NotEnrolled

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY_FILE = "device.json"


class Identity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`ca_file` names a PEM file with the authorities to believe; empty = the usual ones."""

    central_url: str
    device_id: str
    token: str
    name: str = ""
    ca_file: str = ""


def load_identity(folder: Path) -> Identity:
    """Raises `NotEnrolled` or `IdentityUnreadable`."""
    path = folder / IDENTITY_FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Identity)
    except FileNotFoundError:
        raise NotEnrolled(
            "this kiosk is not enrolled: get a code (`diwan-central enrol-code`) and run "
            "`diwan enrol --central URL --code CODE`"
        ) from None
    except (OSError, msgspec.DecodeError) as error:
        raise IdentityUnreadable(
            f"{path} cannot be read ({error}): enrol the kiosk again"
        ) from error


def save_identity(folder: Path, identity: Identity) -> None:
    """Complete or not at all, also across a power cut; readable by the owner alone."""
    path = folder / IDENTITY_FILE
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(identity)))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(folder)


def identity_stamp(folder: Path) -> int:
    """Changes when the kiosk is enrolled anew; 0 while it is not enrolled."""
    try:
        return (folder / IDENTITY_FILE).stat().st_mtime_ns
    except OSError:
        return 0
