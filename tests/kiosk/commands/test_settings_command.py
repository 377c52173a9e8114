from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.settings import command
from kiosk.settings import TABLE, load_settings
from kiosk.trust import verify_pin

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object, env: dict[str, str] | None = None, typed: str = "") -> Result:
    return CliRunner().invoke(command, [str(a) for a in arguments], env=env, input=typed)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "diwan.toml"
    file.write_text('[display]\nppi = 96\n[staff]\npin_hash = "$argon2id$secret"\n')
    return file


def test_every_setting_is_shown_with_its_meaning_and_variable(file: Path) -> None:
    output = run("--file", file).output
    for setting in TABLE:
        assert setting.name in output
        assert setting.description in output
        assert setting.variable in output


def test_value_and_origin_are_told(file: Path) -> None:
    result = run("--file", file, "--json", env={"DIWAN_PURGE_AFTER_DAYS": "7"})
    found = {row["name"]: row for row in json.loads(result.output)["settings"]}
    assert (found["display.ppi"]["value"], found["display.ppi"]["from"]) == (96.0, "file")
    assert found["purge.after_days"]["from"] == "DIWAN_PURGE_AFTER_DAYS"
    assert (found["log.level"]["value"], found["log.level"]["from"]) == ("info", "default")


def test_secret_is_not_shown(file: Path) -> None:
    assert "argon2id$secret" not in run("--file", file).output
    assert "argon2id$secret" not in run("--file", file, "--json").output


def test_unreadable_file_ends_with_a_message_and_no_traceback(tmp_path: Path) -> None:
    file = tmp_path / "diwan.toml"
    file.write_text("[display]\nppi = wide\n")
    result = run("--file", file)
    assert result.exit_code == 1
    assert "line 2" in result.output
    assert "Traceback" not in result.output


def test_template_is_a_settings_file_that_holds_every_setting(tmp_path: Path) -> None:
    text = run("template").output
    assert tomllib.loads(text) == {s.section: {} for s in TABLE if s.section}
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    file = tmp_path / "diwan.toml"
    file.write_text("\n".join(line.removeprefix("#") for line in lines if '""' not in line))
    assert load_settings(file, {}).display.ppi == 102.46
    assert len([line for line in lines if " = " in line]) == len(TABLE)


def test_pin_becomes_a_line_for_the_file() -> None:
    result = run("pin", typed="246813\n246813\n")
    hashed = tomllib.loads(result.output[result.output.index("[staff]") :])["staff"]["pin_hash"]
    assert verify_pin("246813", hashed)


def test_pin_is_given_by_a_script_and_answered_to_a_machine() -> None:
    result = run("pin", "--pin-stdin", "--json", typed="246813\n")
    assert verify_pin("246813", json.loads(result.output)["staff"]["pin_hash"])


def test_template_tells_machines_what_can_be_set() -> None:
    told = json.loads(run("template", "--json").output)["settings"]
    assert [each["name"] for each in told] == [setting.name for setting in TABLE]


def test_pin_that_is_too_short_is_refused() -> None:
    result = run("pin", "--pin-stdin", typed="1234\n")
    assert result.exit_code == 1
    assert "6 to 32 digits" in result.output
