"""Where in the workbook a fault of the form stands: from a path in the XForm to sheet, row, column.

The compiler knows paths such as `/data/contact/phone`; an author knows row 14. Rows are found by
the names in the sheets, so nothing here depends on how the converter works inside.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kiosk.forms import FormProblem

_COLUMNS: Final = {
    "relevant": ("relevant", "relevance"),
    "calculate": ("calculation", "calculate"),
    "setvalue": ("calculation", "default"),
    "constraint": ("constraint",),
    "required": ("required",),
    "readonly": ("read_only", "readonly"),
    "repeat count": ("repeat_count", "count"),
    "choices": ("choice_filter",),
    "choice value": ("name", "value"),
    "choice label": ("label", "caption"),
    "text": ("label", "caption"),  # of a choice that no question shows
    "label": ("label", "caption"),
    "hint": ("hint",),
    "guidance hint": ("guidance_hint",),
    "constraint message": ("constraint_message", "constraint message", "constraint_msg"),
    "required message": ("required_message", "required message", "required_msg"),
    "image": ("media::image", "image"),
    "big-image": ("media::big-image", "big-image"),
    "audio": ("media::audio", "audio"),
    "video": ("media::video", "video"),
    "type": ("type",),
    "default": ("default",),
}
_CHOICE_TEXT: Final = re.compile(r"([A-Za-z_][\w.-]*)-(\d+)")
_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """A place in the workbook. `row` counts from 1 as spreadsheets do; `column` is its heading."""

    sheet: str
    row: int
    column: str = ""
    text: str = ""

    def __str__(self) -> str:
        column = f", column {self.column}" if self.column else ""
        return f"{self.sheet}, row {self.row}{column}"


class Sheets:
    """The rows of a workbook by what they define. Without a readable workbook it finds nothing."""

    def __init__(self, survey: Sequence[Any] = (), choices: Sequence[Any] = ()) -> None:
        self.survey = [_plain_row(row) for row in survey]
        self.choices = [_plain_row(row) for row in choices]
        self._rows = dict(_survey_rows(self.survey))
        self._choice_rows = dict(_choice_rows(self.choices))

    @classmethod
    def of(cls, path: Path) -> Sheets:
        """The sheets of .xlsx, .xlsm, .xls, .md or .csv; nothing for an XForm."""
        from kiosk.publishing.workbook import read_sheets

        found = read_sheets(path)
        return cls() if found is None else cls(found.survey or (), found.choices or ())

    def cell(self, problem: FormProblem) -> Cell | None:
        """Where the author wrote what a problem is about."""
        where = problem.where.partition(" (")[0]
        listed, colon, choice = where.partition(": ")
        if colon and not listed.startswith("/"):
            number = self._choice_rows.get((listed, choice))
            return self._in("choices", self.choices, number, problem)
        unused = _CHOICE_TEXT.fullmatch(where)
        if unused:  # a choice of a list that no question shows by its text
            number = self._choice_at(unused[1], int(unused[2]))
            return self._in("choices", self.choices, number, problem)
        number = self._row_of(where)
        return self._in("survey", self.survey, number, problem)

    def _choice_at(self, listed: str, place: int) -> int | None:
        rows = [number for (name, _), number in self._choice_rows.items() if name == listed]
        return rows[place] if place < len(rows) else None

    def _row_of(self, where: str) -> int | None:
        path = where.strip("/").partition("/")[2]
        number = self._rows.get(path)
        if number is None and path.endswith("_other"):  # what or_other adds to a question
            number = self._rows.get(path.removesuffix("_other"))
        if number is None and path.endswith("_count"):  # what an expression in repeat_count becomes
            number = self._rows.get(path.removesuffix("_count"))
        return number

    def _in(
        self, sheet: str, rows: list[dict[str, str]], number: int | None, problem: FormProblem
    ) -> Cell | None:
        if number is None:
            return None
        row = rows[number]
        headings = dict.fromkeys(heading for each in rows for heading in each)
        column = _heading(list(headings), row, problem.about, problem.language)
        return Cell(sheet=sheet, row=number + 2, column=column, text=row.get(column, ""))


def _plain_row(row: dict[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in row.items() if value is not None}


def _base(heading: str) -> str:
    """`Label :: English` is a label; `media::image::ar` an image."""
    parts = [part.strip().lower() for part in re.split(r"::?", heading)]
    if parts[0] == "media" and len(parts) > 1:
        return f"media::{parts[1]}"
    if parts[0] == "bind" and len(parts) > 1:
        return parts[1]
    return parts[0]


def _heading(headings: list[str], row: dict[str, str], about: str, language: str) -> str:
    """The heading of the column that holds what a problem is about, in its language."""
    wanted = _COLUMNS.get(about, ())
    language = "" if language == "default" else language  # a column of no language
    fitting = [heading for heading in headings if _base(heading) in wanted]
    spoken = [
        h for h in fitting if language and h.replace(" ", "").endswith(language.replace(" ", ""))
    ]
    filled = [h for h in fitting if row.get(h)]
    if spoken:
        return spoken[0]
    if language and wanted:
        return f"{wanted[0]}::{language}"  # the column the author has yet to add
    return (filled or fitting or [""])[0]


def _survey_rows(rows: list[dict[str, str]]) -> Iterator[tuple[str, int]]:
    """Each name with the groups it is in, as in the XForm below its root."""
    holders: list[str] = []
    for number, row in enumerate(rows):
        kind = _word(row, "type").lower().replace("_", " ")
        name = _word(row, "name")
        if kind.startswith("end ") and kind.partition(" ")[2] in ("group", "repeat", "loop"):
            holders = holders[:-1]
            continue
        path = "/".join([*holders, name])
        yield path, number
        if kind.startswith("begin "):
            holders = [*holders, name]


def _choice_rows(rows: list[dict[str, str]]) -> Iterator[tuple[tuple[str, str], int]]:
    for number, row in enumerate(rows):
        listed = _word(row, "list_name") or _word(row, "list name")
        yield (listed, _word(row, "name") or _word(row, "value")), number


def _word(row: dict[str, str], heading: str) -> str:
    return next((v.strip() for k, v in row.items() if k.strip().lower() == heading), "")


def as_written(cell: Cell, expression: str, column: int | None) -> tuple[str, int | None]:
    """The expression as it stands in the cell, with ${names}, and the fault's place in it.

    Where the two do not go together, what was given comes back.
    """
    literals = [re.escape(part) for part in _REFERENCE.split(cell.text)]
    references = [found.group() for found in _REFERENCE.finditer(cell.text)]
    match = re.fullmatch(r"( ?\S+? ?)".join(f"({part})" for part in literals), expression)
    if match is None or not references:
        return expression, column
    if column is None:
        return cell.text, None
    offset = 0
    for number, piece in enumerate(match.groups()):
        written = references[number // 2] if number % 2 else piece
        start = match.start(number + 1)
        if column < start + len(piece):
            within = column - start if written == piece else 0
            return cell.text, offset + within
        offset += len(written)
    return cell.text, offset
