"""What the papers say can be done can be done, and what is used is accounted for."""

from __future__ import annotations

import re
import subprocess
import tomllib
from typing import TYPE_CHECKING

import pytest

from sync.commands.central import command as central
from tests.house.programs import ROOT
from ui.cli import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterable

FENCE = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
REQUIREMENT = re.compile(r"^[A-Za-z0-9._-]+")


def paper(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def shown_commands(text: str, program: str = "./dev") -> list[str]:
    """The commands of `program` in a paper's code blocks, without comments."""
    lines = [line.strip() for block in FENCE.findall(text) for line in block.splitlines()]
    bare = [re.sub(r"\s+#.*", "", line.removeprefix("$ ")) for line in lines]
    return [line for line in bare if line.split()[:1] == [program]]


def verbs() -> set[str]:
    return set(re.findall(r"^([a-z]+)\)", paper("dev"), re.MULTILINE))


def direct_dependencies() -> list[str]:
    project = tomllib.loads(paper("pyproject.toml"))
    lists = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    found = (REQUIREMENT.match(line) for each in lists for line in each)
    return sorted({match.group() for match in found if match})


def tracked(*patterns: str) -> list[str]:
    command = ["git", "ls-files", *patterns]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return listed.splitlines()


def test_readme_names_the_two_commands() -> None:
    shown = shown_commands(paper("README.md"))
    assert "./dev run" in shown
    assert "./dev test" in shown


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md"])
def test_command_shown_in_a_paper_is_a_verb_of_dev(name: str) -> None:
    strange = [line for line in shown_commands(paper(name)) if line.split()[1] not in verbs()]
    assert strange == []


def is_offered(line: str, commands: Iterable[str]) -> bool:
    """Whether the command line names one of the commands, after options and their values."""
    return any(word in commands for word in line.split()[1:])


def test_diwan_command_shown_in_the_readme_exists() -> None:
    shown = shown_commands(paper("README.md"), "diwan")
    assert shown
    assert [line for line in shown if not is_offered(line, COMMANDS)] == []


def test_central_command_shown_in_the_readme_exists() -> None:
    shown = shown_commands(paper("README.md"), "diwan-central")
    assert shown
    assert [line for line in shown if not is_offered(line, central.commands)] == []


def test_gate_runs_the_checks_and_the_test_command_the_readme_names() -> None:
    run = [line for line in paper(".ci/run").splitlines() if line.startswith("./dev")]
    assert run == ["./dev check", "./dev test"]
    assert run[1] in shown_commands(paper("README.md"))


def test_changelog_names_the_version_in_the_project_file() -> None:
    version = tomllib.loads(paper("pyproject.toml"))["project"]["version"]
    assert re.search(
        rf"^## .*\b({re.escape(version)}|Unreleased)\b", paper("CHANGELOG.md"), re.MULTILINE
    )


def test_every_direct_dependency_has_its_reason_in_architecture() -> None:
    text = paper("ARCHITECTURE.md").lower()
    assert [name for name in direct_dependencies() if name.lower() not in text] == []


def test_every_room_stands_in_architecture() -> None:
    text = paper("ARCHITECTURE.md")
    rooms = {"/".join(name.split("/")[:2]) for name in tracked("kiosk/*/*.py", "sync/*/*.py")}
    assert [room for room in sorted(rooms) if room.partition("/")[2] not in text] == []


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"])
def test_file_a_paper_points_at_is_there(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", paper(name))
    assert [target for target in targets if not (ROOT / target).exists()] == []
