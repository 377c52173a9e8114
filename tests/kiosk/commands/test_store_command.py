from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.store import command
from kiosk.store.connection import STORE_FILE
from tests.support.answers import ARABIC_COMMENT, a_complaint, a_drawing, a_store

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
