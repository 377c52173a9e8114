"""A fault in the form is told where its author wrote it: sheet, row, column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.commands.forms import command
from kiosk.publishing.problems import PackProblems
from kiosk.publishing.sheets import Cell, as_written
from kiosk.publishing.xlsform import xlsform_to_xform
from tests.kiosk.publishing.test_xlsform import workbook

if TYPE_CHECKING:
    from pathlib import Path

HEAD = ["type", "name", "label::English (en)", "label::العربية (ar)", "relevant", "required"]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::العربية (ar)"],
    ["yn", "yes", "Yes", "نعم"],
    ["yn", "no", "No", ""],
]


def checked(path: Path, *rows: list[str]) -> list[dict[str, Any]]:
    workbook(path, survey=[HEAD, *rows], choices=CHOICES)
    result = CliRunner().invoke(command, ["check", str(path), "--json"])
    found: list[dict[str, Any]] = json.loads(result.output)["files"][str(path)]
    return found


def place(finding: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(finding.get(key) for key in ("sheet", "row", "column"))


def test_unknown_function_is_found_in_its_cell_as_the_author_wrote_it(tmp_path: Path) -> None:
    found = checked(
        tmp_path / "f.xlsx",
        ["select_one yn", "ok", "Ok?", "جيد؟", "", ""],
        ["begin_group", "g", "G", "م", "", ""],
        ["", "", "", "", "", ""],
        ["text", "why", "Why?", "لماذا؟", "${ok} = foo(1)", ""],
        ["end_group", "", "", "", "", ""],
    )
    (error,) = [one for one in found if one["severity"] == "error"]
    assert place(error) == ("survey", 5, "relevant")
    assert (error["expression"], error["character"]) == ("${ok} = foo(1)", 8)


def test_missing_translations_are_found_in_survey_and_choices(tmp_path: Path) -> None:
    found = checked(tmp_path / "f.xlsx", ["select_one yn", "ok", "Ok?", "", "", ""])
    missing = {place(one): one["language"] for one in found}
    assert missing == {
        ("survey", 2, "label::العربية (ar)"): "العربية (ar)",
        ("choices", 3, "label::العربية (ar)"): "العربية (ar)",
    }


def test_what_a_kiosk_cannot_ask_is_an_error_where_it_is_required(tmp_path: Path) -> None:
    found = checked(
        tmp_path / "f.xlsx",
        ["geopoint", "here", "Where?", "أين؟", "", "yes"],
        ["video", "film", "Film", "فيلم", "", ""],
    )
    assert [(one["severity"], *place(one)) for one in found] == [
        ("error", "survey", 2, "type"),
        ("warning", "choices", 3, "label::العربية (ar)"),
        ("warning", "survey", 3, "type"),
    ]


def test_converter_complaint_has_its_place_apart(tmp_path: Path) -> None:
    (error,) = checked(tmp_path / "f.xlsx", ["text", "why", "Why?", "لماذا؟", "${zz} = 1", ""])
    assert place(error) == ("survey", 2, "relevant")


@pytest.mark.parametrize(
    ("text", "expression", "column", "told"),
    [
        ("${a} = foo()", " /data/a  = foo()", 12, ("${a} = foo()", 7)),
        ("${a}", " /data/a ", 3, ("${a}", 0)),
        ("${a} + ${b}", " ../a  +  ../b ", None, ("${a} + ${b}", None)),
        ("something else", "1 = 1", 2, ("1 = 1", 2)),
    ],
)
def test_expression_is_shown_as_it_stands_in_the_cell(
    text: str, expression: str, column: int | None, told: tuple[str, int | None]
) -> None:
    assert as_written(Cell(sheet="survey", row=2, text=text), expression, column) == told


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.xlsx", b"not a workbook", "not an Excel workbook"),
        ("a.xls", b"not a workbook", "not an Excel workbook"),
        ("a.xlsx", b"", "empty"),
        ("a.xls", b"\xd0\xcf\x11\xe0 broken", "damaged, or a password"),
        ("a.md", b"no table", "no sheet named survey"),
    ],
)
def test_file_that_is_no_form_is_told_in_plain_words(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PackProblems) as caught:
        xlsform_to_xform(path)
    (problem,) = caught.value.problems
    assert told in problem.message
    assert "definition" not in problem.message
