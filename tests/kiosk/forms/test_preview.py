"""`diwan forms preview`: the author's form in the real window, with nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from kiosk.content import Guide
from kiosk.settings.places import assets_dir
from tests.kiosk.forms.factory import TRANSLATIONS, form_of, satisfaction, text, xform
from ui.commands.forms_preview import command, preview_settings, spoken

if TYPE_CHECKING:
    from pathlib import Path

WATCH = """
import sys
from PySide6.QtCore import QTimer
from ui.commands import forms_preview

begin = forms_preview.open_form

def watched(kiosk, form, lang):
    begin(kiosk, form, lang)
    print(kiosk.visit.page, kiosk.visit.language, kiosk.feedback.questions[0]["label"])
    print(kiosk.window.width(), kiosk.window.height())
    QTimer.singleShot(0, kiosk.visit.end)

forms_preview.open_form = watched
sys.argv = ["diwan", *sys.argv[1:]]
forms_preview.command()
"""


def written(folder: Path) -> Path:
    path = folder / "form.xml"
    body = """<input ref="/data/a"><label ref="jr:itext('ask')"/></input>"""
    path.write_text(xform("<a/>", body, itext=TRANSLATIONS), "utf-8")
    return path


def test_form_is_spoken_in_its_languages_its_default_first() -> None:
    assert spoken(satisfaction(), "", assets_dir()) == ["ar", "he", "en"]


def test_form_without_languages_is_shown_in_the_one_asked_for() -> None:
    form = form_of("<a/>", text("/data/a"))
    assert spoken(form, "he", assets_dir()) == ["he"]
    assert spoken(form, "", assets_dir()) == ["en"]


def test_made_up_pack_opens_and_lies_in_the_folder_that_goes_away(tmp_path: Path) -> None:
    form = form_of("<a/>", text("/data/a"))
    settings = preview_settings(tmp_path, form, ["ar", "en"])
    assert settings.pack is not None
    assert Guide.open(settings.pack).pack.languages == ("ar", "en")
    assert settings.data_dir.is_relative_to(tmp_path)
    assert not settings.display.full_screen


def test_language_the_form_does_not_speak_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["preview", str(written(tmp_path)), "--lang", "fr"])
    assert result.exit_code == 1
    assert "does not speak fr" in result.output


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_machine_without_a_display_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = CliRunner().invoke(command, ["preview", str(written(tmp_path))])
    assert result.exit_code == 1
    assert "no display" in result.output


@pytest.mark.slow
def test_form_opens_in_the_window_and_ends_with_the_visit(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    arguments = ["preview", str(written(tmp_path)), "--lang", "he", "--landscape"]
    done = subprocess.run(
        [sys.executable, "-c", WATCH, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == ["question he האם התרצית?", "1920 1080"]
    assert not list(tmp_path.glob("diwan-preview-*"))
