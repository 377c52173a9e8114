"""`diwan forms …` as an author runs it: a real process, a file of each kind, exit statuses."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from kiosk.commands.forms import command
from kiosk.publishing.xlsform import markdown_to_xform
from tests.kiosk.publishing.test_xlsform import workbook

if TYPE_CHECKING:
    from pathlib import Path

SHEETS: dict[str, list[list[str]]] = {
    "survey": [
        ["type", "name", "label::English (en)", "label::العربية (ar)", "relevant", "required"],
        ["select_one yn", "ok", "Content?", "راضٍ؟", "", "yes"],
        ["text", "why", "Why not?", "لماذا؟", "${ok} = 'no'", ""],
        ["begin repeat", "person", "Person", "شخص", "", ""],
        ["text", "name", "Name", "الاسم", "", ""],
        ["end repeat", "", "", "", "", ""],
    ],
    "choices": [
        ["list_name", "name", "label::English (en)", "label::العربية (ar)"],
        ["yn", "yes", "Yes", "نعم"],
        ["yn", "no", "No", "لا"],
    ],
    "settings": [["form_id", "version"], ["visit", "7"]],
}
KINDS = ("xlsx", "md", "xml")


def written(folder: Path, kind: str, **changes: list[list[str]]) -> Path:
    """The form as a file of a kind; `changes` replace whole sheets."""
    sheets = {**SHEETS, **changes}
    path = folder / f"visit.{kind}"
    if kind == "xlsx":
        return workbook(path, **sheets)
    text = "\n".join(
        line
        for name, rows in sheets.items()
        for line in (f"| {name} |", *(f"| | {' | '.join(row)} |" for row in rows))
    )
    path.write_text(markdown_to_xform(text, "visit").xml if kind == "xml" else text, "utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def answers(folder: Path, **given: Any) -> Path:
    path = folder / "answers.json"
    path.write_text(json.dumps(given), "utf-8")
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_sound_form_of_each_kind_is_passed(tmp_path: Path, kind: str) -> None:
    result = run("check", written(tmp_path, kind))
    assert (result.exit_code, result.output.splitlines()[-1].partition(": ")[2]) == (
        0,
        "0 to mend, 0 to look at",
    )


@pytest.mark.parametrize("kind", KINDS)
def test_visit_to_a_form_of_each_kind_comes_to_its_end(tmp_path: Path, kind: str) -> None:
    form = written(tmp_path, kind)
    result = run("simulate", form, "--answers", answers(tmp_path, ok="no", why="x"), "--lang", "ar")
    assert result.exit_code == 0
    assert "/visit/why  لماذا؟\n    'x'" in result.output
    assert "complete  uuid:" in result.output


@pytest.mark.parametrize("kind", KINDS)
def test_graph_of_each_kind_says_what_shows_a_question(tmp_path: Path, kind: str) -> None:
    result = run("graph", written(tmp_path, kind), "--path", "why", "--json")
    (found,) = json.loads(result.output)["questions"]
    assert found["conditions"][0]["shown_when"] == "${ok} = 'no'"


def test_several_files_are_told_apart_and_one_error_fails_all(tmp_path: Path) -> None:
    good = written(tmp_path, "md")
    survey = [SHEETS["survey"][0], ["text", "why", "Why?", "؟", "${nobody} = 1", ""]]
    bad = written(tmp_path, "xlsx", survey=survey)
    result = run("check", good, bad, "--json")
    report = json.loads(result.output)
    assert result.exit_code == 1
    assert report["errors"] == 1
    (error,) = report["files"][str(bad)]
    assert [error[key] for key in ("sheet", "row", "column")] == ["survey", 2, "relevant"]


def test_answers_for_a_second_person_add_one(tmp_path: Path) -> None:
    given = {"ok": "yes", "/visit/person[1]/name": "Noor", "/visit/person[2]/name": "Dan"}
    result = run("simulate", written(tmp_path, "md"), "--answers", answers(tmp_path, **given))
    assert "<person><name>Noor</name></person><person><name>Dan</name></person>" in result.output


def test_visit_that_stops_fails_and_says_where_and_why(tmp_path: Path) -> None:
    form = written(tmp_path, "md")
    result = run("simulate", form, "--answers", answers(tmp_path, ok="perhaps", nobody=1))
    assert result.exit_code == 1
    assert "✗ this is none of the choices" in result.output
    assert "not asked for: nobody" in result.output
    assert "partial, stopped at /visit/ok" in result.output


def test_visit_in_a_language_the_form_does_not_speak_is_refused(tmp_path: Path) -> None:
    result = run("simulate", written(tmp_path, "md"), "--lang", "fr")
    assert result.exit_code == 1
    assert "It speaks en, ar." in result.output


def test_expression_that_fails_on_the_way_is_told(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label", "calculation"],
        ["text", "a", "A", ""],
        ["calculate", "b", "", "regex(${a}, concat('(', ''))"],
    ]
    form = written(tmp_path, "md", survey=survey)
    result = run("simulate", form, "--answers", answers(tmp_path, a="x"))
    assert "could not be worked out: /data/b" in result.output.replace("/visit/", "/data/")


def test_warning_of_the_converter_has_its_place(tmp_path: Path) -> None:
    choices = [*SHEETS["choices"][:2], ["yn", "no", "", ""]]
    result = run("check", written(tmp_path, "xlsx", choices=choices), "--json")
    (found,) = json.loads(result.output)["files"].values()
    assert ("choices", 3) in {(one.get("sheet"), one.get("row")) for one in found}
    assert not any("[row" in one["message"] for one in found)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("check",), 2),
        (("check", "nowhere.xlsx"), 2),
        (("check", "."), 2),
        (("graph",), 2),
        (("simulate", "nowhere.md"), 2),
        (("simulate", "words.md"), 1),
        (("graph", "words.md"), 1),
        (("check", "words.md"), 1),
        (("nothing",), 2),
    ],
)
def test_exit_status_tells_a_wrong_call_from_a_wrong_file(
    tmp_path: Path, arguments: tuple[str, ...], status: int
) -> None:
    (tmp_path / "words.md").write_text("only words\n")
    program = "from ui.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "forms", *arguments],
        cwd=tmp_path,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    assert done.stdout or done.stderr


def _environment() -> dict[str, str]:
    import os
    from pathlib import Path

    root = str(Path(__file__).parents[3])
    return {**os.environ, "PYTHONPATH": root}
