"""Passwords of staff: their argon2id hash, and a key that only the password unlocks.

A desk opens what visitors wrote with its centre's key. On the disk that key lies locked under each
account's password: who takes the disk, or reads it as another user, has nothing to read.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 10, 200
_MEMORY_KIB, _ROUNDS, _LANES = 64 * 1024, 3, 1
_SALT, _NONCE, _KEY = 16, 12, 32
_PURPOSE = b"diwan staff key"


class PasswordError(TrustError):
    """A password that cannot be set, a hash that is none, or a lock that does not open."""


class LockedKey(msgspec.Struct, frozen=True, kw_only=True):
    """A secret under a password. The three are bytes; `box` holds the secret and proves itself."""

    salt: bytes
    nonce: bytes
    box: bytes


def hash_password(password: str) -> str:
    """The argon2id string to keep. Raises `PasswordError` for one too short, too long or too plain."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise PasswordError(f"a password has {SHORTEST} to {LONGEST} characters")
    if len(set(password)) < 4:
        raise PasswordError("a password needs at least four different characters")
    return _hasher().hash(password)


def verify_password(password: str, hashed: str) -> bool:
    """Takes some tens of milliseconds either way. Raises `PasswordError` when `hashed` is no hash."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(hashed, password[:LONGEST])
    except InvalidHashError:
        raise PasswordError("what is kept for this account is not an argon2 hash") from None
    except VerificationError:
        return False


def lock_key(secret: bytes, password: str) -> LockedKey:
    """The secret under the password, with a salt and a nonce of its own."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    box = ChaCha20Poly1305(_stretched(password, salt)).encrypt(nonce, secret, _PURPOSE)
    return LockedKey(salt=salt, nonce=nonce, box=box)


def unlock_key(locked: LockedKey, password: str) -> bytes:
    """Raises `PasswordError` for another password, or when the lock was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(_stretched(password, locked.salt))
    try:
        return cipher.decrypt(locked.nonce, locked.box, _PURPOSE)
    except (InvalidTag, ValueError):
        raise PasswordError("this password does not unlock the centre's key") from None


def _stretched(password: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        password.encode("utf-8", "surrogatepass"),
        salt,
        time_cost=_ROUNDS,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=_KEY,
        type=Type.ID,
    )


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_ROUNDS, memory_cost=_MEMORY_KIB, parallelism=_LANES)
