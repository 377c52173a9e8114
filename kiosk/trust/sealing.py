"""Sealing what a person wrote: to several keys at once, none of which is on the device.

A sealed part is an age file (age-encryption.org/v1); within it is one zstd frame, followed by a
skippable frame that fills it up to a bucket, so that its length tells little. Any machine with the
usual tools reads it: `age -d -i KEY FILE | zstd -d`.

There is no plaintext fallback: without at least two proper keys nothing is sealed, and what has to
be sealed is not taken in.
"""

from __future__ import annotations

import os
import threading
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pyrage import x25519  # type: ignore[import-untyped]  # it ships no types

Role = Literal["operational", "escrow", "desk"]
ROLES: tuple[Role, ...] = ("operational", "escrow", "desk")
NEEDED: tuple[Role, ...] = ("operational", "escrow")
RECIPIENTS_FILE = "recipients.json"
LARGEST_OPENED = 64 * 1024 * 1024
"""Bytes a sealed part may unfold to; nothing that a kiosk seals is near it."""

_SMALLEST = 512
_FINE = 64 * 1024
_SKIPPED = bytes.fromhex("502a4d18")  # the magic of a frame that zstd passes over
_LEVEL = 3


class SealingError(TrustError):
    """Something cannot be sealed or opened. The message says what, and what to do; never a key."""


class NoRecipientsError(SealingError):
    """There is nobody to seal to. `kind`: "missing", "unreadable" or "incomplete"."""

    def __init__(self, kind: Literal["missing", "unreadable", "incomplete"], message: str) -> None:
        super().__init__(message)
        self.kind = kind


class NotForUsError(SealingError):
    """None of the given keys opens it, or it was damaged."""


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """One who can open what is sealed: `key` is the public half, as age writes it (`age1…`)."""

    role: Role
    key: str


class Recipients(msgspec.Struct, frozen=True, kw_only=True):
    """To whom a device seals. Made by `checked_recipients` alone, so it is never too few."""

    recipients: tuple[Recipient, ...]


def checked_recipients(recipients: Iterable[Recipient]) -> Recipients:
    """Raises `NoRecipientsError` unless there are an operational and an escrow key, all proper and
    no key twice.
    """
    known = tuple(recipients)
    for one in known:
        _public(one)
    if len({one.key for one in known}) != len(known):
        raise NoRecipientsError("incomplete", "one key is there twice: each role needs its own")
    lacking = [role for role in NEEDED if role not in {one.role for one in known}]
    if lacking:
        raise NoRecipientsError(
            "incomplete", f"there is no {' and no '.join(lacking)} key: sealing needs both"
        )
    return Recipients(recipients=known)


def load_recipients(folder: Path) -> Recipients:
    """From a data folder. Raises `NoRecipientsError`: nothing may be sealed, or taken in, then."""
    path = folder / RECIPIENTS_FILE
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Recipients)
    except FileNotFoundError:
        raise NoRecipientsError("missing", f"{path} is missing: no key to seal to") from None
    except OSError as error:
        raise NoRecipientsError("unreadable", f"{path}: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoRecipientsError("unreadable", f"{path} is no list of keys: {error}") from error
    try:
        return checked_recipients(found.recipients)
    except NoRecipientsError as error:
        raise NoRecipientsError(error.kind, f"{path}: {error}") from None


def save_recipients(folder: Path, recipients: Recipients | Iterable[Recipient]) -> Recipients:
    """Into a data folder, whole or not at all, to stay. Raises `NoRecipientsError`, `OSError`."""
    named = recipients.recipients if isinstance(recipients, Recipients) else recipients
    checked = checked_recipients(named)
    path = folder / RECIPIENTS_FILE
    part = path.with_name(f".{path.name}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(checked)))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return checked


def new_identity() -> tuple[str, str]:
    """(secret `AGE-SECRET-KEY-1…`, public `age1…`). The secret is the caller's to keep."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(secret: str) -> str:
    """The public half of a secret key. Raises `SealingError`."""
    return str(_identity(secret).to_public())


def secrets_in(text: str) -> list[str]:
    """The secret keys in an identity file of age, comments left out. Raises `SealingError`."""
    lines = [line.strip() for line in text.splitlines()]
    secrets = [line for line in lines if line and not line.startswith("#")]
    if not secrets:
        raise SealingError("there is no secret key in it")
    for secret in secrets:
        _identity(secret)
    return secrets


def seal(plain: bytes, recipients: Recipients) -> bytes:
    """An age file that each recipient can open by itself. Its length shows only a bucket."""
    import pyrage

    keys = [_public(one) for one in recipients.recipients]
    sealed: bytes = pyrage.encrypt(padded(plain), keys)
    return sealed


def open_sealed(data: bytes, identities: Sequence[str]) -> bytes:
    """What was sealed, with any one of these secret keys. Raises `NotForUsError`."""
    import pyrage

    keys = [_identity(secret) for secret in identities]
    try:
        inner = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        raise NotForUsError(f"the given keys do not open it: {error}") from None
    return _unfolded(inner)


def padded(plain: bytes) -> bytes:
    """Compressed, and filled up to a bucket."""
    frame = _compressors().own.compress(plain)
    filling = bucket(len(frame) + 8) - len(frame) - 8
    return frame + _SKIPPED + filling.to_bytes(4, "little") + bytes(filling)


class _Compressors(threading.local):
    """One for each thread: making one costs more than compressing a comment."""

    def __init__(self) -> None:
        from zstandard import ZstdCompressor

        self.own = ZstdCompressor(level=_LEVEL)


@cache
def _compressors() -> _Compressors:
    return _Compressors()


def bucket(size: int) -> int:
    """The length that `size` bytes are filled up to.

    512 and powers of two; above 64 KiB in eighths of them, where doubling a recording would cost
    more than its length tells.
    """
    if size <= _SMALLEST:
        return _SMALLEST
    power = 1 << (size - 1).bit_length()
    if power <= _FINE:
        return power
    step = power // 16
    return -(-size // step) * step


def _unfolded(inner: bytes) -> bytes:
    from zstandard import ZstdDecompressor, ZstdError

    try:
        unfolding = ZstdDecompressor(max_window_size=LARGEST_OPENED).decompressobj()
        plain = bytearray()
        for start in range(0, len(inner), 4096):
            plain += unfolding.decompress(inner[start : start + 4096])
            if len(plain) > LARGEST_OPENED:
                raise NotForUsError("it unfolds to more than any kiosk seals")
            if unfolding.eof:
                return bytes(plain)
    except ZstdError as error:
        raise NotForUsError(f"it was opened, but is not what a kiosk seals: {error}") from None
    raise NotForUsError("it was opened, but its end is missing")


def _public(recipient: Recipient) -> x25519.Recipient:
    from pyrage import RecipientError, x25519

    try:
        return x25519.Recipient.from_str(recipient.key)
    except RecipientError:
        raise NoRecipientsError(
            "unreadable", f"the {recipient.role} key is no public key of age (age1…)"
        ) from None


def _identity(secret: str) -> x25519.Identity:
    from pyrage import IdentityError, x25519

    try:
        return x25519.Identity.from_str(secret)
    except IdentityError:
        raise SealingError("a line is no secret key of age (AGE-SECRET-KEY-1…)") from None
