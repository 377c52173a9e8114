"""ODK's scheme of encrypted submissions, as its specification of XForms has it under "Encryption".

Whoever runs the other server chose it by putting a key into a form; we only speak it. It has no
authentication of what is encrypted and rests on MD5, so our own answers are sealed by
`kiosk.trust.sealing` instead. OAEP is used with SHA-256 for both of its hashes: that is what
BouncyCastle makes of the name in the specification, and what ODK Central opens.
"""

from __future__ import annotations

import base64
import binascii
import os
from hashlib import md5
from typing import TYPE_CHECKING

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

_KEY_BYTES = 32
_SMALLEST_KEY_BITS = 2048


class OdkKeyError(TrustError):
    """What a form gives as its key is none."""


class OdkLock:
    """Encrypts the files of one submission, in the order in which `encrypt` is called.

    `wrapped_key` is the key of this submission under the form's key, base64. The key itself is
    forgotten with the object; `random` is for tests.
    """

    def __init__(self, public_key: str, instance_id: str, random: bytes | None = None) -> None:
        """`public_key`: base64 of the DER form, as in a form's `base64RsaPublicKey`.

        Raises `OdkKeyError`.
        """
        self._public = _public_key(public_key)
        self._key = random or os.urandom(_KEY_BYTES)
        seed = md5(instance_id.encode() + self._key, usedforsecurity=False)
        self._vector = bytearray(seed.digest())
        self._files = 0
        self.wrapped_key = _wrapped(self._public, self._key)

    def encrypt(self, plain: bytes) -> bytes:
        """The next file, padded and encrypted; a multiple of 16 bytes long."""
        from cryptography.hazmat.decrepit.ciphers.modes import CFB
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES256

        cipher = Cipher(AES256(self._key), CFB(self._next_vector())).encryptor()
        filling = 16 - len(plain) % 16
        return cipher.update(plain) + cipher.update(bytes([filling]) * filling) + cipher.finalize()

    def signature(self, lines: list[str]) -> str:
        """What the scheme calls a signature: the MD5 of the lines under the form's key, base64."""
        source = "".join(f"{line}\n" for line in lines)
        return _wrapped(self._public, md5(source.encode(), usedforsecurity=False).digest())

    def _next_vector(self) -> bytes:
        place = self._files % len(self._vector)
        self._vector[place] = (self._vector[place] + 1) % 256
        self._files += 1
        return bytes(self._vector)


def md5_hex(data: bytes) -> str:
    """OpenRosa's sum of forms and files: it tells versions apart and protects nothing."""
    return md5(data, usedforsecurity=False).hexdigest()


def _public_key(text: str) -> RSAPublicKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(base64.b64decode("".join(text.split()), validate=True))
    except (binascii.Error, ValueError, UnsupportedAlgorithm) as error:
        raise OdkKeyError("the form's base64RsaPublicKey is no public key") from error
    if not isinstance(key, RSAPublicKey) or key.key_size < _SMALLEST_KEY_BITS:
        raise OdkKeyError(
            f"the form's base64RsaPublicKey is no RSA key of {_SMALLEST_KEY_BITS} bits or more"
        )
    return key


def _wrapped(public: RSAPublicKey, secret: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
    from cryptography.hazmat.primitives.hashes import SHA256

    wrapped = public.encrypt(secret, OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None))
    return base64.b64encode(wrapped).decode("ascii")
