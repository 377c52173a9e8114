"""Small files under a passphrase: age-encryption.org/v1 with its scrypt recipient, as text.

The `age` program opens them, and what `age -p` made is opened here. The work is fixed rather than
measured as pyrage does it: a file made on a fast machine must open on a slow one, and one made on a
busy machine must not be weaker. The primitives are those of `cryptography`; the tests open each
other's files with pyrage.
"""

from __future__ import annotations

import hmac
import os
import re
from base64 import b64decode, b64encode

from kiosk.trust.ahead import chunks, derived, unpadded

WORK = 17
"""The power of two of scrypt's rounds: 128 MiB and less than a second for each guess."""

_MOST_WORK = 20
"""A GiB for a stranger's file; more would be an attack on this machine."""

_LABEL = b"age-encryption.org/v1/scrypt"
_BEGIN, _END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
_INTRO = b"age-encryption.org/v1\n"
_HEADER = re.compile(
    rb"(?P<signed>age-encryption\.org/v1\n"
    rb"-> scrypt (?P<salt>[A-Za-z0-9+/]{22}) (?P<work>[1-9][0-9]?)\n"
    rb"(?P<body>[A-Za-z0-9+/]{43})\n---) (?P<mac>[A-Za-z0-9+/]{43})\n"
)
_TAG = 16


class NotUnderPassphraseError(Exception):
    """It is no such file, or not whole; the message holds nothing of it."""


class WrongPassphraseError(Exception):
    """The passphrase does not open it."""


def is_under_passphrase(data: bytes) -> bool:
    """Whether these bytes begin as a file of age, which a passphrase or a key opens."""
    return data.startswith((_INTRO, _BEGIN))


def put_under(plain: bytes, passphrase: str) -> bytes:
    """The file as text. Takes half a second, on purpose."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    body = ChaCha20Poly1305(_key(passphrase, salt, WORK)).encrypt(bytes(12), file_key, None)
    signed = _INTRO + b"-> scrypt %s %d\n%s\n---" % (unpadded(salt), WORK, unpadded(body))
    whole = signed + b" " + unpadded(_mac(file_key, signed)) + b"\n" + nonce
    cipher = ChaCha20Poly1305(derived(file_key, nonce, b"payload"))
    whole += b"".join(cipher.encrypt(place, chunk, None) for place, chunk in chunks(plain))
    return _BEGIN + b"\n" + _lines(whole) + _END + b"\n"


def take_out(data: bytes, passphrase: str) -> bytes:
    """What was put under it. Raises `WrongPassphraseError`, `NotUnderPassphraseError`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    whole = _without_armour(data)
    found = _HEADER.match(whole)
    if found is None:
        raise NotUnderPassphraseError("it is damaged, or encrypted to a key")
    if int(found["work"]) > _MOST_WORK:
        raise NotUnderPassphraseError("it asks for more work than any key file needs")
    salt, body = _bytes(found["salt"]), _bytes(found["body"])
    try:
        key = _key(passphrase, salt, int(found["work"]))
        file_key = ChaCha20Poly1305(key).decrypt(bytes(12), body, None)
    except InvalidTag:
        raise WrongPassphraseError("the passphrase does not open it") from None
    nonce, payload = whole[found.end() :][:16], whole[found.end() :][16:]
    if not hmac.compare_digest(_mac(file_key, found["signed"]), _bytes(found["mac"])):
        raise NotUnderPassphraseError("it was changed or damaged")
    cipher = ChaCha20Poly1305(derived(file_key, nonce, b"payload"))
    try:
        parts = [cipher.decrypt(place, each, None) for place, each in chunks(payload, _TAG)]
    except InvalidTag:
        raise NotUnderPassphraseError("it was changed or damaged") from None
    return b"".join(parts)


def _key(passphrase: str, salt: bytes, work: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    kdf = Scrypt(salt=_LABEL + salt, length=32, n=1 << work, r=8, p=1)
    return kdf.derive(passphrase.encode())


def _mac(file_key: bytes, signed: bytes) -> bytes:
    return hmac.digest(derived(file_key, b"", b"header"), signed, "sha256")


def _lines(data: bytes) -> bytes:
    """In base64, 64 signs in a line."""
    text = b64encode(data)
    return b"".join(text[at : at + 64] + b"\n" for at in range(0, len(text), 64))


def _without_armour(data: bytes) -> bytes:
    if not data.startswith(_BEGIN):
        return data
    text = b"".join(data.split())
    begin, end = b"".join(_BEGIN.split()), b"".join(_END.split())
    try:
        return b64decode(text.removeprefix(begin).removesuffix(end), validate=True)
    except ValueError:
        raise NotUnderPassphraseError("it was changed or damaged") from None


def _bytes(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))
