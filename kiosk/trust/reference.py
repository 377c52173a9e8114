"""The number a visitor carries away: easy to say, hard to guess, and a slip is noticed.

Twelve symbols of Crockford's base 32 (60 random bits) and one check symbol. Crockford's own check
counts modulo 37 and may be `*` or `=`, which nobody can say or find on a keypad. Ours is a symbol
like the others: the code word is a multiple of x - 2 over the field of 32 elements, which notices
every single wrong symbol and every swap of two.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from kiosk.trust.errors import TrustError

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SYMBOLS = 13
_VALUES = {symbol: value for value, symbol in enumerate(ALPHABET)} | {"I": 1, "L": 1, "O": 0}
_HASHED = b"diwan reference"
_FIELD = 0b100101  # x^5 + x^2 + 1, primitive over GF(2)
_SYMBOL_OF = ALPHABET.encode() * 8  # of any byte: its last five bits
_VALUE_OF = bytes(_VALUES.get(chr(byte), 0) for byte in range(256))
_TWICE = bytes(2 * value ^ _FIELD if value & 16 else 2 * value for value in range(32))


class ReferenceNumberError(TrustError):
    """Not a reference number. `kind`: "length", "symbol" or "check"."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class Reference(msgspec.Struct, frozen=True):
    """A checked reference number. `text` is its 13 symbols, upper case, without separators."""

    text: str

    @property
    def grouped(self) -> str:
        """For paper and screens: 7K4M-29QX-3HT8-C."""
        return "-".join(self.text[start : start + 4] for start in range(0, SYMBOLS, 4))

    @property
    def hashed(self) -> str:
        """By what a number is known where it may not be read: 64 hexadecimal digits."""
        from hashlib import sha256  # brings OpenSSL: not before it is needed

        return sha256(_HASHED + self.text.encode("ascii")).hexdigest()

    def __str__(self) -> str:
        return self.grouped


def new_reference(random: Callable[[int], bytes] = os.urandom) -> Reference:
    """A fresh number from `random(n) -> n bytes`, which must be unpredictable outside of tests."""
    return reference_of(random(SYMBOLS - 1))


def reference_of(random: bytes) -> Reference:
    """The number these twelve bytes stand for."""
    symbols = random.translate(_SYMBOL_OF)
    return Reference((symbols + _check_symbol(symbols)).decode("ascii"))


def parse_reference(text: str) -> Reference:
    """Read what a person typed or said: case, spaces, dashes, I and L for 1, O for 0 are forgiven.

    Raises `ReferenceNumberError` when a symbol, the length or the check is wrong.
    """
    symbols = [character for character in text.upper() if character.isalnum()]
    strange = next((symbol for symbol in symbols if symbol not in _VALUES), None)
    if strange is not None:
        raise ReferenceNumberError("symbol", f"“{strange}” does not occur in a reference number")
    if len(symbols) != SYMBOLS:
        message = f"a reference number has {SYMBOLS} letters and digits, here are {len(symbols)}"
        raise ReferenceNumberError("length", message)
    values = [_VALUES[symbol] for symbol in symbols]
    if _fold(values):
        raise ReferenceNumberError(
            "check", "the check letter does not fit: one symbol may be wrong"
        )
    return Reference("".join(ALPHABET[value] for value in values))


def _check_symbol(symbols: bytes) -> bytes:
    total = 0
    for value in symbols.translate(_VALUE_OF):
        total = _TWICE[total] ^ value
    return _SYMBOL_OF[_TWICE[total] : _TWICE[total] + 1]


def _fold(values: list[int]) -> int:
    """The value of the polynomial with these coefficients at 2; 0 for a valid number."""
    total = 0
    for value in values:
        total = _TWICE[total] ^ value
    return total
