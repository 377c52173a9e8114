"""Polls, quizzes and pulses as the kiosk wires them: what happens once one is handed in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ui.viewmodels.polls import Polls
from ui.viewmodels.pulse import PULSE, Pulse
from ui.viewmodels.quiz import Quiz

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kiosk.clock import Clock
    from kiosk.store.polled import Polled
    from ui.background import Background
    from ui.keeper import StoreKeeper
    from ui.viewmodels.feedback import Feedback, Shelf
    from ui.viewmodels.guide import Guide
    from ui.viewmodels.visit import Visit

log = logging.getLogger(__name__)
THANKS = "thanks"
_LAST_PAGES = {"poll": "poll", "quiz": "quizEnd", PULSE: "thanked"}
_REPLACED = frozenset({"review", "question", "verdict"})
LANE = "polled"


class Surveys:
    """The three view models; `handed_in` when the feedback reached the disk."""

    def __init__(
        self,
        shelf: Shelf,
        folder: Path,
        keeper: StoreKeeper,
        background: Background,
        guide: Guide,
        feedback: Feedback,
        words: Callable[[str], str],
        clock: Clock,
        parent: QObject,
    ) -> None:
        self._folder = folder
        self._keeper = keeper
        self._background = background
        self._feedback = feedback
        zone = guide.pack.pack.timezone
        self.polls = Polls(shelf, self._look_up, words, clock, zone, parent)
        self.quiz = Quiz(feedback, words, parent)
        self.pulse = Pulse(keeper, lambda: guide.offered(PULSE), feedback, parent)

    def attend(self, visit: Visit) -> None:
        """Follow a visit, and ask before it ends."""

        def offer() -> bool:
            offered = visit.page not in {THANKS, "thanked"} and self.pulse.offer()
            if offered:
                visit.open(self._feedback.page)
            return offered

        visit.before_end = offer
        visit.began.connect(self.pulse.begin)
        visit.pageChanged.connect(lambda: self.pulse.went(visit.page))

    def handed_in(self, visit: Visit) -> None:
        """Something is on the disk: the page that follows it."""
        feedback = self._feedback
        if not (feedback.reference and visit.running):
            return
        self.polls.handed_in(feedback)
        self.pulse.handed_in()
        # A quick form leaves its questions behind: they are answered.
        leaves = visit.page == "review" or (feedback.quick and visit.page in _REPLACED)
        step = visit.replace if leaves else visit.open
        step(_LAST_PAGES.get(feedback.purpose, THANKS))

    def set_language(self, tag: str) -> None:
        self.polls.set_language(tag)
        self.quiz.set_language(tag)

    def leave(self) -> None:
        for each in (self.polls, self.quiz, self.pulse):
            each.leave()

    def models(self) -> dict[str, QObject]:
        return {"Polls": self.polls, "Quiz": self.quiz, "Pulse": self.pulse}

    def _look_up(
        self, form_id: str, done: Callable[[Polled], None], failed: Callable[[], None]
    ) -> None:
        """What is known of a poll here, read off the screen's thread. What cannot be kept as shown
        is not shown either: the next result would tell a single vote.
        """

        def read() -> Polled:
            from kiosk.store.polled import polled

            return polled(self._folder, form_id)

        def known(live: Polled) -> None:
            from kiosk.store.poll_steps import stepped

            self._keeper.ask(lambda store: stepped(store, form_id, live), done, failed)

        def unread(error: Exception) -> None:
            log.error("the result of the poll %s cannot be read: %s", form_id, error)
            failed()

        self._background.run(LANE, read, known, unread)
