"""What a package asks of the machine it is installed on, and the scripts it brings."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.house.programs import ROOT, load

if TYPE_CHECKING:
    from pathlib import Path

sys.path.insert(0, str(ROOT / "packaging"))
package = load("package")
sys.path.remove(str(ROOT / "packaging"))

KIOSK, CENTRAL = package.PACKAGES
SCRIPTS = sorted(
    path for path in (ROOT / "packaging/debian").glob("*/DEBIAN/*") if path.name != "conffiles"
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parts[-3]}-{path.name}")
def test_maintainer_script_is_plain_shell_that_stops_at_a_failure(script: Path) -> None:
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\nset -e\n")
    done = subprocess.run(["sh", "-n", str(script)], check=False, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.parametrize("each", package.PACKAGES, ids=lambda each: each.name)
def test_launcher_is_plain_shell(each: object) -> None:
    launcher = each.launcher  # type: ignore[attr-defined]
    done = subprocess.run(["sh", "-n"], input=launcher, check=False, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.parametrize("each", package.PACKAGES, ids=lambda each: each.name)
def test_settings_brought_along_are_kept_when_changed_by_hand(each: object) -> None:
    overlay = ROOT / "packaging" / "debian" / each.part  # type: ignore[attr-defined]
    kept = (overlay / "DEBIAN/conffiles").read_text(encoding="utf-8").split()
    brought = [f"/{path.relative_to(overlay)}" for path in (overlay / "etc").rglob("*.*")]
    brought += [f"/{path.relative_to(overlay)}" for path in (overlay / "etc/default").glob("*")]
    assert sorted(set(brought)) == kept


def test_kiosk_asks_for_what_the_checkout_needs_to_run() -> None:
    assert "fonts-noto-core" in KIOSK.depends
    assert "libasound2t64 | libasound2" in KIOSK.depends


def test_central_asks_for_no_window_and_no_sound() -> None:
    assert CENTRAL.depends == ("adduser",)


def test_every_package_has_its_lock() -> None:
    for each in package.PACKAGES:
        assert (ROOT / "packaging/locks" / f"{each.part}.txt").exists()


@pytest.mark.parametrize("part", ["kiosk", "central"])
def test_list_of_parts_names_every_locked_package_and_is_the_same_each_time(
    part: str, tmp_path: Path
) -> None:
    once, again = tmp_path / "once.json", tmp_path / "again.json"
    for out in (once, again):
        subprocess.run(
            [sys.executable, ROOT / "packaging" / "sbom.py", part, out], check=True, text=True
        )
    assert once.read_bytes() == again.read_bytes()
    listed = {each["purl"] for each in json.loads(once.read_text("utf-8"))["components"]}
    lock = (ROOT / "packaging" / "locks" / f"{part}.txt").read_text("utf-8")
    pinned = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE)
    assert listed == {f"pkg:pypi/{name.lower()}@{version}" for name, version in pinned}
