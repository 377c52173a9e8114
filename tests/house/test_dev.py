"""The one door: what `./dev` promises on a machine that has nothing yet."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.house.programs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

VERBS = ["run", "test", "check", "faults", "crawl", "screens", "bench", "package", "exec", "setup"]
TOOLS = ["sh", "mkdir", "flock", "rm", "awk", "sed", "cat", "dirname", "readlink", "tr", "printf"]


def dev(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "dev"), *words]
    return subprocess.run(
        command, cwd=cwd, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


class BareMachine:
    """A checkout on a Debian machine whose package database, user and tools the test chooses."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.bin = folder / "bin"
        self.bin.mkdir()
        shutil.copytree(ROOT / "packaging", self.checkout / "packaging")
        shutil.copy(ROOT / "dev", self.checkout / "dev")
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found
            (self.bin / tool).symlink_to(found)

    def program(self, name: str, *lines: str) -> None:
        path = self.bin / name
        path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
        path.chmod(0o755)

    def dev(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.checkout / "dev"), *words],
            env={"PATH": str(self.bin)},
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )


@pytest.fixture
def machine(tmp_path: Path) -> BareMachine:
    bare = BareMachine(tmp_path)
    bare.program("dpkg-query", "exit 1")
    bare.program("apt-cache", 'test "$3" != libasound2t64 && echo "Package: $3"')
    bare.program("apt-get", "exit 0")
    bare.program("id", "echo 1000")
    return bare


def test_lists_every_verb_with_a_line_each_when_called_alone(tmp_path: Path) -> None:
    shown = dev(cwd=tmp_path)
    assert shown.returncode == 0
    assert re.findall(r"^  ([a-z]+) +\S", shown.stdout, re.MULTILINE) == VERBS


def test_every_listed_verb_is_carried_out() -> None:
    script = (ROOT / "dev").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^([a-z]+)\)", script, re.MULTILINE)) == sorted(VERBS)


def test_unknown_verb_is_refused_by_name() -> None:
    refused = dev("tets")
    assert refused.returncode == 2
    assert "there is no verb 'tets'" in refused.stderr


def test_exec_without_a_command_says_how_to_give_one() -> None:
    refused = dev("exec")
    assert refused.returncode == 1
    assert "./dev exec diwan --help" in refused.stderr


@pytest.mark.parametrize("script", ["dev", ".ci/run", "packaging/lock"])
def test_script_parses_under_its_own_shell(script: str) -> None:
    path = ROOT / script
    shell = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("#!")
    done = subprocess.run([shell, "-n", str(path)], check=False, capture_output=True, text=True)
    assert done.stderr == ""


def test_names_what_to_ask_for_when_neither_root_nor_sudo_is_there(machine: BareMachine) -> None:
    refused = machine.dev("setup")
    assert refused.returncode == 1
    assert "Neither root nor sudo" in refused.stderr
    assert "apt-get install --no-install-recommends python3-venv" in refused.stderr


def test_installs_missing_packages_through_sudo_by_the_name_the_release_knows(
    machine: BareMachine, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    machine.program("sudo", f'echo "$*" >>"{log}"')
    machine.dev("setup")
    asked = log.read_text(encoding="utf-8")
    assert " install -y --no-install-recommends python3-venv " in asked
    assert "libasound2" in asked.split()
    assert "libasound2t64" not in asked.split()
    assert "update" not in asked.split()


def test_asks_for_fresh_lists_only_when_apt_knows_nothing(
    machine: BareMachine, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    machine.program("sudo", f'echo "$*" >>"{log}"')
    machine.program("apt-cache", "exit 0")
    stopped = machine.dev("setup")
    assert log.read_text(encoding="utf-8").count(" update") == 1
    assert "apt knows nothing under one of these names" in stopped.stderr


def test_installs_nothing_where_all_packages_are_there(machine: BareMachine) -> None:
    machine.program("dpkg-query", 'shift 3; for name; do echo "ii  $name"; done')
    stopped = machine.dev("setup")
    assert "system packages" not in stopped.stderr
    assert "Python 3.11 or newer is needed" in stopped.stderr
