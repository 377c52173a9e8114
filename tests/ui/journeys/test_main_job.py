"""The main job, as a visitor does it: find out, listen, say what one thinks, take the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.trust import parse_reference
from tests.support.kept import by_name, kept
from tests.ui.pages.hands import Finger, Hand, Keys, Mouse, Reader
from ui.a11y.tree import READ

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import ReviewPage
    from tests.ui.pages.guide_pages import StepPage

COMMENTS = {"ar": "انتظار طويل", "he": "תור ארוך", "en": "Long wait"}
EVERY_WAY = [
    ("ar", "portrait", Finger()),
    ("ar", "landscape", Mouse()),
    ("he", "portrait", Reader()),
    ("he", "landscape", Finger()),
    ("en", "portrait", Mouse()),
    ("en", "landscape", Finger()),
]


def at_the_first_step(kiosk: AttractPage, lang: str) -> StepPage:
    home = kiosk.choose(lang)
    topic = home.guidance().topic("documents")
    return topic.service("renew-id-card").step_by_step()


def answered_to_the_end(step: StepPage, comment: str) -> ReviewPage:
    """From the last step through every kind of question the visit's form has."""
    for _ in step.steps[1:]:
        step.next_step()
    question = step.give_feedback()
    question.choose("passport").next()
    question.choose("2").next()
    assert question.asks == "sorry"
    question.next().choose("waiting", "staff").next()
    question.choose("4").next()
    question.rate(8).next()
    return question.write(comment).to_review()


@pytest.mark.parametrize(("lang", "shape", "hand"), EVERY_WAY)
def test_visitor_finds_the_way_and_leaves_with_a_number(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str, hand: Hand
) -> None:
    kiosk = open_kiosk(shape).by(hand)
    review = answered_to_the_end(at_the_first_step(kiosk, lang), COMMENTS[lang])
    assert COMMENTS[lang] in review.answers().values()
    thanks = review.send()
    (envelope,) = kept(kiosk.k.data)
    assert parse_reference(thanks.reference).text == envelope.reference
    assert (envelope.kind, envelope.lang, envelope.form) == ("answer", lang, "visit")
    answers = by_name(envelope)
    assert answers["comment"] == COMMENTS[lang]
    assert answers["csat"] == "2"
    assert answers["reason"] == ["waiting", "staff"]
    assert answers["nps"] == 8
    assert answers["nps_group"] == "passive"
    shown = thanks.reference
    assert not thanks.done().shows(shown)


@pytest.mark.parametrize(
    ("lang", "shape"), [("ar", "portrait"), ("he", "landscape"), ("en", "portrait")]
)
def test_what_is_said_is_what_is_shown(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str
) -> None:
    step = at_the_first_step(open_kiosk(shape), lang)
    step.listen()
    page = step.k.page
    shown = " ".join(n.name for n in step.nodes() if n.role in READ and page.isAncestorOf(n.item))
    voice = step.voice
    assert len(voice.queue) > 3
    for utterance in voice.queue:
        assert utterance.text in shown
        assert utterance.lang == lang
    said = " ".join(utterance.text for utterance in voice.queue)
    assert step.steps[0]["title"] in said


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_sentence_and_word_are_marked_while_they_are_said(kiosk: AttractPage, lang: str) -> None:
    step = at_the_first_step(kiosk, lang)
    step.listen()
    sentence = step.say_next()
    while not step.marked("spoken"):
        sentence = step.said_it().say_next()
    assert step.marked("spoken") == sentence
    word = sentence.split()[0]
    step.say_next((0, len(word)))
    assert step.marked("word") == word
    following = step.said_it().say_next()
    assert step.marked("spoken") == following
    assert step.marked("word") == ""


def test_answer_is_on_disk_before_thank_you_appears(kiosk: AttractPage) -> None:
    review = kiosk.choose("en").brief().choose("keep").to_review()
    visit = kiosk.k.kiosk.visit
    on_disk_at: dict[str, int] = {}
    visit.pageChanged.connect(lambda: on_disk_at.setdefault(visit.page, len(kept(kiosk.k.data))))
    review.send()
    assert on_disk_at["thanks"] == 1


def test_no_thanks_while_the_disk_is_slow(kiosk: AttractPage, slow_disk) -> None:
    review = kiosk.choose("en").brief().choose("keep").to_review()
    with slow_disk(kiosk):
        review.press_words("review.send")
        assert kiosk.k.kiosk.visit.page == "review"
        assert review.shows(review.words("review.saving"))
        assert kept(kiosk.k.data) == []
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page == "thanks")
    assert len(kept(kiosk.k.data)) == 1


def test_journey_by_keys_alone(open_kiosk: Callable[..., AttractPage]) -> None:
    kiosk = open_kiosk("landscape").by(Keys())
    review = answered_to_the_end(at_the_first_step(kiosk, "en"), "Ok")
    thanks = review.send()
    assert len(kept(kiosk.k.data)) == 1
    thanks.done()
