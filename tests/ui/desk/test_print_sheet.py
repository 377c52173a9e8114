"""The sheet before something is printed: by which printer, how often, into which file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QUrl

from tests.support.desk_window import NAME
from tests.ui.desk.page import Page
from ui.desk.printers import Printer, PrintError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

FRONT = Printer(name="front", shown="Front desk printer", place="Hall")
BACK = Printer(name="back", shown="Back office printer")
CTRL = Qt.KeyboardModifier.ControlModifier


class Paper:
    """What was printed: title, where and how many; `refuses` names a printer that takes nothing."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str, int]] = []
        self.printers = [FRONT, BACK]
        self.refuses = ""

    def take(self, _html: str, *, title: str, where: Any, copies: int, **_: Any) -> None:
        if str(where) == self.refuses:
            raise PrintError(self.refuses)
        self.printed.append((title, str(where), copies))


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paper:
    taken = Paper()
    monkeypatch.setattr("ui.desk.printers.printers", lambda: taken.printers)
    monkeypatch.setattr("ui.viewmodels.printing.print_document", taken.take)
    monkeypatch.setattr("ui.desk.printing.documents_folder", lambda: tmp_path)
    return taken


@pytest.fixture
def desk(open_desk: OpenDesk, paper: Paper) -> DeskWindow:
    opened = open_desk(count=20)
    opened.sign_in()
    assert paper.printed == []
    return opened


def _ask(desk: DeskWindow) -> Page:
    page = Page(desk)
    page.key(Qt.Key.Key_P, CTRL)
    desk.wait_for(lambda: desk.desk.printing.open)
    return page


def test_printer_and_copies_are_chosen_and_remembered_for_the_account(
    desk: DeskWindow, paper: Paper
) -> None:
    page = _ask(desk)
    page.press("Back office printer")
    page.press("One copy more")
    page.press("One copy more")
    page.press("One copy less")
    assert page.has("Copies: 2")
    page.press("Print")
    assert paper.printed == [("Dashboard", "back", 2)]
    assert page.has("Sent to the printer Back office printer")
    desk.desk.desk.signOut()
    desk.sign_in(NAME)
    page = _ask(desk)
    assert desk.desk.printing.choice == "back"
    assert desk.desk.printing.copies == 1
    paper.printers = [FRONT]
    page.key(Qt.Key.Key_Escape)
    _ask(desk)
    assert desk.desk.printing.choice == "front", "one that is gone is no choice"


def test_enter_prints_by_the_usual_printer_and_escape_by_none(
    desk: DeskWindow, paper: Paper
) -> None:
    page = _ask(desk)
    page.key(Qt.Key.Key_Escape)
    assert not desk.desk.printing.open
    page = _ask(desk)
    page.key(Qt.Key.Key_Return)
    assert paper.printed == [("Dashboard", "front", 1)]
    assert not desk.desk.printing.open


def test_what_lies_under_the_sheet_waits(desk: DeskWindow, paper: Paper) -> None:
    page = _ask(desk)
    page.key(Qt.Key.Key_2, CTRL)
    assert desk.desk.desk.page == "board"
    page.key(Qt.Key.Key_Escape)
    page.key(Qt.Key.Key_2, CTRL)
    assert desk.desk.desk.page == "inbox"
    assert paper.printed == []


def test_without_a_printer_a_file_is_the_only_way_and_says_where_it_went(
    desk: DeskWindow, paper: Paper, tmp_path: Path
) -> None:
    paper.printers = []
    page = _ask(desk)
    assert [each["id"] for each in desk.desk.printing.choices] == [""]
    assert page.has("Choose another place")
    assert not page.has("One copy more")
    desk.desk.printing.saveTo(QUrl.fromLocalFile(str(tmp_path / "other.pdf")).toString())
    assert page.has(f"The file: {tmp_path / 'other.pdf'}")
    page.press("Save")
    assert paper.printed == [("Dashboard", str(tmp_path / "other.pdf"), 1)]
    assert page.has(f"Saved to {tmp_path / 'other.pdf'}")


def test_printer_that_takes_nothing_is_told_and_another_can_be_chosen(
    desk: DeskWindow, paper: Paper
) -> None:
    paper.refuses = "front"
    page = _ask(desk)
    page.press("Print")
    assert page.starting("Front desk printer does not take it.")
    assert desk.desk.printing.open
    page.press("Save as PDF")
    assert not page.starting("Front desk printer does not take it.")
    page.press("Save")
    assert len(paper.printed) == 1


def test_signing_out_leaves_nothing_to_print(desk: DeskWindow, paper: Paper) -> None:
    _ask(desk)
    desk.desk.desk.signOut()
    assert not desk.desk.printing.open
    desk.desk.printing.start()
    assert paper.printed == []
