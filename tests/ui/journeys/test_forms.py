"""Forms as visitors fill them in: nothing is lost on the way, and what is wrong is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.kept import by_name, kept
from tests.ui.pages.form_pages import ReviewPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import QuestionPage
    from tests.ui.pages.guide_pages import StepPage

LANGUAGES = ("ar", "he", "en")
WORDS = {"ar": "مقعد أكثر", "he": "עוד כיסא", "en": "More seats"}


def label_in(page: QuestionPage, value: str) -> str:
    return next(c["label"] for c in page.question["choices"] if c["value"] == value)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_back_never_loses_an_answer(kiosk: AttractPage, lang: str) -> None:
    question = kiosk.choose(lang).form("feedback")
    question.choose("passport").next().choose("3").next()
    question.choose("waiting", "hours").next().choose("5").next().rate(9).next()
    question.write(WORDS[lang])
    given = {}
    while question.asks != "service":
        question.back()
        given[question.asks] = question.checked()
    given[question.asks] = question.checked()
    labels = {name: len(found) for name, found in given.items()}
    assert labels == {"nps": 1, "ces": 1, "reason": 2, "csat": 1, "service": 1}
    for _ in range(5):
        question.next()
    assert question.written == WORDS[lang]


def test_answers_are_still_there_when_one_goes_back_to_the_guide_and_returns(
    kiosk: AttractPage,
) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").next().choose("4")
    again = question.home().form("feedback")
    assert again.asks == "csat"
    assert again.checked() == [label_in(again, "4")]
    assert again.back().checked() == [label_in(again, "passport")]


def test_another_form_does_not_swallow_the_one_begun(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").next().choose("4")
    poll = question.home().form("poll")
    kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) == 1)
    (envelope,) = kept(kiosk.k.data)
    assert (envelope.kind, by_name(envelope)["csat"]) == ("partial", "4")
    assert poll.asks == "hours"


@pytest.mark.parametrize(
    ("first", "second", "shape"),
    [("ar", "en", "portrait"), ("en", "he", "landscape"), ("he", "ar", "portrait")],
)
def test_language_changes_in_the_middle_and_the_answer_stays(
    open_kiosk: Callable[..., AttractPage], first: str, second: str, shape: str
) -> None:
    kiosk = open_kiosk(shape)
    question = kiosk.choose(first).form("feedback").choose("passport").next().choose("4")
    before, was_rtl = question.label, kiosk.k.kiosk.look.rtl
    labels = {c["value"]: c["label"] for c in question.question["choices"]}
    at = question.find(labels["1"]).rect[0]
    question.speak(second)
    assert question.asks == "csat"
    assert question.label != before
    assert question.checked() == [label_in(question, "4")]
    assert label_in(question, "4") != labels["4"]
    mirrored = kiosk.k.kiosk.look.rtl != was_rtl
    moved = question.find(label_in(question, "1")).rect[0] != at
    assert moved == mirrored
    review = question.next().choose("3").next().rate(7).next().to_review()
    review.send()
    (envelope,) = kept(kiosk.k.data)
    assert envelope.lang == second
    assert by_name(envelope)["csat"] == "4"


@pytest.mark.parametrize("lang", ["he", "en"])
def test_answer_is_changed_from_the_review(kiosk: AttractPage, lang: str) -> None:
    question = kiosk.choose(lang).form("feedback").choose("passport").next().choose("5").next()
    review = question.choose("4").next().rate(3).next().to_review()
    changed = next(iter(review.answers()))
    again = review.change(changed)
    assert again.asks == "service"
    new = label_in(again, "parking-permit")
    again.choose("parking-permit")
    while kiosk.k.kiosk.visit.page == "question":
        again.next()
    review = again.to(ReviewPage)
    assert review.answers()[changed] == new
    review.send()
    (envelope,) = kept(kiosk.k.data)
    assert by_name(envelope)["service"] == "parking-permit"
    assert by_name(envelope)["nps"] == 3


@pytest.mark.parametrize(
    ("lang", "shape"), [("ar", "landscape"), ("he", "portrait"), ("en", "landscape")]
)
def test_complaint_with_a_reply_wanted(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str
) -> None:
    kiosk = open_kiosk(shape)
    question = kiosk.choose(lang).form("suggestion").choose("complaint").next()
    question.choose("other").next().write(WORDS[lang]).next()
    question.rate(4).next()
    assert question.written == "1"
    question.dial("2").next()
    question.dial("0.5").next()
    question.choose("yes").next()
    assert question.asks == "contact"
    assert question.shows(question.words("question.private")) or question.shows(
        question.words("forms.text.personal")
    )
    thanks = question.write("0501234567").to_review().send()
    assert thanks.shows(thanks.words("thanks.reply"))
    (envelope,) = kept(kiosk.k.data)
    answers = by_name(envelope)
    assert envelope.wants_reply
    assert (answers["people"], answers["hours_waited"], answers["importance"]) == (12, 0.5, 4)
    assert (answers["contact"], answers["team"]) == ("0501234567", "service-quality")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_required_question_says_what_is_missing_by_sight_and_sound(
    kiosk: AttractPage, lang: str
) -> None:
    home = kiosk.choose(lang).listen()
    question = home.form("suggestion").next()
    assert question.asks == "kind"
    assert question.error
    assert question.error in question.said
    question.choose("thanks")
    assert question.error == ""
    assert question.next().asks == "about"


@pytest.mark.parametrize("lang", ["ar", "he"])
def test_broken_rule_is_told_in_the_authors_words_and_can_be_mended(
    kiosk: AttractPage, lang: str
) -> None:
    question = kiosk.choose(lang).listen().form("suggestion").choose("suggestion").next().skip()
    question.write(WORDS[lang]).next().skip()
    question.dial("99999").next()
    assert question.asks == "people"
    assert "10000" in question.error
    assert question.error in question.said
    for _ in range(3):
        question.press_words("forms.number.back")
    assert question.next().asks == "wants_reply"


def test_too_many_reasons_are_refused_until_one_is_taken_off(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").skip().choose("3").next()
    question.choose("waiting", "hours", "staff", "papers").next()
    assert question.asks == "reason"
    assert question.error
    assert question.choose("papers").next().asks == "ces"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_form_of_one_question_ends_with_its_number(kiosk: AttractPage, lang: str) -> None:
    thanks = kiosk.choose(lang).brief().choose("keep").to_review().send()
    (envelope,) = kept(kiosk.k.data)
    assert by_name(envelope)["hours"] == "keep"
    assert envelope.reference.startswith(thanks.reference[:4])


def test_every_question_may_be_skipped_in_a_form_that_allows_it(kiosk: AttractPage) -> None:
    review = kiosk.choose("he").form("feedback").skip_to_review()
    assert set(review.answers().values()) <= {"", review.words("review.empty")}


def test_reference_number_is_read_out_also_when_reading_aloud_is_off(kiosk: AttractPage) -> None:
    thanks = kiosk.choose("ar").brief().choose("keep").to_review().send()
    thanks.press_words("thanks.hear")
    assert thanks.reference in thanks.said[-1]


def test_thanks_leads_home_and_keeps_the_visit_going(kiosk: AttractPage) -> None:
    thanks = kiosk.choose("he").brief().choose("keep").to_review().send()
    home = thanks.more()
    home.form("feedback").choose("passport")
    assert kiosk.k.kiosk.visit.language == "he"


def test_visit_that_ends_while_its_answer_is_being_stored_keeps_it_once(
    kiosk: AttractPage, slow_disk
) -> None:
    review = kiosk.choose("en").form("feedback").choose("passport").skip_to_review()
    with slow_disk(kiosk):
        review.press_words("review.send").end()
        if review.offers(review.words("end.discard")):
            review.discard()
        kiosk.choose("ar").form("poll").choose("keep")
    kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) > 0)
    kiosk.k.settle(20)
    assert [envelope.kind for envelope in kept(kiosk.k.data)] == ["answer"]
    assert kiosk.k.kiosk.feedback.reference == ""
    assert kiosk.k.kiosk.visit.page == "question"
    assert kiosk.k.kiosk.feedback.questions[0]["value"] == "keep"


def test_visitor_who_goes_home_while_it_is_being_stored_still_gets_the_number(
    kiosk: AttractPage, slow_disk
) -> None:
    review = kiosk.choose("en").brief().choose("keep").to_review()
    with slow_disk(kiosk):
        review.press_words("review.send")
        review.press_words("header.home")
        assert kiosk.k.kiosk.visit.page == "home"
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page == "thanks")
    assert kiosk.k.kiosk.feedback.reference


def test_one_step_leads_back_to_the_review_after_an_edit(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").next().choose("5").next()
    review = question.choose("4").next().rate(3).next().to_review()
    again = review.change(next(iter(review.answers())))
    again.choose("parking-permit").next()
    assert kiosk.k.kiosk.visit.page == "review"


def test_edit_that_opens_a_question_asks_it(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").next().choose("5").next()
    review = question.choose("4").next().rate(3).next().to_review()
    satisfied = list(review.answers())[1]
    again = review.change(satisfied)
    assert again.asks == "csat"
    again.choose("1").next()
    assert kiosk.k.kiosk.visit.page == "question"


def test_nothing_can_be_changed_while_the_answer_is_being_stored(
    kiosk: AttractPage, slow_disk
) -> None:
    review = kiosk.choose("en").brief().choose("keep").to_review()
    with slow_disk(kiosk):
        review.press_words("review.send")
        review.press_words("question.previous")
        review.press_words("review.change", next(iter(review.answers())))
        assert kiosk.k.kiosk.visit.page == "review"
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page == "thanks")


def test_step_by_step_goes_both_ways_and_keeps_its_place_in_another_language(
    kiosk: AttractPage,
) -> None:
    topic = kiosk.choose("en").guidance().topic("documents")
    step: StepPage = topic.service("renew-id-card").step_by_step().next_step().next_step()
    step.previous_step().speak("ar")
    assert step.number == 1
    assert step.shows(step.steps[1]["title"])
