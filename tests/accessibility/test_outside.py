"""The whole feedback journey on the real `diwan kiosk`, through what other programs can use."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.trust import parse_reference
from tests.accessibility.outside.journey import (
    KIOSK,
    ROOT,
    NotedKeys,
    NotedReader,
    settings,
    to_the_comment,
)
from tests.accessibility.outside.virtual import VirtualScreen
from tests.support.kept import by_name, kept
from tests.support.kiosk_window import sample_pack

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).parent / "outside" / "reader.py"


def has_pyatspi() -> bool:
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    tools = all(shutil.which(tool) for tool in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON))
    return tools and subprocess.run(asked, check=False, capture_output=True).returncode == 0


@pytest.mark.slow
@pytest.mark.row(2, 32)
@pytest.mark.skipif("CI" not in os.environ and not has_pyatspi(), reason="needs pyatspi and Xvfb")
def test_en_11_5_2_journey_is_done_through_the_platforms_accessibility(
    kiosk: AttractPage, tmp_path: Path
) -> None:
    hand = NotedReader()
    to_the_comment(kiosk.by(hand)).write("ok").to_review().send()
    data = tmp_path / "real"
    task = {
        "command": [*KIOSK, str(settings(tmp_path / "set", data, sample_pack()))],
        "folder": str(ROOT),
        "names": hand.names,
        "seconds": 30,
    }
    (tmp_path / "task.json").write_text(json.dumps(task), "utf-8")
    with VirtualScreen() as screen:
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(READER), str(tmp_path / "task.json")],
            env={**screen.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    (envelope,) = kept(data)
    answers = by_name(envelope)
    assert (answers["csat"], answers["reason"], answers["nps"]) == ("2", ["waiting", "staff"], 8)
    assert answers["comment"].lower() == "ok"
    numbers = [text for text, _ in told["texts"] if text.count("-") >= 3]
    assert envelope.reference in {parse_reference(number).text for number in numbers}
    for pressed in told["pressed"]:
        assert {"focusable", "enabled", "showing"} <= set(pressed["states"]), pressed


@pytest.mark.slow
@pytest.mark.row(3, 21)
@pytest.mark.skipif("CI" not in os.environ and not shutil.which("xdotool"), reason="needs xdotool")
def test_en_5_1_3_1_journey_is_done_with_the_keys_of_an_ordinary_keyboard(
    kiosk: AttractPage, tmp_path: Path
) -> None:
    hand = NotedKeys()
    question = to_the_comment(kiosk.by(hand))
    before = len(hand.keys)
    question.to_review().send()
    data = tmp_path / "real"
    file = settings(tmp_path / "set", data, sample_pack())
    with VirtualScreen() as screen:
        real = subprocess.Popen([*KIOSK, str(file)], env=screen.environment, cwd=ROOT)
        try:
            window = first_window(screen.environment)
            strike(screen.environment, window, hand.keys[:before], hand.keys[before:])
            deadline = time.monotonic() + 20
            while not (data / "store.sqlite").exists() or not kept(data):
                assert time.monotonic() < deadline, "no answer was kept"
                time.sleep(0.2)
        finally:
            real.terminate()
            real.wait(20)
    (envelope,) = kept(data)
    assert by_name(envelope)["csat"] == "2"
    assert by_name(envelope)["nps"] == 8


def xdotool(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def first_window(environment: dict[str, str]) -> str:
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        found = xdotool(environment, "search", "--onlyvisible", "--name", ".").split()
        if found:
            time.sleep(2)  # the store opens behind the first picture
            return found[-1]
        time.sleep(0.3)
    raise AssertionError("the kiosk showed no window")


def strike(environment: dict[str, str], window: str, *keys: list[str]) -> None:
    xdotool(environment, "windowfocus", window)
    for key in [each for part in keys for each in part]:
        if key == "Return":
            time.sleep(0.4)
        xdotool(environment, "key", "--clearmodifiers", key)
        time.sleep(0.6 if key == "Return" else 0.03)
