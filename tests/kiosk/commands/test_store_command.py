from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.store import command
from kiosk.store.connection import STORE_FILE
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_draft, a_drawing, a_store

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(a) for a in arguments])


def fill(folder: Path) -> str:
    with a_store(folder) as store:
        return [store.submit(a_complaint()) for _ in range(12)][-1].stream


def test_verify_says_that_everything_is_as_it_was_written(tmp_path: Path) -> None:
    fill(tmp_path)
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 0
    assert "12 entries walked" in result.output
    assert json.loads(run("verify", "--data", tmp_path, "--json").output)["faults"] == []


def test_verify_names_the_entry_whose_byte_was_flipped(tmp_path: Path) -> None:
    stream = fill(tmp_path)
    file = tmp_path / STORE_FILE
    data = bytearray(file.read_bytes())
    data[data.rfind(ARABIC_COMMENT.encode())] ^= 1
    file.write_bytes(data)
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 1
    assert f"stream {stream}, entry " in result.output
    (fault,) = json.loads(run("verify", "--data", tmp_path, "--json").output)["faults"]
    assert fault["stream"] == stream
    assert fault["seq"] >= 1


def test_verify_tells_when_the_file_is_broken(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).write_bytes(b"x" * 5000)
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 1
    assert "damaged" in result.output


def test_status_tells_what_waits(tmp_path: Path) -> None:
    stream = fill(tmp_path)
    assert "wait for central 12" in run("status", "--data", tmp_path).output
    found = json.loads(run("status", "--data", tmp_path, "--json").output)
    assert (found["backlog"], found["stream"], found["seq"]) == (12, stream, 12)


def test_verify_does_not_praise_what_is_not_there(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    assert run("verify", "--data", tmp_path).output.startswith("nothing was recorded here yet")
    with sqlite3.connect(tmp_path / STORE_FILE) as hand:
        hand.execute("DELETE FROM stream")
    hand.close()
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 1
    assert "there is no stream" in result.output


@pytest.mark.expects_log("kiosk.store")
def test_verify_tells_of_a_file_that_was_set_aside(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).write_bytes(b"x" * 5000)
    fill(tmp_path)
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 0
    assert "was set aside as damaged" in result.stderr


def test_verify_names_the_drawing_whose_byte_was_flipped(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_complaint(attachments={"map-1.png": a_drawing()}))
    assert "1 files read" in run("verify", "--data", tmp_path).output
    (file,) = (tmp_path / "blobs").iterdir()
    file.write_bytes(bytes([file.read_bytes()[0] ^ 1]) + file.read_bytes()[1:])
    result = run("verify", "--data", tmp_path)
    assert result.exit_code == 1
    assert "the file map-1.png was changed after it was stored" in result.output


# Salvage, copies, erasing ------------------------------------------------------------------


def filled(folder: Path, count: int = 5) -> None:
    with a_store(folder) as store:
        for _ in range(count):
            store.submit(a_draft(attachments={"map-1.png": a_drawing()}))


@pytest.mark.expects_log("kiosk.store")
def test_salvage_says_what_it_saved(tmp_path: Path) -> None:
    filled(tmp_path)
    with (tmp_path / "store.sqlite").open("r+b") as file:
        file.write(bytes(4096))
    told = json.loads(run("salvage", "--data", tmp_path, "--json").stdout)
    assert [(one["saved"], one["lost"]) for one in told["salvaged"]] == [(5, 0)]
    assert "5 entries walked" in run("verify", "--data", tmp_path).output
    assert "0 files salvaged" in run("salvage", "--data", tmp_path).output


def test_salvage_beside_a_running_kiosk_is_refused(tmp_path: Path) -> None:
    with a_store(tmp_path):
        done = run("salvage", "--data", tmp_path)
    assert done.exit_code == 1
    assert "in use" in done.output


def test_a_copy_made_beside_a_running_kiosk_is_whole_and_private(tmp_path: Path) -> None:
    data, target = tmp_path / "data", tmp_path / "copy"
    filled(data)
    with a_store(data) as store:
        store.submit(a_draft())
        done = run("backup", target, "--data", data)
        assert done.exit_code == 0, done.output
        assert "6 entries walked, 0 purged before, 5 files read" in done.output
    assert target.stat().st_mode & 0o077 == 0
    with a_store(target) as copy:
        assert len(list(copy.answers())) == 6
    again = run("backup", target, "--data", data)
    assert again.exit_code == 1
    assert "there already" in again.output


def test_a_copy_of_changed_bytes_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    filled(data)
    with sqlite3.connect(data / "store.sqlite") as hand:
        hand.execute("UPDATE entry SET envelope = zeroblob(length(envelope)) WHERE seq = 2")
    done = run("backup", tmp_path / "copy", "--data", data)
    assert done.exit_code == 1
    assert "changed after it was stored" in done.output


def test_erase_wants_to_be_told_twice_and_says_what_it_did(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        number = store.submit(a_draft()).reference.grouped
    assert run("erase", number, "--data", tmp_path).exit_code == 1
    unsent = run("erase", number, "--yes", "--data", tmp_path)
    assert "not safe at central yet" in unsent.output
    done = run("erase", number, "--yes", "--alone", "--json", "--data", tmp_path)
    assert json.loads(done.stdout) == {"erased": 1}
    assert (
        "nothing is kept here"
        in run("erase", number, "--yes", "--alone", "--data", tmp_path).output
    )
    assert "letters and digits" in run("erase", "12", "--yes", "--data", tmp_path).output
