"""Replies that only the holder of a reference number can read, on any kiosk and offline.

A feed is keyed by a hash of the number, and the reply is encrypted with a key made from it: who has
the whole feed can neither list the numbers nor read a word. Sixty random bits stand behind both, so
guessing one costs more than any reply is worth.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    from kiosk.trust.reference import Reference

_INFO = b"diwan reply"
_VERSION = b"\x01"
_NONCE = 12


class ReplyError(TrustError):
    """This reply is not for this reference number, or it was changed."""


def encrypt_reply(reference: Reference, plain: bytes) -> bytes:
    """A version byte, a random nonce, and the text under a key that only the number gives."""
    nonce = os.urandom(_NONCE)
    return _VERSION + nonce + _cipher(reference.text).encrypt(nonce, plain, _VERSION)


def decrypt_reply(reference: Reference, data: bytes) -> bytes:
    """Raises `ReplyError`."""
    from cryptography.exceptions import InvalidTag

    if data[:1] != _VERSION or len(data) < 1 + _NONCE:
        raise ReplyError("this is no reply that this version can read")
    nonce, body = data[1 : 1 + _NONCE], data[1 + _NONCE :]
    try:
        return _cipher(reference.text).decrypt(nonce, body, _VERSION)
    except InvalidTag:
        raise ReplyError("the reply does not belong to this number, or was changed") from None


def _cipher(text: str) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_INFO)
    return ChaCha20Poly1305(derived.derive(text.encode("ascii")))
