"""Clips as they are rendered, appended one by one: whatever stops the work, none is lost.

A record is a length and a pair of fingerprint and clip; a record cut off by a stop is dropped.
"""

from __future__ import annotations

import struct
from typing import IO, TYPE_CHECKING, Final, Self

import msgspec

from kiosk.speech.clips import StoredClip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LENGTH: Final = struct.Struct("<I")
_Record = tuple[bytes, StoredClip]
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Record)


class Journal:
    """The clips made so far, by fingerprint. Open it with `with` to add."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._clips: dict[bytes, StoredClip] = {}
        self._whole = 0  # bytes of whole records
        self._file: IO[bytes] | None = None
        self._read()

    def __contains__(self, mark: bytes) -> bool:
        return mark in self._clips

    def get(self, mark: bytes) -> StoredClip | None:
        return self._clips.get(mark)

    def __enter__(self) -> Self:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("ab")
        self._file.truncate(self._whole)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file:
            self._file.close()
            self._file = None

    def add(self, mark: bytes, clip: StoredClip) -> None:
        """Keep a clip, whatever becomes of this process."""
        assert self._file, "open the journal first"
        self._file.write(_record(mark, clip))
        self._file.flush()
        self._clips[mark] = clip

    def tidy(self, needed: Iterable[bytes]) -> None:
        """Drop what the pack does not need any more, when that is half of it or more."""
        kept = {mark: self._clips[mark] for mark in needed if mark in self._clips}
        if 2 * len(kept) > len(self._clips):
            return
        work = self._path.with_name(f".{self._path.name}.part")
        work.write_bytes(b"".join(_record(mark, clip) for mark, clip in kept.items()))
        work.replace(self._path)
        self._clips = kept

    def _read(self) -> None:
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return
        while self._whole + _LENGTH.size <= len(data):
            (length,) = _LENGTH.unpack_from(data, self._whole)
            start = self._whole + _LENGTH.size
            if start + length > len(data):
                return
            try:
                mark, clip = _decoder.decode(data[start : start + length])
            except msgspec.MsgspecError:
                return
            self._clips[mark] = clip
            self._whole = start + length


def _record(mark: bytes, clip: StoredClip) -> bytes:
    body = _encoder.encode((mark, clip))
    return _LENGTH.pack(len(body)) + body
