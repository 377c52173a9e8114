"""Private keys that people keep in files: PEM, PKCS #8, readable by their owner alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class KeyFileError(Exception):
    """The file holds no key this program signs with; the message never holds any of it."""


def read_private_key(data: bytes) -> Ed25519PrivateKey:
    """The Ed25519 key of a PEM file's bytes. Raises `KeyFileError`."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(data, None)
    except TypeError:
        raise KeyFileError("it is protected by a password; store it without one") from None
    except (ValueError, UnsupportedAlgorithm):
        raise KeyFileError("it is not a private key in PEM form") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFileError("it is a key of another kind than Ed25519")
    return key
