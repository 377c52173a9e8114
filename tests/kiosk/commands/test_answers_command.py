from __future__ import annotations

import csv
import io
import json
import stat
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands.answers import command
from kiosk.store.tables import cell
from tests.support.answers import (
    ARABIC_COMMENT,
    a_complaint,
    a_draft,
    a_drawing,
    a_store,
    a_vote,
)
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(a) for a in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A kiosk's folder: a rating, then an hour later a complaint and a vote."""
    clock = ManualClock()
    with a_store(tmp_path / "data", clock) as store:
        store.submit(a_draft())
        clock.advance(3600)
        store.submit(a_complaint())
        store.submit(a_vote())
    return tmp_path / "data"


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_list_shows_a_line_for_each_answer_and_how_many_wait(folder: Path) -> None:
    lines = run("list", "--data", folder).output.splitlines()
    assert len(lines) == 4
    assert ARABIC_COMMENT in lines[1]
    assert lines[-1] == "3 answers listed, 3 on this device wait for central"


def test_list_as_json_is_one_array(folder: Path) -> None:
    found = json.loads(run("list", "--data", folder, "--json").output)
    assert [answer["form"] for answer in found] == ["visit", "suggestion", "poll-opening-hours"]
    assert found[1]["answers"] == {"/data/comment": ARABIC_COMMENT}


def test_list_of_nothing_is_still_json(folder: Path) -> None:
    assert json.loads(run("list", "--data", folder, "--json", "--form", "none").output) == []


def test_answers_are_chosen_by_time_kind_and_form(folder: Path) -> None:
    def forms(*options: str) -> list[str]:
        found = json.loads(run("list", "--data", folder, "--json", *options).output)
        return [answer["form"] for answer in found]

    assert forms("--since", "2026-11-22T10:00:00") == ["suggestion", "poll-opening-hours"]
    assert forms("--kind", "vote") == ["poll-opening-hours"]
    assert forms("--form", "visit") == ["visit"]


def test_list_works_beside_a_running_kiosk(folder: Path) -> None:
    with a_store(folder) as store:
        store.submit(a_draft())
        assert "4 answers listed" in run("list", "--data", folder).output


def test_table_has_a_column_for_each_question(folder: Path) -> None:
    rating, complaint, vote = table(run("export", "--data", folder).output)
    assert (rating["/data/csat"], rating["/data/reason"]) == ("5", "staff clear")
    assert (complaint["/data/comment"], complaint["/data/csat"]) == (ARABIC_COMMENT, "")
    assert vote["/data/hours"] == "evening"
    assert rating["reference"] == ""
    assert len(rating["reference_hash"]) == 64


def test_json_export_holds_what_the_list_holds(folder: Path) -> None:
    assert (
        run("export", "--data", folder, "--json").output
        == run("list", "--data", folder, "--json").output
    )


