"""The languages of the interface, read from data: adding one adds no code."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """How a language names itself and greets. `code` is its BCP 47 tag."""

    code: str
    name: str
    start: str
    welcome: str
    choose: str
    keyboard: str


def load_languages(file: Path) -> dict[str, Language]:
    """The table of languages in its own order, by code. Raises `OSError` or `ValueError`."""
    table = tomllib.loads(file.read_text("utf-8"))
    return {code: msgspec.convert({"code": code, **row}, Language) for code, row in table.items()}
