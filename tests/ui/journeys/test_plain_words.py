"""Guidance in plain words: switched on the page, for the whole visit, and gone with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.hands import Finger, Hand, Keys, Reader
from ui.viewmodels.plain import NEW_LINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.guide_pages import ServicePage

HANDS = [("ar", "portrait", Finger()), ("he", "landscape", Keys()), ("en", "portrait", Reader())]
TOPICS = {"renew-id-card": "documents", "passport": "documents"}


def service(kiosk: AttractPage, lang: str, name: str = "renew-id-card") -> ServicePage:
    return kiosk.choose(lang).guidance().topic(TOPICS[name]).service(name)


def is_on(page: ServicePage) -> bool:
    return page.find(page.words("plain.switch")).checked


@pytest.mark.row(48)
@pytest.mark.parametrize(("lang", "shape", "hand"), HANDS, ids=["ar", "he", "en"])
def test_page_and_its_steps_turn_to_plain_words_and_back(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str, hand: Hand
) -> None:
    page = service(open_kiosk(shape), lang).by(hand)
    usual = page.service
    assert not is_on(page)
    page.press_words("plain.switch")
    plain = page.service
    assert is_on(page)
    assert plain["plain"]
    assert plain["lang"] == lang
    assert page.shows(plain["summary"])
    assert not page.shows(usual["summary"])
    assert [fact["value"] for fact in plain["facts"]] == [fact["value"] for fact in usual["facts"]]
    step = page.step_by_step()
    assert step.shows(plain["steps"][0]["title"])
    assert step.find(step.words("plain.switch")).checked
    step.press_words("plain.switch")
    assert step.shows(usual["steps"][0]["title"])


@pytest.mark.row(48)
def test_topic_and_announcements_turn_to_plain_words_too(kiosk: AttractPage) -> None:
    topic = kiosk.choose("en").guidance().topic("documents")
    usual = [each["summary"] for each in topic.k.kiosk.guide.topic("documents")["services"]]
    topic.press_words("plain.switch")
    plain = [each["summary"] for each in topic.k.kiosk.guide.topic("documents")["services"]]
    assert plain != usual
    assert all(topic.shows(summary) for summary in plain)
    news = topic.home().announcements()
    words = [each["blocks"][0]["entries"][0] for each in news.k.kiosk.guide.announcements]
    assert all(news.shows(entry) for entry in words)
    news.press_words("plain.switch")
    assert not any(news.shows(entry) for entry in words)
    news.speak("fr")
    assert not news.offers(news.words("plain.switch"))


def test_every_sentence_of_a_plain_page_begins_a_line(kiosk: AttractPage) -> None:
    page = service(kiosk, "en").press_words("plain.switch")
    entry = page.service["steps"][0]["blocks"][0]["entries"][0]
    assert entry == f"Book online or phone 106.{NEW_LINE}Choose a day and a time."
    assert page.step_by_step().shows(entry)


def test_plain_words_stay_for_the_visit_and_every_language_that_has_them(
    kiosk: AttractPage,
) -> None:
    page = service(kiosk, "en").press_words("plain.switch")
    page.speak("he")
    assert page.service["plain"]
    assert page.service["lang"] == "he"
    page.speak("fr")
    assert not page.offers(page.words("plain.switch"))
    assert not page.service["fallback"]
    page.speak("ar").home()
    other = page.k.kiosk.guide.service("passport")
    assert other["plain"]


@pytest.mark.row(1)
@pytest.mark.parametrize("profile", ["plain", "deaf"])
def test_profile_that_wants_plain_words_switches_them_on(kiosk: AttractPage, profile: str) -> None:
    page = service(kiosk, "ar")
    page.k.kiosk.access.profiles.choose(profile)
    page.k.settle()
    assert is_on(page)
    assert page.service["plain"]
    page.press_words("plain.switch")
    assert not page.service["plain"]


def test_next_visitor_reads_the_usual_words(kiosk: AttractPage) -> None:
    page = service(kiosk, "en").press_words("plain.switch")
    page.end()
    page = service(kiosk.to(AttractPage), "en")
    assert not is_on(page)
    assert not page.service["plain"]


@pytest.mark.row(26)
def test_listener_hears_what_the_switch_has_done(kiosk: AttractPage) -> None:
    page = service(kiosk, "he").listen().by(Keys())
    page.press_words("plain.switch")
    assert page.focused == page.words("plain.switch")
    assert page.said[-1] == page.words("plain.on")
    page.press_words("plain.switch")
    assert page.said[-1] == page.words("plain.off")


@pytest.mark.row(15)
def test_plain_sentences_are_read_one_by_one_in_their_own_language(kiosk: AttractPage) -> None:
    page = service(kiosk, "ar").press_words("plain.switch").step_by_step().listen()
    heard = [page.say_next()]
    while "106" not in heard[-1]:
        page.said_it()
        heard.append(page.say_next())
    assert NEW_LINE not in heard[-1]
    assert page.marked("spoken") == heard[-1]
    assert {u.lang for u in page.voice.queue} <= {"ar", ""}


def test_search_finds_by_the_usual_words_and_opens_the_plain_page(kiosk: AttractPage) -> None:
    page = service(kiosk, "en").press_words("plain.switch")
    search = page.home().search().write("expired")
    found = search.results()
    assert "Renew an identity card" in found
    assert search.open_result("Renew an identity card").service["plain"]
