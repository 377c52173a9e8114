"""A desk begun from a menu: what is wrong is said where somebody sees it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from click.testing import CliRunner

from ui.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SHOWN = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.desk.refusal import box_with
box = box_with("the pack is <b>gone</b>", "Publish one.")
box.show()
print(box.windowTitle(), box.text(), box.informativeText(), box.isVisible(), sep="|")
"""


def refused(
    monkeypatch: pytest.MonkeyPatch, folder: Path, *words: str
) -> tuple[str, list[list[str]]]:
    """What the terminal was told by a desk without accounts, and the programs it started."""
    started: list[list[str]] = []
    monkeypatch.setenv("DIWAN_DATA_DIR", str(folder))
    monkeypatch.setattr("ui.desk.refusal.subprocess.run", lambda words, **_: started.append(words))
    done = CliRunner().invoke(main, ["desk", *words])
    assert done.exit_code == 1
    assert list(folder.iterdir())
    return done.stderr, started


def test_what_is_wrong_is_said_in_a_window_and_at_the_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told, started = refused(monkeypatch, tmp_path, "--from-menu")
    assert "nobody has an account" in told
    (program,) = started
    assert program[-2] == "nobody has an account on this desk yet"
    assert "diwan staff add" in program[-1]


def test_terminal_alone_is_told_where_no_menu_began_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told, started = refused(monkeypatch, tmp_path)
    assert "nobody has an account" in told
    assert started == []


def test_box_shows_the_words_as_they_are() -> None:
    done = subprocess.run([sys.executable, "-c", SHOWN], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "Diwan staff desk|the pack is <b>gone</b>|Publish one.|True"
