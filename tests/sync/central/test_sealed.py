"""Sealed answers at central: opened in memory for whoever has a key, and for nobody else."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.trust import new_reference
from kiosk.trust.sealing import new_identity
from sync.central.answers.opening import Opener
from sync.commands.central import command
from sync.protocol.versions import blob_path
from tests.support.central_app import CentralApp
from tests.support.recipients import secret_of
from tests.support.sealed import a_sealed_envelope, a_sealed_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMENT = "Только вы это читаете"
DRAWING = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    """One sealed answer with a sealed drawing has arrived."""
    with CentralApp(tmp_path / "central") as app:
        data, note = a_sealed_file(DRAWING)
        device = app.device()
        device.send([a_sealed_envelope(1, COMMENT, REFERENCE, attachments={"map-1.png": note})])
        span = {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}
        assert device.ask("PUT", blob_path(note.sha256), data, span).status_code < 300
        yield app


REFERENCE = new_reference()


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "operational.key"
    path.write_text(f"# operational\n{secret_of('operational')}\n")
    return path


def run(central: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(central.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def test_without_a_key_answers_say_that_they_are_sealed(central: CentralApp) -> None:
    (answer,) = json.loads(run(central, "answers").stdout)
    assert answer["sealed"] is True
    assert answer["answers"] == {"/visit/csat": 5}
    assert (answer["reference"], answer["reference_hash"]) == ("", REFERENCE.hashed)
    assert COMMENT not in run(central, "answers", "--csv").stdout


def test_with_a_key_json_and_table_hold_the_words(central: CentralApp, key: Path) -> None:
    (answer,) = json.loads(run(central, "answers", "--identity", key).stdout)
    assert answer["answers"] == {"/visit/csat": 5, "/visit/comment": COMMENT}
    assert (answer["sealed"], answer["reference"]) == (False, REFERENCE.text)
    (row,) = csv.DictReader(io.StringIO(run(central, "answers", "--csv", "--identity", key).stdout))
    assert row["/visit/comment"] == COMMENT


def test_nothing_opened_is_left_on_centrals_disk(central: CentralApp, key: Path) -> None:
    run(central, "answers", "--identity", key)
    for path in central.config.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert COMMENT.encode() not in data, path
            assert DRAWING not in data, path
            assert REFERENCE.text.encode() not in data, path


def test_the_number_finds_its_answer_also_without_a_key(central: CentralApp) -> None:
    found = json.loads(run(central, "answers", "--reference", REFERENCE.grouped.lower()).stdout)
    assert len(found) == 1
    other = run(central, "answers", "--reference", new_reference().grouped)
    assert json.loads(other.stdout) == []


def test_files_are_opened_with_a_key_and_kept_as_age_files_without(
    central: CentralApp, key: Path, tmp_path: Path
) -> None:
    opened, closed = tmp_path / "opened", tmp_path / "closed"
    run(central, "answers", "--attachments", opened, "--identity", key)
    assert (opened / REFERENCE.grouped / "map-1.png").read_bytes() == DRAWING
    done = run(central, "answers", "--attachments", closed)
    (file,) = closed.rglob("*.age")
    assert file.name == "map-1.png.age"
    assert Opener([secret_of("escrow")]).data(file.read_bytes()) == DRAWING
    assert "sealed" in done.stderr


def test_openrosa_export_has_the_whole_instance_or_says_why_not(
    central: CentralApp, key: Path, tmp_path: Path
) -> None:
    done = run(central, "answers", "--openrosa", tmp_path / "none")
    assert "1 are sealed" in done.stderr
    assert not list((tmp_path / "none").rglob("submission.xml"))
    run(central, "answers", "--openrosa", tmp_path / "all", "--identity", key)
    (xml,) = (tmp_path / "all").rglob("submission.xml")
    assert COMMENT in xml.read_text("utf-8")
    assert xml.stat().st_mode & 0o777 == 0o600
    assert (xml.parent / "map-1.png").read_bytes() == DRAWING


def test_a_key_of_somebody_else_is_told_per_answer(central: CentralApp, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text(new_identity()[0])
    (answer,) = json.loads(run(central, "answers", "--identity", other).stdout)
    assert answer["sealed"] is True
    assert "do not open it" in answer["problem"]


@pytest.mark.parametrize("text", ["", "hello", "AGE-SECRET-KEY-1QQQQ", "Ж"])
def test_what_is_no_identity_file_is_refused_without_repeating_it(
    central: CentralApp, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "bad.key"
    path.write_text(text, encoding="utf-8")
    done = run(central, "answers", "--identity", path)
    assert done.exit_code == 1
    assert "no identity file" in done.output
    assert not text or text not in done.output.replace(str(path), "").replace(
        "AGE-SECRET-KEY-1…", ""
    )


def test_a_sealed_part_moved_to_another_item_is_noticed(central: CentralApp) -> None:
    import msgspec

    from kiosk.envelope import decode_envelope

    envelope = decode_envelope(a_sealed_envelope(7))
    moved = msgspec.structs.replace(envelope, id="00000000-0000-7000-8000-000000000008")
    opened, problem = Opener([secret_of("escrow")]).opened(moved)
    assert opened == moved
    assert "of the item" in problem


def test_hash_of_the_number_is_what_the_contract_says() -> None:
    whole = b"diwan reference" + REFERENCE.text.encode()
    assert REFERENCE.hashed == hashlib.sha256(whole).hexdigest()
