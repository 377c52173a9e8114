"""What the sync process brought and what was recorded here, shown on the pages it belongs to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from kiosk.store.sync_state import read_sync_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.clock import Clock
    from kiosk.store.sync_state import SyncState
    from ui.desk.editors import Editors
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.desk import Desk
    from ui.viewmodels.enclosures import Enclosures
    from ui.viewmodels.helped import Helped
    from ui.viewmodels.inbox import Inbox
    from ui.viewmodels.surveys import Surveys

_TEXTS_AT_ONCE = 500


class Shown(NamedTuple):
    """The pages that are read anew."""

    inbox: Inbox
    board: Board
    helped: Helped
    surveys: Surveys
    editors: Editors
    enclosures: Enclosures


class News:
    """`folder` is the desk's data; `wake` has the sync process look again."""

    def __init__(
        self,
        lane: OfficeLane,
        folder: Path,
        telling: Telling,
        clock: Clock,
        desk: Desk,
        shown: Shown,
        wake: Callable[[], None],
    ) -> None:
        self._lane = lane
        self._folder = folder
        self._telling = telling
        self._clock = clock
        self._desk = desk
        self._shown = shown
        self._wake = wake

    def look(self) -> None:
        """Take over what is new, then show it."""
        folder = self._folder
        self._lane.ask(lambda office: office.catch_up(), self._show)
        self._lane.ask(lambda _office: read_sync_state(folder), self._tell_sync)

    def read_texts(self) -> None:
        """A page at a time, so that whatever staff ask for comes in between."""
        self._lane.ask(lambda office: next(office.read_texts(), None), self._read_more)

    def _tell_sync(self, state: SyncState) -> None:
        """When central was last spoken to, in words; what waits here is kept either way."""
        tell = self._telling
        contact = state.facts.get("last_contact", "")
        if not contact:
            self._desk.tell_sync(tell.say("desk.sync.never"), good=False)
            return
        when = tell.moment(datetime.fromisoformat(contact), self._clock.now())
        good = not state.facts.get("last_error")
        key = "desk.sync.good" if good else "desk.sync.away"
        self._desk.tell_sync(tell.say(key, when), good=good)

    def _show(self, new: bool) -> None:
        shown = self._shown
        if shown.inbox.session is None:
            return
        shown.editors.refresh()
        shown.enclosures.look()
        if new:
            self._wake()  # files of new cases are fetched
        if new or not shown.board.ready:
            shown.board.refresh()
            shown.inbox.refresh()
            shown.helped.refresh()
            shown.surveys.refresh()
            self.read_texts()

    def _read_more(self, read: int | None) -> None:
        inbox = self._shown.inbox
        if read is None or inbox.session is None:
            inbox.refresh()
            self._shown.helped.refresh()
            return
        if read <= _TEXTS_AT_ONCE:
            inbox.refresh()
        self.read_texts()
