"""What an editor is told about a form that works: words that are missing, questions nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.forms.review import LONGEST_LABEL, look_over
from tests.kiosk.forms.factory import TRANSLATIONS, form_of, select, text

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm


def said(form: CompiledForm) -> list[tuple[str, str]]:
    return [(problem.where, problem.message) for problem in look_over(form)]


def with_relevance(relevant: str, more: str = "") -> CompiledForm:
    body = select("/data/color", "red", "blue") + select("/data/many", "x", "y", kind="select")
    binds = f'<bind nodeset="/data/why" relevant="{relevant}"/>{more}'
    return form_of("<color/><many/><why/><after/>", body + text("/data/why"), binds)


@pytest.mark.parametrize(
    "relevant",
    [
        "false()",
        "1 = 2",
        "'a' = 'b'",
        "not(true())",
        "/data/color = 'green'",
        "'green' = /data/color",
        "../color = 'green'",
        "selected(/data/many, 'z')",
        "/data/color = 'red' and /data/color = 'blue'",
        "/data/after != '' and false()",
        "/data/color = 'green' or selected(/data/many, 'z')",
    ],
)
def test_question_that_no_answer_opens_is_told(relevant: str) -> None:
    assert [where for where, message in said(with_relevance(relevant)) if "never" in message] == [
        "/data/why"
    ]


@pytest.mark.parametrize(
    "relevant",
    [
        "true()",
        "/data/color = 'red'",
        "/data/color != 'green'",
        "/data/color = ''",
        "/data/many = 'x y'",
        "not(/data/color = 'green')",
        "/data/color = 'green' or /data/after = 'x'",
        "/data/color = 'red' or /data/color = 'blue'",
        "/data/after = 'green'",
        "count(/data/color) = 1",
    ],
)
def test_question_that_may_be_asked_is_left_in_peace(relevant: str) -> None:
    assert said(with_relevance(relevant)) == []


def test_what_waits_for_a_hidden_answer_is_hidden_too() -> None:
    form = with_relevance("false()", '<bind nodeset="/data/after" relevant="/data/why = \'x\'"/>')
    assert [where for where, _ in said(form)] == ["/data/why", "/data/after"]


def test_select_that_the_form_fills_itself_proves_nothing() -> None:
    calculated = '<bind nodeset="/data/color" calculate="\'green\'"/>'
    assert said(with_relevance("/data/color = 'green'", calculated)) == []


def test_missing_message_is_told_by_its_name_and_language() -> None:
    itext = TRANSLATIONS.replace('<text id="must"><value>נא לענות</value></text>', "")
    form = form_of(
        "<a/>",
        '<input ref="/data/a"><label ref="jr:itext(\'ask\')"/></input>',
        '<bind nodeset="/data/a" required="1" jr:requiredMsg="jr:itext(\'must\')"/>',
        itext,
    )
    (problem,) = look_over(form)
    assert problem.message == "there is no required message in עברית (he)"
    assert (problem.where, problem.about, problem.language) == (
        "/data/a",
        "required message",
        "עברית (he)",
    )


def test_picture_without_words_is_told() -> None:
    itext = """<itext><translation lang="en">
      <text id="a"><value>A cat</value><value form="image">jr://images/cat.png</value></text>
      </translation><translation lang="fr">
      <text id="a"><value form="image">jr://images/cat.png</value></text></translation></itext>"""
    form = form_of(
        "<a/>", '<input ref="/data/a"><label ref="jr:itext(\'a\')"/></input>', itext=itext
    )
    assert ("/data/a", "the picture cat.png has no alternative text in fr") in said(form)


def test_words_written_once_in_a_form_of_three_languages_are_told() -> None:
    form = form_of("<a/>", text("/data/a", label="Why?"), itext=TRANSLATIONS)
    assert said(form) == [
        ("/data/a", "the label is not translated: it is the same in every language")
    ]


def test_label_too_long_for_the_largest_text_is_told() -> None:
    fits = form_of("<a/>", text("/data/a", label="x" * LONGEST_LABEL))
    assert said(fits) == []
    (problem,) = look_over(form_of("<a/>", text("/data/a", label="x" * (LONGEST_LABEL + 1))))
    assert "91 characters" in problem.message


AGES = """<bind nodeset="/data/age" type="int" constraint=". &gt;= 0 and . &lt;= 120"/>
  <bind nodeset="/data/born" type="date"/><bind nodeset="/data/share" type="decimal"/>
  <bind nodeset="/data/sum" type="int" calculate="1 + 1"/>"""


