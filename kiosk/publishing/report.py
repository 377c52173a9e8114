"""Collects problems while a pack is read, so that reading goes on after the first one."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.publishing.problems import Problem, Severity
from kiosk.publishing.said import code_of, said

if TYPE_CHECKING:
    from collections.abc import Iterable


class Report:
    """The problems found so far."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(
        self, file: str, line: int, message: str, hint: str = "", severity: Severity = "error"
    ) -> None:
        code, values = code_of(message)
        todo, todo_values = code_of(hint)
        problem = Problem(
            file=file, line=line, message=str(message), hint=str(hint), severity=severity,
            code=code, values=values, todo=todo, todo_values=todo_values,
        )  # fmt: skip
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
        return said("near", "Did you mean {near!r}?", near=near[0])
    if not known:
        return said("none-yet", "There are none to choose from yet.")
    if len(known) <= 12:
        return said("known", "Known: {known}.", known=", ".join(known))
    return ""
