"""Tables of the dashboard as files for a spreadsheet: the same rows, the same rows left out."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

from kiosk.i18n.isolation import without_marks
from kiosk.spreadsheet import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ui.desk.sheets import Sheet

_BOM = "\ufeff"  # without it spreadsheets take Arabic for something else

_SHEET_NAME = 31
"""Letters a spreadsheet program allows in the name of a sheet, of which these are none:"""
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


class NoSpreadsheets(Exception):  # noqa: N818 - what the matter is
    """This installation has no library that writes workbooks; tables as CSV it can always write."""


def as_csv(sheets: Iterable[Sheet]) -> str:
    """Tables below each other, each under its heading with the period and the number of people."""
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, lineterminator="\r\n")
    for number, sheet in enumerate(sheets):
        if number:
            writer.writerow([])
        writer.writerow([harmless(sheet.title), harmless(sheet.about)])
        writer.writerow(map(harmless, sheet.head))
        for row in sheet.rows:
            writer.writerow([harmless(c) if isinstance(c, str) else _plain(c) for c in row])
    return out.getvalue()


def save_workbook(path: Path, sheets: Iterable[Sheet], *, rtl: bool) -> None:
    """One sheet for each table; texts are texts, whatever they begin with.

    Raises `OSError`, and `NoSpreadsheets` where the library is not installed.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Font
    except ImportError as error:
        raise NoSpreadsheets from error
    book = Workbook()
    book.remove(book.worksheets[0])
    names: set[str] = set()
    for sheet in sheets:
        page = book.create_sheet(_name(sheet.title, names))
        page.sheet_view.rightToLeft = rtl
        lines = [(sheet.title,), (sheet.about,), sheet.head, *sheet.rows]
        for at, line in enumerate(lines, 1):
            for column, value in enumerate(line, 1):
                cell = page.cell(at, column)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # or "=1+1" were a formula
                elif isinstance(value, date):
                    cell.number_format = "yyyy-mm-dd"
                if at in {1, 3}:
                    cell.font = Font(bold=True)
        page.freeze_panes = "A4"
        for letter, width in zip("ABCDEF", (36, 18, 14, 14, 14, 12), strict=True):
            page.column_dimensions[letter].width = width
    book.save(path)


def _name(title: str, taken: set[str]) -> str:
    """A name that no other sheet of the workbook has, in any case of letters."""
    plain = " ".join(without_marks(title).translate(_NOT_IN_NAMES).replace("'", " ").split())
    name, number = plain[:_SHEET_NAME].strip(), 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _SHEET_NAME - 4].strip()} ({number})"
    taken.add(name.casefold())
    return name


def _plain(value: float | date | None) -> str:
    """A number or a day any spreadsheet reads; empty where it is not told."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int) else f"{value:.2f}"
