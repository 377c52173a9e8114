"""Real forms and those of pyxform's own tests: all compile, all can be walked, the rest is refused."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.forms import CompiledForm, FormError, FormWalk, compile_xform, dump_form, load_form
from kiosk.publishing.problems import PackProblems
from kiosk.publishing.xlsform import markdown_to_xform, xlsform_to_xform
from tests.conformance import known
from tests.conformance.corpora import Tally, folder, load
from tests.conformance.wanderer import wander
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path


def _walked(form: CompiledForm) -> str:
    again = load_form(dump_form(form))
    walk = FormWalk(again, language="en", clock=ManualClock())
    while walk.next():
        pass
    walk.abandon()
    return ""


def _judge_markdown(case: dict[str, Any]) -> str:
    must_fail = bool(case.get("errored") or case.get("odk_validate_error__contains"))
    try:
        source = markdown_to_xform(case.get("md") or case["ss"], case.get("name") or "test_name")
        form = compile_xform(source.xml)
    except (PackProblems, FormError) as refusal:
        problem = refusal.problems[0]
        return "" if must_fail and problem.message else f"refused: {problem}"
    return "was accepted, a refusal was expected" if must_fail else _walked(form)


@pytest.mark.slow
def test_forms_of_pyxform_compile_or_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally("pyxform")
    for case in load("pyxform_md_forms.json")["cases"]:
        reason = known.reason(known.PYXFORM, case, case["test"])
        tally.record(case["test"], partial(_judge_markdown, case), reason)
    tally.close(capsys)


def _judge_file(path: Path) -> str:
    try:
        source = xlsform_to_xform(path)
    except PackProblems as unreadable:
        return f"unreadable: {unreadable.problems[0].message}"
    form = compile_xform(source.xml, external=source.external)
    problems: list[str] = []

    @settings(
        max_examples=6,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 2**32))
    def walker(seed: int) -> None:
        wander(form, Random(seed))

    walker()
    return "; ".join(problems)


@pytest.mark.slow
def test_real_forms_are_walked_to_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally("forms")
    load("forms/PROVENANCE.json")
    for path in sorted(folder().glob("forms/*.x*")):
        tally.record(path.name, partial(_judge_file, path), known.unreadable(path))
    tally.close(capsys)
