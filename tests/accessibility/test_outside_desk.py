"""Inbox and reply on the real `diwan desk`, through what a screen reader of the platform can use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.envelope import decode_envelope
from kiosk.store import OutboxReader
from tests.accessibility.outside.journey import ROOT
from tests.accessibility.outside.virtual import VirtualScreen
from tests.accessibility.test_outside import SYSTEM_PYTHON, has_pyatspi
from tests.support.desk_window import NAME, PASSWORD, set_up
from tests.support.kiosk_window import sample_pack
from tests.support.year import answers_of_a_year

STAFF = Path(__file__).parent / "outside" / "staff.py"
REPLY = "Thank you, we have opened another counter."


def _desk(folder: Path) -> Path:
    """A desk's folder with answers up to now; its settings file."""
    data = folder / "desk"
    data.mkdir()
    clock = SystemClock()
    set_up(data, clock, answers_of_a_year(400, clock.now()))  # type: ignore[arg-type]
    file = folder / "desk.toml"
    lines = [f"data_dir = {json.dumps(str(data))}", f"pack = {json.dumps(str(sample_pack()))}"]
    file.write_text("\n".join([*lines, ""]), "utf-8")
    return file


@pytest.mark.slow
@pytest.mark.row(32)
@pytest.mark.skipif("CI" not in os.environ and not has_pyatspi(), reason="needs pyatspi and Xvfb")
def test_en_11_5_2_case_is_opened_and_answered_through_the_platforms_accessibility(
    tmp_path: Path,
) -> None:
    steps = [
        {"do": "write", "name": "Name", "text": NAME},
        {"do": "write", "name": "Password", "text": PASSWORD},
        {"do": "press", "name": "Sign in"},
        {"do": "press", "name": "Inbox"},
        {"do": "press", "name": "Всё объяснили понятно…"},
        {"do": "press", "name": "State"},
        {"do": "press", "name": "Start work"},
        {"do": "write", "name": "Reply to the visitor", "text": REPLY},
        {"do": "press", "name": "Send reply"},
    ]
    command = [sys.executable, "-m", "ui.cli", "desk", "--lang", "en", "--settings"]
    task = {
        "command": [*command, str(_desk(tmp_path))],
        "folder": str(ROOT), "steps": steps, "seconds": 40, "until": "Reply to the visitor by…",
    }  # fmt: skip
    (tmp_path / "task.json").write_text(json.dumps(task), "utf-8")
    with VirtualScreen() as screen:
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(STAFF), str(tmp_path / "task.json")],
            env={**screen.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            capture_output=True, text=True, timeout=280, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert any(
        text.startswith("Reply to the visitor by") and REPLY in text for text, _ in told["texts"]
    )
    written = [each["text"] for each in told["done"] if "text" in each]
    assert written[0] == NAME
    assert PASSWORD not in written[1]
    assert written[2] == REPLY
    for each in told["done"]:
        assert {"focusable", "enabled", "showing"} <= set(each["states"]), each
    outbox = OutboxReader.open(tmp_path / "desk")
    kept = [
        decode_envelope(entry.envelope or b"").answers["kind"]
        for stream in outbox.streams()
        for entry in outbox.entries(stream.stream, 0, 10)
    ]
    outbox.close()
    assert kept == ["started", "replied"]
