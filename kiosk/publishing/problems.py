"""What can be wrong in an authored pack, told so that an editor can put it right.

A check reports everything it finds, not only the first thing: an editor mends a pack in one
round, not in twenty.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]


class Problem(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """One thing to mend. `file` is relative to the pack; `line` counts from 1, 0 = whole file.

    `place` is for files without lines, such as "survey, row 4, column relevant" of a workbook.
    An error stops the build; a warning and a note do not. `code` and `values` are those of
    `kiosk.publishing.said`, of the hint `todo` and `todo_values`; empty for what other programs say.
    """

    file: str
    line: int = 0
    message: str
    hint: str = ""
    severity: Severity = "error"
    place: str = ""
    code: str = ""
    values: tuple[tuple[str, str], ...] = ()
    todo: str = ""
    todo_values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        where = ":".join([self.file, *([str(self.line)] if self.line else [])])
        spot = f" ({self.place})" if self.place else ""
        return f"{where}{spot}: {self.severity}: {self.message}"


class PublishingError(Exception):
    """Anything that stops a pack from being published; the message is for the editor."""


class PackProblems(PublishingError):  # noqa: N818 (a list of problems, by its contract)
    """The pack has errors. `problems` holds all of them, warnings too."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        errors = sum(problem.severity == "error" for problem in problems)
        super().__init__(f"{errors} thing{'' if errors == 1 else 's'} to mend in this pack")
