"""The staff PIN: only its argon2id hash is kept, and hashing is slow on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 6, 32
_MEMORY_KIB, _ROUNDS, _LANES = 32 * 1024, 3, 1


class PinError(TrustError):
    """A PIN that cannot be set, or a hash that is none."""


def hash_pin(pin: str) -> str:
    """The argon2id string for the settings file. Raises `PinError` for a PIN too short or long."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise PinError(f"a PIN is {SHORTEST} to {LONGEST} digits")
    return _hasher().hash(pin)


def verify_pin(pin: str, pin_hash: str) -> bool:
    """Whether `pin` is the right one; takes some tens of milliseconds either way.

    Raises `PinError` when `pin_hash` is no argon2 string.
    """
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(pin_hash, pin)
    except InvalidHashError:
        raise PinError("staff.pin_hash is not an argon2 hash: set it anew") from None
    except VerificationError:
        return False


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_ROUNDS, memory_cost=_MEMORY_KIB, parallelism=_LANES)
