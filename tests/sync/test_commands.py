"""Commands help, answer machines with --json, and fail in words."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from sync.commands.central import command as central_command
from sync.commands.enrol import command as enrol_command
from sync.commands.media import command as media_command
from sync.commands.sync import command as sync_command
from sync.device.identity import Identity, save_identity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def leaves(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(command, click.Group):
        for name, child in command.commands.items():
            yield from leaves(child, (*path, name))
    else:
        yield path


EVERY = [
    (command, path)
    for command in (central_command, sync_command, enrol_command, media_command)
    for path in leaves(command)
]


@pytest.mark.parametrize(("command", "path"), EVERY, ids=str)
def test_every_command_explains_itself_and_each_of_its_options(
    command: click.Command, path: tuple[str, ...]
):
    done = CliRunner().invoke(command, [*path, "--help"])
    assert done.exit_code == 0
    leaf = command
    for name in path:
        leaf = leaf.commands[name]
    assert leaf.help
    assert all(option.help for option in leaf.params if isinstance(option, click.Option)), path


@pytest.mark.parametrize(("command", "path"), EVERY, ids=str)
def test_every_command_that_ends_answers_in_json(command: click.Command, path: tuple[str, ...]):
    if path == ("run",):
        return
    done = CliRunner().invoke(command, [*path, "--help"])
    assert "--json" in done.output


def run(*arguments: str, data: Path):
    return CliRunner().invoke(central_command, ["--data", str(data), *arguments])


def test_nothing_received_is_an_empty_list(tmp_path: Path):
    assert json.loads(run("answers", "--json", data=tmp_path).stdout) == []


def test_answers_saved_for_a_spreadsheet_carry_the_mark_of_their_encoding(tmp_path: Path):
    out = tmp_path / "answers.csv"
    assert run("answers", "--csv", "-o", str(out), data=tmp_path).exit_code == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfreference,")


def test_place_that_cannot_be_written_is_told(tmp_path: Path):
    out = tmp_path / "nowhere" / "answers.csv"
    done = run("answers", "-o", str(out), data=tmp_path)
    assert done.exit_code == 1
    assert f"{out} cannot be written" in done.stderr


def test_wrong_reference_number_is_told(tmp_path: Path):
    done = run("answers", "--reference", "7K4M-29QX", data=tmp_path)
    assert done.exit_code == 1
    assert done.stderr.startswith("diwan-central: ")


def test_lifting_and_waiving_what_is_not_there_is_told(tmp_path: Path):
    for command in ("lift", "waive"):
        done = run(command, "nothing", data=tmp_path)
        assert (done.exit_code, "Traceback" in done.stderr) == (1, False)
        assert done.stderr.startswith("diwan-central: no ")


def test_deeds_are_listed_with_who_did_them(tmp_path: Path):
    run("reader-token", "--name", "Statistics", data=tmp_path)
    (deed,) = json.loads(run("audit", "--json", data=tmp_path).stdout)["deeds"]
    assert (deed["what"], deed["subject"], deed["holds"]) == ("reader-token", "Statistics", True)
    assert deed["who"]


def test_instances_for_odk_are_not_mixed_with_a_table(tmp_path: Path):
    done = run("answers", "--openrosa", str(tmp_path / "out"), "--csv", data=tmp_path)
    assert done.exit_code == 2


def test_revoking_nobody_is_told(tmp_path: Path):
    done = run("revoke", "nobody", data=tmp_path)
    assert (done.exit_code, "no device is called nobody" in done.stderr) == (1, True)


@pytest.mark.parametrize("command", ["answers", "serve", "migrate", "health"])
def test_damaged_database_is_told_with_its_folder(tmp_path: Path, command: str):
    (tmp_path / "central.sqlite").write_bytes(b"this is no database" * 100)
    done = run(command, data=tmp_path)
    assert done.exit_code == 1
    assert str(tmp_path) in done.stderr
    assert "Traceback" not in done.stderr


def test_health_reports_an_absent_database_without_making_one(tmp_path: Path):
    assert run("health", data=tmp_path / "nowhere").exit_code == 1
    assert not (tmp_path / "nowhere").exists()


def test_health_tells_that_the_server_does_not_answer(tmp_path: Path):
    run("migrate", data=tmp_path)
    done = run("health", "--url", "http://127.0.0.1:9", "--json", data=tmp_path)
    assert done.exit_code == 1
    assert json.loads(done.stdout)["server"].startswith("no answer")


def test_port_in_use_is_told(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("serve", "--port", str(taken.getsockname()[1]), data=tmp_path)
    assert done.exit_code == 1
    assert "cannot listen on 127.0.0.1" in done.stderr


def test_file_that_is_no_pack_is_told(tmp_path: Path):
    junk = tmp_path / "junk.diwanpack"
    junk.write_bytes(b"junk")
    done = run("publish", str(junk), data=tmp_path)
    assert (done.exit_code, "content-keys new" in done.stderr) == (1, True)
    roots = [option for name in "abc" for option in ("--root", str(tmp_path / name))]
    assert run("content-keys", "new", *roots, data=tmp_path).exit_code == 0
    done = run("publish", str(junk), data=tmp_path)
    assert done.exit_code == 1
    assert "is not a pack that kiosks can install" in done.stderr


def test_enrolment_at_an_address_where_nobody_is_says_so(tmp_path: Path):
    arguments = ["--central", "http://127.0.0.1:9", "--code", "X", "--data", str(tmp_path)]
    done = CliRunner().invoke(enrol_command, arguments)
    assert done.exit_code == 1
    assert "cannot be reached" in done.stderr


def test_status_of_a_fresh_folder_is_calm(tmp_path: Path):
    done = CliRunner().invoke(sync_command, ["status", "--data", str(tmp_path), "--json"])
    status = json.loads(done.stdout)
    assert (status["enrolled"], status["running"], status["backlog"]) == (False, False, 0)


def test_sync_now_without_enrolment_says_what_to_do(tmp_path: Path):
    done = CliRunner().invoke(sync_command, ["now", "--data", str(tmp_path)])
    assert done.exit_code == 1
    assert "diwan enrol" in done.stderr


def test_sync_now_says_what_is_wrong_when_central_is_down(tmp_path: Path):
    identity = Identity(central_url="http://127.0.0.1:9", device_id="x", key="0" * 64)
    save_identity(tmp_path, identity)
    done = CliRunner().invoke(sync_command, ["now", "--data", str(tmp_path), "--json"])
    assert done.exit_code == 1
    assert done.stderr.startswith("diwan: central cannot be reached\n")
    assert json.loads(done.stdout)["error_code"] == "unreachable"


def test_sync_that_has_to_wait_for_an_enrolment_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sync.device.process.run", lambda _folder, *, follow_parent: None)
    done = CliRunner().invoke(sync_command, ["run", "--data", str(tmp_path)])
    assert (done.exit_code, "waits for `diwan enrol`" in done.stderr) == (0, True)
