"""Who this kiosk is to central: address, device id and key, in a file only its owner reads."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.store.connection import sync_folder
from sync.device.errors import IdentityUnreadable, NotEnrolled

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY_FILE = "device.json"


Key = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class Identity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`key` is the secret half of the device's key, in hex. `next_key`: one that central may know
    already, while a change of keys is under way. `former_key`: the one before, which is what
    central knows after it was restored from an older copy. `ca_file` names a PEM file with the
    authorities to believe; empty = the usual ones. `role`: "kiosk", or "desk", which fetches what
    its centre recorded.
    """

    central_url: str
    device_id: str
    key: Key
    next_key: Key | None = None
    former_key: Key | None = None
    name: str = ""
    ca_file: str = ""
    role: str = "kiosk"

    def __repr__(self) -> str:
        """Without the keys: this ends up in logs."""
        return f"<Identity {self.device_id or 'without a place'} at {self.central_url}>"


class _Former(msgspec.Struct):
    """What older versions wrote."""

    token: str
    device_id: str = ""


def load_identity(folder: Path) -> Identity:
    """Raises `NotEnrolled` or `IdentityUnreadable`."""
    path = folder / IDENTITY_FILE
    data = b""
    try:
        data = path.read_bytes()
        return msgspec.json.decode(data, type=Identity)
    except FileNotFoundError:
        raise NotEnrolled(
            "this kiosk is not enrolled: get a code (`diwan-central enrol-code`) and run "
            "`diwan enrol --central URL --code CODE`"
        ) from None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise IdentityUnreadable(_why(path, data, error)) from None


def _why(path: Path, data: bytes, error: Exception) -> str:
    """In plain words, and nothing of the file's content: there is a secret in it."""
    with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        former = msgspec.json.decode(data, type=_Former)
        return (
            f"{path} was made by an earlier version, which had no keys: enrol the kiosk again. "
            f"`diwan-central enrol-code --again {former.device_id}` makes the code that keeps its "
            "place, and what it has not sent yet"
        )
    reason = error.strerror if isinstance(error, OSError) else "it is damaged"
    return f"{path} cannot be read ({reason}): enrol the kiosk again"


def with_next_key(identity: Identity) -> Identity:
    """The identity after the change of keys that is under way."""
    assert identity.next_key
    return msgspec.structs.replace(
        identity, key=identity.next_key, next_key=None, former_key=identity.key
    )


def other_ways(identity: Identity) -> list[Identity]:
    """As whom central may know this device, where it does not know it by its key."""
    ways = [with_next_key(identity)] if identity.next_key else []
    if identity.former_key:  # then the change of keys is under way once more
        ways.append(
            msgspec.structs.replace(
                identity, key=identity.former_key, next_key=identity.key, former_key=None
            )
        )
    return ways


def save_identity(folder: Path, identity: Identity) -> None:
    """Complete or not at all, also across a power cut; readable by the owner alone."""
    write_whole(folder / IDENTITY_FILE, msgspec.json.format(msgspec.json.encode(identity)))


def write_whole(path: Path, data: bytes) -> None:
    """As `save_identity`, for other things to trust."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def adopt_identity(folder: Path, held: Identity, new: Identity) -> None:
    """Write `new` down in place of `held`, unless the file says something else by now."""
    with contextlib.suppress(NotEnrolled, IdentityUnreadable, OSError):
        if load_identity(folder) == held:
            save_identity(folder, new)


def identity_stamp(folder: Path) -> int:
    """Changes when the kiosk is enrolled anew; 0 while it is not enrolled."""
    try:
        return (folder / IDENTITY_FILE).stat().st_mtime_ns
    except OSError:
        return 0
