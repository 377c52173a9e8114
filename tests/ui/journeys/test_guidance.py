"""Finding things out: searching with a slip of the finger, and what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.pages.hands import in_sight
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage

SLIPS = [
    ("ar", "portrait", "العنون", "change-address"),
    ("he", "landscape", "דרכן", "passport"),
    ("en", "portrait", "adress", "change-address"),
]


@pytest.mark.parametrize(("lang", "shape", "typed", "service"), SLIPS)
def test_misspelt_word_is_typed_by_key_names_and_still_found(
    open_kiosk: Callable[..., AttractPage], lang: str, shape: str, typed: str, service: str
) -> None:
    search = open_kiosk(shape).choose(lang).search()
    search.write(typed)
    assert search.written.lower() == typed
    title = search.k.kiosk.guide.service(service)["title"]
    assert title in search.results()
    page = search.open_result(title)
    assert page.service["title"] == title
    assert page.shows(title)


def test_what_is_erased_is_searched_no_more(kiosk: AttractPage) -> None:
    search = kiosk.choose("en").search().write("passport")
    assert search.results()
    search.press_words("search.clear")
    assert search.written == ""
    assert not search.results()


def test_search_says_so_when_it_finds_nothing(kiosk: AttractPage) -> None:
    search = kiosk.choose("en").search().write("xqzxq")
    assert search.shows(search.words("search.none"))


@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_announcements_are_on_the_home_page_and_in_full_on_their_own(
    kiosk: AttractPage, lang: str
) -> None:
    home = kiosk.choose(lang)
    news = home.k.kiosk.guide.announcements
    assert home.shows(news[0]["title"])
    page = home.announcements()
    headings = [node.name for node in page.nodes() if node.role == Role.Heading]
    assert [each["title"] for each in news] == headings[1:]


def test_service_page_shows_all_a_visitor_must_know(kiosk: AttractPage) -> None:
    page = kiosk.choose("ar").guidance().topic("documents").service("renew-id-card")
    service = page.service
    for fact in service["facts"]:
        assert page.shows(fact["value"])
    for step in service["steps"]:
        assert page.shows(step["title"])
    assert service["documents"]


@pytest.mark.parametrize("lang", ["ar", "ru"])
def test_wide_screen_shows_the_services_of_a_subject_without_turning(
    open_kiosk: Callable[..., AttractPage], lang: str
) -> None:
    topics = open_kiosk("landscape").choose(lang).guidance()
    page = topics.topic("documents")
    page.k.draw()
    services = page.k.kiosk.guide.topic("documents")["services"]
    assert len(services) == 3
    assert all(in_sight(page.find(each["title"])) for each in services)
    assert not page.offers(page.words("page.more"))


@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_mark_of_a_spoken_time_covers_its_first_digit(kiosk: AttractPage, lang: str) -> None:
    """Digits run against the line in Arabic and Hebrew: a caret before them stands behind them."""
    page = kiosk.choose(lang).announcements()
    item = next(
        node.item
        for node in page.nodes()
        if ":00" in node.name and node.item.property("wordBoxes") is not None
    )
    say = item.property("say")
    end = say.index(":00") + 3

    def marked(start: int) -> tuple[float, float]:
        item.setProperty("wordStart", start)
        item.setProperty("wordEnd", end)
        page.k.settle()
        (box,) = item.property("wordBoxes")
        return box["from"], box["to"]

    whole, rest = marked(end - 5), marked(end - 4)
    assert say[end - 5].isdigit()
    assert rest[0] - whole[0] > 5
    assert abs(rest[1] - whole[1]) <= 1
