"""Paper: what is printed, in which direction, and where it goes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.support.kiosk_window import application
from ui.desk.printers import PrintError, printers
from ui.desk.printing import new_file, print_document, table, unused

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


@pytest.fixture(autouse=True)
def _app() -> None:
    application()


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_pdf_has_a_page_and_its_drawing_is_painted_once(tmp_path: Path) -> None:
    painted: list[QRectF] = []

    def drawing(painter: QPainter, room: QRectF) -> None:
        painted.append(room)
        painter.drawRect(room)

    print_document(
        '<h1>لوحة</h1><img src="drawing:trend" width="600" height="200">',
        title="لوحة", language="ar", where=tmp_path / "board.pdf", drawings={"trend": drawing},
    )  # fmt: skip
    assert _pages((tmp_path / "board.pdf").read_bytes()) == 1
    assert painted[0].width() == pytest.approx(600, abs=1)
    assert painted[0].height() == pytest.approx(200, abs=1)


def test_long_table_goes_on_on_the_next_page(tmp_path: Path) -> None:
    rows = [(f"row {number}", "1") for number in range(120)]
    print_document(
        table(("What", "People"), rows, "en"), title="t", language="en", where=tmp_path / "t.pdf"
    )
    assert _pages((tmp_path / "t.pdf").read_bytes()) > 2


def test_table_begins_where_the_language_begins_and_takes_no_markup_from_texts() -> None:
    assert table(("What", "N"), [("<b>x", "3")], "en").index("&lt;b&gt;x") < table(
        ("What", "N"), [("<b>x", "3")], "en"
    ).index(">3<")
    mirrored = table(("What", "N"), [("<b>x", "3")], "he")
    assert mirrored.index(">3<") < mirrored.index("&lt;b&gt;x")


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    first = new_file("Figures: 1/2", "pdf", tmp_path)
    assert first.name == "Figures 1 2.pdf"
    first.touch()
    assert new_file("Figures: 1/2", "pdf", tmp_path).name == "Figures 1 2 (2).pdf"
    assert unused(tmp_path / "other.csv") == tmp_path / "other.csv"


def test_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(PrintError, match="cannot be printed to"):
        print_document("<p>x</p>", title="x", language="en", where=tmp_path / "taken" / "x.pdf")


def test_unknown_printer_is_told() -> None:
    assert "no such printer" not in [each.name for each in printers()]
    with pytest.raises(PrintError):
        print_document("<p>x</p>", title="x", language="en", where="no such printer")
