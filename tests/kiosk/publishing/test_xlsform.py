"""Workbooks become XForms, or problems that an author can find in the sheet."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from kiosk.forms import compile_xform
from kiosk.publishing.problems import PackProblems
from kiosk.publishing.workbook import MAX_UNPACKED_BYTES
from kiosk.publishing.xlsform import markdown_to_xform, xlsform_to_xform
from tests.kiosk.forms.factory import walk_of

if TYPE_CHECKING:
    from pathlib import Path


def workbook(path: Path, **sheets: list[list[str]]) -> Path:
    book = openpyxl.Workbook()
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    book.save(path)
    return path


def survey(path: Path, *rows: list[str]) -> Path:
    head = ["type", "name", "label::العربية (ar)", "label::English (en)", "relevant"]
    settings = [
        ["form_id", "version", "default_language", "namespaces", "attribute::diwan:partial"],
        ["visit", "1", "العربية (ar)", 'diwan="urn:diwan:form"', "submit"],
    ]
    return workbook(path, survey=[head, *rows], settings=settings)


def test_workbook_becomes_a_form_in_its_languages(tmp_path: Path) -> None:
    path = survey(tmp_path / "visit.xlsx", ["text", "why", "لماذا؟", "Why?", ""])
    form = compile_xform(xlsform_to_xform(path).xml)
    assert form.partial_rule == "submit"
    assert walk_of(form, "ar").screen.questions[0].label == "لماذا؟"
    assert walk_of(form, "en").screen.questions[0].label == "Why?"


def test_unknown_name_is_told_with_sheet_row_and_column(tmp_path: Path) -> None:
    path = survey(tmp_path / "visit.xlsx", ["text", "why", "؟", "Why?", "${nobody} = 1"])
    with pytest.raises(PackProblems) as caught:
        xlsform_to_xform(path)
    (problem,) = caught.value.problems
    assert (problem.line, problem.place) == (2, "survey, row 2, column relevant")
    assert "nobody" in problem.message


def test_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "visit.xlsx"
    path.write_bytes(b"not a workbook")
    with pytest.raises(PackProblems):
        xlsform_to_xform(path)


def test_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = survey(tmp_path / "visit.xlsx", ["text", "why", "؟", "Why?", ""])
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(PackProblems, match="1 thing to mend"):
        xlsform_to_xform(path)


def test_zip_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "visit.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * (MAX_UNPACKED_BYTES + 1))
    with pytest.raises(PackProblems) as caught:
        xlsform_to_xform(path)
    assert "unpacks to" in caught.value.problems[0].message


def test_tables_beside_the_form_come_with_it(tmp_path: Path) -> None:
    path = survey(tmp_path / "visit.xlsx", ["text", "why", "؟", "Why?", ""])
    (tmp_path / "visit-media").mkdir()
    (tmp_path / "visit-media" / "streets.csv").write_text("name,label\na,A\n")
    assert xlsform_to_xform(path).external == {"streets.csv": b"name,label\na,A\n"}


def test_table_from_a_file_gives_its_choices() -> None:
    source = markdown_to_xform(
        """
        | survey |
        | | type | name | label |
        | | select_one_from_file streets.csv | street | Street |
        """
    )
    form = compile_xform(source.xml, external={"streets.csv": "name,label\ns1,شارع\n".encode()})
    (choice,) = walk_of(form).screen.questions[0].choices
    assert (choice.value, choice.label) == ("s1", "شارع")


@pytest.mark.parametrize(
    ("columns", "cells", "said"),
    [
        (("type", "name", "label"), ("select one", "a", "A"), "does not name its list"),
        (
            ("type", "name", "label", "bind::diwan:personal"),
            ("text", "a", "A", "yes"),
            "begins with diwan:",
        ),
    ],
)
def test_what_only_the_converter_understands_is_said_plainly(
    columns: tuple[str, ...], cells: tuple[str, ...], said: str
) -> None:
    text = f"| survey |\n| | {' | '.join(columns)} |\n| | {' | '.join(cells)} |\n"
    with pytest.raises(PackProblems) as caught:
        markdown_to_xform(text)
    (problem,) = caught.value.problems
    assert said in problem.message
    assert problem.hint


@pytest.mark.parametrize(
    ("row", "place", "hint"),
    [
        (["txt", "why", "؟", "Why?", ""], "survey, row 3, column type", "Did you mean 'text'?"),
        (
            ["select_one", "why", "؟", "Why?", ""],
            "survey, row 3, column type",
            "Name its list of choices too: select_one yes_no.",
        ),
        (["text", "why", "", "", ""], "survey, row 3, column name", ""),
    ],
)
def test_row_the_converter_does_not_tell_is_found(
    tmp_path: Path, row: list[str], place: str, hint: str
) -> None:
    path = survey(tmp_path / "visit.xlsx", ["text", "first", "؟", "First?", ""], row)
    with pytest.raises(PackProblems) as caught:
        xlsform_to_xform(path)
    (problem,) = caught.value.problems
    assert (problem.place, problem.hint) == (place, hint)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("form.md", "\ufeff| survey |\r\n| | type | name | label |\r\n| | text | a | A |\r\n"),
        ("form.md", "|survey|\n||type|name|label|\n||text|a|A|\n"),
        (
            "form.md",
            "# Visit\n\n| survey |\n|---|\n| | type | name | label |\n| | text | a | A |\n",
        ),
        ("form.csv", "\ufeffsurvey,,,\r\n,type,name,label\r\n,text,a,A\r\n"),
    ],
)
def test_form_written_as_text_is_read_however_it_was_saved(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8", newline="")
    assert walk_of(compile_xform(xlsform_to_xform(path).xml)).screen.questions[0].label == "A"


def test_form_with_semicolons_is_refused_with_a_hint(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    path.write_text("survey;;;\n;type;name;label\n;text;a;A\n", "utf-8")
    with pytest.raises(PackProblems) as caught:
        xlsform_to_xform(path)
    assert "semicolons" in caught.value.problems[0].hint


def test_label_that_only_looks_like_a_prefix_passes() -> None:
    text = '| survey |\n| | type | name | label |\n| | text | a | Write foo:bar="x" here |\n'
    assert markdown_to_xform(text).xml


def test_missing_table_is_a_warning() -> None:
    source = markdown_to_xform(
        """
        | survey |
        | | type | name | label |
        | | select_one_from_file streets.csv | street | Street |
        """
    )
    form = compile_xform(source.xml)
    assert any("streets.csv" in warning.message for warning in form.warnings)
