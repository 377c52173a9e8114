"""A visitor leaves details to be invited, sealed; and takes them back by the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.store import OutboxReader
from tests.support.kept import kept
from tests.ui.pages.form_pages import QuestionPage
from tests.ui.pages.guide_pages import HomePage
from tests.ui.pages.hands import Finger, Keys, Reader
from tests.ui.pages.page import Page
from tests.ui.pages.story_pages import StoriesPage

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.hands import Hand

PHONE = "0501234567"


def asked(kiosk: AttractPage, lang: str = "en", hand: Hand | None = None) -> QuestionPage:
    page = kiosk.choose(lang).by(hand or Reader()).press_words("stories.title").to(StoriesPage)
    return page.press_words("panel.title").to(QuestionPage)


def joined(kiosk: AttractPage, lang: str = "en", hand: Hand | None = None) -> Page:
    page = asked(kiosk, lang, hand).choose("access", "words").press_words("question.next")
    page = page.to(QuestionPage).choose("yes").press_words("question.next")
    page = page.to(QuestionPage).choose("phone").press_words("question.next").to(QuestionPage)
    for digit in PHONE:
        page.press(digit)
    page.press_words("question.next").press_words("review.send")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.visit.page == "thanks")
    return page.to(Page)


@pytest.mark.parametrize("hand", [Finger(), Keys(), Reader()], ids=lambda h: type(h).__name__)
def test_details_are_left_with_consent_and_a_number_is_given(
    kiosk: AttractPage, hand: Hand
) -> None:
    page = joined(kiosk, hand=hand)
    assert page.shows(page.words("panel.thanks"))
    assert page.shows(page.words("panel.next.leave"))
    (envelope,) = kept(kiosk.k.data)
    assert (envelope.kind, envelope.purpose, envelope.wants_reply) == ("answer", "panel", False)
    assert PHONE in envelope.answers.values()


def test_details_lie_sealed_on_the_disk(kiosk: AttractPage) -> None:
    joined(kiosk)
    reader = OutboxReader.open(kiosk.k.data)
    (stream,) = reader.streams()
    (entry,) = reader.entries(stream.stream, 0, 10)
    reader.close()
    assert PHONE.encode() not in entry.envelope
    assert b'"purpose":"panel"' in entry.envelope


def test_nothing_goes_on_without_consent(kiosk: AttractPage) -> None:
    page = asked(kiosk).choose("access").press_words("question.next").to(QuestionPage)
    page.press_words("question.next")
    assert page.asks == "consent"
    assert page.error == "We need your consent to invite you."


def test_who_walks_away_before_the_end_leaves_nothing(kiosk: AttractPage) -> None:
    asked(kiosk).choose("access").press_words("question.next")
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    assert kept(kiosk.k.data) == []


@pytest.mark.parametrize("lang", ["ar", "ru"])
def test_number_shows_the_membership_and_ends_it(kiosk: AttractPage, lang: str) -> None:
    page = joined(kiosk, lang)
    number = kiosk.k.kiosk.feedback.reference
    found = page.press_words("thanks.more").to(HomePage).followup().type(number).show()
    assert found.shows(found.words("panel.state"))
    assert not [text for text in found.texts() if ".." in text.replace("\u2069", "")]
    assert not found.offers(found.words("followup.add"))
    found.press_words("panel.withdraw")
    assert found.shows(found.words("panel.sure"))
    found.press_words("panel.withdraw.no")
    assert len(kept(kiosk.k.data)) == 1
    found.press_words("panel.withdraw").press_words("panel.withdraw.yes")
    kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) == 2)
    kiosk.k.wait_for(lambda: found.shows(found.words("panel.withdrawn")))
    assert found.shows(found.words("panel.gone"))
    assert not found.offers(found.words("panel.withdraw"))
    event = kept(kiosk.k.data)[1]
    assert (event.kind, event.answers["kind"]) == ("case-event", "withdrawn")


def test_number_of_who_left_says_so_later(kiosk: AttractPage) -> None:
    page = joined(kiosk)
    number = kiosk.k.kiosk.feedback.reference
    found = page.press_words("thanks.more").to(HomePage).followup().type(number).show()
    found.press_words("panel.withdraw").press_words("panel.withdraw.yes")
    kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) == 2)
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    again = kiosk.choose("he").followup().type(number).show()
    assert again.shows(again.words("panel.gone"))
    assert not again.offers(again.words("panel.withdraw"))
