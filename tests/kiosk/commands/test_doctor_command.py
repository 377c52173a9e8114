from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from kiosk.commands import examination
from kiosk.commands.doctor import command
from kiosk.store.connection import STORE_FILE
from tests.support.answers import a_draft, a_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.commands.examination import Finding
    from kiosk.settings import Settings


@pytest.fixture(autouse=True)
def only_what_needs_no_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Fonts, voices and sound are this machine's; one test below looks at them."""
    mine = (examination._data, examination._disk, examination._answers, examination._pack,
            examination._central)  # fmt: skip
    monkeypatch.setattr("kiosk.commands.doctor.CHECKS", mine)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def examined(folder: Path, **env: str) -> tuple[Result, dict[str, Finding]]:
    result = CliRunner().invoke(command, ["--data", str(folder), "--json"], env=env)
    found = json.loads(result.output)["findings"]
    return result, {finding["subject"]: finding for finding in found}


def test_fresh_machine_is_told_what_comes_by_itself_and_what_does_not(tmp_path: Path) -> None:
    result, found = examined(tmp_path / "data")
    assert {subject: finding["state"] for subject, finding in found.items()} == {
        "settings": "ok", "data": "warning", "disk": "ok", "answers": "warning",
        "pack": "failure", "central": "warning",
    }  # fmt: skip
    assert result.exit_code == 1
    assert all(finding["hint"] for finding in found.values() if finding["state"] != "ok")


def test_running_kiosk_is_named_and_its_answers_counted(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_draft())
        _, found = examined(tmp_path)
    assert "in use by process" in found["data"]["message"]
    assert found["answers"]["message"] == "1 here, 1 wait for central"


def test_damaged_store_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).write_bytes(b"x" * 5000)
    _, found = examined(tmp_path)
    assert found["answers"]["state"] == "failure"


def test_damaged_pack_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    _, found = examined(tmp_path, DIWAN_PACK=str(tmp_path / "pack"))
    assert found["pack"]["state"] == "failure"
    assert str(tmp_path / "pack") in found["pack"]["message"]


def test_central_that_does_not_answer_needs_a_look_only(tmp_path: Path) -> None:
    _, found = examined(tmp_path, DIWAN_CENTRAL_URL="http://127.0.0.1:9")
    assert (found["central"]["state"], "does not answer" in found["central"]["message"]) == (
        "warning", True,
    )  # fmt: skip


def test_unusable_settings_are_told_and_end_the_examination(tmp_path: Path) -> None:
    result, found = examined(tmp_path, DIWAN_DISPLAY_PPI="wide")
    assert result.exit_code == 1
    assert list(found) == ["settings"]


def test_check_that_breaks_does_not_keep_the_others_from_looking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def _heart(settings: Settings) -> Iterator[Finding]:
        raise ZeroDivisionError("no pulse")

    monkeypatch.setattr("kiosk.commands.doctor.CHECKS", (_heart, examination._disk))
    _, found = examined(tmp_path)
    assert "no pulse" in found["heart"]["message"]
    assert found["disk"]["state"] == "ok"


def test_every_check_of_this_machine_comes_to_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.commands.doctor.CHECKS", examination.CHECKS)
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    for subject in ("settings", "data", "disk", "answers", "pack", "fonts", "voices", "sound"):
        assert f"  {subject} " in result.output
    assert "could not be examined" not in result.output
