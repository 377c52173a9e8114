"""The main job on a bare server, as `./dev run` shows it: the last line says what came of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.trust import parse_reference

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.skipif(
    "CI" not in os.environ and shutil.which("Xvfb") is None, reason="needs a virtual screen"
)
def test_scripted_visit_ends_with_its_number_on_disk_and_at_central(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "ui.demo", "--lang", "he", "--pictures", str(tmp_path / "pictures")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["stored"], told["received"]) == (True, True)
    assert parse_reference(told["reference"])
    assert len(told["pictures"]) > 10
    assert all(Path(picture).stat().st_size > 5000 for picture in told["pictures"])


@pytest.mark.slow
@pytest.mark.skipif(
    "CI" not in os.environ and shutil.which("Xvfb") is None, reason="needs a virtual screen"
)
def test_living_desk_has_figures_and_cases_at_once(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "ui.demo", "--desk", "--scripted", "--lang", "ar"]
    done = subprocess.run(
        [*command, "--pictures", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["answers"] > 100
    assert told["cases"] > 5
    assert [Path(each).stem for each in told["pictures"]] == [
        "desk-01-door", "desk-02-board", "desk-03-inbox",
    ]  # fmt: skip
