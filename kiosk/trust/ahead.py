"""Sealing with the slow half done before anybody waits for it.

Agreeing on a key with each recipient takes a fifth of a millisecond, and needs nothing of what is to
be sealed. So the header of an age file (age-encryption.org/v1, X25519 recipients) is made while the
visitor still writes, and only the payload at the end. pyrage offers no such halves; the primitives
are those of `cryptography`, and the tests open the result with pyrage and with age itself. Each is
good for one file: age demands a new file key for each.
"""

from __future__ import annotations

import hmac
import os
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.trust.sealing import SealingError, padded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    from kiosk.trust.sealing import Recipients

_INTRO = b"age-encryption.org/v1\n"
_LABEL = b"age-encryption.org/v1/X25519"
_CHUNK = 64 * 1024
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


class SealedAhead:
    """One age file, begun for `recipients`; `seal` ends it."""

    def __init__(self, recipients: Recipients) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self.recipients = recipients
        file_key, nonce = os.urandom(16), os.urandom(16)
        header = _INTRO
        for one in recipients.recipients:
            header += _stanza(file_key, key_bytes(one.key))
        header += b"---"
        mac = hmac.digest(derived(file_key, b"", b"header"), header, "sha256")
        self._begun = header + b" " + unpadded(mac) + b"\n" + nonce
        self._cipher: ChaCha20Poly1305 | None = ChaCha20Poly1305(
            derived(file_key, nonce, b"payload")
        )

    def seal(self, plain: bytes) -> bytes:
        """As `kiosk.trust.sealing.seal`. Once: raises `SealingError` the second time."""
        cipher, self._cipher = self._cipher, None
        if cipher is None:
            raise SealingError("this header was used for another file already")
        parts = [cipher.encrypt(place, each, None) for place, each in chunks(padded(plain))]
        return self._begun + b"".join(parts)


def chunks(data: bytes, more: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """The pieces of an age payload, each with its nonce; the last says that it is the last.

    `more`: bytes by which each piece is longer than what was written. Nothing is one empty piece.
    """
    size = _CHUNK + more
    for number, start in enumerate(range(0, len(data) or 1, size)):
        last = start + size >= len(data)
        yield number.to_bytes(11, "big") + (b"\1" if last else b"\0"), data[start : start + size]


def key_bytes(key: str) -> bytes:
    """The 32 bytes in `age1…`, whose checksum was looked at when it was taken in."""
    number = 0
    for symbol in key.removeprefix("age1")[:-6]:
        number = number << 5 | _BECH32.index(symbol)
    return (number >> 4).to_bytes(32, "big")  # 52 symbols are 260 bits


def _stanza(file_key: bytes, recipient: bytes) -> bytes:
    """The file key, wrapped for one recipient."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    mine = X25519PrivateKey.generate()
    share = mine.public_key().public_bytes_raw()
    agreed = mine.exchange(X25519PublicKey.from_public_bytes(recipient))
    key = derived(agreed, share + recipient, _LABEL)
    body = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    return b"-> X25519 " + unpadded(share) + b"\n" + unpadded(body) + b"\n"


def derived(secret: bytes, salt: bytes, label: bytes) -> bytes:
    """HKDF-SHA-256, 32 bytes: one round of it."""
    drawn = hmac.digest(salt or bytes(sha256().digest_size), secret, "sha256")
    return hmac.digest(drawn, label + b"\1", "sha256")


def unpadded(data: bytes) -> bytes:
    """Base64 as age writes it."""
    return b64encode(data).rstrip(b"=")
