"""Expression cases of web-forms and Enketo, and those of JavaRosa."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.conformance import expressions, javarosa, known
from tests.conformance.corpora import Tally, load

if TYPE_CHECKING:
    import pytest


def test_expressions_mean_what_peers_say(capsys: pytest.CaptureFixture[str]) -> None:
    found = load("xpath_cases.json")
    tally = Tally("xpath")
    for case in found["cases"]:
        if case.get("superseded") or case.get("ns") == "custom-resolver":
            continue
        reason = known.reason(known.XPATH, case, case["expr"])
        judge = partial(expressions.judge, case, found["docs"])
        tally.record(f"{case['id']} {case['expr']}", judge, reason)
    tally.close(capsys, 0.99)


def test_expressions_mean_what_javarosa_says(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally("javarosa")
    for case in load("javarosa_xpath_cases.json")["cases"]:
        reason = known.reason(known.JAVAROSA, case, case["expr"])
        tally.record(case["expr"], partial(javarosa.judge, case), reason)
    tally.close(capsys, 0.97)
