"""Secret keys that people keep in files, readable by their owner alone.

Signing keys are PEM (PKCS #8), keys that open answers are identity files of age. Either may lie
under a passphrase: then the file is age's own form for that (scrypt, in text), which `age -d` opens
as well. An encrypted PEM that another program made is read, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.trust.passphrase import (
    NotUnderPassphraseError,
    WrongPassphraseError,
    is_under_passphrase,
    put_under,
    take_out,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_PEM = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"
LARGEST = 64 * 1024
"""Bytes; no file of keys is as long."""


class KeyFileError(Exception):
    """The file holds no key this program uses; the message never holds any of it."""


def is_protected(data: bytes) -> bool:
    """Whether these are a key file's bytes under a passphrase."""
    return is_under_passphrase(data) or data.lstrip().startswith(_PEM)


def protected(plain: bytes, passphrase: str) -> bytes:
    """A key file's bytes under a passphrase, as text. Takes half a second, on purpose."""
    return put_under(plain, passphrase)


def plain(data: bytes, passphrase: str) -> bytes:
    """A protected key file as it was before. Raises `WrongPassphraseError`, `KeyFileError`."""
    if data.lstrip().startswith(_PEM):
        return _plain_pem(data, passphrase)
    try:
        return take_out(data, passphrase)
    except NotUnderPassphraseError as error:
        raise KeyFileError(str(error)) from None


def read_private_key(data: bytes) -> Ed25519PrivateKey:
    """The Ed25519 key of a PEM file's bytes. Raises `KeyFileError`."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if is_protected(data):
        raise KeyFileError("it is protected by a passphrase, which nobody gave")
    try:
        key = load_pem_private_key(data, None)
    except (TypeError, ValueError, UnsupportedAlgorithm):
        raise KeyFileError("it is not a private key in PEM form") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFileError("it is a key of another kind than Ed25519")
    return key


def _plain_pem(data: bytes, passphrase: str) -> bytes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
        load_pem_private_key,
    )

    try:
        key = load_pem_private_key(data, passphrase.encode())
    except ValueError:
        raise WrongPassphraseError("the passphrase does not open it, or it is damaged") from None
    except UnsupportedAlgorithm:
        raise KeyFileError("it is encrypted in a way that is not known here") from None
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
