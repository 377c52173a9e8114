"""Editing and approving at desks, by the names a screen reader says."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent

from kiosk.editing.archive import pack_source, sha256_of
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.proposal import read_proposal
from kiosk.editing.standing import Standing, Standings
from kiosk.i18n.isolation import without_marks
from tests.support.desk_window import NAME
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

STEP = "احجز موعدًا بالهاتف."


def _open_page(desk: DeskWindow) -> Page:
    page = Page(desk)
    editing = desk.desk.editors.editing
    page.press("Content")
    page.field("Find a page").item.forceActiveFocus()
    page.write("services/id-card")
    desk.wait_for(lambda: len(editing.rows) == 1)
    page.press("Renew an identity card")
    desk.wait_for(lambda: bool(editing.parts))
    return page


def _write(desk: DeskWindow, page: Page, field: str, text: str) -> None:
    """As somebody does: into the field, all of it away, write, and leave."""
    editing = desk.desk.editors.editing
    rows, item = editing.rows, page.field(field).item
    item.forceActiveFocus()
    page.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    event = QInputMethodEvent()  # as input methods do: letters of any language
    event.setCommitString(text)
    QCoreApplication.sendEvent(item, event)
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.key(Qt.Key.Key_Tab)
    desk.wait_for(lambda: editing.rows != rows)


def test_every_page_tells_how_its_translations_stand(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = Page(desk)
    page.press("Content")
    assert page.has("Renew an identity card")
    row = next(row for row in desk.desk.editors.editing.rows if row["key"] == "services/id-card")
    assert row["told"] == "العربية: Up to date, עברית: Up to date, English: Original"


def test_arabic_step_is_changed_checked_mended_and_proposed(open_editor: OpenDesk) -> None:
    desk = open_editor()
    editing, approvals = desk.desk.editors.editing, desk.desk.editors.approvals
    page = _open_page(desk)
    page.press("العربية · Up to date")
    desk.wait_for(lambda: editing.page["tag"] == "ar" and bool(editing.parts))
    assert page.has("Nothing to mend on this page.")
    field = next(part["label"] for part in editing.parts if part["id"] == "section:step:book")

    editing.write("section:step:book", "")
    desk.wait_for(lambda: bool(editing.problems))
    assert any("has no text" in each["what"] for each in editing.problems)
    assert page.starting("Must be mended. ")
    desk.wait_for(lambda: page.has("Changes here (1)"))
    page.press("Changes here (1)")
    page.press("Propose for publishing")
    desk.wait_for(lambda: page.has("There is something to mend first: the checks say what."))
    assert page.starting("Must be mended. Renew an identity card")

    page.press("Pages")
    desk.wait_for(lambda: bool(editing.parts))
    _write(desk, page, without_marks(field), STEP)
    desk.wait_for(lambda: not editing.problems)
    desk.wait_for(lambda: page.has("Changes here (1)"))
    page.press("Changes here (1)")
    desk.wait_for(lambda: page.starting("Taken out: "))
    page.press("Propose for publishing")
    desk.wait_for(lambda: len(approvals.proposals) == 1)
    mailbox = Mailbox(desk.desk.settings.data_dir)
    (sent,) = mailbox.outgoing()
    assert STEP in read_proposal(sent.body).files["services/id-card/ar.md"].decode("utf-8")

    page.press("Proposals (0)")
    page.press_starting("services/id-card/ar.md")
    desk.wait_for(lambda: page.has("You proposed this. Somebody else decides on it."))
    assert not page.has("Approve")


def test_last_edit_is_taken_back(open_editor: OpenDesk) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    page = _open_page(desk)
    before = next(part["text"] for part in editing.parts if part["id"] == "summary")
    _write(desk, page, "Summary", "Another summary")
    desk.wait_for(lambda: page.has("Undo the last change"))
    page.press("Undo the last change")
    desk.wait_for(lambda: editing.undos == 0)
    assert next(part["text"] for part in editing.parts if part["id"] == "summary") == before
    assert not page.has("Undo the last change")


def test_changed_original_makes_translations_stale_until_somebody_says_otherwise(
    open_editor: OpenDesk,
) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    page = _open_page(desk)
    _write(desk, page, "Summary", "Another summary")
    desk.wait_for(lambda: page.has("עברית · Out of date"))
    page.press("עברית · Out of date")
    desk.wait_for(lambda: editing.page["tag"] == "he" and bool(editing.parts))
    assert page.has("The original has changed")
    page.press("This translation fits the original now")
    desk.wait_for(lambda: page.has("עברית · Up to date"))


def test_second_person_reads_the_words_and_approves(
    open_editor: OpenDesk, clock: ManualClock
) -> None:
    first = open_editor()
    first.desk.editors.editing.choose("services/id-card")
    first.wait_for(lambda: bool(first.desk.editors.editing.parts))
    first.desk.editors.editing.speak("ar")
    first.wait_for(lambda: first.desk.editors.editing.page["tag"] == "ar")
    first.desk.editors.editing.write("section:step:book", STEP)
    first.wait_for(lambda: len(first.desk.editors.approvals.changes) == 1)
    first.desk.editors.approvals.propose("Book by telephone", "")
    first.wait_for(lambda: len(first.desk.editors.approvals.proposals) == 1)
    (sent,) = Mailbox(first.desk.settings.data_dir).outgoing()

    second = open_editor("service-manager", "daniel")
    box = Mailbox(second.desk.settings.data_dir)
    box.put_body(sent.digest, sent.body)
    standing = Standing(
        digest=sent.digest, base="", title="Book by telephone", author=NAME, author_shown="Noor",
        proposed=clock.now(), state="waiting", files=["services/id-card/ar.md"],
    )  # fmt: skip
    box.put_standings(Standings(proposals=[standing]))
    second.desk.editors.approvals.refresh()
    second.wait_for(lambda: second.desk.editors.approvals.waiting == 1)
    page = Page(second)
    page.press("Content")
    page.press("Book by telephone")
    second.wait_for(lambda: page.starting("Taken out: "))
    assert page.starting("Taken out: ")
    page.press("Return")
    assert page.has("Write why, so that it can be mended.")
    page.press("Approve")
    second.wait_for(lambda: second.desk.editors.approvals.waiting == 0)
    assert page.has("Approved. Central publishes it.")
    (decided,) = box.outgoing()
    assert decided.decision is not None
    assert (decided.decision.verdict, decided.decision.by) == ("approved", "daniel")


def test_newer_version_is_taken_over_and_asks_about_what_both_changed(
    open_editor: OpenDesk, tmp_path: Path
) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    page = _open_page(desk)
    _write(desk, page, "Summary", "Mine")
    theirs = tmp_path / "source" / "services" / "id-card" / "en.md"
    theirs.write_text(theirs.read_text("utf-8").replace("summary: ", "summary: Theirs "), "utf-8")
    newer = pack_source(tmp_path / "source")
    Mailbox(desk.desk.settings.data_dir).put_source(sha256_of(newer), newer)
    desk.desk.look_for_news()
    desk.wait_for(lambda: page.has("Central has published something newer."))
    page.press("Take it over")
    desk.wait_for(lambda: editing.undecided == ["services/id-card/en.md"])
    page.press("Keep what I wrote")
    desk.wait_for(lambda: not editing.newer)
    assert next(part["text"] for part in editing.parts if part["id"] == "summary") == "Mine"
    desk.wait_for(lambda: page.has("Changes here (1)"))


def test_preview_opens_the_real_kiosk_at_the_page(
    open_editor: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    class Process:
        def __init__(self, command: list[str], **_more: object) -> None:
            started.append(command)

        def poll(self) -> int:
            return 0

    monkeypatch.setattr("ui.desk.editors.subprocess.Popen", Process)
    desk = open_editor()
    page = _open_page(desk)
    page.press("Wide screen")
    page.press("Letters: 2")
    page.press("Dark with strong contrast")
    page.press("Open the preview")
    desk.wait_for(lambda: bool(started))
    assert started[0][:5] == [sys.executable, "-m", "ui.cli", "content", "preview"]
    assert started[0][6:] == [
        "--page", "services/id-card", "--lang", "en", "--size", "2",
        "--theme", "contrast-dark", "--landscape",
    ]  # fmt: skip


def test_who_may_only_approve_finds_proposals_and_writes_nothing(open_editor: OpenDesk) -> None:
    desk = open_editor("service-manager")
    page = Page(desk)
    page.press("Content")
    assert page.has("Nothing was proposed yet.")
    page.press("Pages")
    desk.desk.editors.editing.choose("services/id-card")
    desk.wait_for(lambda: bool(desk.desk.editors.editing.parts))
    assert not page.has("Undo the last change")
    desk.desk.editors.editing.write("title", "x")
    desk.wait_for(lambda: page.has("This account may not do that."))


def test_nothing_of_it_is_left_after_signing_out(open_editor: OpenDesk) -> None:
    desk = open_editor()
    _open_page(desk)
    page = Page(desk)
    page.press("Sign out")
    assert desk.desk.editors.editing.rows == []
    assert desk.desk.editors.editing.parts == []
    assert desk.desk.editors.approvals.changes == []


def test_page_that_is_read_at_the_counter_is_opened_where_it_is_written(
    open_editor: OpenDesk,
) -> None:
    desk = open_editor()
    page = Page(desk)
    page.press("Guidance")
    desk.desk.handbook.open("renew-id-card")
    assert page.has("Edit")
    desk.desk.handbook.editAsked.emit("id-card", "ar")
    assert desk.desk.desk.page == "publish"
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: bool(editing.page))
    assert (editing.page["key"], editing.page["tag"]) == ("services/id-card", "ar")


def test_who_may_not_write_is_not_offered_to(open_desk: OpenDesk) -> None:
    desk = open_desk(role="front-desk", count=20)
    desk.sign_in()
    page = Page(desk)
    page.press("Guidance")
    desk.desk.handbook.open("renew-id-card")
    assert page.has("Copy all")
    assert not page.has("Edit")