def with_numbers(relevant: str) -> CompiledForm:
    scale = '<range ref="/data/scale" start="0" end="10" step="1"><label>S</label></range>'
    body = "".join(text(f"/data/{name}") for name in ("age", "born", "share", "why")) + scale
    binds = f'{AGES}<bind nodeset="/data/why" relevant="{relevant}"/>'
    return form_of("<age/><born/><share/><sum/><why/><scale/>", body, binds)


@pytest.mark.parametrize(
    "relevant",
    [
        "/data/age &gt; 120",
        "200 &lt; /data/age",
        "/data/age = 150",
        "/data/age &lt; 0",
        "/data/age &gt; 60 and /data/age &lt; 18",
        "/data/age &gt; 60 and /data/age &lt; 61",
        "/data/share &gt;= 5 and /data/share &lt; 5",
        "/data/scale &gt; 10",
        "/data/born &gt; '2026-01-01' and /data/born &lt; date('2025-01-01')",
        "(/data/age &gt; 60 and /data/age &lt; 18) or /data/scale = 11",
    ],
)
def test_numbers_that_no_answer_can_be_are_told(relevant: str) -> None:
    assert [where for where, message in said(with_numbers(relevant)) if "never" in message] == [
        "/data/why"
    ]


@pytest.mark.parametrize(
    "relevant",
    [
        "/data/age &gt;= 120",
        "/data/age &gt; 60 or /data/age &lt; 18",
        "/data/share &gt; 5 and /data/share &lt; 6",
        "/data/age &gt; 60 and /data/age &lt; 62",
        "/data/scale = 10",
        "/data/sum &gt; 500",
        "/data/born &gt; '2026-01-01' and /data/born &lt; '2026-01-03'",
        "/data/age &gt; /data/share and /data/age &lt; /data/share",
    ],
)
def test_numbers_that_an_answer_may_be_are_left_in_peace(relevant: str) -> None:
    assert said(with_numbers(relevant)) == []


def test_constraint_that_no_answer_fits_is_told() -> None:
    bind = '<bind nodeset="/data/a" type="int" constraint=". &lt; 1 and . &gt; 5"/>'
    assert said(form_of("<a/>", text("/data/a"), bind)) == [
        ("/data/a", "no answer fits this constraint")
    ]


def test_repeat_without_an_end_is_told() -> None:
    body = f"""<group><label>R</label><repeat nodeset="/data/r" jr:count="1000000000">
      {text("/data/r/a")}</repeat></group>"""
    assert said(form_of("<r><a/></r>", body)) == [
        ("/data/r", "this repeats 1,000,000,000 times; a kiosk stops at 10,000")
    ]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("", "the table t has no rows, so there is nothing to choose"),
        (
            "<item><code>1</code><label>A</label></item>",
            "the table t has no column “name”, so no choice has a value",
        ),
        ("<item><name>1</name><label>A</label></item>", ""),
    ],
)
def test_table_that_gives_no_choices_is_told(rows: str, message: str) -> None:
    body = """<select1 ref="/data/a"><label>A</label><itemset nodeset="instance('t')/root/item">
      <value ref="name"/><label ref="label"/></itemset></select1>"""
    form = form_of("<a/>", body, secondary=f'<instance id="t"><root>{rows}</root></instance>')
    assert said(form) == ([("/data/a", message)] if message else [])


def test_sound_without_words_is_told() -> None:
    itext = """<itext><translation lang="en"><text id="a">
      <value form="audio">jr://audio/hello.mp3</value></text></translation></itext>"""
    body = '<input ref="/data/a"><label ref="jr:itext(\'a\')"/></input>'
    found = said(form_of("<a/>", body, itext=itext))
    assert ("/data/a", "the sound hello.mp3 has no alternative text in en") in found


@pytest.mark.parametrize(
    "upload",
    [
        'mediatype="image/*" appearance="draw"',
        'mediatype="image/*" appearance="signature"',
        'mediatype="image/*" appearance="annotate"',
        'mediatype="audio/*"',
    ],
)
def test_drawing_and_voice_are_asked_without_a_word(upload: str) -> None:
    body = f'<upload ref="/data/a" {upload}><label>A</label></upload>'
    assert said(form_of("<a/>", body, '<bind nodeset="/data/a" type="binary"/>')) == []
