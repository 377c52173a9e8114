"""What the converter of workbooks complains of, in words of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.publishing.complaints import problem_of
from kiosk.publishing.converter_said import meant
from kiosk.publishing.problems import PackProblems
from kiosk.publishing.xlsform import markdown_to_xform

_SURVEY = "| survey |\n| | type | name | label | relevant |\n"
_CHOICES = "| choices |\n| | list_name | name | label |\n"


@pytest.mark.parametrize(
    ("rows", "code", "values"),
    [
        ("| | text | a | A | |\n| | text | a | B | |\n", "form-name-twice", ("a",)),
        ("| | text | 1 a | A | |\n", "form-name-letters", ()),
        ("| | text | a | A | ${b} = 1 |\n", "form-no-question", ("b",)),
        ("| | text | a | A | ${b = 1 |\n", "form-reference", ("${name}",)),
        ("| | txt | a | A | |\n", "form-type", ("txt",)),
        ("| | select_one m | a | A | |\n", "form-no-choices", ()),
        ("| | select one | a | A | |\n", "form-list-unnamed", ()),
        (
            "| | begin_group | g | G | |\n| | text | a | A | |\n",
            "form-not-ended",
            ("g", "end_group"),
        ),
        (
            "| | text | a | A | |\n| | end_repeat | | | |\n",
            "form-not-begun",
            ("end_repeat", "begin_repeat"),
        ),
        ("| | | a | A | |\n", "form-no-type", ()),
        ("| | text | | A | |\n", "form-no-name", ()),
        ("| | text | a | | |\n", "form-no-label", ("a",)),
        ("| | calculate | a | | |\n", "form-no-calculation", ()),
        (f"| | select_one m | a | A | |\n{_CHOICES}| | l | x | X |\n", "form-no-list", ("m",)),
        (f"| | select_one l | a | A | |\n{_CHOICES}| | l | | X |\n", "form-choice-no-name", ()),
        (
            f"| | select_one l | a | A | |\n{_CHOICES}| | l | x | X |\n| | l | x | Y |\n",
            "form-choice-twice",
            (),
        ),
    ],
)
def test_what_authors_do_wrong_has_a_code_and_values(
    rows: str, code: str, values: tuple[str, ...]
) -> None:
    with pytest.raises(PackProblems) as caught:
        markdown_to_xform(_SURVEY + rows)
    problem = caught.value.problems[0]
    assert (problem.code, tuple(value for _, value in problem.values)) == (code, values)


def test_warning_of_the_converter_has_a_code_too() -> None:
    source = markdown_to_xform(f"{_SURVEY}| | select_one l | a | A | |\n{_CHOICES}| | l | x | |\n")
    problem = problem_of(Path("nowhere.xlsx"), source.warnings[0], "warning")
    assert (problem.code, problem.place) == (
        "form-choice-no-label",
        "choices, row 2, column label",
    )


def test_sentence_that_is_not_known_stays_as_it_is() -> None:
    sentence = "The moon is in the wrong house."
    assert meant(sentence) is None
    problem = problem_of(Path("nowhere.xlsx"), sentence)
    assert (problem.code, problem.message) == ("", sentence)
