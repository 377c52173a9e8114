"""Clips and files of sound as samples, through the decoders that miniaudio carries anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from _miniaudio import ffi, lib

from kiosk.speech.clips import ClipError
from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.speech.clips import StoredClip


def samples_of(clip: StoredClip) -> bytes:
    """Mono 16-bit samples at SAMPLE_RATE. ClipError when they are no such sound."""
    config, count = ffi.new("ma_dr_mp3_config *"), ffi.new("ma_uint64 *")
    data = ffi.from_buffer(clip.sound)
    pointer = lib.ma_dr_mp3_open_memory_and_read_pcm_frames_s16(
        data, len(clip.sound), config, count, ffi.NULL
    )
    if pointer == ffi.NULL:
        raise ClipError("A clip holds no sound.")
    try:
        if config.channels != 1 or config.sampleRate != SAMPLE_RATE:
            raise ClipError("A clip has another sample rate than the voice.")
        whole = ffi.buffer(pointer, count[0] * SAMPLE_BYTES)
        start = clip.lead * SAMPLE_BYTES
        return bytes(whole[start : start + clip.frames * SAMPLE_BYTES])
    finally:
        lib.ma_dr_mp3_free(pointer, ffi.NULL)


def samples_in(file: Path) -> bytes:
    """Mono 16-bit samples at SAMPLE_RATE of a WAV, MP3, FLAC or Ogg file. OSError when it cannot be
    opened, ClipError when it is no sound.
    """
    data = file.read_bytes()
    config = lib.ma_decoder_config_init(lib.ma_format_s16, 1, SAMPLE_RATE)
    count, pointer = ffi.new("ma_uint64 *"), ffi.new("void **")
    result = lib.ma_decode_memory(data, len(data), ffi.addressof(config), count, pointer)
    if result != lib.MA_SUCCESS:
        raise ClipError(f"{file.name} is no sound that can be read.")
    try:
        return bytes(ffi.buffer(pointer[0], count[0] * SAMPLE_BYTES))
    finally:
        lib.ma_free(pointer[0], ffi.NULL)
