"""A sentence of the checks that knows its code and its values, so that a desk says it in any language.

`message` is in English, for the command line and for logs. A desk shows the text `checks.CODE` of its
own catalogue instead, with the values in the order of the call; the name of a value says how it is
shown there: `field` and `section` are called as on the page, `lang` is a language, `file` a page.
"""

from __future__ import annotations

from typing import Self

FILE = "file."
"""How the codes begin of what no editor at a desk can bring about: how a file is built."""


class Said(str):
    """`code` in small letters with hyphens; `values` by their names, as they were put in."""

    __slots__ = ("code", "values")
    code: str
    values: tuple[tuple[str, str], ...]

    def __new__(cls, code: str, text: str, values: tuple[tuple[str, str], ...]) -> Self:
        made = super().__new__(cls, text)
        made.code, made.values = code, values
        return made


def said(code: str, words: str, /, **values: object) -> Said:
    """`words` with the values in it, as `str.format` puts them there."""
    return Said(code, words.format(**values), tuple((k, str(v)) for k, v in values.items()))


def code_of(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Code and values of a sentence; empty for one without."""
    return (text.code, text.values) if isinstance(text, Said) else ("", ())
