"""A service gets its steps, fees, documents and hours at the desk, by the names of what is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.i18n.isolation import without_marks
from tests.ui.desk.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]


def _open_page(desk: DeskWindow, key: str = "services/id-card") -> Page:
    page = Page(desk)
    editing = desk.desk.editors.editing
    page.press("Content")
    desk.wait_for(lambda: editing.ready)
    editing.choose(key)
    desk.wait_for(lambda: bool(editing.parts))
    return page


def _labels(desk: DeskWindow, shaped: str) -> list[str]:
    lists = desk.desk.editors.shaping.lists
    found = next(each for each in lists if each["id"] == shaped)
    return [without_marks(entry["label"]) for entry in found["entries"]]


def _type(page: Page, field: str, text: str) -> None:
    page.field(field).item.forceActiveFocus()
    page.write(text)


def test_step_is_added_ordered_and_taken_away(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = _open_page(desk)
    editing = desk.desk.editors.editing
    before = _labels(desk, "steps")
    _type(page, "What is to be done in this step", "Wait for a message")
    page.press("Add a step")
    desk.wait_for(lambda: _labels(desk, "steps") == [*before, "Wait for a message"])
    desk.wait_for(lambda: any(part["id"].endswith("wait-for-a-message") for part in editing.parts))
    page.press("Further up: Wait for a message")
    desk.wait_for(lambda: _labels(desk, "steps")[-1] == before[-1])
    page.press("Take away: Wait for a message")
    desk.wait_for(lambda: _labels(desk, "steps") == before)
    assert page.has("Taken away, in every language.")


def test_fee_is_added_with_its_amount_and_undone(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = _open_page(desk)
    before = _labels(desk, "fees")
    _type(page, "What the fee is for", "Express")
    _type(page, "Amount (ILS)", "40,50")
    page.key(Qt.Key.Key_Return)
    desk.wait_for(lambda: len(_labels(desk, "fees")) == len(before) + 1)
    assert _labels(desk, "fees")[-1].startswith("Express · ")
    assert "40.50" in _labels(desk, "fees")[-1]
    page.press("Undo the last change")
    desk.wait_for(lambda: _labels(desk, "fees") == before)


def test_what_was_refused_stays_in_its_fields(
    open_editor: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_editor()
    page = _open_page(desk)
    before = _labels(desk, "fees")
    _type(page, "What the fee is for", "Express")
    _type(page, "Amount (ILS)", "40")
    with monkeypatch.context() as few:
        few.setattr("kiosk.editing.shaping.MOST", len(before))
        page.press("Add a fee")
        desk.wait_for(lambda: page.has("There are as many as a page can have."))
    assert _labels(desk, "fees") == before
    assert page.field("What the fee is for").value == "Express"
    assert page.field("Amount (ILS)").value == "40"
    page.rest()
    page.press("Add a fee")
    desk.wait_for(lambda: len(_labels(desk, "fees")) == len(before) + 1)
    assert page.field("What the fee is for").value == ""
    assert page.field("Amount (ILS)").value == ""


def test_nothing_is_added_without_a_name(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = _open_page(desk)
    page.press("Add a document")
    desk.wait_for(lambda: page.has("Say first what it is called."))
    assert desk.desk.editors.editing.undos == 0


def test_hours_of_its_own_are_taken_away_and_added(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = _open_page(desk)
    page.press("Take its opening hours away")
    desk.wait_for(lambda: page.has("Add opening hours of its own"))
    page.press("Add opening hours of its own")
    desk.wait_for(lambda: page.has("Take its opening hours away"))


def test_what_is_no_service_has_no_such_lists(open_editor: OpenDesk) -> None:
    desk = open_editor()
    page = _open_page(desk, "topics/documents")
    assert desk.desk.editors.shaping.lists == []
    assert not page.has("Add a step")


def test_who_may_not_write_is_not_offered_it(open_editor: OpenDesk) -> None:
    desk = open_editor("service-manager")
    page = Page(desk)
    page.press("Content")
    page.press("Pages")
    editing = desk.desk.editors.editing
    desk.wait_for(lambda: editing.ready)
    editing.choose("services/id-card")
    desk.wait_for(lambda: bool(editing.parts))
    assert not page.has("Add a step")
