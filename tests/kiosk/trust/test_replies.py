"""Replies: for the holder of the number alone."""

from __future__ import annotations

from hashlib import sha256

import pytest

from kiosk.trust.reference import new_reference, parse_reference
from kiosk.trust.replies import ReplyError, decrypt_reply, encrypt_reply

REPLY = "Спасибо, скамейку у входа починили".encode()


def test_the_number_opens_the_reply() -> None:
    number = new_reference()
    data = encrypt_reply(number, REPLY)
    typed = parse_reference(number.grouped.lower())
    assert decrypt_reply(typed, data) == REPLY
    assert REPLY not in data
    assert number.text.encode() not in data


def test_another_number_does_not() -> None:
    data = encrypt_reply(new_reference(), REPLY)
    with pytest.raises(ReplyError):
        decrypt_reply(new_reference(), data)


@pytest.mark.parametrize("place", [0, 5, -1])
def test_a_changed_reply_is_refused(place: int) -> None:
    number = new_reference()
    data = bytearray(encrypt_reply(number, REPLY))
    data[place] ^= 1
    with pytest.raises(ReplyError):
        decrypt_reply(number, bytes(data))


@pytest.mark.parametrize("data", [b"", b"\x01", b"\x01" + bytes(12)])
def test_what_is_no_reply(data: bytes) -> None:
    with pytest.raises(ReplyError):
        decrypt_reply(new_reference(), data)


def test_the_hash_is_of_the_thirteen_symbols() -> None:
    number = new_reference()
    assert number.hashed == sha256(b"diwan reference" + number.text.encode()).hexdigest()
