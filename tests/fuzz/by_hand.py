"""Fuzzing guided by what the code does, for as long as asked: `./dev faults --part fuzz` runs it too.

    python -m tests.fuzz.by_hand TARGET [a folder for new inputs] [-max_total_time=600] [-seed=1]

Targets: expressions, forms, and those of `tests.fuzz.wire`. What brings a parser down belongs into
`corpus/TARGET/`, under a name that says what was wrong: every test run tries those first.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).parent / "corpus"
ENGINE = ("expressions", "forms")
WATCHED = [
    "kiosk.forms", "kiosk.envelope", "kiosk.content.manifest", "kiosk.trust.reference",
    "sync.protocol", "sync.openrosa", "sync.media", "sync.central.ingest.reading",
]  # fmt: skip


def main() -> None:
    try:
        atheris: Any = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed here: it exists for Linux on x86-64 only")
    # Only what is watched guides the search: what is imported from here on.
    with atheris.instrument_imports(include=WATCHED):
        targets, examples = _targets(), _examples()
    if len(sys.argv) < 2 or sys.argv[1] not in targets:
        sys.exit(f"say what to fuzz: {', '.join(targets)}")
    name = sys.argv.pop(1)
    with TemporaryDirectory(prefix="diwan-examples-") as folder:
        for number, example in enumerate(examples.get(name, [])):
            (Path(folder) / f"example-{number}").write_bytes(example)
        kept = [str(place) for place in (CORPUS / name, Path(folder)) if place.is_dir()]
        # New inputs go to the first folder, so those kept come last.
        atheris.Setup([*sys.argv, *kept], targets[name])
        atheris.Fuzz()


def _targets() -> dict[str, Callable[[bytes], None]]:
    from tests.fuzz.targets import read_expression, read_form
    from tests.fuzz.wire import TARGETS, tried

    def of(name: str) -> Callable[[bytes], None]:
        return lambda data: tried(name, data)

    return {
        "expressions": lambda data: read_expression(data.decode("utf-8", "replace")),
        "forms": read_form,
        **{name: of(name) for name in TARGETS},
    }


def _examples() -> dict[str, list[bytes]]:
    from tests.fuzz.wire import TARGETS

    return {name: target.examples() for name, target in TARGETS.items()}


if __name__ == "__main__":
    main()
