"""ODK's encryption, opened by a decryption written from the specification alone."""

from __future__ import annotations

import base64

import pytest

from kiosk.trust.odk import OdkKeyError, OdkLock, md5_hex
from tests.support.odk_reader import OdkReader

INSTANCE = "uuid:5b9cf8d1-106f-4004-844f-c072d76762ed"


@pytest.fixture(scope="module")
def reader() -> OdkReader:
    return OdkReader()


def test_each_file_opens_with_the_vector_of_its_place(reader: OdkReader):
    lock = OdkLock(reader.public_key, INSTANCE)
    plains = [bytes([number]) * number * 7 for number in range(40)]
    files = [lock.encrypt(plain) for plain in plains]
    key = reader.key(lock.wrapped_key)
    assert len(key) == 32
    assert [reader.open(key, INSTANCE, n, data) for n, data in enumerate(files)] == plains


def test_vector_wraps_around_at_255(reader: OdkReader):
    """A byte of the seed that is 255 becomes 0; found by looking for such a seed."""
    from hashlib import md5

    random = next(
        key
        for key in (number.to_bytes(32, "big") for number in range(100_000))
        if md5(INSTANCE.encode() + key, usedforsecurity=False).digest()[0] == 255
    )
    lock = OdkLock(reader.public_key, INSTANCE, random)
    assert reader.open(random, INSTANCE, 0, lock.encrypt(b"text")) == b"text"


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 4096])
def test_padding_is_always_there(reader: OdkReader, size: int):
    data = OdkLock(reader.public_key, INSTANCE).encrypt(bytes(size))
    assert len(data) == (size // 16 + 1) * 16


def test_two_submissions_never_share_a_key(reader: OdkReader):
    first, second = (OdkLock(reader.public_key, INSTANCE) for _ in range(2))
    assert reader.key(first.wrapped_key) != reader.key(second.wrapped_key)


def test_signature_is_the_sum_of_its_lines(reader: OdkReader):
    signature = OdkLock(reader.public_key, INSTANCE).signature(["visit", "3"])
    assert reader.key(signature).hex() == md5_hex(b"visit\n3\n")


@pytest.mark.parametrize("key", ["", "not base64!", base64.b64encode(b"no key").decode()])
def test_what_is_no_key_is_refused(key: str):
    with pytest.raises(OdkKeyError, match="base64RsaPublicKey"):
        OdkLock(key, INSTANCE)


def test_short_key_is_refused():
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    with pytest.raises(OdkKeyError, match="2048"):
        OdkLock(OdkReader(generate_private_key(65537, 1024)).public_key, INSTANCE)
