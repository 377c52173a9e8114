"""What a package asks of the machine it is installed on, and the scripts it brings."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import click
import pytest

from tests.house.programs import ROOT, load
from ui.cli import main

if TYPE_CHECKING:
    from pathlib import Path

sys.path.insert(0, str(ROOT / "packaging"))
package = load("package")
sys.path.remove(str(ROOT / "packaging"))

BY_PART = {each.part: each for each in package.PACKAGES}
KIOSK, DESK, CENTRAL = BY_PART["kiosk"], BY_PART["desk"], BY_PART["central"]
LANGUAGES = ("ar", "he", "ru", "am", "fr")
MENU = ROOT / "packaging/debian/desk/usr/share"
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


def test_desk_brings_a_kiosks_parts_and_what_edits_content() -> None:
    pinned = {
        part: set(
            re.findall(
                r"^([A-Za-z0-9._-]+)==",
                (ROOT / "packaging/locks" / f"{part}.txt").read_text("utf-8"),
                re.MULTILINE,
            )
        )
        for part in ("kiosk", "desk")
    }
    assert pinned["kiosk"] < pinned["desk"]
    assert {"pyxform", "openpyxl", "markdown-it-py", "lameenc"} <= pinned["desk"] - pinned["kiosk"]
    assert set(DESK.depends) - {"hicolor-icon-theme"} == set(KIOSK.depends) - {"adduser"}


def test_two_packages_that_bring_one_command_exclude_each_other() -> None:
    for each in package.PACKAGES:
        same = {other.name for other in package.PACKAGES if other.command == each.command}
        assert set(each.conflicts) == same - {each.name}


def test_only_named_packages_are_built_and_an_unknown_one_is_refused() -> None:
    assert package.wanted(["desk"]) == [DESK]
    assert package.wanted([]) == list(package.PACKAGES)
    with pytest.raises(SystemExit) as stop:
        package.wanted(["desks"])
    assert stop.value.code == 2


def menu_entry() -> dict[str, str]:
    text = (MENU / "applications/diwan-desk.desktop").read_text(encoding="utf-8")
    head, *lines = text.splitlines()
    assert head == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines)


def test_menu_names_the_desk_in_six_languages() -> None:
    entry = menu_entry()
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        told = [entry[key], *(entry[f"{key}[{language}]"] for language in LANGUAGES)]
        assert len(set(told)) == 6, key


def test_menu_opens_what_there_is() -> None:
    entry = menu_entry()
    program, name, *options = entry["Exec"].split()
    assert program == DESK.command
    assert entry["TryExec"] == f"/usr/bin/{program}"
    known = main.get_command(click.Context(main), name)
    assert known is not None
    assert set(options) <= {option for each in known.params for option in each.opts}


def test_menu_and_window_have_the_icon_the_package_brings() -> None:
    from ui.desk.main import MENU_ENTRY

    entry = menu_entry()
    assert entry["Icon"] == MENU_ENTRY == "diwan-desk"
    icon = ET.parse(MENU / "icons/hicolor/scalable/apps/diwan-desk.svg").getroot()
    assert icon.tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("part", list(BY_PART))
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
