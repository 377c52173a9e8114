"""The office as the screen reaches it: everything that waits for the disk happens in one lane."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from kiosk.desk.office import NotSignedIn, Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.background import Background

T = TypeVar("T")
log = logging.getLogger(__name__)
LANE = "desk"


class OfficeLane:
    """`ask` does something with the office, in order, and brings the result to the screen."""

    def __init__(self, opening: Callable[[], Office], background: Background) -> None:
        self._opening = opening
        self._background = background
        self._office: Office | None = None

    def ask(
        self,
        work: Callable[[Office], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """What nobody is signed in for any more is dropped; other faults go to `failed` or the log."""

        def fault(error: Exception) -> None:
            if isinstance(error, NotSignedIn):
                return
            if failed is None:
                log.error("the desk could not do it", exc_info=error)
            else:
                failed(error)

        self._background.run(LANE, lambda: work(self._opened()), done, fault)

    def close(self) -> None:
        """After what is under way."""
        if self._office is not None:
            self._background.run(LANE, self._office.close)

    def _opened(self) -> Office:
        if self._office is None:
            self._office = self._opening()
        return self._office
