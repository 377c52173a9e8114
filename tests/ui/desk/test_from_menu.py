"""A desk begun from a menu: what is wrong is said where somebody sees it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from kiosk.commands.failure import Failure
from ui.cli import main
from ui.desk.refusal import Refused, told_of

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.desk.refusal import Told, box_with
box = box_with(Told("Desk", "the pack is <b>gone</b>", "Publish one.", "ar"))
box.show()
print(box.windowTitle(), box.text(), box.informativeText(), box.isVisible(), sep="|")
print(box.layoutDirection().name)
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
    told, started = refused(monkeypatch, tmp_path, "--from-menu", "--lang", "ru")
    assert "nobody has an account" in told
    ((*_, title, text, detail, tag),) = started
    assert (title, tag) == ("Diwan – рабочее место сотрудников", "ru")
    assert text == "На этом рабочем месте ещё ни у кого нет учётной записи."
    assert "diwan staff add" in detail


@pytest.mark.parametrize(
    ("session", "tag", "text"),
    [
        (["ar-EG", "en"], "ar", "لا محتوى على هذا المكتب بعد."),
        (["he"], "he", "אין עדיין תוכן בעמדה הזאת."),
        (["am-ET"], "am", "በዚህ የሥራ ቦታ ላይ ገና ይዘት የለም።"),
        (["fr_FR"], "fr", "Il n’y a pas encore de contenu sur ce poste."),
        (["de", "ru"], "ru", "На этом рабочем месте ещё нет материалов."),
        (["de", "C"], "en", "There is no content on this desk yet."),
    ],
)
def test_box_speaks_the_language_of_the_session(session: list[str], tag: str, text: str) -> None:
    told = told_of(Refused("no-content", "no content"), session=session)
    assert (told.tag, told.text) == (tag, text)
    assert "diwan sync now" in told.detail


def test_what_is_known_in_english_only_is_shown_as_it_is_and_runs_its_own_way() -> None:
    told = told_of(Failure("the file is damaged.", "Put it back."), "he")
    assert told.text.endswith("את המילים האלה:")
    assert told.detail == "\u2066the file is damaged.\u2069\n\u2066Put it back.\u2069"


def test_terminal_alone_is_told_where_no_menu_began_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told, started = refused(monkeypatch, tmp_path)
    assert "nobody has an account" in told
    assert started == []


def test_box_shows_the_words_as_they_are() -> None:
    done = subprocess.run([sys.executable, "-c", SHOWN], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [
        "Desk|the pack is <b>gone</b>|Publish one.|True",
        "RightToLeft",
    ]
