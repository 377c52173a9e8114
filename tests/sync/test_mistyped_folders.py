"""A mistyped --data is told, and nothing comes to be under it: only few commands make a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from sync.commands.central import command as central
from ui.cli import main as device

if TYPE_CHECKING:
    from pathlib import Path

KIOSK = (
    "answers list", "answers export", "store status", "store verify", "store salvage", "store backup OUT",
    "staff list", "staff record", "keys list", "sync status", "sync now", "sync run", "sync rotate-key",
    "media export OUT", "media import OUT", "openrosa status", "openrosa deliver",
)  # fmt: skip
CENTRAL = (
    "answers", "audit", "backup OUT", "collector list", "copies", "deliver", "devices", "health",
    "enrol-code --name hall", "keys list", "lift stream", "maintain", "media export OUT",
    "media import OUT", "openrosa status", "proposals", "prove", "publish OUT", "reader-token --name x",
    "recount", "retention list", "retention enforce", "revoke device", "waive file",
)  # fmt: skip


def words_of(line: str, out: Path) -> list[str]:
    return [str(out) if word == "OUT" else word for word in line.split()]


@pytest.mark.parametrize("line", KIOSK)
def test_command_of_a_kiosk_makes_no_folder(line: str, tmp_path: Path) -> None:
    out, nowhere = tmp_path / "out", tmp_path / "dtaa"
    if not line.startswith("store backup"):
        out.mkdir()
    done = CliRunner().invoke(device, [*words_of(line, out), "--data", str(nowhere)])
    assert done.exit_code == 1, done.output
    assert done.output.strip()
    assert not nowhere.exists()


@pytest.mark.parametrize("line", CENTRAL)
def test_command_of_central_makes_no_folder(line: str, tmp_path: Path) -> None:
    out, nowhere = tmp_path / "out", tmp_path / "dtaa"
    if not line.startswith("backup"):
        out.mkdir()
    done = CliRunner().invoke(central, ["--data", str(nowhere), *words_of(line, out)])
    assert done.exit_code == 1, done.output
    assert str(nowhere) in done.output
    assert not nowhere.exists()


def test_new_central_is_made_by_those_who_are_to(tmp_path: Path) -> None:
    place = tmp_path / "srv" / "diwan"
    done = CliRunner().invoke(central, ["--data", str(place), "migrate"])
    assert done.exit_code == 0, done.output
    assert place.is_dir()
