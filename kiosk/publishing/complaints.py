"""What the converter complains of, said as an author needs it: where it stands and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.publishing.converter_said import meant
from kiosk.publishing.problems import Problem
from kiosk.publishing.report import did_you_mean
from kiosk.publishing.said import code_of, said
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


def problem_of(path: Path, text: str, severity: Severity = "error") -> Problem:
    """The converter's sentence, with the place taken out of it."""
    text = text.partition("\n{")[0]  # it shows the row as Python writes it
    row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    place = [sheet[1] if sheet else "survey"] if row or sheet else []
    if row:
        place.append(f"row {row[1]}")
    if column:
        place.append(f"column {column[1]}")
    sentence = _SHEET.sub("", _ROW.sub("", text, count=1), count=1).strip()
    message = meant(sentence) or sentence or text
    hint, line = "", int(row[1]) if row else 0
    if code_of(message)[0] == "form-list-unnamed":
        hint = _name_list("select_one")
    if not place and path.is_file() and (found := _row_named_in(path, sentence)):
        line, hint = found[0], hint or found[2]
        place = ["survey", f"row {found[0]}", f"column {found[1]}"]
    code, values = code_of(message)
    todo, todo_values = code_of(hint)
    return Problem(
        file=path.name,
        line=line,
        message=str(message),
        hint=str(hint),
        severity=severity,
        place=", ".join(place),
        code=code,
        values=values,
        todo=todo,
        todo_values=todo_values,
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
        return _name_list(written)
    return did_you_mean(written, [kind for kind in QUESTION_TYPE_DICT if " " not in kind])


def _name_list(written: str) -> str:
    return said(
        "form-name-list", "Name its list of choices too: {example}.", example=f"{written} yes_no"
    )


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
