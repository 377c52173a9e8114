"""Opens ODK's encrypted submissions: written from the specification, on numbers and hashes alone.

OAEP is undone by hand, so that nothing here shares an assumption with what encrypts.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

if TYPE_CHECKING:
    from collections.abc import Mapping

_NS = {"odk": "http://opendatakit.org/submissions", "orx": "http://openrosa.org/xforms"}


class OdkReader:
    """One who has the private key of a form."""

    def __init__(self, private: RSAPrivateKey | None = None) -> None:
        self._private = private or generate_private_key(65537, 2048)

    @property
    def public_key(self) -> str:
        """As it stands in a form's `base64RsaPublicKey`."""
        public = self._private.public_key()
        der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return base64.b64encode(der).decode()

    def key(self, wrapped: str) -> bytes:
        """What was put under the public key, base64: raw RSA, then OAEP undone (RFC 8017, 7.1.2)."""
        numbers = self._private.private_numbers()
        modulus = numbers.public_numbers.n
        size = (modulus.bit_length() + 7) // 8
        number = int.from_bytes(base64.b64decode(wrapped), "big")
        block = pow(number, numbers.d, modulus).to_bytes(size, "big")
        assert block[0] == 0
        masked_seed, masked_data = block[1:33], block[33:]
        seed = _xor(masked_seed, _mask(masked_data, 32))
        data = _xor(masked_data, _mask(seed, len(masked_data)))
        assert data[:32] == hashlib.sha256(b"").digest()
        filling, mark, message = data[32:].partition(b"\x01")
        assert not any(filling)
        assert mark
        return message

    def open(self, key: bytes, instance_id: str, place: int, data: bytes) -> bytes:
        """File number `place` (from 0) of a submission."""
        vector = bytearray(hashlib.md5(instance_id.encode() + key).digest())
        for counter in range(place + 1):
            vector[counter % 16] = (vector[counter % 16] + 1) & 0xFF
        block = Cipher(AES256(key), ECB()).encryptor()
        plain, feedback = bytearray(), bytes(vector)
        for start in range(0, len(data), 16):
            plain += _xor(data[start : start + 16], block.update(feedback))
            feedback = data[start : start + 16]
        filling = plain[-1]
        assert plain.endswith(bytes([filling]) * filling)
        return bytes(plain[:-filling])

    def submission(self, manifest: bytes, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Name (without .enc) to content of everything in an encrypted submission, checked."""
        root = ET.fromstring(manifest)
        assert root.get("encrypted") == "yes"
        wrapped = root.findtext("odk:base64EncryptedKey", "", _NS)
        instance_id = root.findtext("orx:meta/orx:instanceID", "", _NS)
        names = [each.text or "" for each in root.findall("odk:media/odk:file", _NS)]
        names.append(root.findtext("odk:encryptedXmlFile", "", _NS))
        key = self.key(wrapped)
        found = {
            name.removesuffix(".enc"): self.open(key, instance_id, place, files[name])
            for place, name in enumerate(names)
        }
        version = root.get("version")
        lines = [root.get("id"), *([version] if version else []), wrapped, instance_id]
        lines += [f"{name}::{hashlib.md5(data).hexdigest()}" for name, data in found.items()]
        expected = hashlib.md5("".join(f"{line}\n" for line in lines).encode()).digest()
        assert self.key(root.findtext("odk:base64EncryptedElementSignature", "", _NS)) == expected
        return found


def _mask(seed: bytes, length: int) -> bytes:
    """MGF1 with SHA-256."""
    blocks = (
        hashlib.sha256(seed + number.to_bytes(4, "big")).digest()
        for number in range(-(-length // 32))
    )
    return b"".join(blocks)[:length]


def _xor(first: bytes, second: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(first, second, strict=True))
