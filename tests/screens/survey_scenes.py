"""Polls with their result, quizzes and pulses, each reached as a visitor reaches it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics.polls import PollCounts, PollNews
from kiosk.store.poll_steps import stepped
from kiosk.store.polled import POLL, Polled
from kiosk.store.sync_state import SyncLedger
from tests.screens.scenes import scene

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow

FORM = "poll-opening-hours"
HOURS = f"/{FORM}/hours"


def _tell(k: KioskWindow) -> None:
    """As if central had counted other kiosks' votes."""
    counts = PollCounts(
        people=312,
        answered={HOURS: 312},
        places={HOURS: {"tuesday_late": (168,), "sunday_early": (93,), "keep": (51,)}},
        first=datetime(2026, 11, 2, 7, tzinfo=UTC),
        last=datetime(2026, 11, 21, 13, tzinfo=UTC),
    )
    news = PollNews(form=FORM, counts=counts, at=datetime(2026, 11, 22, tzinfo=UTC))
    ledger = SyncLedger.open(k.data)
    ledger.take_feed([(POLL, FORM, 1, msgspec.json.encode(news))], 1)
    ledger.close()


def _vote(k: KioskWindow) -> None:
    assert k.kiosk.feedback.begin(FORM, "poll")
    k.kiosk.visit.open("question")
    k.kiosk.feedback.answer("sunday_early")
    assert k.kiosk.feedback.next()
    k.kiosk.feedback.submit()
    k.wait_for(lambda: k.kiosk.visit.page == "poll" and k.kiosk.surveys.polls.ready)


@scene
def poll_result(k: KioskWindow) -> None:
    _tell(k)
    _vote(k)


@scene
def poll_held(k: KioskWindow) -> None:
    """Some have voted since the result last moved on."""
    _tell(k)
    counts = PollCounts(
        people=307,
        answered={HOURS: 307},
        places={HOURS: {"tuesday_late": (165,), "sunday_early": (92,), "keep": (50,)}},
        first=datetime(2026, 11, 2, 7, tzinfo=UTC),
        last=datetime(2026, 11, 20, 13, tzinfo=UTC),
    )
    earlier = Polled(people=307, counts=counts, reach="everywhere", told=True)
    k.kiosk.keeper.ask(lambda store: store.remember(f"poll-step:{FORM}", ""))
    k.kiosk.keeper.ask(lambda store: stepped(store, FORM, earlier))
    _vote(k)


@scene
def poll_too_few(k: KioskWindow) -> None:
    ledger = SyncLedger.open(k.data)
    ledger.take_feed([(POLL, FORM, 2, b"")], 2)  # taken back, where another scene told it
    ledger.close()
    _vote(k)


def _quiz(k: KioskWindow, *answers: str) -> None:
    assert k.kiosk.feedback.begin("quiz-centre", "quiz")
    k.kiosk.visit.open("question")
    for answer in answers:
        k.kiosk.feedback.answer(answer)
        assert k.kiosk.surveys.quiz.judge()
        assert k.kiosk.feedback.next()
    k.kiosk.visit.replace("verdict")


@scene
def quiz_right(k: KioskWindow) -> None:
    _quiz(k, "nothing")


@scene
def quiz_other(k: KioskWindow) -> None:
    _quiz(k, "nothing", "same")


@scene
def quiz_end(k: KioskWindow) -> None:
    _quiz(k, "nothing", "same")
    k.kiosk.feedback.answer(["aloud", "large", "language"])
    assert k.kiosk.surveys.quiz.judge()
    assert k.kiosk.feedback.next()
    k.kiosk.feedback.submit()
    k.wait_for(lambda: k.kiosk.visit.page == "quizEnd")


@scene
def pulse(k: KioskWindow) -> None:
    assert k.kiosk.feedback.begin("pulse-today", "pulse")
    k.kiosk.visit.open("question")
    k.kiosk.feedback.answer("partly")


@scene
def pulse_thanked(k: KioskWindow) -> None:
    assert k.kiosk.feedback.begin("pulse-today", "pulse")
    k.kiosk.visit.open("question")
    k.kiosk.feedback.answer("yes")
    assert k.kiosk.feedback.next()
    k.kiosk.feedback.submit()
    k.wait_for(lambda: k.kiosk.visit.page == "thanked")
