"""Figures and cases given away: as a table, as a picture, on paper."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QImage

from kiosk.i18n.isolation import without_marks
from tests.support.year import COMMENTS
from tests.ui.desk.page import Page
from ui.desk.export import as_csv, save_workbook
from ui.desk.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.desk_window import DeskWindow

    OpenDesk = Callable[..., DeskWindow]

TABLES = [
    "figures", "trend", "service", "language", "kiosk", "hour", "weekday", "alerts", "drivers",
    "themes", "devices",
]  # fmt: skip


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr("ui.desk.printing.documents_folder", lambda: folder)
    return folder


def _signed_in(open_desk: OpenDesk, language: str = "en") -> DeskWindow:
    desk = open_desk(language)
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    return desk


def test_every_part_of_the_dashboard_is_a_table(open_desk: OpenDesk) -> None:
    desk = _signed_in(open_desk)
    tables = desk.desk.beside.paper.tables
    assert list(tables) == TABLES
    for each in tables.values():
        assert all(len(row) == len(each["head"]) for row in each["rows"])
    for name in set(TABLES) - {"alerts", "devices"}:
        assert "people" in tables[name]["about"], name
    assert len(tables["trend"]["rows"]) == 13
    assert len(tables["weekday"]["rows"]) > 4


def test_csv_has_every_table_with_the_same_rows_left_out(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = _signed_in(open_desk, "ar")
    paper, told = desk.desk.beside.paper, []
    paper.told.connect(told.append)
    paper.save("board", "csv", str(tmp_path / "figures.csv"))
    rows = list(csv.reader((tmp_path / "figures.csv").read_text("utf-8-sig").splitlines()))
    sheets = {each.id: each for each in paper.sheets()}
    assert len(rows) == sum(2 + len(each.rows) for each in sheets.values()) + len(sheets) - 1
    untold = [row for row in desk.desk.board.bars["kiosk"] if not row["told"]]
    assert len([row for row in sheets["kiosk"].rows if row[1] is None]) == len(untold)
    paper.save("board", "csv", str(tmp_path / "no folder" / "figures.csv"))
    assert len(told) == 2
    assert "no folder" in told[1]


def test_workbook_has_a_sheet_for_each_table_and_reads_from_the_right(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = _signed_in(open_desk, "he")
    desk.desk.beside.paper.save("board", "xlsx", str(tmp_path / "figures.xlsx"))
    book = load_workbook(tmp_path / "figures.xlsx")
    assert len(book.sheetnames) == len(TABLES)
    trend = book.worksheets[1]
    assert trend.sheet_view.rightToLeft
    assert trend.max_row == 3 + 13
    assert isinstance(trend.cell(8, 2).value, (int, float))
    assert trend.cell(8, 1).is_date
    assert [name for name in book.sheetnames if name != without_marks(name)] == []


def test_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    sheet = Sheet(
        id="x", title="=A1: [by service]/*?", about="", head=("a", "b"),
        rows=(("=1+1", 2), ("@SUM(A1)", 3.5), ("-2", None)), shown=(),
    )  # fmt: skip
    save_workbook(tmp_path / "x.xlsx", [sheet, sheet], rtl=False)
    book = load_workbook(tmp_path / "x.xlsx")
    cells = [book.worksheets[0].cell(row, 1) for row in (1, 4, 5, 6)]
    assert [cell.data_type for cell in cells] == ["s"] * 4
    assert cells[1].value == "=1+1"
    lines = list(csv.reader(as_csv([sheet]).removeprefix("\ufeff").splitlines()))
    assert lines[2:] == [["'=1+1", "2"], ["'@SUM(A1)", "3.50"], ["'-2", ""]]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_picture_of_a_chart_is_sharp_and_has_ink(
    open_desk: OpenDesk, tmp_path: Path, language: str
) -> None:
    desk = _signed_in(open_desk, language)
    for what in ("trend", "service"):
        desk.desk.beside.paper.save(what, "png", str(tmp_path / f"{what}.png"))
        image = QImage(str(tmp_path / f"{what}.png"))
        assert image.width() >= 1200
        inked = [
            1
            for x in range(0, image.width(), 6)
            for y in range(0, image.height(), 6)
            if image.pixelColor(x, y).lightness() < 128
        ]
        assert len(inked) > 40


def test_nothing_is_written_over_and_where_it_went_is_told(
    open_desk: OpenDesk, documents: Path
) -> None:
    desk = _signed_in(open_desk)
    paper, told = desk.desk.beside.paper, []
    paper.told.connect(told.append)
    paper.save("service", "csv", "")
    paper.save("service", "csv", "")
    names = sorted(each.name for each in documents.iterdir())
    assert len(names) == 2
    assert names[0].startswith("Satisfaction (CSAT) By service 2025-11-23")
    assert all(any(name in each for each in told) for name in names)


def test_dashboard_and_case_are_printed(open_desk: OpenDesk, documents: Path) -> None:
    desk = _signed_in(open_desk, "ar")
    paper, printing = desk.desk.beside.paper, desk.desk.printing
    paper.print("board")
    printing.start()
    paper.print("case")  # none is open: nothing is printed
    assert not printing.open
    assert len(list(documents.iterdir())) == 1
    inbox = desk.desk.inbox
    inbox.choose(inbox.lines[0]["ref"])
    desk.wait_for(lambda: bool(inbox.chosen))
    paper.print("case")
    printing.start()
    printed = sorted(documents.iterdir())
    assert len(printed) == 2
    assert all(each.read_bytes().startswith(b"%PDF") for each in printed)


def test_themes_show_what_people_wrote_to_who_may_read_it(open_desk: OpenDesk) -> None:
    desk = _signed_in(open_desk)
    themes = desk.desk.beside.themes
    themes.speak("ar")
    desk.wait_for(lambda: len(themes.rows) > 1)
    page = Page(desk)
    page.press_starting(themes.rows[0]["words"])
    desk.wait_for(lambda: bool(themes.examples))
    assert {each["text"] for each in themes.examples} <= set(COMMENTS["ar"])
    assert page.has(themes.examples[0]["text"])
    desk.desk.desk.signOut()
    desk.wait_for(lambda: not themes.examples and not themes.rows)


def test_who_has_no_key_sees_no_themes(open_desk: OpenDesk) -> None:
    desk = open_desk("ar", role="administrator")
    desk.sign_in()
    desk.desk.board.choosePeriod("365")
    desk.wait_for(lambda: len(desk.desk.board.trend) == 13)
    assert desk.desk.beside.themes.rows == []
