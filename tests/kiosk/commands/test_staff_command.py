"""An administrator sets up a desk from the command line."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.staff import command
from kiosk.trust import passwords
from kiosk.trust.sealing import NEEDED, Recipient, new_identity, public_of, save_recipients

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "tall blue door"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 8)
    monkeypatch.setattr(passwords, "_ROUNDS", 1)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    file = tmp_path / "desk.key"
    file.write_text(f"# the centre's key\n{new_identity()[0]}\n", encoding="utf-8")
    return file


def run(folder: Path, *arguments: object, says: str = f"{GOOD}\n") -> Result:
    words = [str(each) for each in arguments]
    (folder / "data").mkdir(exist_ok=True)
    return CliRunner().invoke(command, [*words, "--data", str(folder / "data")], input=says)


def test_account_is_added_and_listed(tmp_path: Path, key: Path) -> None:
    result = run(
        tmp_path, "add", "Counter-4", "--role", "front-desk", "--key", key, "--password-stdin"
    )
    assert result.exit_code == 0, result.output
    (account,) = json.loads(run(tmp_path, "list", "--json").output)
    assert account == {
        "name": "counter-4", "shown": "counter-4", "role": "front-desk", "active": True,
        "reads": True,
    }  # fmt: skip


def test_password_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    result = run(tmp_path, "add", "boss", "--role", "administrator", says=f"{GOOD}\n{GOOD}\n")
    assert result.exit_code == 0, result.output
    assert GOOD not in result.output


def test_reader_without_the_centres_key_is_told_what_to_give(tmp_path: Path) -> None:
    result = run(tmp_path, "add", "counter-4", "--role", "front-desk", "--password-stdin")
    assert result.exit_code == 2
    assert "--key" in result.output


@pytest.mark.parametrize(
    ("content", "told"), [("nothing here", "holds no secret key"), ("", "holds no secret key")]
)
def test_file_without_a_key_is_named(tmp_path: Path, key: Path, content: str, told: str) -> None:
    key.write_text(content, encoding="utf-8")
    result = run(
        tmp_path, "add", "counter-4", "--role", "front-desk", "--key", key, "--password-stdin"
    )
    assert result.exit_code == 1
    assert str(key) in result.output
    assert told in result.output


def test_last_administrator_stays_on(tmp_path: Path) -> None:
    run(tmp_path, "add", "boss", "--role", "administrator", "--password-stdin")
    result = run(tmp_path, "switch", "boss", "--off")
    assert result.exit_code == 1
    assert "only administrator" in result.output
    assert json.loads(run(tmp_path, "list", "--json").output)[0]["active"]


def test_weak_password_leaves_no_account_behind(tmp_path: Path) -> None:
    result = run(
        tmp_path, "add", "boss", "--role", "administrator", "--password-stdin", says="short\n"
    )
    assert result.exit_code == 1
    assert json.loads(run(tmp_path, "list", "--json").output) == []


def test_new_password_for_somebody_unknown_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path, "password", "nobody", "--password-stdin")
    assert result.exit_code == 1
    assert "there is no account nobody" in result.output


def test_record_tells_every_deed_and_where_it_was_tampered_with(tmp_path: Path) -> None:
    run(tmp_path, "add", "boss", "--role", "administrator", "--password-stdin")
    run(tmp_path, "password", "boss", "--password-stdin")
    told = run(tmp_path, "record")
    assert told.exit_code == 0
    assert "account-added" in told.output
    with sqlite3.connect(tmp_path / "data" / "desk.sqlite") as db:
        db.execute("UPDATE deed SET who = 'nobody' WHERE position = 1")
    db.close()
    broken = run(tmp_path, "record")
    assert broken.exit_code == 1
    assert "the first is number 1" in broken.output


def test_key_of_another_centre_is_refused_before_a_password_is_asked_for(
    tmp_path: Path, key: Path
) -> None:
    recipients = [Recipient(role=role, key=new_identity()[1]) for role in NEEDED]
    (tmp_path / "data").mkdir()
    save_recipients(tmp_path / "data", recipients)
    words = ("counter-4", "--role", "front-desk", "--key", key, "--password-stdin")
    result = run(tmp_path, "add", *words)
    assert result.exit_code == 1
    assert f"{key} is not a key of this centre" in result.output
    assert "diwan keys list" in result.output
    assert json.loads(run(tmp_path, "list", "--json").output) == []


def test_key_of_this_centre_is_taken_without_a_word(tmp_path: Path, key: Path) -> None:
    secret = key.read_text("utf-8").splitlines()[-1]
    ours = Recipient(role="desk", key=public_of(secret))
    recipients = [Recipient(role=role, key=new_identity()[1]) for role in NEEDED]
    (tmp_path / "data").mkdir()
    save_recipients(tmp_path / "data", [*recipients, ours])
    words = ("counter-4", "--role", "front-desk", "--key", key, "--password-stdin")
    result = run(tmp_path, "add", *words)
    assert result.exit_code == 0, result.output
    assert "could not be checked" not in result.output
    other = tmp_path / "other.key"
    other.write_text(new_identity()[0], encoding="utf-8")
    changed = run(tmp_path, "password", "counter-4", "--key", other, "--password-stdin")
    assert (changed.exit_code, "not a key of this centre" in changed.output) == (1, True)


def test_desk_that_knows_no_keys_yet_says_that_nothing_was_checked(
    tmp_path: Path, key: Path
) -> None:
    words = ("counter-4", "--role", "front-desk", "--key", key, "--password-stdin")
    result = run(tmp_path, "add", *words)
    assert result.exit_code == 0
    assert "could not be checked" in result.output


@pytest.mark.parametrize(
    "words",
    [
        ("add", "boss", "--role", "administrator", "--password-stdin"),
        ("password", "boss", "--password-stdin"),
        ("switch", "boss", "--off"),
        ("list",),
        ("record",),
    ],
)
def test_mistyped_folder_is_told_and_nothing_is_made(tmp_path: Path, words: tuple[str]) -> None:
    nowhere = tmp_path / "dseks"
    result = CliRunner().invoke(command, [*words, "--data", str(nowhere)], input=f"{GOOD}\n")
    assert result.exit_code == 1
    assert f"there is no data folder {nowhere}" in result.output
    assert not nowhere.exists()
