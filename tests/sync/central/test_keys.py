"""Keys at central: public halves alone, changed by deeds that are written down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.trust.sealing import load_recipients, new_identity, open_sealed, seal, secrets_in
from sync.central.keys.service import recipients
from sync.commands.central import command

if TYPE_CHECKING:
    from pathlib import Path


def run(data: Path, *arguments: object) -> Any:
    return CliRunner().invoke(command, ["--data", str(data), *map(str, arguments)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Central's folder with an operational and an escrow key."""
    for role in ("operational", "escrow"):
        done = run(tmp_path / "central", "keys", "new", "--role", role, "--out", tmp_path / role)
        assert done.exit_code == 0, done.output
    return tmp_path / "central"


def test_each_secret_file_opens_what_is_sealed_to_the_list(folder: Path, tmp_path: Path) -> None:
    sealed = seal(b"words", load_recipients(folder))
    for role in ("operational", "escrow"):
        secret = tmp_path / role
        assert secret.stat().st_mode & 0o777 == 0o600
        assert open_sealed(sealed, secrets_in(secret.read_text())) == b"words"


def test_no_secret_is_printed_or_kept(folder: Path, tmp_path: Path) -> None:
    done = run(folder, "keys", "new", "--role", "desk", "--out", tmp_path / "desk", "--json")
    (secret,) = secrets_in((tmp_path / "desk").read_text())
    assert secret not in done.output
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"AGE-SECRET-KEY" not in everything
    assert json.loads(done.output)["key"] in everything.decode(errors="replace")


def test_a_secret_is_never_written_over_another(folder: Path, tmp_path: Path) -> None:
    before = (tmp_path / "escrow").read_bytes()
    done = run(folder, "keys", "new", "--role", "escrow", "--out", tmp_path / "escrow")
    assert done.exit_code == 1
    assert "exists" in done.output
    assert (tmp_path / "escrow").read_bytes() == before
    assert len(recipients(folder)) == 2


def test_devices_get_nothing_before_there_are_enough(tmp_path: Path) -> None:
    done = run(tmp_path, "keys", "new", "--role", "operational", "--out", tmp_path / "key")
    assert "escrow" in done.output
    assert recipients(tmp_path) == []
    listed = json.loads(run(tmp_path, "keys", "list", "--json").output)
    assert [one["role"] for one in listed["recipients"]] == ["operational"]
    assert listed["lacking"] == ["escrow"]


def test_keys_are_changed_one_by_one(folder: Path) -> None:
    old = next(one.key for one in recipients(folder) if one.role == "operational")
    refused = run(folder, "keys", "remove", old)
    assert refused.exit_code == 1
    assert "last operational key" in refused.output
    public = new_identity()[1]
    assert run(folder, "keys", "add", "--role", "operational", public).exit_code == 0
    assert run(folder, "keys", "remove", old).exit_code == 0
    assert [one.key for one in recipients(folder) if one.role == "operational"] == [public]
    deeds = json.loads(run(folder, "audit", "--json").output)["deeds"]
    assert [deed["what"] for deed in deeds] == ["key-added"] * 3 + ["key-removed"]


@pytest.mark.parametrize("key", ["age1nonsense", "hello", "", "AGE-SECRET-KEY-1ABC"])
def test_what_is_no_key_is_refused(folder: Path, key: str) -> None:
    done = run(folder, "keys", "add", "--role", "desk", key)
    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert len(recipients(folder)) == 2


def test_the_same_key_twice_is_refused(folder: Path) -> None:
    done = run(folder, "keys", "add", "--role", "desk", recipients(folder)[0].key)
    assert done.exit_code == 1
    assert "already" in done.output
