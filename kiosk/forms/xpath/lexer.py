"""Cutting an expression into tokens, each with the column where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.forms.problems import ExpressionError

MAX_LENGTH = 100_000

_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<text>"[^"]*"|'[^']*')
  | (?P<symbol>::|//|\.\.|!=|<=|>=|[()\[\]@,|+\-=<>*/.$])
  | (?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    kind: str  # number, text, symbol, name, end
    text: str
    at: int


def tokens(expression: str) -> list[Token]:
    """Every token, the last of kind `end`. Raises ExpressionError at the first strange character."""
    if len(expression) > MAX_LENGTH:
        raise ExpressionError(f"the expression is longer than {MAX_LENGTH:,} characters")
    found: list[Token] = []
    at = 0
    while at < len(expression):
        match = _TOKEN.match(expression, at)
        if match is None:
            raise _strange(expression, at)
        kind = match.lastgroup or ""
        if kind != "space":
            found.append(Token(kind, match.group(), at))
        at = match.end()
    found.append(Token("end", "", at))
    return found


def _strange(expression: str, at: int) -> ExpressionError:
    character = expression[at]
    if character in "\"'":
        return ExpressionError("this quotation mark is never closed", expression, at)
    if character in "“”‘’":
        hint = "Replace curly quotation marks by straight ones."
        return ExpressionError("a curly quotation mark cannot quote text", expression, at, hint)
    return ExpressionError(f"“{character}” has no meaning here", expression, at)
