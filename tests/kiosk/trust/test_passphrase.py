"""Files under a passphrase: age's own form, read and written both ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyrage
import pytest

from kiosk.trust import passphrase
from kiosk.trust.passphrase import (
    NotUnderPassphraseError,
    WrongPassphraseError,
    is_under_passphrase,
    put_under,
    take_out,
)
from kiosk.trust.sealing import seal
from tests.support.recipients import the_recipients

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = "copper lantern on ice ثلج"
CHUNK = 64 * 1024


@pytest.fixture
def _little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase, "WORK", 4)


def test_work_is_what_guessing_is_to_cost() -> None:
    data = put_under(b"secret", WORDS)
    assert take_out(data, WORDS) == b"secret"
    assert b"-> scrypt " in passphrase._without_armour(data)
    assert re.search(rb"-> scrypt \S{22} 17\n", passphrase._without_armour(data))


@pytest.mark.usefixtures("_little_work")
@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1])
def test_pyrage_opens_what_was_written_here(size: int) -> None:
    data = put_under(bytes(size), WORDS)
    assert is_under_passphrase(data)
    assert pyrage.passphrase.decrypt(data, WORDS) == bytes(size)
    assert take_out(data, WORDS) == bytes(size)


@pytest.mark.parametrize("armoured", [True, False])
def test_what_pyrage_wrote_is_opened_here(*, armoured: bool) -> None:
    data = pyrage.passphrase.encrypt(b"secret", WORDS, armored=armoured)
    assert is_under_passphrase(data)
    assert take_out(data, WORDS) == b"secret"


@pytest.mark.usefixtures("_little_work")
@pytest.mark.parametrize("wrong", ["", "copper lantern on ice", f"{WORDS} "])
def test_other_words_open_nothing(wrong: str) -> None:
    with pytest.raises(WrongPassphraseError):
        take_out(put_under(b"secret", WORDS), wrong)


@pytest.mark.usefixtures("_little_work")
def test_no_two_files_are_alike() -> None:
    assert put_under(b"secret", WORDS) != put_under(b"secret", WORDS)


def changed_in(part: bytes, by: Callable[[bytes], bytes]) -> bytes:
    """A file, out of its armour, whose `part` (a pattern) was changed."""
    whole = passphrase._without_armour(put_under(b"secret", WORDS))
    found = re.search(part, whole, re.DOTALL)
    assert found
    return whole[: found.start()] + by(found[0]) + whole[found.end() :]


@pytest.mark.usefixtures("_little_work")
@pytest.mark.parametrize(
    ("part", "by"),
    [
        (rb"(?<=--- )\S{43}", lambda mac: mac[1:] + mac[:1]),
        (rb".\Z", lambda end: bytes([end[0] ^ 1])),
        (rb".\Z", lambda _: b""),
        (rb"(?<=scrypt \S{22} )4", lambda _: b"30"),
        (rb"(?<=scrypt \S{22} )4", lambda _: b"four"),
        (rb"-> scrypt.*", lambda _: b""),
    ],
    ids=["mac", "payload", "end", "work", "number", "header"],
)
def test_change_is_noticed(part: bytes, by: Callable[[bytes], bytes]) -> None:
    with pytest.raises(NotUnderPassphraseError):
        take_out(changed_in(part, by), WORDS)


@pytest.mark.usefixtures("_little_work")
def test_armour_that_was_cut_off_is_no_wrong_passphrase() -> None:
    data = put_under(b"secret", WORDS)
    for end in range(40, len(data) - 50, 37):
        with pytest.raises(NotUnderPassphraseError):
            take_out(data[:end], WORDS)


def test_what_was_sealed_to_a_key_is_under_no_passphrase() -> None:
    with pytest.raises(NotUnderPassphraseError, match="encrypted to a key"):
        take_out(seal(b"words", the_recipients()), WORDS)
