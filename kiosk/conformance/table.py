"""The table a procurement officer reads: every row with what speaks for it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.conformance.requirements import Requirement
    from kiosk.conformance.results import Outcome

Verdict = Literal["met", "not met", "not tested", "not applicable"]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the report. `failed` are those of its tests that did not pass, `site` is what is left
    for the installer, empty where nothing is.
    """

    number: int
    clauses: tuple[str, ...]
    requirement: str
    met: str
    tests: tuple[str, ...]
    passed: int
    failed: tuple[str, ...]
    result: Verdict
    site: str


def table(requirements: Iterable[Requirement], tests: Iterable[Outcome]) -> tuple[Line, ...]:
    """One line for each requirement, in their order."""
    of_row: dict[int, list[Outcome]] = {}
    for each in tests:
        of_row.setdefault(each.row, []).append(each)
    return tuple(_line(row, of_row.get(row.number, [])) for row in requirements)


def _line(row: Requirement, tests: list[Outcome]) -> Line:
    return Line(
        number=row.number,
        clauses=row.clauses,
        requirement=row.requirement,
        met=row.absent or row.met,
        tests=tuple(sorted({each.test for each in tests})),
        passed=sum(each.outcome == "passed" for each in tests),
        failed=tuple(sorted({each.test for each in tests if each.outcome != "passed"})),
        result=_verdict(row, tests),
        site=row.site,
    )


def _verdict(row: Requirement, tests: list[Outcome]) -> Verdict:
    if row.absent:
        return "not applicable"
    if not tests or all(each.outcome == "skipped" for each in tests):
        return "not tested"
    return "met" if all(each.outcome == "passed" for each in tests) else "not met"


def as_markdown(lines: Iterable[Line]) -> Iterator[str]:
    """The table in Markdown, line by line."""
    yield "| # | Clauses | Requirement | How it is met | Tests | Result |"
    yield "|---|---|---|---|---|---|"
    for line in lines:
        tests = "<br>".join(_told(line)) or "none"
        result = f"{line.result}; on site: {line.site}" if line.site else line.result
        told = (str(line.number), ", ".join(line.clauses), line.requirement, line.met)
        yield "| " + " | ".join((*told, tests, result)) + " |"


def _told(line: Line) -> Iterator[str]:
    """Each test once, with how many cases it has and which of them failed."""
    for name, cases in groupby(line.tests, key=lambda test: test.partition("[")[0]):
        every = list(cases)
        notes = [f"{len(every)} cases"] if len(every) > 1 else []
        failed = [case for case in every if case in line.failed]
        if failed:
            which = [case.partition("[")[2].removesuffix("]") for case in failed]
            notes.append(f"failed: {', '.join(which)}" if any(which) else "failed")
        yield f"`{name}`" + (f" ({'; '.join(notes)})" if notes else "")
