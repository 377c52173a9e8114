"""What a screen may rely on: how long an answer may be, what counts as answered, how far one is."""

from __future__ import annotations

import pytest

from tests.kiosk.forms.factory import form_of, select, text, walk_of


@pytest.mark.parametrize(
    ("constraint", "most"),
    [
        ("string-length(.) &lt;= 20", 20),
        ("string-length(.) &lt; 20", 19),
        ("20 &gt;= string-length(.)", 20),
        ("string-length() &lt;= 20", 20),
        ("string-length(/data/a) &lt;= 20", 20),
        ("regex(., '[a-z]+') and string-length(.) &lt;= 20", 20),
        ("string-length(.) &gt; 2 and (string-length(.) &lt; 30 and string-length(.) &lt; 9)", 8),
        ("string-length(.) &lt;= 20 or . = 'x'", None),
        ("string-length(.) &gt; 20", None),
        ("string-length(/data/b) &lt;= 20", None),
        ("not(string-length(.) &lt;= 20)", None),
        ("string-length(.) &lt;= 0", None),
    ],
)
def test_longest_answer_comes_from_the_constraint(constraint: str, most: int | None) -> None:
    form = form_of(
        "<a/><b/>", text("/data/a"), f'<bind nodeset="/data/a" constraint="{constraint}"/>'
    )
    assert walk_of(form).screen.questions[0].max_length == most


@pytest.mark.parametrize(
    ("kind", "constraint", "least", "most"),
    [
        ("int", ". &gt;= 18 and . &lt; 120", 18, 119),
        ("int", "/data/a &gt; 2.5", 3, None),
        ("int", "-5 &lt;= . and . &lt;= -1", -5, -1),
        ("int", ". &gt; 1 and . &gt; 4", 5, None),
        ("int", ". &gt; 1 or . &lt; 4", None, None),
        ("int", "not(. &gt; 1)", None, None),
        ("int", ". &gt; /data/b", None, None),
        ("int", ". &gt; ../c", 8, None),
        ("int", ". &gt; . + 1", None, None),
        ("decimal", ". &gt; 0 and . &lt;= 2.5", 0, 2.5),
        ("date", ". &gt;= '2026-01-31'", "2026-01-31", None),
        ("date", ". &gt; '2026-01-31' and . &lt; '2026-03-01'", "2026-02-01", "2026-02-28"),
        ("date", "date(.) &lt;= date('2026-03-01')", None, "2026-03-01"),
        ("date", ". &lt;= date('2026-03-01') + 7", None, "2026-03-08"),
        ("date", ". &gt;= /data/b", None, None),
        ("string", "string-length(.) &lt; 4", None, None),
        ("string", ". &gt; 4", None, None),
    ],
)
def test_least_and_most_come_from_the_constraint(
    kind: str, constraint: str, least: object, most: object
) -> None:
    binds = f'<bind nodeset="/data/a" type="{kind}" constraint="{constraint}"/>'
    question = walk_of(form_of("<a>3</a><b/><c>7</c>", text("/data/a"), binds)).screen.questions[0]
    assert (question.least, question.most) == (least, most)


def test_limit_that_another_answer_sets_moves_with_it() -> None:
    binds = """<bind nodeset="/data/a" type="date"/>
      <bind nodeset="/data/b" type="date" constraint=". &gt;= today() and . &gt; /data/a"/>"""
    walk = walk_of(form_of("<a/><b/>", text("/data/a") + text("/data/b"), binds))
    today = walk.started.date()
    walk.next()
    assert walk.screen.questions[0].least == today.isoformat()
    walk.answer(f"{today.year + 1}-05-01", "/data/a")
    assert walk.screen.questions[0].least == f"{today.year + 1}-05-02"


def test_personal_names_only_what_was_asked_and_answered() -> None:
    binds = """<bind nodeset="/data/name" diwan:personal="yes"/>
      <bind nodeset="/data/phone" diwan:personal="yes" relevant="/data/name != ''"/>
      <bind nodeset="/data/street" diwan:personal="yes"/>"""
    body = text("/data/name") + text("/data/phone") + text("/data/street")
    walk = walk_of(form_of("<name/><phone/><street/>", body, binds))
    walk.answer("Noor")
    walk.answer("123", "/data/phone")
    assert walk.abandon().personal == {"/data/name", "/data/phone"}
    walk.answer("", "/data/name")
    assert walk.abandon().personal == frozenset()


def test_review_joins_several_answers_as_it_is_told() -> None:
    form = form_of("<a/>", select("/data/a", "red", "blue", kind="select"))
    walk = walk_of(form)
    walk.asking.join = " and ".join
    walk.answer(["red", "blue"])
    assert walk.review()[0].answer_text == "Red and Blue"


def test_default_is_no_answer_of_the_visitor() -> None:
    walk = walk_of(form_of("<a>5</a>", text("/data/a"), '<bind nodeset="/data/a" type="int"/>'))
    assert not walk.answered
    walk.answer(5)
    assert not walk.answered
    walk.answer(6)
    assert walk.answered
    walk.answer("")
    assert not walk.answered


def test_notes_are_read_but_not_counted() -> None:
    note = '<bind nodeset="/data/{}" readonly="true()"/>'
    body = text("/data/hello") + text("/data/a") + text("/data/b") + text("/data/bye")
    binds = note.format("hello") + note.format("bye")
    walk = walk_of(form_of("<hello/><a/><b/><bye/>", body, binds))
    seen = []
    while walk.screen.kind != "review":
        seen.append((walk.screen.questions[0].name, walk.progress.index, walk.progress.total))
        walk.next()
    assert seen == [("hello", 1, 2), ("a", 1, 2), ("b", 2, 2), ("bye", 2, 2)]
    assert walk.progress.index == 2
