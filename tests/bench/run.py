"""Runs the benchmarks: `./dev bench` all of them, `./dev bench gui forms` those of these rooms.

A benchmark is a program beside this one, named after its room (`forms_walk.py`) and started as
one; the rooms' shared parts have no `__main__`. What follows the names of rooms is passed on.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def benchmarks() -> dict[str, list[Path]]:
    """Room -> its programs."""
    found: dict[str, list[Path]] = {}
    for path in sorted(HERE.glob("*_*.py")):
        if '__name__ == "__main__"' in path.read_text(encoding="utf-8"):
            found.setdefault(path.stem.partition("_")[0], []).append(path)
    return found


def choose(words: list[str], rooms: list[str]) -> tuple[list[str], list[str]]:
    """(rooms asked for, what is passed on to them)."""
    asked = []
    while words and not words[0].startswith("-"):
        if words[0] not in rooms:
            raise SystemExit(f"bench: no room '{words[0]}'; there are: {', '.join(rooms)}")
        asked.append(words.pop(0))
    return asked or rooms, words


def main() -> int:
    found = benchmarks()
    asked, passed_on = choose(sys.argv[1:], list(found))
    failed = []
    for room in asked:
        for program in found[room]:
            print(f"== {program.stem}", flush=True)
            command = [sys.executable, str(program), *passed_on]
            if subprocess.run(command, cwd=ROOT, check=False).returncode:
                failed.append(program.stem)
    if failed:
        print(f"bench: failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
