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
