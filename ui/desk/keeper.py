"""The desk's store as a form's pages reach it: what staff record for somebody goes through the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.store.sealer import Sealer
from kiosk.store.status import SPARE_BYTES, disk_free

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.desk.recording import Channel
    from kiosk.store import Draft, Receipt
    from ui.desk.lane import OfficeLane


class DeskKeeper:
    """`channel` and `language` are those of the person who speaks; the form may be read in others."""

    def __init__(self, lane: OfficeLane, folder: Path) -> None:
        self._lane = lane
        self._folder = folder
        self.channel: Channel = "desk"
        self.language = ""
        self.kept: Callable[[], None] = lambda: None
        """Called after what reached the disk."""

    def keep(
        self,
        draft: Draft,
        done: Callable[[Receipt], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """What was begun and left is kept by nobody: staff were asked, and said so."""
        if draft.kind == "partial":
            return
        whole = msgspec.structs.replace(draft, language=self.language or draft.language)
        channel = self.channel

        def told(receipt: Receipt) -> None:
            done(receipt)
            self.kept()

        self._lane.ask(lambda office: office.record(whole, channel), told, failed)

    def space_ok(self) -> bool:
        try:
            return disk_free(self._folder) >= SPARE_BYTES
        except OSError:
            return False

    def seal_ok(self) -> bool:
        """Looked at anew each time."""
        return Sealer(self._folder).ready

    def prepare(self) -> None:
        self._lane.ask(lambda office: office.prepare(), failed=_not_prepared)

    def forget(self) -> None:
        """Signing out forgets."""


def _not_prepared(_error: Exception) -> None:
    """Submitting says what is wrong."""
