"""Nothing in a tracked file may tie the tree to one machine or one way to packages.

A path of the machine a file was written on, or the name of a package index, would be wrong on
every other machine; the lock carries hashes, and where packages come from is the reader's own
setting.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent

# Spelt in pieces, so that this file passes its own check.
INDEX_HOSTS = "|".join(
    re.escape(".".join(parts))
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("pkg", "dev"),
        ("jfrog", "io"),
    )
)
OWN_FOLDERS = r"work|root/\.\w+|home/[a-z]+|Users/[A-Za-z]+|opt/pypi"

RULES = (
    (re.compile(INDEX_HOSTS), "names a package index", "leave it to the machine's settings"),
    (
        re.compile(rf"(?<![\w.$\]}}~-])/(?:{OWN_FOLDERS})(?:/|\b)(?!\w)"),
        "holds a path of one machine",
        "take it from the environment, or make it relative",
    ),
)


def tracked_files() -> list[Path]:
    """Every file git tracks or would track, links and files already deleted left out."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode()
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.is_file() and not path.is_symlink()]


def faults(text: str) -> Iterator[tuple[int, str, str]]:
    """(line, what is wrong, what to do) for each place that breaks a rule."""
    for number, line in enumerate(text.splitlines(), start=1):
        for pattern, wrong, remedy in RULES:
            if hit := pattern.search(line):
                yield number, f"{wrong}: {hit.group()}", remedy


def main() -> int:
    found = 0
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for line, wrong, remedy in faults(text):
            print(f"{path.relative_to(ROOT)}:{line}: {wrong} ({remedy})")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
