"""`diwan content voice` as an author meets it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.content import command
from kiosk.content.manifest import verify_pack
from kiosk.publishing import build_pack
from kiosk.publishing.voice_texts import known_texts
from kiosk.settings.places import assets_dir
from kiosk.speech.clips import Shelf
from tests.kiosk.publishing.voices import CountingEngine, record
from tests.support.packs import make_pack

ROOT = Path(__file__).parents[3]
PROGRAM = "import sys; from kiosk.commands.content import command; command(sys.argv[1:])"


@pytest.fixture
def pack(tmp_path) -> Path:
    return build_pack(make_pack(tmp_path / "source"), tmp_path / "built").path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, ["voice", *map(str, arguments)])


def speak(pack: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """In a process of its own, for an engine is opened once in a process."""
    told = [sys.executable, "-c", PROGRAM, "voice", pack, *arguments]
    return subprocess.run(
        list(map(str, told)), cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_an_authored_folder_is_answered_with_what_to_do(tmp_path):
    done = run(make_pack(tmp_path / "source"))
    assert done.exit_code == 1
    assert "Build it first" in done.output


def test_a_language_the_pack_lacks_is_a_wrong_use(pack):
    done = run(pack, "--lang", "de")
    assert done.exit_code == 2
    assert "no language of this pack" in done.output


def test_the_script_for_the_studio_names_every_sentence_once(pack):
    done = run(pack, "--lang", "en", "--script")
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert [row["sentence"] for row in rows] == [
        each.text for each in known_texts(pack, assets_dir(), "en")
    ]
    assert len({row["file name"] for row in rows}) == len(rows)


def test_a_stop_is_told_with_what_is_kept(pack, monkeypatch):
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.publishing.voice.VoiceJob.run", stop)
    monkeypatch.setattr("kiosk.publishing.voice_sound._engine_name", lambda: "tone 1")
    done = run(pack, "--lang", "en")
    assert done.exit_code == 1
    assert "kept" in done.output


def test_a_folder_that_cannot_be_written_is_no_traceback(pack, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "built.voice")

    monkeypatch.setattr("kiosk.publishing.voice.VoiceJob.run", full)
    monkeypatch.setattr("kiosk.publishing.voice_sound._engine_name", lambda: "tone 1")
    done = run(pack, "--lang", "en")
    assert done.exit_code == 1
    assert "No space left on device" in done.output


@pytest.mark.skipif(
    "CI" not in os.environ and shutil.which("espeak-ng") is None,
    reason="the system package espeak-ng is not installed",
)
def test_a_pack_is_voiced_once_and_a_useless_recording_is_a_failure(pack, tmp_path, monkeypatch):
    bare = tmp_path / "assets"
    (bare / "i18n").mkdir(parents=True)
    shutil.copytree(ROOT / "assets" / "lexicons", bare / "lexicons")
    monkeypatch.setenv("DIWAN_ASSETS", str(bare))
    first = speak(pack, "--lang", "en", "--json")
    assert first.returncode == 0, first.stderr
    (english,) = json.loads(first.stdout)["languages"]
    assert english["rendered"] == english["sentences"] > 10
    assert english["bytes"] < 4000 * english["seconds"]
    again = speak(pack, "--lang", "en")
    assert again.returncode == 0
    assert "0 rendered now" in again.stdout
    assert "Audio saved" not in again.stdout + again.stderr
    verify_pack(pack)
    text = known_texts(pack, bare, "en")[0]
    record(tmp_path / "source" / "recordings" / "en", f"{text.id}.wav")
    record(tmp_path / "source" / "recordings" / "en", "nothing.wav")
    third = speak(pack, "--lang", "en", "--source", tmp_path / "source")
    assert third.returncode == 1
    assert "nothing.wav" in third.stderr
    assert "1 by people" in third.stdout
    clip = Shelf(pack).find(text.text, "en", "")
    assert clip is not None
    assert clip.cues


def test_build_renders_on_wish_and_the_second_time_nothing(tmp_path, monkeypatch):
    engines: list[CountingEngine] = []

    def engine() -> CountingEngine:
        engines.append(CountingEngine())
        return engines[-1]

    # A program with no interface texts, so that the pack alone is rendered.
    assets = tmp_path / "assets"
    for folder in ("i18n", "lexicons"):
        (assets / folder).mkdir(parents=True)
    monkeypatch.setattr("kiosk.settings.places.assets_dir", lambda: assets)
    monkeypatch.setattr("kiosk.publishing.voice_sound.Engine", engine)
    source, out = make_pack(tmp_path / "source"), tmp_path / "built"
    for _ in range(2):
        done = CliRunner().invoke(command, ["build", str(source), "-o", str(out), "--voice"])
        assert done.exit_code == 0, done.output
        verify_pack(out)
    first, second = engines
    assert first.said
    assert second.said == []
    assert list((out / "voice").glob("*.clips"))
