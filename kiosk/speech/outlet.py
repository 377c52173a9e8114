"""Keeps a device open for the player: runs it only while there is sound, falls back to silence.

Where headphones have a device of their own, what is for them opens that one, and the loudspeaker's
is closed before: the two never run at once.

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
_KINDS: Final = {False: "no-audio-device", True: "no-headphone-device"}


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
        open_device: Callable[[bool, bool], PlaybackDevice],
        emit: Callable[[messages.Report], None],
        clock: Clock,
        *,
        silent: bool = False,
    ) -> None:
        """`open_device(silent, headphones)` opens the real device or the silent one, that of the
        headphones or the loudspeaker's, or raises OSError. `silent`: there is no loudspeaker, on
        purpose.
        """
        self._open = open_device
        self._emit = emit
        self._clock = clock
        self._silent = silent
        self._device: PlaybackDevice | None = None
        self._is_real = False
        self._tried = float("-inf")
        self._headphones = False
        self._told: set[bool] = set()
        self._quiet_since: float | None = None

    @property
    def running(self) -> bool:
        return self._device is not None and self._device.running

    def prepare(self) -> None:
        """Open the device before the first words, so that a missing one is known early."""
        self._run(self._clock.monotonic())
        if self._device:
            self._device.stop()

    def serve(self, *, sounding: bool, headphones: bool | None = None) -> None:
        """Run the device while there is sound, and let it sleep some time after. `headphones` is
        whose sound it is; None leaves the device that is there.
        """
        now = self._clock.monotonic()
        if headphones is not None and headphones != self._headphones:
            self.close()
            self._headphones = headphones
            self._tried = float("-inf")
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
            self._is_real = False

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
        if (self._headphones or not self._silent) and now - self._tried >= _RETRY_SECONDS:
            self._tried = now
            if self._switch(silent=False):
                return
        if self._device is None:
            self._switch(silent=True)
        elif not self._device.running:
            self._device.start()

    def _switch(self, *, silent: bool) -> bool:
        try:
            device = self._open(silent, self._headphones)
            device.start()
        except OSError as error:
            self._lost(str(error))
            return False
        self.close()
        self._device = device
        self._is_real = not silent
        if not silent and self._headphones in self._told:
            self._told.remove(self._headphones)
            self._emit(messages.Mended(kind=_KINDS[self._headphones]))
        return True

    def _lost(self, reason: str) -> None:
        if self._headphones not in self._told:
            self._told.add(self._headphones)
            self._emit(messages.Trouble(kind=_KINDS[self._headphones], message=reason))
