"""What is installed is known by its hash, and where it comes from is nobody's business here."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.house.programs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))
DIRECT = re.compile(r"^[A-Za-z0-9._-]+")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: Path) -> dict[str, str]:
    """Package -> the rest of its entry, hashes and all."""
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    return {normal(entry.partition("==")[0]): entry for entry in entries}


def direct_dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    found = (DIRECT.match(line) for each in lists for line in each)
    return {normal(match.group()) for match in found if match} - {"diwan"}  # extras of its own


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_entry_is_pinned_and_hashed(lock: Path) -> None:
    unsure = [
        name for name, entry in pins(lock).items() if not re.search(r"==\S+[^\n]*\\\n", entry)
    ]
    assert unsure == []
    assert [name for name, entry in pins(lock).items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_no_address_stands_in_a_lock(lock: Path) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links", lock.read_text(encoding="utf-8"))


def test_every_direct_dependency_is_locked() -> None:
    assert direct_dependencies() - set(pins(ROOT / "packaging/locks/all.txt")) == set()


def test_what_central_installs_has_no_qt() -> None:
    locked = pins(ROOT / "packaging/locks/central.txt")
    assert [name for name in locked if "pyside" in name or "shiboken" in name] == []


def test_what_a_desk_installs_has_authoring_and_no_server() -> None:
    locked = pins(ROOT / "packaging/locks/desk.txt")
    assert {"pyxform", "openpyxl", "pyside6-essentials"} <= set(locked)
    assert {"litestar", "sqlalchemy"} & set(locked) == set()


def test_what_a_kiosk_installs_has_no_authoring_and_no_server() -> None:
    locked = pins(ROOT / "packaging/locks/kiosk.txt")
    assert {"pyxform", "openpyxl", "litestar", "sqlalchemy"} & set(locked) == set()
