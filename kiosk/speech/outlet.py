"""Keeps a device open for the player: runs it only while there is sound, falls back to silence.

Without a device everything goes on in the time it would have taken, so that captions and
highlighting work and only the sound is missing; staff hear of it, and a device that is plugged in
later is taken up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from kiosk.speech import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock

LINGER_SECONDS: Final = 1.5  # a device that sleeps at once swallows the next word
_RETRY_SECONDS: Final = 10.0
_KIND: Final = "no-audio-device"


class PlaybackDevice(Protocol):
    running: bool

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...
    @property
    def alive(self) -> bool: ...


class Outlet:
    """Where the player's sound goes. Use from one thread."""

    def __init__(
        self,
        open_device: Callable[[bool], PlaybackDevice],
        emit: Callable[[messages.Report], None],
        clock: Clock,
        *,
        silent: bool = False,
    ) -> None:
        """`open_device(silent)` opens the real device or the silent one, or raises OSError."""
        self._open = open_device
        self._emit = emit
        self._clock = clock
        self._silent = silent
        self._device: PlaybackDevice | None = None
        self._is_real = False
        self._tried = float("-inf")
        self._told = False
        self._quiet_since: float | None = None

    @property
    def running(self) -> bool:
        return self._device is not None and self._device.running

    def prepare(self) -> None:
        """Open the device before the first words, so that a missing one is known early."""
        self._run(self._clock.monotonic())
        if self._device:
            self._device.stop()

    def serve(self, *, sounding: bool) -> None:
        """Run the device while there is sound, and let it sleep some time after."""
        now = self._clock.monotonic()
        if sounding:
            self._quiet_since = None
            self._run(now)
        elif self._device and self._device.running:
            self._quiet_since = now if self._quiet_since is None else self._quiet_since
            if now - self._quiet_since >= LINGER_SECONDS:
                self._device.stop()

    def close(self) -> None:
        if self._device:
            self._device.close()
            self._device = None

    def _run(self, now: float) -> None:
        if self._device and self._device.running:
            if self._device.alive:
                return
            self.close()
        if self._is_real and self._device and not self._device.running:
            try:
                self._device.start()
            except OSError:
                self.close()
            else:
                return
        self._reopen(now)

    def _reopen(self, now: float) -> None:
        if not self._silent and now - self._tried >= _RETRY_SECONDS:
            self._tried = now
            if self._switch(silent=False):
                return
        if self._device is None:
            self._switch(silent=True)
        elif not self._device.running:
            self._device.start()

    def _switch(self, *, silent: bool) -> bool:
        try:
            device = self._open(silent)
            device.start()
        except OSError as error:
            self._lost(str(error))
            return False
        self.close()
        self._device = device
        self._is_real = not silent
        if not silent and self._told:
            self._told = False
            self._emit(messages.Mended(kind=_KIND))
        return True

    def _lost(self, reason: str) -> None:
        if not self._told:
            self._told = True
            self._emit(messages.Trouble(kind=_KIND, message=reason))
