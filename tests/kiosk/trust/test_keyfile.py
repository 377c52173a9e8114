"""Secret keys in files, under a passphrase or not, ours or another program's."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from kiosk.trust import passphrase
from kiosk.trust.keyfile import KeyFileError, is_protected, plain, protected, read_private_key
from kiosk.trust.passphrase import WrongPassphraseError

PASSPHRASE = "copper lantern on ice"


def pem(key: Ed25519PrivateKey, words: str = "") -> bytes:
    shut = BestAvailableEncryption(words.encode()) if words else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, shut)


@pytest.mark.parametrize("ours", [True, False], ids=["ours", "encrypted PEM"])
def test_signing_key_under_a_passphrase_is_opened_by_it_alone(
    monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    monkeypatch.setattr(passphrase, "WORK", 4)
    key = Ed25519PrivateKey.generate()
    data = protected(pem(key), PASSPHRASE) if ours else pem(key, PASSPHRASE)
    assert is_protected(data)
    assert b"BEGIN PRIVATE KEY" not in data
    opened = read_private_key(plain(data, PASSPHRASE))
    assert opened.public_key() == key.public_key()
    with pytest.raises(WrongPassphraseError) as refused:
        plain(data, "copper lantern in ice")
    assert "copper" not in str(refused.value)


def test_key_whose_passphrase_nobody_gave_is_told() -> None:
    with pytest.raises(KeyFileError, match="protected by a passphrase"):
        read_private_key(pem(Ed25519PrivateKey.generate(), PASSPHRASE))


def test_damaged_file_is_told() -> None:
    with pytest.raises(KeyFileError, match="damaged"):
        plain(b"age-encryption.org/v1\nrubbish", PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"rubbish", pem(Ed25519PrivateKey.generate())])
def test_other_bytes_are_under_no_passphrase(data: bytes) -> None:
    assert not is_protected(data)
