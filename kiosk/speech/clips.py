"""Sentences made into sound ahead of time: one file per language in a built pack, `voice/<lang>.clips`.

A clip is found by the text as it is shown. A person's recording stands whatever the lexicon says
today; a clip of the engine only while the kiosk would still say the same words, or an old clip
would contradict a mended lexicon. Files are mapped, not read: a thousand sentences cost the worker
no memory until one is played.

    magic, version, number of clips
    per clip, sorted by key: key (16), digest of the words said (8, zeros: recorded), offset, size
    the clips, each a `StoredClip`
"""

from __future__ import annotations

import mmap
import struct
from _blake2 import blake2b  # hashlib would load OpenSSL: 3 MB for nothing else
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.i18n.tags import base_language
from kiosk.speech.timing import Cue  # noqa: TC001  # decoding reads the annotation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER: Final = "voice"
SUFFIX: Final = ".clips"
RECORDED: Final = bytes(8)
_MAGIC: Final = b"DIWANCLP"
_VERSION: Final = 1
_HEAD: Final = struct.Struct("<8sII")
_ENTRY: Final = struct.Struct("<16s8sQI")
_KEY_BYTES: Final = 16
_encoder = msgspec.msgpack.Encoder()


class ClipError(Exception):
    """A file of clips is damaged or of another version; the message names it."""


class StoredClip(msgspec.Struct, frozen=True, array_like=True):
    """A clip at rest: MP3 in `sound`, of which `frames` after the first `lead` are the clip.

    `said` is the digest of the words the engine said, RECORDED for a person's voice.
    `cues` point into the shown text.
    """

    said: bytes
    lead: int
    frames: int
    cues: tuple[Cue, ...]
    sound: bytes

    @property
    def recorded(self) -> bool:
        return self.said == RECORDED


_decoder = msgspec.msgpack.Decoder(StoredClip)


def key_of(text: str, lang: str) -> bytes:
    """What a sentence is found by: its language and its exact characters."""
    return blake2b(f"{base_language(lang)}\0{text}".encode(), digest_size=_KEY_BYTES).digest()


def digest_of(said: str) -> bytes:
    """Tells words said apart; never RECORDED."""
    return blake2b(said.encode(), digest_size=7).digest() + b"\1"


def clips_file(pack: Path, lang: str) -> Path:
    return pack / FOLDER / f"{base_language(lang)}{SUFFIX}"


def encode_clip(clip: StoredClip) -> bytes:
    return _encoder.encode(clip)


def decode_clip(data: bytes) -> StoredClip:
    """ClipError when these bytes are no clip."""
    try:
        return _decoder.decode(data)
    except msgspec.MsgspecError as error:
        raise ClipError(f"A clip is damaged: {error}") from error


def pack_clips(clips: Mapping[bytes, StoredClip]) -> bytes:
    """The file for clips by their keys: the same clips give the same bytes."""
    bodies = {key: encode_clip(clips[key]) for key in sorted(clips)}
    offset = _HEAD.size + _ENTRY.size * len(bodies)
    head = [_HEAD.pack(_MAGIC, _VERSION, len(bodies))]
    for key, body in bodies.items():
        head.append(_ENTRY.pack(key, clips[key].said, offset, len(body)))
        offset += len(body)
    return b"".join([*head, *bodies.values()])


class ClipFile:
    """The clips of one language, mapped."""

    def __init__(self, path: Path) -> None:
        """OSError when it cannot be opened, ClipError when it is no file of clips."""
        with path.open("rb") as file:
            try:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError as error:  # an empty file cannot be mapped
                raise ClipError(f"{path.name} is empty.") from error
        if len(self._data) < _HEAD.size:
            raise ClipError(f"{path.name} is cut off.")
        magic, version, count = _HEAD.unpack_from(self._data)
        self._count: int = count
        if magic != _MAGIC or version != _VERSION:
            raise ClipError(f"{path.name} is not a file of clips this program can read.")
        if len(self._data) < _HEAD.size + self._count * _ENTRY.size:
            raise ClipError(f"{path.name} is cut off.")

    def __len__(self) -> int:
        return self._count

    def find(self, key: bytes, said: str) -> StoredClip | None:
        """The clip for a key, if a person spoke it or the engine would still say `said`."""
        place = bisect_left(range(self._count), key, key=self._key)
        if place == self._count or self._key(place) != key:
            return None
        digest, offset, size = self._entry(place)
        if digest not in {RECORDED, digest_of(said)}:
            return None
        return decode_clip(self._data[offset : offset + size])

    def all(self) -> dict[bytes, StoredClip]:
        """Every clip by its key."""
        found = {}
        for place in range(self._count):
            _, offset, size = self._entry(place)
            found[self._key(place)] = decode_clip(self._data[offset : offset + size])
        return found

    def close(self) -> None:
        self._data.close()

    def _key(self, place: int) -> bytes:
        start = _HEAD.size + place * _ENTRY.size
        return self._data[start : start + _KEY_BYTES]

    def _entry(self, place: int) -> tuple[bytes, int, int]:
        _, digest, offset, size = _ENTRY.unpack_from(self._data, _HEAD.size + place * _ENTRY.size)
        return digest, offset, size


class Shelf:
    """The clips of a pack, opened language by language. A pack without any is an empty shelf."""

    def __init__(self, pack: Path | None = None) -> None:
        self._pack = pack
        self._files: dict[str, ClipFile | None] = {}

    def find(self, text: str, lang: str, said: str) -> StoredClip | None:
        """The clip for a shown text; a damaged file is as none, for the engine can speak too."""
        file = self._file(base_language(lang))
        if file is None:
            return None
        try:
            return file.find(key_of(text, lang), said)
        except ClipError:
            return None

    def _file(self, lang: str) -> ClipFile | None:
        if self._pack is None:
            return None
        if lang not in self._files:
            try:
                self._files[lang] = ClipFile(clips_file(self._pack, lang))
            except (OSError, ClipError):
                self._files[lang] = None
        return self._files[lang]
