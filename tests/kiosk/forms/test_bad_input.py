"""What no author should write and an attacker might: a clear refusal or a working form, never a hang."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.forms import DataError, FormError, FormWalk, compile_xform, load_form
from kiosk.forms.nodes import DOCUMENT, Node
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame, World
from kiosk.forms.xpath.parser import parse
from tests.kiosk.forms.factory import form_of, select, text, walk_of


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 10_000 + "1" + ")" * 10_000,
        "not(" * 5_000 + "1" + ")" * 5_000,
        "/data/a[" * 3_000 + "1" + "]" * 3_000,
        "x" * 200_000,
        "1 + ",
        "",
        "/data/a[",
        "'open",
        "a b",
        "“a”",
        "$a",
        "child::",
        "foo::bar",
        "/data//",
        "1 = = 2",
    ],
)
def test_hopeless_expression_is_refused_with_its_place(expression: str) -> None:
    with pytest.raises(FormError) as caught:
        parse(expression)
    problem = caught.value.problems[0]
    assert problem.message


@pytest.mark.parametrize(
    "expression",
    [
        "-" * 5_000 + "1",
        " + ".join(["1"] * 5_000),
        " or ".join(["/data/a = 1"] * 3_000),
        "=".join(["1"] * 10_000),
        "<".join(["1"] * 10_000),
        "|".join(["/data"] * 2_000),
        "/a" * 10_000,
        "/data" + "[1]" * 10_000,
        "concat(" + ",".join(["1"] * 9_000) + ")",
    ],
)
def test_long_chain_is_no_deep_nest(expression: str) -> None:
    root = Node(DOCUMENT)
    compile_expression(parse(expression))(Frame(World(root), root))


def test_nest_at_the_limit_runs() -> None:
    root = Node(DOCUMENT)
    nested = "if(true(), " * 110 + "'deep'" + ", 0)" * 110
    assert compile_expression(parse(nested))(Frame(World(root), root)) == "deep"


@given(st.text(alphabet="/@*.[]()|+-='\"<>! ,:$abdiv012\n", max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused(expression: str) -> None:
    root = Node(DOCUMENT)
    with contextlib.suppress(FormError):
        compile_expression(parse(expression))(Frame(World(root), root))


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    with pytest.raises(DataError, match="document type"):
        compile_xform(bomb)


@pytest.mark.parametrize(
    "xml",
    ["", "no xml", "<a>", "<html/>", "<a>" * 5_000, b"\xff\xfe\x00", "<a>\x00</a>"],
)
def test_what_is_no_xform_is_refused(xml: str | bytes) -> None:
    with pytest.raises(FormError):
        compile_xform(xml)


def test_group_that_holds_itself_is_asked_once() -> None:
    inner = '<group ref="/data/g">' * 100 + text("/data/g/a") + "</group>" * 100
    walk = walk_of(form_of("<g><a/></g>", inner))
    assert walk.progress.total == 1


def test_absurd_repeat_count_is_bounded() -> None:
    form = form_of(
        "<n/><r><a/></r>",
        text("/data/n")
        + f'<group ref="/data/r"><repeat nodeset="/data/r" jr:count="/data/n">{text("/data/r/a")}</repeat></group>',
        '<bind nodeset="/data/n" type="int"/>',
    )
    walk = walk_of(form)
    walk.answer(2_000_000_000)
    assert walk.state.limited
    walk.answer(2)
    assert walk.progress.total == 3


def test_circle_is_reported_with_its_path() -> None:
    with pytest.raises(FormError) as caught:
        form_of(
            "<a/><b/><c/>",
            text("/data/a"),
            '<bind nodeset="/data/a" calculate="/data/b + 1"/>'
            '<bind nodeset="/data/b" calculate="/data/c + 1"/>'
            '<bind nodeset="/data/c" calculate="/data/a + 1"/>',
        )
    message = caught.value.problems[0].message
    assert "/data/a" in message
    assert message.count("→") == 3


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(FormError) as caught:
        form_of(
            "<a/><b/>",
            text("/data/a"),
            '<bind nodeset="/data/a" relevant="/data/b = "/>'
            '<bind nodeset="/data/b" calculate="selectd(/data/a, 1)"/>',
        )
    first, second = caught.value.problems
    assert first.column == 10
    assert second.hint == "Did you mean selected()?"


def test_choice_filter_does_not_search_thousands_of_choices() -> None:
    rows = "".join(
        f"<item><name>v{n}</name><label>L{n}</label><town>t{n % 100}</town></item>"
        for n in range(20_000)
    )
    began = time.process_time()
    form = form_of(
        "<town/><street/>",
        text("/data/town")
        + """<select1 ref="/data/street"><label>Street</label>
        <itemset nodeset="instance('s')/root/item[town=/data/town]">
        <value ref="name"/><label ref="label"/></itemset></select1>""",
        secondary=f'<instance id="s"><root>{rows}</root></instance>',
    )
    read = time.process_time() - began
    walk = walk_of(form)
    walk.answer("t7")
    walk.next()
    assert len(walk.screen.questions[0].choices) == 200
    began = time.process_time()
    walk.answer("v7")
    walk.answer("t8", "/data/town")
    changed = time.process_time() - began
    assert walk.value("/data/street") is None
    assert changed < read / 5


def test_damaged_compiled_form_is_refused() -> None:
    with pytest.raises(DataError):
        load_form(b"\x93nothing")


def test_mixed_directions_in_a_label_stay_as_they_are() -> None:
    label = "שלום Hello مرحبا"
    walk = walk_of(form_of("<a/>", text("/data/a", label=label)))
    assert walk.screen.questions[0].label == label


def test_failing_calculation_leaves_its_place_empty() -> None:
    form = form_of(
        "<a/><b/>",
        text("/data/a"),
        """<bind nodeset="/data/b" calculate="regex(/data/a, concat('(', ''))"/>""",
    )
    walk: FormWalk = walk_of(form)
    walk.answer("x")
    assert "/data/b" not in walk.abandon().answers
    assert walk.state.faults[0].where == "/data/b"


def test_mark_up_in_an_answer_is_only_text() -> None:
    walk = walk_of(form_of("<a/>", text("/data/a")))
    walk.answer("</a><b>&amp;\x07</b>")
    xml = walk.abandon().instance_xml
    assert "<a>&lt;/a&gt;&lt;b&gt;&amp;amp;&lt;/b&gt;</a>" in xml


def test_choice_with_a_space_is_one_answer() -> None:
    walk = walk_of(form_of("<a/>", select("/data/a", "a b", "c")))
    assert walk.answer("a b")
