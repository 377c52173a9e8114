"""Entries of a list in a YAML text that are mappings themselves, and keys taken out altogether."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.editing.yaml_text import keys_at, length_at, value_at, with_value, written

if TYPE_CHECKING:
    from collections.abc import Sequence

Entry = dict[str, str]


def entries_at(text: str, key: str) -> list[Entry]:
    """The mappings of a list, keys and values as texts. Raises `NoSuchPlace`."""
    return [
        {name: value_at(text, [key, number, name]) or "" for name in keys_at(text, [key, number])}
        for number in range(length_at(text, [key]))
    ]


def with_entries(text: str, key: str, entries: Sequence[Entry]) -> str:
    """The list written anew, an entry to a line; without entries the key goes. Raises `NoSuchPlace`."""
    newline = "\r\n" if "\r\n" in text else "\n"
    block = "".join(
        "  - {" + ", ".join(f"{name}: {written(value)}" for name, value in each.items()) + "}"
        f"{newline}"
        for each in entries
    )
    block = f"{key}:{newline}{block}" if entries else ""
    start, end = _span(text, key)
    if start and text[start - 1] != "\n":
        block = newline + block
    return text[:start] + block + text[end:]


def with_list(text: str, key: str, ids: Sequence[str]) -> str:
    """A list of ids; without any the key goes."""
    return with_value(text, [key], ", ".join(ids), listed=True) if ids else without(text, key)


def without(text: str, key: str) -> str:
    """The text without a key of its outermost mapping and all that is below it."""
    start, end = _span(text, key)
    return text[:start] + text[end:]


def _span(text: str, key: str) -> tuple[int, int]:
    """From the beginning of a key's line to the next key, or to the end; comments before that stay."""
    if key not in keys_at(text):
        return len(text), len(text)
    found = re.search(rf"^{re.escape(key)}[ \t]*:", text, re.MULTILINE)
    assert found is not None, "a key of the outermost mapping begins its line"
    after = re.compile(r"^(?=[^\s\-])", re.MULTILINE).search(text, found.end())
    return found.start(), after.start() if after else len(text)
