"""Nothing an author or a visitor writes may bring the engine down: it refuses, or it works.

What once did is kept in `corpus/` and tried first. The search is the same in every run; to look
further, run `python -m tests.fuzz.by_hand`, or raise MORE.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import inputs
from tests.fuzz.targets import CORPUS, answer_form, read_expression, read_form, read_sheets

if TYPE_CHECKING:
    from pathlib import Path

MORE = int(os.environ.get("DIWAN_FUZZ", "1"))  # times as many tries


def _tries(number: int) -> settings:
    return settings(
        max_examples=number * MORE,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def _kept(folder: str) -> list[Path]:
    return sorted((CORPUS / folder).iterdir())


@pytest.mark.parametrize("file", _kept("expressions"), ids=lambda file: file.name)
def test_kept_expression_is_read_or_refused(file: Path) -> None:
    read_expression(file.read_text("utf-8"))


@pytest.mark.parametrize("file", _kept("forms"), ids=lambda file: file.name)
def test_kept_form_is_read_or_refused(file: Path) -> None:
    read_form(file.read_bytes())


@pytest.mark.parametrize("file", _kept("sheets"), ids=lambda file: file.name)
def test_kept_workbook_is_converted_or_refused(file: Path) -> None:
    read_sheets(file.read_text("utf-8"))


@pytest.mark.parametrize("file", _kept("answers"), ids=lambda file: file.name)
def test_kept_answers_are_taken_or_refused(file: Path) -> None:
    answer_form(json.loads(file.read_text("utf-8")))


@given(st.one_of(inputs.expressions, inputs.broken_expressions(), inputs.noise))
@_tries(1500)
def test_expression_is_read_or_refused(source: str) -> None:
    read_expression(source)


@given(st.one_of(inputs.forms(), inputs.broken_forms()))
@_tries(400)
def test_form_is_read_or_refused(xml: str | bytes) -> None:
    read_form(xml)


@given(inputs.sheets())
@_tries(150)
def test_workbook_is_converted_or_refused(markdown: str) -> None:
    read_sheets(markdown)


@given(inputs.answers)
@_tries(150)
def test_answers_are_taken_or_refused(answers: list[object]) -> None:
    answer_form(answers)
