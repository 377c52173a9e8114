"""What can be wrong with a form, told so that its author can mend it."""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class FormProblem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing to mend. `where` is a path in the form; `column` counts characters from 0.

    `about` says what of that place: label, relevant, constraint message, image… and `language`,
    as the author wrote it, which of its translations.
    """

    message: str
    where: str = ""
    hint: str = ""
    expression: str = ""
    column: int | None = None
    severity: Severity = "error"
    about: str = ""
    language: str = ""

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        text = f"{place}{self.message}"
        if self.expression and self.column is not None:
            text += f"\n{caret(self.expression, self.column)}"
        return f"{text}\n  {self.hint}" if self.hint else text


def caret(expression: str, column: int) -> str:
    """The expression, or the part round the fault, on one line, and below it a caret."""
    start = max(0, column - 40)
    part = expression[start : column + 40].replace("\n", " ").replace("\t", " ")
    return f"    {part}\n    {' ' * (column - start)}^"


class FormError(Exception):
    """A form, an expression or an instance that cannot be used. `problems` is never empty."""

    def __init__(self, *problems: FormProblem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class ExpressionError(FormError):
    """One expression that cannot be read or cannot be evaluated."""

    def __init__(
        self, message: str, expression: str = "", column: int | None = None, hint: str = ""
    ) -> None:
        super().__init__(
            FormProblem(message=message, expression=expression, column=column, hint=hint)
        )


class DataError(FormError):
    """XML that is unreadable, unsafe or larger than a form may be."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(FormProblem(message=message, hint=hint))
