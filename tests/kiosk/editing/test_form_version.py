"""A workbook put in a form's place gets a version higher than the published one."""

from __future__ import annotations

import io
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from kiosk.editing.form_version import next_version, raised

TODAY = date(2026, 11, 23)


def _workbook(version: object, label: str = "How was it?", *, settings: bool = True) -> bytes:
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    survey.append(["type", "name", "label"])
    survey.append(["text", "said", label])
    if settings:
        sheet = book.create_sheet("settings")
        sheet.append(["form_id", "version"] if version is not None else ["form_id"])
        sheet.append(["visit", version] if version is not None else ["visit"])
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def _version(data: bytes) -> str:
    settings = load_workbook(io.BytesIO(data))["settings"]
    named = {str(cell.value): settings.cell(2, cell.column or 0).value for cell in settings[1]}
    return str(named["version"])


@pytest.mark.parametrize(
    ("old", "wanted"),
    [
        ("", "2026112301"),
        ("3", "2026112301"),
        ("2026112201", "2026112301"),
        ("2026112301", "2026112302"),
        ("2026112309", "2026112310"),
        ("2027010101", "2027010102"),
        ("v3", "v4"),
        ("2.9", "2.10"),
        ("first", "first.1"),
    ],
)
def test_next_version_is_higher_and_of_today_where_it_is_a_number(old: str, wanted: str) -> None:
    assert next_version(old, TODAY) == wanted


@pytest.mark.parametrize("same", ["2026112201", 2026112201, 2026112201.0])
def test_changed_form_with_the_old_version_is_raised(same: object) -> None:
    data, version = raised(
        "forms/visit.xlsx", _workbook(same), _workbook(same, "And today?"), TODAY
    )
    assert version == _version(data) == "2026112301"
    assert load_workbook(io.BytesIO(data))["survey"].cell(2, 3).value == "And today?"


@pytest.mark.parametrize("own", ["2026112202", "2026120101"])
def test_version_the_author_raised_stays(own: str) -> None:
    new = _workbook(own, "And today?")
    assert raised("forms/visit.xlsx", _workbook("2026112201"), new, TODAY) == (new, "")


def test_lower_version_is_raised_over_the_published_one() -> None:
    _, version = raised("a.xlsx", _workbook("2026112305"), _workbook("2026112304", "x"), TODAY)
    assert version == "2026112306"


@pytest.mark.parametrize("settings", [True, False])
def test_form_without_a_version_gets_one(settings: bool) -> None:
    old, new = _workbook(None, settings=settings), _workbook(None, "x", settings=settings)
    data, version = raised("a.xlsx", old, new, TODAY)
    assert version == _version(data) == "2026112301"


@pytest.mark.parametrize(
    ("file", "published", "data"),
    [
        ("a.xlsx", None, _workbook("1")),
        ("a.xlsx", _workbook("1"), b"no workbook"),
        ("a.xlsx", b"no workbook", _workbook("1")),
        ("a.md", b"| survey |", b"| survey | |"),
    ],
)
def test_what_cannot_be_compared_or_written_stays(
    file: str, published: bytes | None, data: bytes
) -> None:
    assert raised(file, published, data, TODAY) == (data, "")


def test_published_workbook_put_back_stays_as_it_is() -> None:
    same = _workbook("2026112201")
    assert raised("a.xlsx", same, same, TODAY) == (same, "")
