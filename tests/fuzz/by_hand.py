"""Fuzzing without an end, guided by what the code does: run by hand where atheris is installed.

    python -m tests.fuzz.by_hand expressions|forms [a folder for new inputs] [-max_total_time=600]

What brings the engine down belongs into `corpus/`, with a test that names what was wrong. Atheris
is no part of the project's locks: install it into an environment of your own.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tests.fuzz.targets import CORPUS, read_expression, read_form

if TYPE_CHECKING:
    from collections.abc import Callable


def _as_text(data: bytes) -> None:
    read_expression(data.decode("utf-8", "replace"))


TARGETS: dict[str, Callable[[bytes], None]] = {"expressions": _as_text, "forms": read_form}


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"say what to fuzz: {' or '.join(TARGETS)}")
    try:
        atheris: Any = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed here")
    name = sys.argv.pop(1)
    atheris.instrument_all()
    # New inputs go to the first folder, so the kept ones come last.
    atheris.Setup([*sys.argv, str(CORPUS / name)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
