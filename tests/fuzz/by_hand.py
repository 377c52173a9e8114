"""Fuzzing without an end, guided by what the code does: run by hand where atheris is installed.

    python -m tests.fuzz.by_hand expressions|forms [a folder for new inputs] [-max_total_time=600]

What brings the engine down belongs into `corpus/`, with a test that names what was wrong. Atheris
is no part of the project's locks: install it into an environment of your own.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).parent / "corpus"
NAMES = ("expressions", "forms")


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in NAMES:
        sys.exit(f"say what to fuzz: {' or '.join(NAMES)}")
    try:
        atheris: Any = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed here")
    name = sys.argv.pop(1)
    # Only the engine is watched: what is imported from here on.
    with atheris.instrument_imports(include=["kiosk.forms"]):
        target = _target(name)
    # New inputs go to the first folder, so the kept ones come last.
    atheris.Setup([*sys.argv, str(CORPUS / name)], target)
    atheris.Fuzz()


def _target(name: str) -> Callable[[bytes], None]:
    from tests.fuzz.targets import read_expression, read_form

    if name == "forms":
        return read_form
    return lambda data: read_expression(data.decode("utf-8", "replace"))


if __name__ == "__main__":
    main()
