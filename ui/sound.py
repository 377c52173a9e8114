"""The microphone through miniaudio. Imported only where an answer by voice is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ui.viewmodels.recorder import BYTES_PER_SECOND, RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

SILENT_BACKEND: Final = "Null"
CHUNK_MS: Final = 100


class RealSound:
    """One device at a time; `stop` closes it."""

    def __init__(self, outlet: Callable[[], str] = lambda: "") -> None:
        """`outlet` gives a part of the name of the device to play on now; empty for the default."""
        self._outlet = outlet
        self._device: Any = None

    def has_microphone(self) -> bool:
        """Opens the microphone for a moment; a sound system without one gives only silence."""
        try:
            device = _capture()
        except OSError:
            return False
        device.close()
        return True

    def record(self, heard: Callable[[bytes], None]) -> None:
        self.stop()
        self._device = _capture()
        listening = _listening(heard)
        next(listening)
        self._device.start(listening)

    def read(self, file: Path, rate: int) -> bytes:
        """WAV, MP3, FLAC or Ogg Vorbis."""
        import miniaudio

        try:
            decoded = miniaudio.decode(
                file.read_bytes(), miniaudio.SampleFormat.SIGNED16, 1, sample_rate=rate
            )
        except miniaudio.MiniaudioError as error:
            raise OSError(f"{file.name} is no sound that can be read: {error}") from error
        return bytes(decoded.samples)

    def play(self, samples: bytes, finished: Callable[[], None], rate: int = RATE) -> None:
        import miniaudio

        self.stop()
        try:
            self._device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16,
                1,
                rate,
                buffersize_msec=CHUNK_MS,
                device_id=_playback(self._outlet()),
            )
        except miniaudio.MiniaudioError as error:
            raise OSError(f"no loudspeaker could be opened: {error}") from error
        if self._device.backend == SILENT_BACKEND:
            self.stop()
            raise OSError("there is no loudspeaker, only a silent stand-in")
        playing = _playing(samples, finished)
        next(playing)
        self._device.start(playing)

    def stop(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()


def _playback(name: str) -> Any:
    """The id of the device with this in its name; None for the default. OSError without one."""
    if not name:
        return None
    import miniaudio

    for device in miniaudio.Devices().get_playbacks():
        if name.casefold() in str(device["name"]).casefold():
            return device["id"]
    raise OSError(f"there is no sound device “{name}”")


def _capture() -> Any:
    import miniaudio

    try:
        device = miniaudio.CaptureDevice(
            miniaudio.SampleFormat.SIGNED16, 1, RATE, buffersize_msec=CHUNK_MS
        )
    except miniaudio.MiniaudioError as error:
        raise OSError(f"no microphone could be opened: {error}") from error
    if device.backend == SILENT_BACKEND:
        device.close()
        raise OSError("there is no microphone, only a silent stand-in")
    return device


def _listening(heard: Callable[[bytes], None]) -> Generator[None, bytes, None]:
    while True:
        heard(bytes((yield)))


def _playing(samples: bytes, finished: Callable[[], None]) -> Generator[bytes, int, None]:
    wanted = yield b""
    at = 0
    while at < len(samples):
        piece = samples[at : at + wanted * 2]
        at += len(piece)
        wanted = yield piece
    finished()
    while True:  # silence until the device is closed
        wanted = yield b"\0" * min(wanted * 2, BYTES_PER_SECOND)
