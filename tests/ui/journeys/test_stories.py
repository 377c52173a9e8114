"""A visitor reads what changed because people said so: by finger, keys, reader and ear."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.i18n import format_date, isolate
from tests.ui.pages.hands import Finger, Keys, Reader
from tests.ui.pages.story_pages import StoriesPage
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.hands import Hand


def stories_of(kiosk: AttractPage, lang: str = "en", hand: Hand | None = None) -> StoriesPage:
    return kiosk.choose(lang).by(hand or Reader()).press_words("stories.title").to(StoriesPage)


@pytest.mark.row(21)
@pytest.mark.parametrize("hand", [Finger(), Keys(), Reader()], ids=lambda h: type(h).__name__)
def test_changes_are_leafed_through_and_end_where_they_began(
    kiosk: AttractPage, hand: Hand
) -> None:
    page = stories_of(kiosk, hand=hand)
    assert page.shows("I waited 40 minutes at counter 4")
    assert page.shows("1 of 5")
    seen = [page.story["id"], *(page.next().story["id"] for _ in range(4))]
    assert len(set(seen)) == 5
    assert page.shows("5 of 5")
    assert page.next().story["id"] == seen[0]


def test_a_topic_leads_to_its_newest_change(kiosk: AttractPage) -> None:
    page = stories_of(kiosk)
    assert page.checked() == ["Waiting"]
    page.press("Website")
    assert page.checked() == ["Website"]
    assert page.shows("Staff read from it too.")
    assert not page.offers(page.words("stories.table"))


@pytest.mark.row(8)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_chart_is_read_bar_by_bar_with_its_values(kiosk: AttractPage, lang: str) -> None:
    page = stories_of(kiosk, lang)
    chart = page.story["chart"]
    told = [node.name for node in page.nodes() if node.role == Role.StaticText]
    assert [text for text in told if text in {bar["said"] for bar in chart["bars"]}] == [
        bar["said"] for bar in chart["bars"]
    ]
    assert chart["title"] in page.texts()
    assert chart["marker"] in page.texts()


def test_the_numbers_stand_in_a_table_when_asked_for(kiosk: AttractPage) -> None:
    page = stories_of(kiosk, hand=Keys()).press_words("stories.table")
    assert page.words("stories.month") in page.texts()
    assert "September 2026: 24 minutes" in page.texts()
    assert page.focused == page.words("stories.chart")
    page.press_words("stories.chart")
    assert page.words("stories.month") not in page.texts()


def test_whoever_listens_hears_that_the_numbers_are_a_table_now(kiosk: AttractPage) -> None:
    page = stories_of(kiosk).listen()
    page.press_words("stories.table")
    assert page.said[-1] == page.words("stories.as-table")


@pytest.mark.row(3)
def test_the_page_is_read_from_its_heading_to_the_last_bar(kiosk: AttractPage) -> None:
    page = stories_of(kiosk, "he").listen()
    wanted = [
        page.words("stories.title"),
        page.story["said"],
        page.story["did"],
        page.story["chart"]["bars"][-1]["said"],
    ]
    assert list(dict.fromkeys(text for text in page.said if text in wanted)) == wanted


def test_people_and_period_stand_below_what_is_only_typical(kiosk: AttractPage) -> None:
    page = stories_of(kiosk)
    plain = [text.replace("\u2068", "").replace("\u2069", "") for text in page.texts()]
    assert "A typical comment. 312 people, June to August 2026" in plain
    assert "1,284 people told us this year what to fix. Here is what changed." in plain
    assert any(text.startswith("Done on") for text in plain)


def test_a_change_can_be_read_in_plain_words(kiosk: AttractPage) -> None:
    page = stories_of(kiosk)
    page.press_words("plain.switch")
    assert page.shows("Every screen now shows how long you will wait.")
    page.next()
    assert page.shows("I cannot open it with a wheelchair.")


def test_the_language_changes_where_one_stands(kiosk: AttractPage) -> None:
    page = stories_of(kiosk).next().speak("fr")
    assert page.shows("La porte d’entrée est trop lourde.")
    assert page.shows("2 sur 5")


def test_the_poll_is_one_press_away(kiosk: AttractPage) -> None:
    page = stories_of(kiosk)
    assert page.words("stories.poll") in page.texts()
    question = page.k.kiosk.stories.asks(page.k.kiosk.guide.forms("poll")[0])
    assert page.shows(question)
    page.press_words("stories.vote")
    assert page.k.kiosk.visit.page == "question"
    assert page.k.kiosk.feedback.purpose == "poll"


@pytest.mark.parametrize("lang", ["ar", "en", "fr"])
def test_a_poll_is_called_by_its_last_day(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    guide = kiosk.k.kiosk.guide.pack
    forms = tuple(
        msgspec.structs.replace(form, last_day=date(2026, 12, 20)) for form in guide.pack.forms
    )
    monkeypatch.setattr(guide, "pack", msgspec.structs.replace(guide.pack, forms=forms))
    page = stories_of(kiosk, lang)
    last = isolate(format_date(date(2026, 12, 20), lang))
    assert page.words("polls.until").replace("%1", last) in page.texts()


def test_back_leads_home_however_many_were_read(kiosk: AttractPage) -> None:
    page = stories_of(kiosk).next().next()
    page.press_words("page.back")
    assert page.k.kiosk.visit.page == "home"
