"""Polls with their result, quizzes that explain, and a question on the way out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.analytics.polls import PollCounts, PollNews
from kiosk.i18n import format_date, format_number, format_people, isolate
from kiosk.store import pulses
from kiosk.store.polled import POLL
from kiosk.store.sync_state import SyncLedger
from tests.support.kept import by_name, kept
from tests.ui.pages.form_pages import QuestionPage
from tests.ui.pages.hands import Finger, Hand, Keys, Reader
from tests.ui.pages.survey_pages import PollPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.guide_pages import HomePage

FORM = "poll-opening-hours"
LATE, EARLY, KEEP = "tuesday_late", "sunday_early", "keep"


def central_told(folder: Path, *, late: int, early: int, people: int | None = None) -> None:
    """As if other kiosks' votes had come through the feed."""
    path = f"/{FORM}/hours"
    told = people is None
    counts = PollCounts(
        people=late + early if people is None else people,
        answered={path: late + early} if told else {},
        places={path: {LATE: (late,), EARLY: (early,)}} if told else {},
        first=datetime(2026, 11, 2, 9, tzinfo=UTC),
        last=datetime(2026, 11, 20, 9, tzinfo=UTC),
    )
    news = PollNews(form=FORM, counts=counts, at=datetime(2026, 11, 22, tzinfo=UTC))
    ledger = SyncLedger.open(folder)
    ledger.take_feed([(POLL, FORM, 7, msgspec.json.encode(news))], 7)
    ledger.close()


# Polls -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "shape", "hand"),
    [("ar", "portrait", Finger()), ("he", "landscape", Reader()), ("en", "portrait", Keys())],
)
def test_who_votes_sees_the_result_with_the_own_choice_in_words(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str, hand: Hand
) -> None:
    kiosk = open_kiosk(shape).by(hand)
    central_told(kiosk.k.data, late=14, early=5)
    result = kiosk.choose(lang).form("poll").choose(EARLY).vote()
    first, own, last = result.lines
    assert "70%" in first
    assert "30%" in own
    assert result.words("polls.mine") in own
    assert result.words("polls.mine") not in first + last
    assert result.shows("20")
    assert result.shows(result.words("polls.reach.everywhere"))
    (envelope,) = kept(kiosk.k.data)
    assert (envelope.kind, by_name(envelope)["hours"]) == ("vote", EARLY)


def test_vote_is_given_once_in_a_visit_and_the_tile_shows_the_result_then(
    kiosk: AttractPage,
) -> None:
    central_told(kiosk.k.data, late=14, early=5)
    again = kiosk.choose("en").form("poll").choose(KEEP).vote().more().result("poll")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.surveys.polls.ready)
    assert any("Your choice" in line for line in again.lines)
    assert len(kept(kiosk.k.data)) == 1
    next_visitor = again.done().choose("he").form("poll")
    assert next_visitor.checked() == []


def test_before_there_are_enough_votes_only_their_number_is_told(kiosk: AttractPage) -> None:
    result = kiosk.choose("en").form("poll").choose(LATE).vote()
    assert result.lines == []
    assert result.shows("The result is shown when the number of votes reaches")
    assert result.shows("Votes at this kiosk only.")


def test_without_a_network_the_votes_of_this_kiosk_are_the_result(kiosk: AttractPage) -> None:
    for _ in range(9):
        kiosk.choose("en").form("poll").choose(LATE).vote().done()
    result = kiosk.choose("en").form("poll").choose(KEEP).vote()
    assert "90%" in result.lines[0]
    assert result.shows("Votes at this kiosk only.")


def test_what_central_may_not_tell_yet_is_not_told_with_one_vote_more(kiosk: AttractPage) -> None:
    central_told(kiosk.k.data, late=0, early=0, people=9)
    result = kiosk.choose("en").form("poll").choose(LATE).vote()
    assert result.lines == []
    assert result.shows("Enough people have voted.")


def test_result_does_not_tell_what_the_visitor_before_chose(kiosk: AttractPage) -> None:
    central_told(kiosk.k.data, late=14, early=5)
    first = kiosk.choose("en").form("poll").choose(EARLY).vote()
    assert [line for line in first.lines if "6 people" in line]
    second = first.done().choose("en").form("poll").choose(KEEP).vote()
    third = second.done().choose("en").form("poll").choose(EARLY).vote()
    assert [line for line in third.lines if "7 people" in line]
    assert [line for line in third.lines if "0 people" in line]
    assert third.shows("Newer votes are added in groups of")


