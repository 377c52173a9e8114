"""What the pages answer is what the form engine takes, and what it gives back they show again."""

from __future__ import annotations

import pytest

from kiosk.forms import FormWalk, compile_xform
from kiosk.forms.question import Choice, Question
from tests.support.clock import ManualClock
from ui.viewmodels.answer_words import in_words, reviewed
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.dates import Dates
from ui.viewmodels.feedback import question_map

FORM = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Types</h:title><model>
  <instance><data id="types"><q/></data></instance>
  <bind nodeset="/data/q" type="{type}" required="true()"/>
</model></h:head>
<h:body>{control}</h:body></h:html>"""
INPUT = '<input ref="/data/q"><label>Q</label></input>'
UPLOAD = '<upload ref="/data/q" mediatype="{}" appearance="{}"><label>Q</label></upload>'
RANK = '<odk:rank ref="/data/q"><label>Q</label>{}</odk:rank>'.format(
    "".join(f"<item><label>{x}</label><value>{x}</value></item>" for x in "abc")
)


def walk_of(kind: str, control: str) -> FormWalk:
    form = compile_xform(FORM.format(type=kind, control=control))
    return FormWalk(form, language="en", clock=ManualClock())


@pytest.fixture
def dates() -> Dates:
    return Dates(ManualClock(), "Asia/Jerusalem")


def test_a_day_a_time_and_a_moment_are_taken_and_shown_again(dates: Dates) -> None:
    for kind, answer in (
        ("date", "2026-11-05"),
        ("time", dates.timeAnswer("14:30")),
        ("dateTime", dates.momentAnswer("2026-11-05", "14:30")),
    ):
        walk = walk_of(kind, INPUT)
        assert walk.answer(answer)
        shown = question_map(walk.screen.questions[0], "en")
        assert shown["kind"] == kind.lower()
        assert dates.dayIn(shown["value"]) == ("" if kind == "time" else "2026-11-05")
        assert dates.timeIn(shown["value"]) == ("" if kind == "date" else "14:30")
        assert walk.next()


def test_an_order_is_taken_and_shown_again() -> None:
    walk = walk_of("odk:rank", RANK)
    assert walk.answer(["b", "a", "c"])
    shown = question_map(walk.screen.questions[0], "en")
    assert (shown["kind"], shown["value"]) == ("rank", ["b", "a", "c"])
    assert walk.next()


@pytest.mark.parametrize(
    ("medium", "look", "kind"),
    [("image/*", "signature", "signature"), ("image/*", "draw", "draw"), ("audio/*", "", "audio")],
)
def test_an_attachment_is_answered_by_its_name(medium: str, look: str, kind: str) -> None:
    attachments = Attachments()
    walk = walk_of("binary", UPLOAD.format(medium, look))
    name = attachments.keepText("words", kind)
    assert walk.answer(name)
    assert question_map(walk.screen.questions[0], "en")["kind"] == kind
    submission = walk.finish()
    assert attachments.taken(set(submission.answers.values())) == {name: ("text/plain", b"words")}
    assert name in submission.instance_xml


def test_a_code_is_taken_as_it_was_read() -> None:
    walk = walk_of("barcode", INPUT)
    assert walk.answer("DW-4402")
    assert walk.screen.questions[0].kind == "barcode"
    assert walk.finish().answers["/data/q"] == "DW-4402"


def test_pictures_of_choices_are_given_as_addresses() -> None:
    choices = (Choice(value="a", label="A", image="a.png"), Choice(value="b", label="B"))
    question = Question(path="/data/q", name="q", kind="select_one", choices=choices)
    shown = question_map(question, "en", lambda name: f"file:///media/{name}")
    assert [choice["image"] for choice in shown["choices"]] == ["file:///media/a.png", ""]


@pytest.mark.parametrize(
    ("kind", "looks", "text", "lang", "words"),
    [
        ("date", (), "2026-11-05", "en", "Thursday, November 5, 2026"),
        ("date", ("month-year",), "2026-11-01", "he", "נובמבר 2026"),
        ("date", ("year",), "2026-01-01", "ar", "2026"),
        ("time", (), "08:05:00.000", "en", "8:05"),
        ("text", (), "2026-11-05", "en", "2026-11-05"),
        ("date", (), "soon", "en", "soon"),
    ],
)
def test_the_review_says_dates_and_times_in_words(
    kind: str, looks: tuple[str, ...], text: str, lang: str, words: str
) -> None:
    assert in_words(kind, looks, text, lang) == words


def test_the_review_finds_the_kind_of_an_answer() -> None:
    walk = walk_of("date", INPUT)
    walk.answer("2026-11-05")
    assert reviewed(walk, "/data/q", "2026-11-05", "en") == ("Thursday, November 5, 2026", "")
