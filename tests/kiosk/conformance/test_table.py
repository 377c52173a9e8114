"""The report says what the tests said, and no more."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from click.testing import CliRunner

from kiosk.commands.accessibility import command
from kiosk.conformance import Outcome, Requirement, Results, load_requirements, table
from kiosk.conformance.results import save_results
from kiosk.conformance.table import as_markdown
from kiosk.settings.places import assets_dir

if TYPE_CHECKING:
    from pathlib import Path


def row(number: int, **facts: str) -> Requirement:
    wanted = {"requirement": "Is fast", "met": "By running", **facts}
    return Requirement(number=number, clauses=(f"EN {number}",), **wanted)


def said(number: int, outcome: str, test: str = "test_it") -> Outcome:
    return Outcome(row=number, test=test, outcome=outcome)


def results(*tests: Outcome) -> Results:
    return Results(ran="2026-01-01T10:00+00:00", machine="Linux", version="1", tests=tests)


def test_row_is_met_when_every_test_of_it_passes() -> None:
    (line,) = table([row(1)], [said(1, "passed"), said(1, "passed", "test_more")])
    assert (line.result, line.passed, line.tests) == ("met", 2, ("test_it", "test_more"))


def test_one_failing_test_and_the_row_is_not_met() -> None:
    (line,) = table([row(1)], [said(1, "passed"), said(1, "failed")])
    assert line.result == "not met"


def test_skipped_test_beside_a_passing_one_proves_nothing() -> None:
    (line,) = table([row(1)], [said(1, "passed"), said(1, "skipped")])
    assert line.result == "not met"


def test_row_nobody_tested_says_so() -> None:
    tested, absent = table([row(1), row(2, absent="Not here")], [])
    assert (tested.result, absent.result, absent.met) == (
        "not tested",
        "not applicable",
        "Not here",
    )


def test_cases_of_a_test_are_told_once_and_those_that_failed_by_name() -> None:
    tests = [
        said(1, "passed", "a::test_it[ar]"),
        said(1, "failed", "a::test_it[he]"),
        said(1, "passed", "a::test_one"),
        said(1, "skipped", "a::test_two"),
    ]
    lines = table([row(1)], tests)
    assert lines[0].failed == ("a::test_it[he]", "a::test_two")
    *_, printed = as_markdown(lines)
    told = "`a::test_it` (2 cases; failed: he)<br>`a::test_one`<br>`a::test_two` (failed)"
    assert f"| {told} |" in printed


def test_rows_are_numbered_without_a_gap_and_name_their_clauses() -> None:
    rows = load_requirements(assets_dir())
    assert [each.number for each in rows] == list(range(1, 49))
    assert all(each.clauses and each.requirement and each.met for each in rows)


def test_report_prints_every_row_and_fails_where_one_is_not_met(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    save_results(results(said(1, "failed"), said(2, "passed")), file)
    ran = CliRunner().invoke(command, ["report", "--results", str(file)])
    assert ran.exit_code == 1
    marks = Counter(
        line.rsplit("|", 2)[1].strip().split(";")[0]
        for line in ran.output.splitlines()
        if line.startswith("| ") and line[2].isdigit()
    )
    assert marks["not met"] == 1
    assert marks["met"] == 1
    assert sum(marks.values()) == 48


def test_report_without_results_says_how_to_get_them(tmp_path: Path) -> None:
    ran = CliRunner().invoke(command, ["report", "--results", str(tmp_path / "none.json")])
    assert ran.exit_code == 1
    assert "./dev test tests/accessibility" in ran.output


def test_file_of_another_kind_is_named(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    file.write_text("[]")
    ran = CliRunner().invoke(command, ["report", "--json", "--results", str(file)])
    assert ran.exit_code == 1
    assert str(file) in ran.output
