"""A device's key: Ed25519, made on the device, kept as 32 bytes, and never sent.

What is signed is for the caller to say. Every kind of message begins in its own way (a request
with `"@method"`, a change of keys with its own line), so that none can be taken for another.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

KEY_BYTES = 32
_KNOWN_KEYS = 10_000


def new_signing_key() -> bytes:
    """32 secret bytes."""
    return os.urandom(KEY_BYTES)


def public_half(secret: bytes) -> bytes:
    """The 32 bytes others know the holder of `secret` by."""
    return _private(secret).public_key().public_bytes_raw()


def sign(secret: bytes, message: bytes) -> bytes:
    """64 bytes, the same ones every time."""
    return _private(secret).sign(message)


def is_signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the holder of the key behind `public` signed these very bytes."""
    from cryptography.exceptions import InvalidSignature

    try:
        _public(public).verify(signature, message)
    except (InvalidSignature, ValueError):  # a wrong signature; 32 bytes that are no key
        return False
    return True


@lru_cache(maxsize=4)
def _private(secret: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret)


@lru_cache(maxsize=_KNOWN_KEYS)
def _public(public: bytes) -> Ed25519PublicKey:
    """The same bytes are the same key for ever: whether it may do anything is asked elsewhere."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(public)
