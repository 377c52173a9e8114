"""When the first screen may say something by itself: while nobody is there, and not at night.

Sound that begins by itself must be stoppable (WCAG 1.4.2); whoever touches the screen has stopped it,
and it stays silent for as long as a whole pause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from zoneinfo import ZoneInfo

    from kiosk.clock import Clock


class HeraldWatch:
    """Ask `due` now and then; it never calls back and starts no timer."""

    def __init__(
        self,
        clock: Clock,
        zone: ZoneInfo,
        *,
        every_s: float,
        quiet: tuple[dt.time, dt.time] | None = None,
    ) -> None:
        """`quiet`: nothing from the first time of day until the second, which may be the next day's."""
        self._clock = clock
        self._zone = zone
        self._every = every_s
        self._quiet = quiet
        self._since = clock.monotonic()

    def disturbed(self) -> None:
        """Somebody is here, or it has just been said: the pause begins anew."""
        self._since = self._clock.monotonic()

    @property
    def due(self) -> bool:
        return self._clock.monotonic() - self._since >= self._every and not self.is_quiet

    @property
    def is_quiet(self) -> bool:
        if self._quiet is None:
            return False
        begin, end = self._quiet
        now = self._clock.now().astimezone(self._zone).time()
        return begin <= now < end if begin <= end else now >= begin or now < end