def test_result_of_an_earlier_day_says_so(kiosk: AttractPage) -> None:
    central_told(kiosk.k.data, late=14, early=5)
    kiosk.k.clock.advance(3 * 24 * 3600)
    result = kiosk.choose("en").form("poll").choose(EARLY).vote()
    assert result.shows("Votes from all our kiosks up to")


def test_result_changes_its_language_with_the_visit(kiosk: AttractPage) -> None:
    central_told(kiosk.k.data, late=14, early=5)
    result = kiosk.choose("en").form("poll").choose(EARLY).vote().speak("ar")
    assert any("الأحد" in line and "اختيارك" in line for line in result.lines)


def test_result_carries_its_people_and_period_in_every_language(kiosk: AttractPage) -> None:
    central_told(kiosk.k.data, late=14, early=5)
    result = kiosk.choose("en").form("poll").choose(EARLY).vote()
    for lang in ("ar", "he", "ru", "am", "fr", "en"):
        result = result.speak(lang)
        told = result.words("polls.people", isolate(format_number(20, lang)))
        assert result.shows(told)
        first = isolate(format_date(date(2026, 11, 2), lang))
        assert [text for text in result.texts() if first in text]
        assert [line for line in result.lines if format_people(14, lang) in line]


def test_nothing_of_the_vote_is_left_for_the_next_visitor(kiosk: AttractPage) -> None:
    kiosk.choose("en").form("poll").choose(LATE).vote()
    kiosk.k.kiosk.visit.end()
    polls = kiosk.k.kiosk.surveys.polls
    assert (polls.voted(FORM), polls.ready, polls.tables) == (False, False, [])


