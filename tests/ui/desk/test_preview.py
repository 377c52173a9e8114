"""`diwan content preview`: a page of a source folder in the real window, with nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from click.testing import CliRunner

from tests.support.packs import make_pack
from ui.commands.content_preview import command

if TYPE_CHECKING:
    from pathlib import Path

WATCH = """
import sys
from PySide6.QtCore import QTimer
from ui.commands import content_preview

begin = content_preview.open_page

def watched(kiosk, page, lang, size, theme):
    begin(kiosk, page, lang, size, theme)
    look = kiosk.look
    print(kiosk.visit.page, kiosk.visit.params["id"], kiosk.visit.language, look.size, look.theme)
    print(kiosk.window.width(), kiosk.window.height())
    QTimer.singleShot(0, kiosk.visit.end)

content_preview.open_page = watched
sys.argv = ["diwan", *sys.argv[1:]]
content_preview.command()
"""


def test_page_opens_in_the_language_size_and_shape_that_were_asked_for(tmp_path: Path) -> None:
    source = make_pack(tmp_path / "source")
    options = ["--page", "services/id-card", "--lang", "ar", "--size", "3"]
    options += ["--theme", "contrast-dark", "--landscape"]
    done = subprocess.run(
        [sys.executable, "-c", WATCH, "preview", str(source), *options],
        capture_output=True, text=True, check=False, timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["service id-card ar 3 contrast-dark", "1920 1080"]
    assert [each.name for each in tmp_path.iterdir()] == ["source"]


def test_pack_that_cannot_be_built_is_told_with_its_place(tmp_path: Path) -> None:
    source = make_pack(tmp_path / "source", broken="step")
    done = CliRunner().invoke(command, ["preview", str(source)])
    assert done.exit_code == 1
    assert "step 'pay' has no section" in done.output
