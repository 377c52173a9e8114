"""Staff record what somebody says at the counter or by telephone, by the names a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.trust.reference import parse_reference
from tests.support.kept import kept
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

CTRL = Qt.KeyboardModifier.ControlModifier


def _suggestion(desk: DeskWindow, words: str = "A bench by the lift would help") -> Page:
    """A suggestion by telephone, up to the review."""
    page = Page(desk)
    page.key(Qt.Key.Key_N, CTRL)
    page.press("By telephone")
    page.press("A suggestion or a complaint")
    feedback, said = desk.desk.feedback, False
    for _ in range(12):
        if feedback.kind == "review":
            break
        for question in feedback.questions:
            if question["kind"] == "text":
                page.field(question["label"]).item.forceActiveFocus()
                page.write("0500000000" if question["personal"] and said else words)
                said = True
            elif question["kind"] == "select_one":
                page.press(question["choices"][0]["label"])
        page.key(Qt.Key.Key_Return, CTRL)
    assert feedback.kind == "review"
    return page


def test_call_is_recorded_with_the_visitors_form(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk")
    desk.sign_in()
    before = desk.desk.board.cards
    page = _suggestion(desk)
    assert page.starting("Read it to the person.")
    page.press("Record")
    desk.wait_for(lambda: desk.desk.record.stage == "done")
    assert page.has("Recorded on this desk")
    number = desk.desk.feedback.reference
    assert page.has(number)
    assert parse_reference(number)
    page.press("Copy")
    assert QGuiApplication.clipboard().text() == number
    desk.wait_for(lambda: desk.desk.board.cards != before)


def test_recorded_case_is_in_the_inbox_with_its_channel_and_words(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk")
    desk.sign_in()
    page = _suggestion(desk)
    page.press("Record")
    desk.wait_for(lambda: desk.desk.record.stage == "done")
    assert desk.desk.feedback.replyWanted
    number = desk.desk.feedback.reference
    inbox = desk.desk.inbox
    page.press("Inbox")
    inbox.search(number)
    desk.wait_for(lambda: len(inbox.lines) == 1 and "bench" in inbox.lines[0]["words"])
    assert inbox.lines[0]["where"].startswith(("Telephone", "\u2068Telephone"))
    inbox.choose(inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(inbox.chosen))
    assert "A bench by the lift would help" in inbox.chosen["comment"]
    assert inbox.chosen["number"] == number


def test_leaving_half_way_asks(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk")
    desk.sign_in()
    page = _suggestion(desk)
    page.press("Inbox")
    assert desk.desk.desk.page == "record"
    page.press("Keep it for now")
    assert desk.desk.desk.page == "inbox"
    page.press("Record feedback")
    assert desk.desk.record.stage == "review"
    page.press("Inbox")
    page.press("Discard it")
    assert desk.desk.desk.page == "inbox"
    page.press("Record feedback")
    assert desk.desk.record.stage == "start"


def test_signing_out_keeps_nothing_that_was_begun(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk")
    desk.sign_in()
    page = _suggestion(desk)
    page.key(Qt.Key.Key_L, CTRL)
    assert not desk.desk.desk.signedIn
    desk.sign_in()
    page.key(Qt.Key.Key_N, CTRL)
    assert desk.desk.record.stage == "start"
    assert desk.desk.feedback.review == []


def test_number_is_printed_in_the_language_of_the_person(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "ui.viewmodels.printing.print_document",
        lambda html, *, language, **_: printed.append((html, language)),
    )
    desk = open_desk(role="front-desk")
    desk.sign_in()
    page = _suggestion(desk)
    desk.desk.record.setLanguage("he")
    page.press("Record")
    desk.wait_for(lambda: desk.desk.record.stage == "done")
    page.press("Print")
    page.press("Save")
    html, language = printed[0]
    assert language == "he"
    assert desk.desk.feedback.reference in html
    assert "מספר האסמכתה שלכם" in html


@pytest.mark.parametrize(("language", "page_name", "form", "keep"), [
    ("ar", "تسجيل ملاحظة", "اقتراح أو شكوى", "تسجيل"),
    ("he", "רישום משוב", "הצעה או תלונה", "לרשום"),
])  # fmt: skip
def test_recording_is_done_in_the_language_of_the_desk_for_who_speaks_another(
    open_desk: OpenDesk, language: str, page_name: str, form: str, keep: str
) -> None:
    desk = open_desk(language, role="front-desk", count=20)
    desk.sign_in()
    page = Page(desk)
    page.press(page_name)
    page.press("Русский")
    page.press(form)
    feedback = desk.desk.feedback
    assert feedback.questions[0]["label"] == "Что вы хотите нам сказать?"
    while feedback.kind != "review":
        for question in feedback.questions:
            if question["kind"] == "text":
                feedback.answer("0500000000", question["path"])
            elif question["kind"] == "select_one":
                feedback.answer(question["choices"][-1]["value"], question["path"])
        page.key(Qt.Key.Key_Return, CTRL)
    page.press(keep)
    desk.wait_for(lambda: desk.desk.record.stage == "done")
    (envelope,) = kept(desk.desk.settings.data_dir)
    assert (envelope.lang, envelope.channel, envelope.kind) == ("ru", "desk", "answer")


def test_numbers_are_typed_and_no_keys_are_drawn(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk", count=20)
    desk.sign_in()
    page = Page(desk)
    page.key(Qt.Key.Key_N, CTRL)
    page.press("A suggestion or a complaint")
    feedback = desk.desk.feedback
    while not any(each["kind"] == "integer" for each in feedback.questions):
        for question in feedback.questions:
            if question["kind"] == "text":
                feedback.answer("Words", question["path"])
            elif question["kind"] == "select_one":
                feedback.answer(question["choices"][0]["value"], question["path"])
        page.key(Qt.Key.Key_Return, CTRL)
    assert not page.has("7")
    page.write("12")
    assert feedback.questions[0]["value"] == 112  # the form begins with 1


def test_only_who_may_record_finds_the_page(open_desk: OpenDesk) -> None:
    desk = open_desk(role="administrator")
    desk.sign_in()
    page = Page(desk)
    assert not page.has("Record feedback")
    page.key(Qt.Key.Key_N, CTRL)
    assert desk.desk.desk.page == "board"
