"""Why a question is hidden, told so that its author understands it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.forms.explain import Explained, Explainer
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.written import written
from tests.kiosk.forms.factory import form_of, select, text, walk_of, xform
from tests.kiosk.forms.test_command import good, run

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.forms import FormWalk

INSTANCE = "<ok/><sum/><g><why/><who/></g><r><age/><old/></r>"
BINDS = """<bind nodeset="/data/sum" calculate="concat(/data/ok, '!')"/>
  <bind nodeset="/data/g" relevant="/data/sum = 'no!'"/>
  <bind nodeset="/data/g/who" relevant="/data/g/why != '' and /data/ok = 'no'"/>
  <bind nodeset="/data/r/age" type="int"/>
  <bind nodeset="/data/r/old" relevant="../age &gt; 60"/>"""
BODY = (
    select("/data/ok", "yes", "no")
    + f'<group ref="/data/g"><label>G</label>{text("/data/g/why")}{text("/data/g/who")}</group>'
    + '<group><label>R</label><repeat nodeset="/data/r">'
    + f"{text('/data/r/age')}{text('/data/r/old')}</repeat></group>"
)


def walk() -> FormWalk:
    return walk_of(form_of(INSTANCE, BODY, BINDS))


def explained(path: str, walk: FormWalk) -> Explained:
    (found,) = [one for one in Explainer(walk.form, walk.state).all() if one.path == path]
    return found


def test_question_names_its_own_condition_and_that_of_its_group() -> None:
    who = explained("/data/g/who", walk())
    assert [(c.path, c.shown_when) for c in who.conditions] == [
        ("/data/g", "${sum} = 'no!'"),
        ("/data/g/who", "${why} != '' and ${ok} = 'no'"),
    ]


def test_deciding_answers_are_found_through_calculations() -> None:
    assert explained("/data/g/why", walk()).reads == ("/data/sum",)
    assert explained("/data/g/why", walk()).answers == ("/data/ok",)


def test_answer_names_what_waits_for_it() -> None:
    needed = explained("/data/ok", walk()).needed_by
    assert {(one.path, one.what) for one in needed} == {
        ("/data/g/who", "relevant"),
        ("/data/sum", "calculate"),
    }


def test_hidden_question_says_which_part_does_not_hold() -> None:
    visit = walk()
    visit.answer("no", "/data/ok")
    (now,) = explained("/data/g/who", visit).now
    assert now.state == "hidden"
    assert now.reasons == ("${why} != '' does not hold, because why is empty",)


def test_hidden_group_hides_what_is_in_it() -> None:
    visit = walk()
    visit.answer("yes", "/data/ok")
    (now,) = explained("/data/g/why", visit).now
    assert now.reasons == (
        "the group g is hidden: ${sum} = 'no!' does not hold, because sum is “yes!”",
    )


def test_shown_question_gives_no_reason() -> None:
    visit = walk()
    visit.answer("no", "/data/ok")
    (now,) = explained("/data/g/why", visit).now
    assert (now.state, now.reasons) == ("shown", ())


def test_each_repeat_speaks_of_its_own_answers() -> None:
    visit = walk()
    visit.go_to("/data/r[1]/age")
    visit.answer(70, "/data/r[1]/age")
    visit.next()
    visit.next()
    visit.add_repeat()
    visit.answer(5, "/data/r[2]/age")
    first, second = explained("/data/r/old", visit).now
    assert (first.path, first.state) == ("/data/r[1]/old", "shown")
    assert second.reasons == ("${age} > 60 does not hold, because age is “5”",)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("/data/a/b", "${b}"),
        ("../b", "${b}"),
        ("a or (b and c)", "a or b and c"),
        ("(a or b) and c", "(a or b) and c"),
        ("-(1 + 2) * 3", "-(1 + 2) * 3"),
        ("1 - (2 - 3)", "1 - (2 - 3)"),
        ("instance('x')/root/item[name = /data/a]/label", None),
        ('selected(., "it\'s")', None),
        ("//a | (b)[1]/@c", None),
        ("count(following-sibling::*)", None),
        ("x:*[text()]", None),
    ],
)
def test_expression_is_written_so_that_it_means_the_same(source: str, shown: str | None) -> None:
    again = written(parse(source))
    if shown is None:
        again = again.replace("${a}", "/data/a")
        assert written(parse(again)).replace("${a}", "/data/a") == again
    else:
        assert again == shown


def test_graph_prints_why_a_question_is_hidden(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"content": "yes"}')
    result = run("graph", good(tmp_path), "--path", "why", "--answers", answers)
    assert result.exit_code == 0
    assert "shown when ${content} = 'no'" in result.output
    assert "hidden now: ${content} = 'no' does not hold, because content is “yes”" in result.output


def test_graph_gives_every_question_as_json(tmp_path: Path) -> None:
    found = json.loads(run("graph", good(tmp_path), "--json").output)
    assert [one["path"] for one in found["questions"]] == ["/data/content", "/data/why"]
    assert found["questions"][0]["needed_by"] == [{"path": "/data/why", "what": "relevant"}]


def test_graph_of_a_question_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = run("graph", good(tmp_path), "--path", "nobody")
    assert result.exit_code == 1
    assert "asks nothing at nobody" in result.output


def test_graph_refuses_an_answer_that_is_none(tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"content": "perhaps"}')
    result = run("graph", good(tmp_path), "--answers", answers)
    assert result.exit_code == 1
    assert "cannot be an answer to content" in result.output


def test_graph_says_what_a_kiosk_passes_over(tmp_path: Path) -> None:
    path = tmp_path / "where.xml"
    bind = '<bind nodeset="/data/a" type="geopoint"/>'
    path.write_text(xform("<a/>", text("/data/a"), bind))
    assert "is passed over" in run("graph", path).output
