"""The loudspeaker or headset, through miniaudio; a silent clock where there is none.

The compiled module of miniaudio is used directly: its Python face imports the web and TLS
libraries of the standard library, 27 MB and a quarter of a second for things never used here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from _miniaudio import ffi, lib

from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Callable

PERIOD_MS: Final = 10
PERIODS: Final = 2
NULL_DEVICE: Final = "null"  # the setting for a kiosk that is silent on purpose


class NoDeviceError(OSError):
    """No sound device could be opened; the message says which and why."""


class Device:
    """Pulls samples through `fill(frames)` while it runs. Start and stop from one thread."""

    def __init__(
        self, fill: Callable[[int], bytes], *, name: str = "", silent: bool = False
    ) -> None:
        """`name` picks a playback device by a part of its name; empty is the system's default."""
        silent = silent or name == NULL_DEVICE
        self._fill = fill
        self.running = False
        self._handle = ffi.new_handle(self)
        self._context = _context(silent=silent)
        self._device = ffi.new("ma_device *")
        config = lib.ma_device_config_init(lib.ma_device_type_playback)
        config.sampleRate = SAMPLE_RATE
        config.playback.channels = 1
        config.playback.format = lib.ma_format_s16
        self._id = _device_id(self._context, name) if name and not silent else None
        config.playback.pDeviceID = self._id or ffi.NULL
        config.periodSizeInMilliseconds = PERIOD_MS
        config.periods = PERIODS
        config.pUserData = self._handle
        config.dataCallback = lib._internal_data_callback  # noqa: SLF001  # the name in the C code
        result = lib.ma_device_init(self._context, ffi.addressof(config), self._device)
        if result != lib.MA_SUCCESS:
            lib.ma_context_uninit(self._context)
            raise NoDeviceError(f"No sound device could be opened (miniaudio error {result}).")

    def start(self) -> None:
        if not self.running:
            result = lib.ma_device_start(self._device)
            if result != lib.MA_SUCCESS:
                raise NoDeviceError(f"The sound device did not start (miniaudio error {result}).")
            self.running = True

    def stop(self) -> None:
        if self.running:
            self.running = False
            lib.ma_device_stop(self._device)

    @property
    def alive(self) -> bool:
        """False when a running device went away (a headset pulled out)."""
        return not self.running or bool(lib.ma_device_is_started(self._device))

    def close(self) -> None:
        self.running = False
        lib.ma_device_uninit(self._device)
        lib.ma_context_uninit(self._context)

    def pull(self, output: Any, frames: int) -> None:
        """Write `frames` samples to the C buffer `output`."""
        ffi.memmove(output, self._fill(frames), frames * SAMPLE_BYTES)


def _context(*, silent: bool) -> Any:
    context = ffi.new("ma_context*")
    config = lib.ma_context_config_init()
    backends = ffi.new("ma_backend[]", [lib.ma_backend_null] if silent else _real_backends())
    result = lib.ma_context_init(backends, len(backends), ffi.addressof(config), context)
    if result != lib.MA_SUCCESS:
        raise NoDeviceError(f"No sound system was found (miniaudio error {result}).")
    return context


def _real_backends() -> list[int]:
    """All of miniaudio's but the null one, so that the absence of sound is noticed."""
    names = ("wasapi", "pulseaudio", "alsa", "jack")
    return [getattr(lib, f"ma_backend_{name}") for name in names]


def _device_id(context: Any, name: str) -> Any:
    infos, count = ffi.new("ma_device_info **"), ffi.new("ma_uint32 *")
    lib.ma_context_get_devices(context, infos, count, ffi.NULL, ffi.NULL)
    found = []
    for index in range(count[0]):
        info = infos[0][index]
        title = ffi.string(info.name).decode("utf-8", "replace")
        if name.casefold() in title.casefold():
            return ffi.new("ma_device_id *", info.id)
        found.append(title)
    raise NoDeviceError(
        f"There is no sound device “{name}”. There is: {', '.join(found) or 'none'}."
    )


@ffi.def_extern(name="_internal_data_callback")  # type: ignore[untyped-decorator,unused-ignore]
def _on_data(device: Any, output: Any, _input: Any, frames: int) -> None:
    if device.pUserData:
        ffi.from_handle(device.pUserData).pull(output, frames)


lib.init_miniaudio()
