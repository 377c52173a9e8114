"""New pages, pages taken away, and stories from figures, by the names a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent

from kiosk.content import Guide
from kiosk.editing.archive import unpack_source
from kiosk.editing.mailbox import Mailbox
from kiosk.editing.proposal import apply_proposal, read_proposal
from kiosk.publishing import build_pack
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

WORDS = {
    "English": ("Open late on Thursdays", "Until seven in the evening."),
    "العربية": ("دوام متأخر يوم الخميس", "حتى السابعة مساءً."),
    "עברית": ("פתוח מאוחר ביום חמישי", "עד שבע בערב."),
}


def _begin(desk: DeskWindow, page: Page, what: str) -> None:
    page.press("Content")
    page.press("New page")
    page.press(what)


def _type(desk: DeskWindow, page: Page, field: str, text: str) -> None:
    page.field(field).item.forceActiveFocus()
    page.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    event = QInputMethodEvent()  # as input methods do: letters of any language
    event.setCommitString(text)
    QCoreApplication.sendEvent(page.field(field).item, event)
    desk.settle()


def _write(desk: DeskWindow, page: Page, field: str, text: str) -> None:
    """Into a field of the page that is open, until it is kept."""
    editing = desk.desk.editors.editing
    undos = editing.undos
    _type(desk, page, field, text)
    page.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.key(Qt.Key.Key_Tab)
    desk.wait_for(lambda: editing.undos == undos + 1)


def _made(desk: DeskWindow, page: Page, key: str) -> None:
    page.press("Make the page")
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.page.get("key") == key and bool(editing.parts))


def test_new_announcement_is_written_in_all_languages_proposed_and_builds(
    open_editor: OpenDesk, source: bytes, tmp_path: Path
) -> None:
    desk = open_editor()
    editing, approvals = desk.desk.editors.editing, desk.desk.editors.approvals
    page = Page(desk)
    _begin(desk, page, "New announcement")
    _type(desk, page, "Title in English", WORDS["English"][0])
    assert desk.desk.editors.making.id == "open-late-on-thursdays"
    _made(desk, page, "announcements/open-late-on-thursdays")
    desk.wait_for(lambda: page.starting("Must be mended. “From” is still empty"))
    desk.wait_for(lambda: page.has("Changes here (4)"))
    page.press("Changes here (4)")
    page.press("Propose for publishing")
    desk.wait_for(lambda: page.has("There is something to mend first: the checks say what."))

    page.press("Pages")
    _write(desk, page, "From", "2026-11-20")
    _write(desk, page, "To", "2026-12-31")
    for language, (title, text) in WORDS.items():
        page.press_starting(f"{language} · ")
        desk.wait_for(lambda: editing.page["language"] == language and bool(editing.parts))  # noqa: B023
        if language != "English":
            _write(desk, page, "Title", title)
        lead = next(part["label"] for part in editing.parts if part["id"] == "lead")
        _write(desk, page, lead, text)
    desk.wait_for(lambda: not any(p["tone"] == "danger" for p in editing.problems))
    desk.wait_for(lambda: page.has("Changes here (4)"))
    page.press("Changes here (4)")
    page.press("Propose for publishing")
    desk.wait_for(lambda: len(approvals.proposals) == 1)

    (sent,) = Mailbox(desk.desk.settings.data_dir).outgoing()
    target = tmp_path / "central"
    target.mkdir()
    unpack_source(source, target)
    apply_proposal(read_proposal(sent.body), target)
    built = Guide.open(build_pack(target, tmp_path / "built").path)
    told = {each.title for each in built.announcements("ar", desk.desk.clock.now().date())}
    assert WORDS["العربية"][0] in told


def test_title_without_latin_letters_asks_for_a_short_name(open_editor: OpenDesk) -> None:
    desk = open_editor(language="ar")
    making = desk.desk.editors.making
    page = Page(desk)
    making.begin("story")
    desk.desk.desk.open("publish")
    making.call("دوام متأخر")
    page.press("إنشاء الصفحة")
    desk.wait_for(lambda: page.starting("اكتب اسمًا قصيرًا"))
    making.identify("late-hours")
    making.make()
    desk.wait_for(lambda: desk.desk.editors.editing.page.get("key") == "stories/late-hours")
    assert desk.desk.editors.editing.page["title"] == "دوام متأخر"


def test_chart_of_a_story_is_written_with_its_words(open_editor: OpenDesk) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    page = Page(desk)
    _begin(desk, page, "New story")
    _type(desk, page, "Title in English", "Shorter waiting")
    _made(desk, page, "stories/shorter-waiting")
    assert not page.has("What the chart shows")
    _write(desk, page, "How many people said so", "40")
    _write(desk, page, "Chart: months, with commas", "2026-09, 2026-10")
    desk.wait_for(lambda: page.has("What the chart shows"))
    _write(desk, page, "What the chart shows", "Half the waiting")
    copy = desk.desk.settings.data_dir / "editing"
    (facts,) = copy.rglob("shorter-waiting/story.yaml")
    assert "chart:\n  months: [2026-09, 2026-10]\n" in facts.read_text("utf-8")
    assert any(part["text"] == "Half the waiting" for part in editing.parts)


def test_service_goes_after_a_question_and_is_brought_back(open_editor: OpenDesk) -> None:
    desk = open_editor()
    editing = desk.desk.editors.editing
    page = Page(desk)
    page.press("Content")
    editing.choose("services/address")
    desk.wait_for(lambda: bool(editing.parts))
    page.press("Take this page away")
    desk.wait_for(lambda: page.has("Yes, take it away"))
    assert page.starting("It is named here, and will be taken out here too: ")
    page.press("Keep it")
    assert not page.has("Yes, take it away")
    page.press("Take this page away")
    desk.wait_for(lambda: page.has("Yes, take it away"))
    page.press("Yes, take it away")
    desk.wait_for(lambda: not any(r["key"] == "services/address" for r in editing.rows))
    assert not any(row["tone"] == "danger" and row["problems"] for row in editing.rows)
    page.press("Undo the last change")
    desk.wait_for(lambda: any(r["key"] == "services/address" for r in editing.rows))
    desk.wait_for(lambda: page.has("Changes here (0)"))


def test_story_begins_with_the_figures_of_the_dashboard(open_editor: OpenDesk) -> None:
    desk = open_editor(count=600)
    editing, board = desk.desk.editors.editing, desk.desk.board
    page = Page(desk)
    found = board.found
    assert found is not None
    people = next(c.figure.n for c in found.cards if c.figure.measure == "csat")
    page.press("Make a story of this")
    assert desk.desk.desk.page == "publish"
    assert page.starting(f"From the dashboard: {people} people, ")
    _type(desk, page, "Title in English", "Shorter waiting")
    _made(desk, page, "stories/shorter-waiting")
    facts = {fact["id"]: fact["value"] for fact in editing.facts}
    assert (facts["people"], facts["from"], facts["to"]) == (str(people), "2026-10", "2026-11")


def test_few_people_are_no_story_and_who_only_approves_begins_none(open_editor: OpenDesk) -> None:
    few = open_editor(count=8)
    assert not Page(few).has("Make a story of this")
    few.desk.editors.making.fromSatisfaction()
    assert few.desk.editors.making.kind == ""
    manager = open_editor("service-manager", count=600)
    assert not Page(manager).has("Make a story of this")
    manager.desk.editors.making.begin("story")
    assert manager.desk.editors.making.kind == ""
