"""Guidance at the desk: found, read in two languages, copied, printed, and scanned by a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.i18n.isolation import without_marks
from tests.ui.desk.page import Page
from ui.desk.leaflets import LARGEST_CODE, Leaflet, Line, Part, code_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


@pytest.fixture
def guidance(open_desk: OpenDesk) -> DeskWindow:
    desk = open_desk(role="front-desk", count=20)
    desk.sign_in()
    Page(desk).press("Guidance")
    return desk


def test_service_is_found_by_its_words_and_read(guidance: DeskWindow) -> None:
    page = Page(guidance)
    page.write("renew identity card")
    page.key(Qt.Key.Key_Return)
    guidance.wait_for(lambda: guidance.desk.handbook.query == "renew identity card")
    first = guidance.desk.handbook.results[0]
    page.press(first["title"])
    assert guidance.desk.handbook.chosen == "renew-id-card"
    assert page.has("At a glance")
    assert page.starting("1. ")


def test_page_is_shown_in_the_visitors_language_beside_the_desks(guidance: DeskWindow) -> None:
    handbook = guidance.desk.handbook
    handbook.open("renew-id-card")
    page = Page(guidance)
    page.press("Français")
    assert handbook.besidePage["lang"] == "fr"
    assert page.has(handbook.page["title"])
    assert page.has(handbook.besidePage["title"])
    page.press("Français")
    assert handbook.besidePage == {}


def test_part_is_copied_as_plain_text(guidance: DeskWindow) -> None:
    handbook = guidance.desk.handbook
    handbook.open("renew-id-card")
    handbook.speak("he")
    documents = next(part for part in handbook.page["parts"] if part["kind"] == "documents")
    Page(guidance).press(f"Copy: {without_marks(documents['title'])}")
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[0] == documents["title"]
    assert copied[1:] == [f"• {without_marks(line['text'])}" for line in documents["lines"]]


def test_whole_page_is_copied_and_printed(
    guidance: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "ui.viewmodels.printing.print_document",
        lambda html, *, language, **_: printed.append((html, language)),
    )
    guidance.desk.handbook.open("renew-id-card")
    page = Page(guidance)
    page.press("Copy all")
    text = QGuiApplication.clipboard().text()
    assert all(without_marks(p["title"]) in text for p in guidance.desk.handbook.page["parts"])
    page.press("Print")
    page.press("Save")
    assert printed[0][1] == "en"
    assert page.starting("Saved to ")


def test_phone_reads_what_to_bring_or_where_it_is_done_online(guidance: DeskWindow) -> None:
    handbook = guidance.desk.handbook
    for each in list(handbook.results):
        handbook.open(each["id"])
        code = handbook.code
        assert len(code["text"].encode()) <= LARGEST_CODE
        online = next((p for p in handbook.page["parts"] if p["kind"] == "channels"), None)
        assert code["kind"] == ("online" if handbook.page["online"] else "text"), online
    page = Page(guidance)
    page.press("Code for a phone")
    assert page.starting("Scan it with a phone:")
    page.key(Qt.Key.Key_Escape)
    assert not page.starting("Scan it with a phone:")


def test_code_of_a_page_without_an_address_holds_whole_lines_of_what_to_bring() -> None:
    page = Leaflet(
        id="permit", lang="en", title="Permit", summary="", fallback=False, stale=False,
        parts=(
            Part(
                id="documents", kind="documents", title="What to bring",
                lines=tuple(Line(text="paper " * 30, sign="•") for _ in range(20)),
            ),
        ),
    )  # fmt: skip
    text, kind = code_text(page)
    assert kind == "text"
    assert text.startswith("Permit\nWhat to bring\n• paper")
    assert len(text.encode()) <= LARGEST_CODE
    assert all(len(line) > 150 for line in text.split("\n")[2:])
