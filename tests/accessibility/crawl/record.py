"""What a crawl has found so far, kept in a file so that the next one goes on where it stopped.

A line of JSON for each case, `{"case": [scene, language, size, theme, layout], "faults": […],
"tree": …}`, added as cases are done. `tree` is the mark of the sources that were looked at.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from tests.accessibility.crawl.matrix import Case

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LOOKED_AT = {"ui": (".py", ".qml"), "kiosk": (".py",), "assets": (".ts", ".toml", ".md", ".xlsx")}


class Line(msgspec.Struct, frozen=True):
    """`faults` are kind, case and words of each."""

    case: list[str]
    faults: list[list[str]]
    tree: str


def tree_mark(root: Path) -> str:
    """Of all a screen is made of: another mark, other sources."""
    mark = hashlib.sha256()
    for folder, endings in LOOKED_AT.items():
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in endings:
                mark.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return mark.hexdigest()[:12]


class Record:
    """`known` are the last findings of each case. A line that is cut off counts as not there."""

    def __init__(self, file: Path, *, fresh: bool) -> None:
        self._file = file
        self.known: dict[Case, Line] = {}
        file.parent.mkdir(parents=True, exist_ok=True)
        if fresh:
            file.write_bytes(b"")
        elif file.exists():
            self._read(file.read_bytes())

    def _read(self, data: bytes) -> None:
        for each in data.splitlines():
            try:
                line = msgspec.json.decode(each, type=Line)
            except msgspec.MsgspecError:
                continue
            self.known[Case(*line.case)] = line

    def add(self, lines: Iterable[Line]) -> None:
        """Kept before the next batch begins."""
        with self._file.open("ab") as file:
            for line in lines:
                self.known[Case(*line.case)] = line
                file.write(msgspec.json.encode(line) + b"\n")
