"""Key files under passphrases, as people handle them: made, used, mistyped, changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from kiosk.trust import passphrase
from kiosk.trust.keyfile import is_protected, plain
from kiosk.trust.sealing import secrets_in
from sync.central.content.keys import KeyTrouble, read_key
from sync.commands.central import command
from ui.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

FIRST, SECOND = "copper lantern on ice", "violet ladder at noon"
NOTE = "has no passphrase"


def run(data: Path, *words: object, typed: str = "") -> Result:
    return CliRunner().invoke(
        command, ["--data", str(data), *map(str, words)], input=typed, prog_name="diwan-central"
    )


def written(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase, "WORK", 4)


@pytest.fixture
def _at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.commands.keyfiles.has_terminal", lambda: True)


def roots(folder: Path) -> list[Path]:
    return [folder / f"{name}.pem" for name in "abc"]


def root_options(folder: Path) -> list[object]:
    return [word for path in roots(folder) for word in ("--root", path)]


def test_root_keys_of_three_people_have_three_passphrases(tmp_path: Path) -> None:
    secrets = written(tmp_path / "secrets", FIRST, SECOND, FIRST[::-1])
    made = run(
        tmp_path / "c", "content-keys", "new", *root_options(tmp_path),
        "--new-passphrase-file", secrets,
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    a, b, _ = roots(tmp_path)
    assert b"BEGIN PRIVATE KEY" in plain(a.read_bytes(), FIRST)
    with pytest.raises(KeyTrouble, match="protected by a passphrase"):
        read_key(a)

    rotate = (tmp_path / "c", "content-keys", "rotate", "--key", a, "--key", b)
    wrong = run(*rotate, "--passphrase-file", written(tmp_path / "wrong", FIRST))
    assert (wrong.exit_code, f"does not open {b}" in wrong.stderr) == (1, True)
    assert "Traceback" not in wrong.output
    right = run(*rotate, "--passphrase-file", "-", typed=f"{SECOND}\n{FIRST}\n")
    assert (right.exit_code, right.stderr) == (0, "")
    assert "Root 2 is signed" in right.stdout


@pytest.mark.usefixtures("_at_a_terminal")
def test_passphrase_is_asked_for_at_the_terminal_and_not_shown(tmp_path: Path) -> None:
    key = tmp_path / "desk.key"
    new = ("keys", "new", "--role", "desk", "--out", key, "--protect")
    made = run(tmp_path / "c", *new, typed=f"{FIRST}\n{FIRST}\n")
    assert made.exit_code == 0
    assert f"New passphrase for {key}" in made.stderr
    assert FIRST not in made.output
    assert is_protected(key.read_bytes())
    assert key.stat().st_mode & 0o777 == 0o600

    ask = ("answers", "--json", "--identity", key)
    opened = run(tmp_path / "c", *ask, typed=f"{FIRST}\n")
    assert (opened.exit_code, json.loads(opened.stdout)) == (0, [])
    assert f"Passphrase of {key}" in opened.stderr
    refused = run(tmp_path / "c", *ask, typed=f"{SECOND}\n")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert f"diwan-central: the passphrase does not open {key}" in refused.stderr
    assert SECOND not in refused.output


@pytest.mark.usefixtures("_at_a_terminal")
def test_short_passphrase_makes_no_key(tmp_path: Path) -> None:
    key = tmp_path / "desk.key"
    new = ("keys", "new", "--role", "desk", "--out", key, "--protect")
    done = run(tmp_path / "c", *new, typed="short\nshort\n")
    assert (done.exit_code, "12 characters" in done.stderr) == (1, True)
    assert not key.exists()


def test_no_terminal_and_no_file_is_told(tmp_path: Path) -> None:
    done = run(
        tmp_path / "c", "keys", "new", "--role", "desk", "--out", tmp_path / "k", "--protect"
    )
    assert (done.exit_code, "--new-passphrase-file" in done.stderr) == (1, True)
    assert not (tmp_path / "k").exists()


@pytest.mark.parametrize(
    ("lines", "told"), [((), "it is empty"), ((FIRST, SECOND), "holds 2 passphrases")]
)
def test_file_of_passphrases_that_does_not_fit_is_told(
    tmp_path: Path, lines: tuple[str, ...], told: str
) -> None:
    done = run(
        tmp_path / "c", "keys", "new", "--role", "desk", "--out", tmp_path / "k",
        "--new-passphrase-file", written(tmp_path / "secrets", *lines),
    )  # fmt: skip
    assert (done.exit_code, told in done.stderr) == (1, True)
    assert not (tmp_path / "k").exists()


def test_key_without_a_passphrase_still_works_and_one_is_suggested(tmp_path: Path) -> None:
    key, data = tmp_path / "operational.key", tmp_path / "c"
    made = run(data, "keys", "new", "--role", "operational", "--out", key)
    assert "--protect" in made.stdout
    used = run(data, "answers", "--json", "--identity", key)
    assert (used.exit_code, json.loads(used.stdout)) == (0, [])
    assert NOTE in used.stderr
    assert f"`diwan-central keys protect {key}`" in used.stderr


def test_key_is_put_under_a_passphrase_and_under_another(tmp_path: Path) -> None:
    key, data = tmp_path / "escrow.key", tmp_path / "c"
    run(data, "keys", "new", "--role", "escrow", "--out", key)
    before = key.read_bytes()
    first, second = written(tmp_path / "1", FIRST), written(tmp_path / "2", SECOND)

    done = run(data, "keys", "protect", key, "--new-passphrase-file", first, "--json")
    assert json.loads(done.stdout) == {"protected": [str(key)]}
    assert plain(key.read_bytes(), FIRST) == before
    assert key.stat().st_mode & 0o777 == 0o600

    wrong = run(data, "keys", "protect", key, "--passphrase-file", second,
                "--new-passphrase-file", first)  # fmt: skip
    assert wrong.exit_code == 1
    changed = run(data, "keys", "protect", key, "--passphrase-file", first,
                  "--new-passphrase-file", second)  # fmt: skip
    assert changed.exit_code == 0
    assert secrets_in(plain(key.read_bytes(), SECOND).decode()) == secrets_in(before.decode())
    assert {path.name for path in tmp_path.glob("*escrow*")} == {"escrow.key"}


@pytest.mark.parametrize(
    "words", [b"", b"words", b"\xff\x00\x80", b"-----BEGIN CERTIFICATE-----\n"]
)
def test_nothing_but_a_key_is_put_under_a_passphrase(tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(words)
    done = CliRunner().invoke(
        main, ["keys", "protect", str(file), "--new-passphrase-file",
               str(written(tmp_path / "1", FIRST))],
    )  # fmt: skip
    assert done.exit_code == 1
    assert str(file) in done.stderr
    assert file.read_bytes() == words
