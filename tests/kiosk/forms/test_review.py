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