def test_file_for_excel_is_marked_as_utf8_and_private(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "answers.csv"
    result = run("export", "--data", folder, "--bom", "-o", out)
    assert result.exit_code == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfreference,")
    assert b"\r\n" in out.read_bytes()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert "3 answers written" in result.stderr


def test_failed_export_leaves_the_old_file_and_no_scraps(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    file = out / "answers.csv"
    file.write_text("old")
    out.chmod(0o500)
    file_in_the_way = run("export", "--data", folder, "-o", out / "no" / "such" / "place.csv")
    out.chmod(0o700)
    assert file_in_the_way.exit_code == 1
    assert "could not be written" in file_in_the_way.output
    assert [path.name for path in out.iterdir()] == ["answers.csv"]


@pytest.mark.parametrize(
    "words", ["=1+1", "+972", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "＝1+1", "\n=1"]
)
def test_words_that_would_run_as_a_formula_are_defused(tmp_path: Path, words: str) -> None:
    with a_store(tmp_path) as store:
        store.submit(a_complaint(answers={"/data/comment": words, "=1+1": "x"}))
    result = run("export", "--data", tmp_path)
    (row,) = table(result.output)
    assert row["/data/comment"] == f"'{words}"
    assert "'=1+1" in row


@given(st.text())
def test_no_words_start_a_formula(words: str) -> None:
    assert not cell(words).lstrip().startswith(("=", "+", "-", "@"))


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.submit(
            a_draft(answers={"/n": -5, "/d": 1.5, "/b": True, "/o": {"a": [1]}, "/e": None})
        )
    (row,) = table(run("export", "--data", tmp_path).output)
    assert (row["/n"], row["/d"], row["/b"], row["/o"], row["/e"]) == (
        "-5", "1.5", "true", '{"a":[1]}', "",
    )  # fmt: skip


def test_many_answers_are_written_with_a_bar(folder: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("kiosk.commands.answers._WORTH_A_BAR", 1)
    out = tmp_path / "answers.json"
    assert run("export", "--data", folder, "--json", "-o", out).exit_code == 0
    assert len(json.loads(out.read_text())) == 3


def test_folder_without_a_store_is_told_plainly(tmp_path: Path) -> None:
    result = run("list", "--data", tmp_path)
    assert result.exit_code == 1
    assert "there is no store" in result.output
    assert "Traceback" not in result.output


def with_drawing(folder: Path) -> str:
    """One more answer, with a drawing; the name of its folder."""
    with a_store(folder) as store:
        return store.submit(a_draft(attachments={"map-1.png": a_drawing()})).id


def test_export_says_how_many_drawings_it_left_out(folder: Path) -> None:
    with_drawing(folder)
    result = run("export", "--data", folder)
    assert result.stderr == "1 attachments left out: --attachments DIR writes them\n"
    assert len(table(result.stdout)) == 4


def test_export_writes_each_drawing_into_the_folder_of_its_answer(
    folder: Path, tmp_path: Path
) -> None:
    name = with_drawing(folder)
    out = tmp_path / "drawings"
    result = run("export", "--data", folder, "--json", "--attachments", out)
    assert result.exit_code == 0
    assert (out / name / "map-1.png").read_bytes() == a_drawing().data
    assert stat.S_IMODE((out / name / "map-1.png").stat().st_mode) == 0o600
    told = json.loads(result.stdout)[-1]["attachments"]["map-1.png"]
    assert (told["media_type"], told["size"]) == ("image/png", 1000)


def test_export_tells_of_a_drawing_that_is_not_what_was_stored(
    folder: Path, tmp_path: Path
) -> None:
    with_drawing(folder)
    next((folder / "blobs").iterdir()).write_bytes(b"scrambled")
    result = run("export", "--data", folder, "--attachments", tmp_path / "out")
    assert result.exit_code == 1
    assert "map-1.png has 9 bytes instead of 1000" in result.stderr


def test_export_tells_when_drawings_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    with_drawing(folder)
    (tmp_path / "file").write_text("in the way")
    result = run("export", "--data", folder, "--attachments", tmp_path / "file" / "out")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr


def test_with_a_key_what_is_sealed_is_exported_with_its_drawing(tmp_path: Path) -> None:
    data, key, out = tmp_path / "data", tmp_path / "key", tmp_path / "out"
    give_recipients(data)
    key.write_text(secret_of("operational"))
    with a_store(data) as store:
        receipt = store.submit(
            a_complaint(
                personal=frozenset({"/data/comment"}), attachments={"map-1.png": a_drawing()}
            )
        )
    (sealed,) = table(run("export", "--data", data).stdout)
    assert (sealed["sealed"], sealed.get("/data/comment")) == ("true", None)
    done = run("export", "--data", data, "--identity", key, "--attachments", out)
    (opened,) = table(done.stdout)
    assert opened["/data/comment"] == ARABIC_COMMENT
    assert opened["reference"] == receipt.reference.grouped
    assert (out / receipt.reference.grouped / "map-1.png").read_bytes() == a_drawing().data
    closed = tmp_path / "closed"
    run("export", "--data", data, "--attachments", closed)
    assert [path.name for path in closed.rglob("*.age")] == ["map-1.png.age"]
