"""`diwan keys`: a device without central can seal, too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.commands.keys import command
from kiosk.trust.sealing import RECIPIENTS_FILE, load_recipients, new_identity, save_recipients
from tests.support.recipients import secret_of, the_recipients

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object) -> Any:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def lines() -> str:
    return "".join(f"{one.role} {one.key}  # made today\n" for one in the_recipients().recipients)


def test_keys_are_set_from_lines_and_listed(tmp_path: Path) -> None:
    file, data = tmp_path / "keys.txt", tmp_path / "data"
    file.write_text(f"# our keys\n\n{lines()}")
    assert run("set", file, "--data", data).exit_code == 0
    assert load_recipients(data) == the_recipients()
    told = json.loads(run("list", "--data", data, "--json").output)
    assert [one["role"] for one in told["recipients"]] == ["operational", "escrow"]


def test_centrals_own_file_is_taken(tmp_path: Path) -> None:
    save_recipients(tmp_path / ".", the_recipients())
    assert run("set", tmp_path / RECIPIENTS_FILE, "--data", tmp_path / "kiosk").exit_code == 0
    assert load_recipients(tmp_path / "kiosk") == the_recipients()


@pytest.mark.parametrize(
    "text",
    ["", "operational\n", "chief age1x\n", "{}", '{"recipients":[]}', "operational age1nonsense\n",
     f"escrow {new_identity()[1]}\n", "Ж"],
    ids=["empty", "role-alone", "unknown-role", "no-list", "empty-list", "no-key", "one-key", "letter"],
)  # fmt: skip
def test_what_is_no_list_of_keys_changes_nothing(tmp_path: Path, text: str) -> None:
    save_recipients(tmp_path, the_recipients())
    file = tmp_path / "bad"
    file.write_bytes(text.encode("utf-16" if text == "Ж" else "utf-8"))
    done = run("set", file, "--data", tmp_path)
    assert done.exit_code == 1
    assert "Nothing was changed" in done.output
    assert load_recipients(tmp_path) == the_recipients()


def test_a_secret_key_given_by_mistake_is_not_repeated(tmp_path: Path) -> None:
    file = tmp_path / "bad"
    file.write_text(f"{lines()}desk {secret_of('desk')}\n")
    done = run("set", file, "--data", tmp_path)
    assert done.exit_code == 1
    assert secret_of("desk") not in done.output


def test_no_keys_are_told_with_what_to_do(tmp_path: Path) -> None:
    done = run("list", "--data", tmp_path)
    assert done.exit_code == 1
    assert "diwan keys set" in done.output
