"""Bytes that were right, changed as damage and malice change them, from a source of luck."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_ODD = (
    b"\xff", b"\x00", b"\xed\xa0\x80", b"\\ud800", b'"', b"{", b"}", b"[" * 3000, b"9" * 400,
    b"-1", b"1e999", b"\xe2\x80\xae", b"&a;", b"<!DOCTYPE a>", b"\r\n", b"\n", b"\xdf" * 5, b";",
    b"../../etc/passwd", b"null", b"true", b'"\xc3"', b"\xc1" * 3, b"\x7f\xff\xff\xff",
)  # fmt: skip


def changed(random: Random, data: bytes) -> bytes:
    """One to four changes of some kind each."""
    for _ in range(random.randint(1, 4)):
        data = _once(random, data)
    return data


def _once(random: Random, data: bytes) -> bytes:
    at = random.randint(0, len(data))
    end = min(len(data), at + int(2 ** random.uniform(0, 6)))
    match random.randrange(6):
        case 0 if data:
            at = min(at, len(data) - 1)
            return data[:at] + bytes([data[at] ^ random.randint(1, 255)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[end:]
        case 2:
            return data[:at] + random.choice(_ODD) + data[at:]
        case 3:
            return data[:at] + random.choice(_ODD) + data[end:]
        case 4:
            return data[:at] + data[at:end] * random.randint(2, 50) + data[end:]
    return data[:at]
