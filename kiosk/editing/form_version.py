"""The version of a form, raised when its workbook changes: who collects answers goes by it.

Authors write it into the sheet `settings` as year, month, day and a number of two digits, such as
2026112301. A workbook that brings a version of its own, higher than the published one, keeps it.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import date

    from openpyxl.worksheet.worksheet import Worksheet

_LAST_NUMBER: Final = re.compile(r"(\d+)(?=\D*\Z)")
_WRITABLE: Final = (".xlsx", ".xlsm")


def raised(file: str, published: bytes | None, data: bytes, today: date) -> tuple[bytes, str]:
    """The workbook and the version that was written into it, empty where it stays as it came.

    What cannot be opened, or has no sheets that could be written, stays for the checks to judge.
    """
    if published is None or data == published or not file.endswith(_WRITABLE):
        return data, ""
    before, book = _opened(file, published), _opened(file, data)
    if before is None or book is None:
        return data, ""
    old, new = _version(before), _version(book)
    if not _as_old(new, old):
        return data, ""
    version = next_version(old, today)
    _put_version(book, version)
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue(), version


def next_version(old: str, today: date) -> str:
    """Today's first, or one more where the old one is as high; others count their last number up."""
    first = f"{today:%Y%m%d}01"
    if not old or (old.isdecimal() and int(old) < int(first)):
        return first
    if old.isdecimal():
        return str(int(old) + 1)
    counted = _LAST_NUMBER.sub(lambda found: str(int(found[1]) + 1), old)
    return counted if counted != old else f"{old}.1"


def _as_old(new: str, old: str) -> bool:
    if new.isdecimal() and old.isdecimal():
        return int(new) <= int(old)
    return new == old or not new


def _opened(file: str, data: bytes) -> Any:
    """None for what is no workbook."""
    from openpyxl import load_workbook

    try:
        return load_workbook(io.BytesIO(data), keep_vba=file.endswith(".xlsm"))
    except Exception:  # noqa: BLE001 - a broken workbook fails anywhere inside; the checks say so
        return None


def _settings(book: Any) -> Worksheet | None:
    return next(
        (book[name] for name in book.sheetnames if name.strip().lower() == "settings"), None
    )


def _column(sheet: Worksheet) -> int:
    """Of the version, counted from 1; 0 where there is none."""
    for cell in sheet[1]:
        if str(cell.value or "").strip().lower() == "version":
            return int(cell.column or 0)
    return 0


def _version(book: Any) -> str:
    sheet = _settings(book)
    column = _column(sheet) if sheet is not None else 0
    if sheet is None or not column:
        return ""
    value = sheet.cell(row=2, column=column).value
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if whole else value or "").strip()  # type: ignore[arg-type]


def _put_version(book: Any, version: str) -> None:
    sheet = _settings(book) or book.create_sheet("settings")
    column = _column(sheet)
    if not column:
        filled = [cell for cell in sheet[1] if cell.value is not None]
        column = len(filled) + 1
        sheet.cell(row=1, column=column, value="version")
    sheet.cell(row=2, column=column, value=version)
