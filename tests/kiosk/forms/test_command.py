"""`diwan forms`: what an author reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from kiosk.commands.forms import command
from tests.kiosk.forms.factory import TRANSLATIONS, select, text, xform

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def good(folder: Path) -> Path:
    path = folder / "good.xml"
    body = select("/data/content", "yes", "no") + text("/data/why", label="Why?")
    binds = (
        '<bind nodeset="/data/content" required="true()"/>'
        '<bind nodeset="/data/why" relevant="/data/content = \'no\'"/>'
    )
    path.write_text(xform("<content/><why/>", body, binds))
    return path


def test_good_form_passes(tmp_path: Path) -> None:
    result = run("check", good(tmp_path))
    assert result.exit_code == 0
    assert "0 to mend" in result.output


def test_bad_expression_is_shown_with_a_caret(tmp_path: Path) -> None:
    path = tmp_path / "bad.xml"
    path.write_text(
        xform("<a/>", text("/data/a"), '<bind nodeset="/data/a" relevant="1 = foo(2)"/>')
    )
    result = run("check", path)
    assert result.exit_code == 1
    assert "there is no function “foo()”" in result.output
    assert "    1 = foo(2)\n        ^" in result.output


def test_missing_translation_is_told(tmp_path: Path) -> None:
    path = tmp_path / "half.xml"
    itext = TRANSLATIONS.replace('<text id="ask"><value>האם התרצית?</value></text>', "")
    body = """<input ref="/data/a"><label ref="jr:itext('ask')"/></input>"""
    path.write_text(xform("<a/>", body, itext=itext))
    result = run("check", path, "--json")
    found = json.loads(result.output)["files"][str(path)]
    assert [(one["where"], one["message"]) for one in found] == [
        ("/data/a", "there is no label in עברית (he)")
    ]


def test_required_question_a_kiosk_cannot_ask_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "where.xml"
    bind = '<bind nodeset="/data/a" type="geopoint" required="true()"/>'
    path.write_text(xform("<a/>", text("/data/a"), bind))
    result = run("check", path)
    assert result.exit_code == 1
    assert "a kiosk cannot ask for geopoint" in result.output


def test_simulation_prints_questions_and_the_instance(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"content": "no", "/data/why": "The queue"}')
    result = run("simulate", good(tmp_path), "--answers", answers, "--json")
    found = json.loads(result.output)
    assert [line["path"] for line in found["asked"]] == ["/data/content", "/data/why"]
    assert found["submission"]["status"] == "complete"
    assert "<why>The queue</why>" in found["submission"]["instance_xml"]
    assert found["unused"] == []


def test_simulation_stops_at_an_answer_that_may_not_stand(tmp_path: Path) -> None:
    result = run("simulate", good(tmp_path))
    assert "✗ an answer is required" in result.output
    assert "partial" in result.output


def test_answers_that_are_no_json_are_refused(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text("{")
    result = run("simulate", good(tmp_path), "--answers", answers)
    assert result.exit_code == 1
    assert "is not JSON" in result.output
