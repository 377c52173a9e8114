"""Nothing that comes over a line, on a medium or from a damaged file brings a parser down."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.changes import changed
from tests.fuzz.targets import CORPUS
from tests.fuzz.test_fuzz import MORE
from tests.fuzz.wire import TARGETS, tried

TRIES = 300


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_right_is_understood(name: str) -> None:
    for example in TARGETS[name].examples():
        tried(name, example)


@pytest.mark.parametrize("name", TARGETS)
def test_what_once_brought_it_down_is_refused(name: str) -> None:
    folder = CORPUS / name
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        tried(name, file.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_anything_is_understood_or_refused(name: str) -> None:
    random = Random(f"fuzz {name}")
    examples = TARGETS[name].examples()
    for _ in range(TRIES * MORE):
        tried(name, changed(random, random.choice(examples)))
