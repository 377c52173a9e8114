"""What is wrong with a settings file, told so that the person who wrote it can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class SettingsProblem(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. `where` is a file or an environment variable; `line` counts from 1, 0 = unknown."""

    where: str
    line: int = 0
    setting: str = ""
    message: str
    hint: str = ""

    def __str__(self) -> str:
        place = f"{self.where}, line {self.line}" if self.line else self.where
        subject = f"{self.setting}: " if self.setting else ""
        advice = f" ({self.hint})" if self.hint else ""
        return f"{place}: {subject}{self.message}{advice}"


class SettingsError(Exception):
    """The settings cannot be used. `problems` holds every fault found, not only the first."""

    def __init__(self, problems: Sequence[SettingsProblem], file: Path | None = None) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
        self.file = file
