"""`recipients.json` in central's folder: read, added to, taken from; never fewer than sealing needs.

Every change becomes a deed in the audit log, written by the command that makes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.trust.errors import TrustError
from kiosk.trust.sealing import (
    NEEDED,
    RECIPIENTS_FILE,
    NoRecipientsError,
    Recipient,
    Recipients,
    checked_recipients,
    load_recipients,
    save_recipients,
)

if TYPE_CHECKING:
    from pathlib import Path

PENDING_FILE = "recipients.pending.json"


class KeyRefused(TrustError):  # noqa: N818 - says what is the matter, as a person would
    """The change would leave kiosks without a proper set of keys."""


def recipients(folder: Path) -> list[Recipient]:
    """What devices are given; none while the set is not complete. Raises `NoRecipientsError`
    where the file is there and is not what was written.
    """
    try:
        return list(load_recipients(folder).recipients)
    except NoRecipientsError as error:
        if error.kind == "missing":
            return []
        raise


def known_keys(folder: Path) -> list[Recipient]:
    """The keys in use, or those gathered so far where there are still too few."""
    return recipients(folder) or _pending(folder)


def add_key(folder: Path, key: Recipient) -> list[Recipient]:
    """Put a public key beside the others. Used by kiosks once there are enough.

    Raises `KeyRefused` for a key that is none or is there already.
    """
    before = known_keys(folder)
    if any(one.key == key.key for one in before):
        raise KeyRefused("this key is on the list already")
    return _keep(folder, [*before, key])


def remove_key(folder: Path, key: str) -> list[Recipient]:
    """Seal to it no longer. What was sealed to it stays readable with it.

    Raises `KeyRefused` where it is unknown, or the last of a role that sealing needs.
    """
    before = known_keys(folder)
    after = [one for one in before if one.key != key]
    if len(after) == len(before):
        raise KeyRefused("no such key is on the list")
    return _keep(folder, after, shrinking=bool(recipients(folder)))


def lacking(keys: list[Recipient]) -> list[str]:
    """Which roles are still needed before kiosks can seal."""
    return [role for role in NEEDED if role not in {one.role for one in keys}]


def _keep(folder: Path, keys: list[Recipient], *, shrinking: bool = False) -> list[Recipient]:
    folder.mkdir(parents=True, exist_ok=True)
    pending = folder / PENDING_FILE
    try:
        save_recipients(folder, checked_recipients(keys))
        pending.unlink(missing_ok=True)
    except NoRecipientsError as error:
        if error.kind != "incomplete" or not lacking(keys):
            raise KeyRefused(str(error)) from None
        if shrinking:
            message = f"it is the last {lacking(keys)[0]} key: add another before taking it away"
            raise KeyRefused(message) from None
        pending.write_bytes(msgspec.json.encode(Recipients(recipients=tuple(keys))))
    return keys


def _pending(folder: Path) -> list[Recipient]:
    try:
        data = (folder / PENDING_FILE).read_bytes()
    except FileNotFoundError:
        return []
    try:
        return list(msgspec.json.decode(data, type=Recipients).recipients)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{folder / PENDING_FILE} is no list of keys: {error}"
        raise NoRecipientsError("unreadable", message) from None


__all__ = [
    "RECIPIENTS_FILE",
    "KeyRefused",
    "add_key",
    "known_keys",
    "lacking",
    "recipients",
    "remove_key",
]
