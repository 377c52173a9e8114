"""Erasing: the body and the files go, the place in the chain stays; and nothing else goes."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from kiosk.trust import new_reference
from sync.central.backup import back_up
from sync.central.erasing.keeping import Rule, enforce_once, overdue, set_rule
from sync.commands.central import command
from sync.protocol.versions import blob_path
from tests.support.central_app import CentralApp, Device, problem_of
from tests.support.envelopes import an_envelope
from tests.support.recipients import secret_of
from tests.support.sealed import a_sealed_envelope, a_sealed_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.envelope import AttachedFile

COMMENT = "Please forget me"
DRAWING = b"\x89PNG" + bytes(500)
MINE, OTHER = new_reference(), new_reference()


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "central") as app:
        yield app


def run(central: CentralApp, *arguments: object) -> Any:
    words = ["--data", str(central.config.folder), *map(str, arguments)]
    return CliRunner().invoke(command, words)


def put(device: Device, data: bytes, note: AttachedFile) -> None:
    span = {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}
    assert device.ask("PUT", blob_path(note.sha256), data, span).status_code < 300


def two_answers(device: Device, note: AttachedFile) -> list[bytes]:
    """Both name the same file; only the first is mine."""
    files = {"attachments": {"map-1.png": note}}
    sent = [
        a_sealed_envelope(1, COMMENT, MINE, **files),
        a_sealed_envelope(2, "stays", OTHER, **files),
    ]
    assert device.send(sent).status_code == 200
    return sent


def on_disk(central: CentralApp) -> bytes:
    files = (path for path in central.config.folder.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in files)


def test_without_yes_nothing_is_erased(central: CentralApp) -> None:
    _, note = a_sealed_file(DRAWING)
    two_answers(central.device(), note)
    done = run(central, "erase", MINE.grouped)
    assert done.exit_code == 0
    assert "say --yes" in done.output
    assert len(json.loads(run(central, "answers").stdout)) == 2


def test_body_and_number_go_and_the_chain_still_verifies(
    central: CentralApp, tmp_path: Path
) -> None:
    data, note = a_sealed_file(DRAWING)
    device = central.device()
    sent = two_answers(device, note)
    put(device, data, note)
    assert run(central, "erase", MINE.grouped, "--yes", "--because", "a wish").exit_code == 0
    (left,) = json.loads(run(central, "answers").stdout)
    assert left["reference_hash"] == OTHER.hashed
    assert back_up(central.database, central.config, tmp_path / "copy").items == 2
    again = device.send(sent)
    assert (again.status_code, again.json()["accepted_seq"]) == (200, 2)
    deeds = json.loads(run(central, "audit", "--json").output)["deeds"]
    assert (deeds[-1]["what"], deeds[-1]["subject"]) == ("erase", MINE.hashed)
    assert MINE.text.encode() not in on_disk(central)


def test_words_stand_in_no_file_of_the_database_any_more(central: CentralApp) -> None:
    """Neither in free pages nor in the log: an answer that was not sealed, as older kiosks sent."""
    words = "Nobody shall read this " * 400
    device = central.device()
    device.send([an_envelope(1, reference=MINE.text, answers={"/visit/comment": words})])
    assert on_disk(central).count(b"Nobody shall read this") > 390
    assert run(central, "erase", MINE.grouped, "--yes").exit_code == 0
    assert b"Nobody shall read this" not in on_disk(central)


def test_another_history_in_the_place_of_an_erased_item_is_still_a_fork(
    central: CentralApp,
) -> None:
    device = central.device()
    device.send([an_envelope(1, reference=MINE.text)])
    run(central, "erase", MINE.text, "--yes")
    assert problem_of(device.send([an_envelope(1, answers={"/a": "other"})])) == "fork"


def test_a_file_goes_with_the_last_item_that_names_it(central: CentralApp) -> None:
    data, note = a_sealed_file(DRAWING)
    device = central.device()
    two_answers(device, note)
    put(device, data, note)
    file = central.config.blobs / note.sha256[:2] / note.sha256
    run(central, "erase", MINE.grouped, "--yes")
    assert file.exists()
    run(central, "erase", OTHER.grouped, "--yes")
    assert not file.exists()
    assert device.ask("HEAD", blob_path(note.sha256)).headers["upload-complete"] != "?1"


def test_an_unknown_number_is_told(central: CentralApp) -> None:
    for arguments in (("erase", OTHER.grouped), ("export", OTHER.grouped, "-o", "nowhere")):
        done = run(central, *arguments)
        assert done.exit_code == 1
        assert "nothing is kept under" in done.output


def test_a_person_gets_all_that_is_theirs_and_nothing_else(
    central: CentralApp, tmp_path: Path
) -> None:
    data, note = a_sealed_file(DRAWING)
    device = central.device()
    two_answers(device, note)
    put(device, data, note)
    key, out = tmp_path / "key", tmp_path / "mine"
    key.write_text(secret_of("operational"))
    done = run(central, "export", MINE.grouped, "-o", out, "--identity", key)
    assert done.exit_code == 0, done.output
    (mine,) = json.loads((out / "answers.json").read_text("utf-8"))
    assert mine["answers"]["/visit/comment"] == COMMENT
    assert (out / MINE.grouped / "map-1.png").read_bytes() == DRAWING
    assert "stays" not in (out / "answers.json").read_text("utf-8")
    assert out.stat().st_mode & 0o077 == 0
    again = run(central, "export", MINE.grouped, "-o", out)
    assert again.exit_code == 1


# How long answers are kept ----------------------------------------------------------------


def ages(central: CentralApp) -> None:
    """A rating, a vote and a complaint received today, ten days after another rating."""
    device = central.device()
    first = an_envelope(1, form="visit")
    device.send([first])
    central.clock.advance(timedelta(days=10).total_seconds())
    device.send(
        [first, an_envelope(2, form="visit"), an_envelope(3, form="poll", kind="vote"),
         an_envelope(4, form="complaint")]
    )  # fmt: skip


def keep(central: CentralApp, *rules: Rule) -> None:
    with central.database.writing() as connection:
        for rule in rules:
            set_rule(connection, rule, central.clock.now())


def erased(central: CentralApp, days: int) -> int:
    """How many are erased when all was `days` days old at least."""
    central.clock.advance(timedelta(days=days).total_seconds())
    count = 0
    while True:
        with central.database.writing() as connection:
            done = enforce_once(connection, central.clock.now())
        if not done.items:
            return count
        count += done.items


def test_without_a_rule_everything_is_kept(central: CentralApp) -> None:
    ages(central)
    assert erased(central, 10_000) == 0


def test_what_is_old_enough_goes_and_the_rest_stays(central: CentralApp) -> None:
    ages(central)
    keep(central, Rule(days=10))
    assert erased(central, 1) == 1
    assert erased(central, 10) == 3


def test_the_most_particular_rule_counts(central: CentralApp) -> None:
    ages(central)
    keep(
        central,
        Rule(days=1),
        Rule(kind="vote", days=50),
        Rule(form="visit", days=100),
        Rule(form="visit", kind="answer", days=20),
    )
    assert erased(central, 2) == 1  # the complaint
    assert erased(central, 9) == 1  # the older rating
    assert erased(central, 10) == 1  # the younger
    assert erased(central, 30) == 1  # the vote


def test_items_that_could_not_be_read_are_old_one_day_too(central: CentralApp) -> None:
    central.device().send([b"not an envelope"])
    keep(central, Rule(days=5), Rule(form="visit", days=900))
    assert erased(central, 6) == 1


def test_a_rule_is_set_told_and_taken_back(central: CentralApp) -> None:
    assert run(central, "retention", "set", "--form", "visit", "--days", 30).exit_code == 0
    (rule,) = json.loads(run(central, "retention", "list", "--json").output)["rules"]
    assert rule == {"form": "visit", "kind": "", "days": 30}
    done = json.loads(run(central, "retention", "enforce", "--json").output)
    assert done == {"items": 0, "archived": 0, "files": 0, "not_reached": [], "tables": []}
    assert run(central, "retention", "unset", "--form", "visit").exit_code == 0
    assert run(central, "retention", "unset", "--form", "visit").exit_code == 1
    assert run(central, "retention", "set", "--days", 0).exit_code == 2


def test_a_dry_run_erases_nothing(central: CentralApp) -> None:
    ages(central)
    keep(central, Rule(days=1))
    central.clock.advance(timedelta(days=2).total_seconds())
    with central.database.reading() as connection:
        assert len(overdue(connection, central.clock.now())) == 4
        assert len(overdue(connection, central.clock.now())) == 4
