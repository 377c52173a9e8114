"""Pages that do not help: from the list to the text, with its figures, reasons and words beside it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from kiosk.i18n.isolation import without_marks
from tests.support.desk_window import DeskWindow, set_up
from tests.support.page_votes import WORST, sample_votes
from tests.support.year import answers_of_a_year
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role
    from tests.support.clock import ManualClock

VOTES = 2500
Opened = tuple[DeskWindow, Page]


@pytest.fixture
def open_guidance(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Opened]]:
    """A desk with a year of votes, somebody signed in, at its guidance."""
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(language: str = "en", role: Role = "service-manager") -> Opened:
        now = clock.now()
        said = answers_of_a_year(20, now), sample_votes(VOTES, now)
        set_up(tmp_path, clock, chain(*said), role)
        opened.append(DeskWindow(tmp_path, clock, language=language))
        desk = opened[-1]
        desk.sign_in()
        desk.wait_for(lambda: bool(desk.desk.helped.rows))
        desk.desk.desk.open("guidance")
        return desk, Page(desk)

    yield make
    for window in opened:
        window.close()


def line_of(desk: DeskWindow) -> str:
    """What the line of `WORST` is called."""
    row = next(
        each
        for each in desk.desk.helped.rows
        if (each["page"], each["step"], each["language"]) == WORST
    )
    return called(row)


def called(row: dict[str, str]) -> str:
    """How the name of a line begins."""
    return without_marks(f"{row['title']}, {row['part']}")


def open_worst(desk: DeskWindow, page: Page) -> None:
    while not any((r["page"], r["step"], r["language"]) == WORST for r in desk.desk.helped.rows):
        page.press_starting("Show more")
    page.press_starting(line_of(desk))
    desk.wait_for(lambda: bool(desk.desk.helped.text.get("mending")))


def test_list_begins_with_what_surely_fails(open_guidance: Callable[..., Opened]) -> None:
    desk, page = open_guidance()
    assert page.has("Pages that do not help")
    rows = desk.desk.helped.rows
    told = [row for row in rows if row["value"] != "–"]
    assert told == rows[: len(told)]
    assert all(row["people"] for row in rows)
    assert any(name.startswith(called(rows[0])) for name in page.names())


def test_line_opens_the_text_in_its_language_with_its_figures(
    open_guidance: Callable[..., Opened],
) -> None:
    desk, page = open_guidance()
    open_worst(desk, page)
    service = desk.desk.pack.service(WORST.page, WORST.language)
    assert page.has(service.title)
    assert any("it did not help" in name for name in page.names())
    assert page.has("Before and after the change")
    assert any(name.startswith("Before, November 22, 2025") for name in page.names())
    assert any("points fewer say no. This is hardly chance." in name for name in page.names())
    assert page.has("In other languages")


def test_mark_at_a_step_shows_that_step(open_guidance: Callable[..., Opened]) -> None:
    desk, page = open_guidance()
    open_worst(desk, page)
    steps = desk.desk.pack.service(WORST.page, "en").steps
    last = desk.desk.pack.service(WORST.page, WORST.language).steps[-1]
    page.press_starting(without_marks(f"{len(steps)}. {last.title}, "))
    assert desk.desk.helped.step == last.id
    desk.wait_for(lambda: steps[-1].title in desk.desk.helped.text["title"])


def test_words_are_read_beside_the_text_by_who_has_the_key(
    open_guidance: Callable[..., Opened],
) -> None:
    desk, page = open_guidance()
    open_worst(desk, page)
    desk.wait_for(lambda: bool(desk.desk.helped.text["words"]))
    word = desk.desk.helped.text["words"][0]
    assert word["lang"] == "ar"
    assert page.has(word["text"])
    desk.desk.desk.signOut()
    desk.settle()
    assert desk.desk.helped.rows == []
    assert desk.desk.helped.text == {}


def test_editor_sees_figures_and_no_words(open_guidance: Callable[..., Opened]) -> None:
    desk, page = open_guidance(role="content-editor")
    open_worst(desk, page)
    assert page.has("No words that this account can read.")
    assert desk.desk.helped.text["words"] == []


def test_language_and_period_filter_the_list(open_guidance: Callable[..., Opened]) -> None:
    desk, page = open_guidance()
    whole = desk.desk.helped.rows
    page.press("30 days")
    desk.wait_for(lambda: desk.desk.helped.rows != whole)
    desk.desk.helped.chooseLanguage("he")
    desk.wait_for(lambda: {row["language"] for row in desk.desk.helped.rows} == {"he"})


def test_another_page_begins_with_the_page_itself(open_guidance: Callable[..., Opened]) -> None:
    desk, page = open_guidance()
    open_worst(desk, page)
    page.press("Pages that do not help")
    assert desk.desk.handbook.chosen == ""
    other = desk.desk.pack.service("food-stall", WORST.language)  # it has a step of the same name
    page.press(other.title)
    desk.wait_for(lambda: desk.desk.helped.text.get("title") == "The whole page")
    assert desk.desk.helped.step == ""


def test_list_is_a_table_for_a_spreadsheet(
    open_guidance: Callable[..., Opened], tmp_path: Path
) -> None:
    desk, _page = open_guidance()
    file = tmp_path / "pages.csv"
    said: list[str] = []
    desk.desk.helped.told.connect(said.append)
    desk.desk.helped.save(str(file))
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Pages that do not help,")
    assert lines[1].startswith("Page,Step,Language,")
    assert len(lines) - 2 == len(desk.desk.helped.rows) + desk.desk.helped.more
    assert len(said) == 1


@pytest.mark.parametrize("language", ["he", "am"])
def test_everything_is_said_in_the_language_of_the_desk(
    open_guidance: Callable[..., Opened], language: str
) -> None:
    desk, page = open_guidance(language)
    desk.desk.helped.open(*WORST)
    desk.wait_for(lambda: bool(desk.desk.helped.text.get("mending")))
    assert not any(name.startswith(("helped.", "opinion.")) for name in page.names())
    assert not any("%1" in name or "%2" in name for name in page.names())
