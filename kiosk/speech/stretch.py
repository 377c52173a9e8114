"""A recorded voice faster or slower with its pitch kept, by the library espeak-ng itself uses.

Debian's espeak-ng brings libsonic along; where it is missing, recordings are played at normal
speed only and the engine speaks at the others.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Final

from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE

_NAMES: Final = ("libsonic.so.0", "libsonic.so", "sonic.dll")


def can_stretch() -> bool:
    return _library() is not None


def stretched(samples: bytes, speed: float) -> bytes:
    """Mono 16-bit samples at `speed` times their pace (2.0 is half as long)."""
    library = _library()
    if library is None or not samples:
        return samples
    stream = library.sonicCreateStream(SAMPLE_RATE, 1)
    try:
        library.sonicSetSpeed(stream, speed)
        library.sonicWriteShortToStream(stream, samples, len(samples) // SAMPLE_BYTES)
        library.sonicFlushStream(stream)
        count = library.sonicSamplesAvailable(stream)
        out = ctypes.create_string_buffer(count * SAMPLE_BYTES)
        got = library.sonicReadShortFromStream(stream, out, count)
        return out.raw[: got * SAMPLE_BYTES]
    finally:
        library.sonicDestroyStream(stream)


@cache
def _library() -> Any:
    for name in _NAMES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        stream, samples, count = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
        library.sonicCreateStream.restype = stream
        library.sonicCreateStream.argtypes = [count, count]
        library.sonicSetSpeed.argtypes = [stream, ctypes.c_float]
        library.sonicSetSpeed.restype = None
        library.sonicWriteShortToStream.argtypes = [stream, samples, count]
        library.sonicFlushStream.argtypes = [stream]
        library.sonicSamplesAvailable.argtypes = [stream]
        library.sonicReadShortFromStream.argtypes = [stream, samples, count]
        library.sonicDestroyStream.argtypes = [stream]
        library.sonicDestroyStream.restype = None
        return library
    return None
