"""Collects problems while a pack is read, so that reading goes on after the first one."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.publishing.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable


class Report:
    """The problems found so far."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(
        self, file: str, line: int, message: str, hint: str = "", severity: Severity = "error"
    ) -> None:
        problem = Problem(file=file, line=line, message=message, hint=hint, severity=severity)
        if problem not in self.problems:
            self.problems.append(problem)

    def warn(self, file: str, line: int, message: str, hint: str = "") -> None:
        self.add(file, line, message, hint, "warning")

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity == "error"]

    def sorted(self) -> list[Problem]:
        return sorted(self.problems)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint: the nearest known word, or all of them when they are few."""
    known = sorted(known)
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {near[0]!r}?"
    if not known:
        return "There are none to choose from yet."
    if len(known) <= 12:
        return f"Known: {', '.join(known)}."
    return ""
