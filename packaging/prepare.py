"""Makes what is built from the tree's own files and not kept in git: translations for now.

Runs before every verb of `./dev`, so a step looks at times first and imports nothing heavy.
Whatever it writes is put in place in one move, since two may run at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
QT_TOOLS = Path(sysconfig.get_path("platlib"), "PySide6")


def is_newer(source: Path, made: Path) -> bool:
    return not made.exists() or source.stat().st_mtime_ns > made.stat().st_mtime_ns


def make(target: Path, command: Callable[[Path], list[str]]) -> None:
    """Runs `command(scratch file)` and moves what it wrote to `target`."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem}-", suffix=".part")
    os.close(handle)
    scratch = Path(name)
    try:
        done = subprocess.run(command(scratch), check=False, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"dev: {target.name} could not be made:\n{done.stdout}{done.stderr}")
        scratch.chmod(0o644)
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)


def lrelease(source: Path, target: Path) -> list[str]:
    return [str(QT_TOOLS / "lrelease"), "-silent", str(source), "-qm", str(target)]


def translations(root: Path) -> int:
    """Compiles each assets/i18n/*.ts that is newer than its .qm; returns how many."""
    made = 0
    for source in sorted(root.glob("assets/i18n/*.ts")):
        target = source.with_suffix(".qm")
        if is_newer(source, target):
            make(target, partial(lrelease, source))
            made += 1
    return made


def qml(root: Path) -> int:  # noqa: ARG001
    """The place for QML compiled ahead; Qt's own disk cache serves a checkout well enough."""
    return 0


# What is made, and how it is told when something was.
STEPS = ((translations, "translations compiled"), (qml, "QML files compiled"))


def main() -> int:
    for step, told in STEPS:
        count = step(ROOT)
        if count:
            print(f"dev: {count} {told}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