def a_second_poll(kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack's quiz, as if it were a poll that began before the other."""
    guide = kiosk.k.kiosk.guide.pack
    forms = tuple(
        msgspec.structs.replace(form, purpose="poll") if form.id == "quiz-centre" else form
        for form in guide.pack.forms
    )
    monkeypatch.setattr(guide, "pack", msgspec.structs.replace(guide.pack, forms=forms))
    monkeypatch.setitem(guide.edition("en").polls, "quiz-centre", "What does it cost?")


@pytest.mark.parametrize("hand", [Finger(), Keys()], ids=lambda hand: type(hand).__name__)
def test_who_has_voted_is_led_to_the_poll_that_is_left(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch, hand: Hand
) -> None:
    a_second_poll(kiosk, monkeypatch)
    result = kiosk.by(hand).choose("en").form("poll").choose(KEEP).vote()
    assert result.shows("What does it cost?")
    second = result.press_words("stories.vote").to(QuestionPage)
    assert kiosk.k.kiosk.feedback.form == "quiz-centre"
    for choice in ("nothing", "any"):
        second = second.choose(choice).next()
    last = second.choose("aloud").vote()
    assert not last.shows("What does it cost?")
    assert len(kept(kiosk.k.data)) == 2
    assert last.more().result("poll").shows("Should we open late on Tuesday, or early on Sunday?")


def test_tile_leads_to_each_poll_that_is_open(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_second_poll(kiosk, monkeypatch)
    home = kiosk.choose("en").form("poll").choose(KEEP).vote().more()
    home.form("poll")
    assert kiosk.k.kiosk.feedback.form == "quiz-centre"


# Quizzes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "hand"), [("ar", Finger()), ("he", Keys())])
def test_quiz_says_after_each_answer_what_is_right_and_why(
    kiosk: AttractPage, lang: str, hand: Hand
) -> None:
    question = kiosk.by(hand).choose(lang).form("quiz")
    verdict = question.choose("nothing").judged()
    assert verdict.verdict == verdict.words("quiz.right")
    assert verdict.shows(kiosk.k.kiosk.surveys.quiz.explanation)
    verdict = verdict.next().choose("same").judged()
    assert verdict.verdict == verdict.words("quiz.other")
    answer = kiosk.k.kiosk.surveys.quiz.answer
    assert answer
    assert verdict.shows(answer)
    verdict = verdict.next().choose("aloud", "large", "language").judged()
    end = verdict.to_the_end()
    assert end.shows(
        end.words("quiz.score").replace("%1", "\u20682\u2069").replace("%2", "\u20683\u2069")
    )
    (envelope,) = kept(kiosk.k.data)
    assert (envelope.kind, by_name(envelope)["number"]) == ("vote", "same")
    assert not any("score" in name for name in by_name(envelope))


def test_some_of_the_right_answers_are_not_all(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("quiz").choose("nothing").judged().next()
    verdict = question.choose("any").judged().next().choose("aloud").judged()
    assert verdict.verdict == "Not quite"
    assert "Make letters larger" in kiosk.k.kiosk.surveys.quiz.answer


def test_verdict_speaks_the_language_of_the_visit(kiosk: AttractPage) -> None:
    verdict = kiosk.choose("en").form("quiz").choose("five").judged().speak("he")
    assert verdict.verdict == "לא בדיוק"
    assert verdict.shows("כלום")


# Pulses ------------------------------------------------------------------------------------


def visits(kiosk: AttractPage, number: int) -> None:
    """So many people come, look at a page and go without being asked."""
    for _ in range(number):
        home = kiosk.choose("en")
        kiosk.k.kiosk.visit.open("topics")
        home.k.settle()
        kiosk.k.kiosk.visit.askEnd()
        kiosk.k.settle()
        assert kiosk.k.kiosk.visit.page == "attract"


def looked_around(kiosk: AttractPage, lang: str = "en") -> HomePage:
    home: HomePage = kiosk.choose(lang).guidance().home()
    kiosk.k.wait_for(lambda: bool(kiosk.k.kiosk.surveys.pulse._due))
    return home


@pytest.mark.parametrize(("lang", "hand"), [("ar", Finger()), ("en", Keys())])
def test_every_fifth_visitor_is_asked_one_thing_on_the_way_out(
    kiosk: AttractPage, lang: str, hand: Hand
) -> None:
    visits(kiosk, 4)
    asked = looked_around(kiosk.by(hand), lang).end().to(QuestionPage)
    assert asked.asks == "found"
    asked.choose("yes").said_on_leaving().done()
    (envelope,) = kept(kiosk.k.data)
    assert (envelope.kind, by_name(envelope)["found"]) == ("answer", "yes")
    visits(kiosk, 4)


def test_not_now_ends_the_visit_and_keeps_nothing(kiosk: AttractPage) -> None:
    visits(kiosk, 4)
    looked_around(kiosk).end().to(QuestionPage).not_now()
    assert kept(kiosk.k.data) == []
    visits(kiosk, 4)


def test_reason_is_asked_only_of_who_did_not_find_it_and_may_be_skipped(
    kiosk: AttractPage,
) -> None:
    visits(kiosk, 4)
    asked = looked_around(kiosk).end().to(QuestionPage)
    reason = asked.choose("no").next()
    assert reason.asks == "missing"
    reason.press_words("question.skip")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page == "thanked")


def test_who_has_said_something_is_asked_nothing_more(kiosk: AttractPage) -> None:
    visits(kiosk, 4)
    home = looked_around(kiosk)
    home.form("poll").choose(KEEP).vote().more().end()
    assert kiosk.k.kiosk.visit.page == "attract"


def test_who_has_done_nothing_is_asked_nothing(kiosk: AttractPage) -> None:
    visits(kiosk, 4)
    home = kiosk.choose("en")
    kiosk.k.wait_for(lambda: bool(kiosk.k.kiosk.surveys.pulse._due))
    home.end()
    assert kiosk.k.kiosk.visit.page == "attract"


class Facts(dict[str, str]):
    """Small facts without a disk."""

    def recall(self, name: str) -> str | None:
        return self.get(name)

    def remember(self, name: str, value: str) -> None:
        self[name] = value


def test_quota_that_is_full_ends_the_asking() -> None:
    from kiosk.content.model import FormEntry

    facts, form = Facts(), FormEntry(id="p", purpose="pulse", every=2, quota=1)
    assert [pulses.visit_begins(facts, [form]) for _ in range(3)] == ["", "p", "p"]
    pulses.was_offered(facts, "p")
    assert pulses.visit_begins(facts, [form]) == ""
    pulses.was_answered(facts, "p")
    assert [pulses.visit_begins(facts, [form]) for _ in range(5)] == [""] * 5


def test_counters_that_cannot_be_read_begin_anew() -> None:
    facts = Facts({"pulse:p": "not json"})
    assert pulses.read(facts, "p") == pulses.Pulse()


@pytest.mark.expects_log("ui.keeper")
@pytest.mark.parametrize("lang", ["ar", "he"])
def test_result_that_cannot_be_kept_as_shown_is_not_shown_and_that_is_said(
    kiosk: AttractPage, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    central_told(kiosk.k.data, late=14, early=5)
    monkeypatch.setattr("kiosk.store.poll_steps.stepped", full)
    asked = kiosk.choose(lang).form("poll").choose(EARLY)
    asked.press_words("polls.vote")
    kiosk.k.wait_for(lambda: bool(kiosk.k.kiosk.surveys.polls.wait))
    result = asked.to(PollPage)
    assert result.shows(result.words("polls.unread"))
    assert result.lines == []
    assert len(kept(kiosk.k.data)) == 1
