"""Each line of the threat model names a test, and each test it names exists."""

from __future__ import annotations

import re

import pytest

from tests.house.programs import ROOT

ROWS = [
    line
    for line in (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("|") and not line.startswith(("|-", "| Who |"))
]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[2].strip()[:40])
def test_line_is_shown_by_tests_that_exist(row: str) -> None:
    named = NAMED.findall(row)
    assert named, "no test is named"
    for file, test in named:
        source = (ROOT / file).read_text(encoding="utf-8")
        assert re.search(rf"^(async )?def {test}\(", source, re.MULTILINE), f"{file}: no {test}"


def test_security_policy_points_at_the_threat_model() -> None:
    assert "docs/threat-model.md" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert "SECURITY.md" in (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
