"""What the converter complains of, said as an author needs it: where it stands and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.publishing.problems import Problem
from kiosk.publishing.report import did_you_mean
from kiosk.publishing.workbook import read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.publishing.problems import Severity

_ROW: Final = re.compile(r"\[?row ?: ?(\d+)\]?\s*", re.IGNORECASE)
_SHEET: Final = re.compile(r"[Oo]n the '([^']+)' sheet,?\s*")
_SAID_TYPE: Final = re.compile(r"question type '([^']+)'")
_SAID_NAME: Final = re.compile(r"(?:survey element|question) named '([^']+)'")
_COLUMN: Final = re.compile(r"the '([^']+)' value")


UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
# What the converter says in words of its own inside, and what it means.
_MEANT: Final = {
    "Arguments 'itemset' and 'list_name' must not both be None or empty.": (
        "a select question does not name its list of choices",
        "Write the name of the list after it: select_one yes_no.",
    ),
}


def problem_of(path: Path, text: str, severity: Severity = "error") -> Problem:
    """The converter's sentence, with the place taken out of it."""
    text = text.partition("\n{")[0]  # it shows the row as Python writes it
    row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    place = [sheet[1] if sheet else "survey"] if row or sheet else []
    if row:
        place.append(f"row {row[1]}")
    if column:
        place.append(f"column {column[1]}")
    message = _SHEET.sub("", _ROW.sub("", text, count=1), count=1).strip()
    message, hint = _MEANT.get(message, (message, ""))
    if not place and path.is_file() and (found := _row_named_in(path, message)):
        return Problem(
            file=path.name,
            line=found[0],
            message=message,
            hint=hint or found[2],
            severity=severity,
            place=f"survey, row {found[0]}, column {found[1]}",
        )
    return Problem(
        file=path.name,
        line=int(row[1]) if row else 0,
        message=message or text,
        hint=hint,
        severity=severity,
        place=", ".join(place),
    )


def _row_named_in(path: Path, message: str) -> tuple[int, str, str] | None:
    """Row, column and a hint, where the converter names a type or a question but not its row."""
    kind, name = _SAID_TYPE.search(message), _SAID_NAME.search(message)
    said, column = (kind, "type") if kind else (name, "name")
    sheets = read_sheets(path) if said else None
    if said is None or sheets is None:
        return None
    for number, cells in enumerate(sheets.survey or (), start=2):
        if str(cells.get(column, "")).strip() == said[1]:
            return number, column, _nearest_type(said[1]) if kind else ""
    return None


def _nearest_type(written: str) -> str:
    from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

    if re.fullmatch(r"(select|rank)\w*", written):
        return f"Name its list of choices too: {written} yes_no."
    return did_you_mean(written, [kind for kind in QUESTION_TYPE_DICT if " " not in kind])


def unwritable_cells(path: Path) -> Iterator[Problem]:
    """Each cell with a character that no form can hold."""
    sheets = read_sheets(path)
    for name in ("survey", "choices", "settings"):
        for number, row in enumerate(getattr(sheets, name, None) or (), start=2):
            for heading, value in row.items():
                if UNWRITABLE.search(str(value)):
                    yield unwritable(path, number, f"{name}, row {number}, column {heading}")


def unwritable(path: Path, line: int = 0, place: str = "") -> Problem:
    return Problem(
        file=path.name,
        line=line,
        place=place,
        message="there is a control character among the words, which no form can hold",
        hint="Write the text anew; such characters come along unseen when text is copied.",
    )
