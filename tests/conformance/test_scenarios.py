"""Whole forms, filled in step by step as web-forms' scenario tests do."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from tests.conformance import known, scenario
from tests.conformance.corpora import Tally, load

if TYPE_CHECKING:
    import pytest


def test_forms_behave_as_peers_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    found = load("scenario_cases.json")
    tally = Tally("scenarios")
    for case in found["cases"]:
        reason = known.lost(case, json.dumps(case["steps"]))
        judge = partial(scenario.judge, case, found["forms"])
        tally.record(f"{case['id']} {case['test'][-80:]}", judge, reason)
    tally.close(capsys, 0.9)
