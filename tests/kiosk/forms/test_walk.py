"""A visitor's way through a form, told as stories."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.forms import FormWalk, Unfinished, dump_form, load_form
from tests.kiosk.forms.factory import form_of, satisfaction, select, text, walk_of


def asked(walk: FormWalk) -> str:
    return walk.screen.questions[0].name


def test_required_question_holds_the_visitor_with_the_authors_words() -> None:
    walk = walk_of(satisfaction())
    assert not walk.next()
    question = walk.screen.questions[0]
    assert (question.error, question.error_key) == ("Please answer", "required")


def test_message_changes_with_the_language() -> None:
    walk = walk_of(satisfaction())
    walk.next()
    walk.language = "he"
    assert walk.screen.questions[0].error == "נא לענות"
    assert walk.screen.questions[0].label == "האם התרצית?"


def test_branch_is_asked_only_when_it_is_relevant() -> None:
    walk = walk_of(satisfaction())
    walk.answer("yes")
    walk.next()
    assert asked(walk) == "visits"
    walk.back()
    walk.answer("no")
    walk.next()
    assert asked(walk) == "reason"


def test_answer_of_a_closed_branch_comes_back_when_it_opens_again() -> None:
    walk = walk_of(satisfaction())
    walk.answer("no")
    walk.next()
    walk.answer("The queue")
    walk.answer("yes", "/data/content")
    assert "/data/reason" not in walk.abandon().answers
    walk.answer("no", "/data/content")
    assert walk.abandon().answers["/data/reason"] == "The queue"


def test_back_never_loses_an_answer() -> None:
    walk = walk_of(satisfaction())
    walk.answer("yes")
    walk.next()
    walk.answer(3)
    walk.back()
    assert walk.screen.questions[0].value == "yes"
    walk.next()
    assert walk.screen.questions[0].value == 3


def test_back_is_refused_on_the_first_question() -> None:
    assert not walk_of(satisfaction()).back()


def test_constraint_speaks_in_the_authors_words() -> None:
    walk = walk_of(satisfaction())
    walk.answer("yes")
    walk.next()
    walk.answer(100)
    assert not walk.next()
    assert walk.screen.questions[0].error == "Between 1 and 99"
    walk.answer(7)
    assert walk.next()


def test_what_is_no_number_stays_on_screen_to_be_mended() -> None:
    walk = walk_of(satisfaction())
    walk.answer("yes")
    walk.next()
    assert not walk.answer("seven")
    assert not walk.next()
    question = walk.screen.questions[0]
    assert (question.value, question.error_key) == ("seven", "not_a_number")
    walk.answer("٧")
    assert walk.screen.questions[0].value == 7


def test_calculation_follows_the_answer() -> None:
    walk = walk_of(satisfaction())
    walk.answer(4, "/data/visits")
    assert walk.abandon().answers["/data/double"] == 8


def test_language_can_change_in_the_middle() -> None:
    walk = walk_of(satisfaction(), "ar")
    assert walk.languages == ("ar", "he", "en")
    walk.answer("yes")
    assert [c.label for c in walk.screen.questions[0].choices] == ["نعم", "لا"]
    walk.language = "en"
    assert [(c.label, c.selected) for c in walk.screen.questions[0].choices] == [
        ("Yes", True),
        ("No", False),
    ]


def test_unknown_language_falls_back_to_the_forms_own() -> None:
    assert walk_of(satisfaction(), "am").screen.questions[0].label == "هل أنت راضٍ؟"


def test_review_shows_answers_in_words() -> None:
    walk = walk_of(satisfaction())
    walk.answer("no")
    walk.go_to_review()
    assert [(line.path, line.answer_text) for line in walk.review()][:2] == [
        ("/data/content", "No"),
        ("/data/reason", ""),
    ]
    walk.go_to("/data/content")
    assert asked(walk) == "content"


def test_finish_goes_to_what_is_missing() -> None:
    walk = walk_of(satisfaction())
    walk.go_to_review()
    with pytest.raises(Unfinished) as caught:
        walk.finish()
    assert caught.value.paths == ("/data/content",)
    assert walk.screen.questions[0].error == "Please answer"


def test_progress_counts_what_is_asked_now() -> None:
    walk = walk_of(satisfaction())
    assert (walk.progress.index, walk.progress.total) == (1, 3)
    walk.answer("no")
    assert walk.progress.total == 4
    walk.next()
    assert walk.progress.index == 2


def test_whole_walk_gives_a_submission() -> None:
    walk = walk_of(satisfaction())
    assert not walk.answered
    walk.answer("no")
    assert walk.answered
    for value in ("The queue", 3, "Thanks"):
        assert walk.next()
        walk.answer(value)
    assert walk.next()
    assert walk.screen.kind == "review"
    result = walk.finish()
    assert result.answers == {
        "/data/content": "no",
        "/data/reason": "The queue",
        "/data/visits": 3,
        "/data/double": 6,
        "/data/comment": "Thanks",
        "/data/orx:meta/orx:instanceID": result.instance_id,
    }
    assert result.instance_id.startswith("uuid:")
    assert result.personal == {"/data/reason", "/data/comment"}
    assert (result.form_id, result.form_version, result.status) == ("visit", "7", "complete")
    assert "<reason>The queue</reason>" in result.instance_xml
    assert f"<orx:instanceID>{result.instance_id}</orx:instanceID>" in result.instance_xml


def test_abandoned_walk_says_where_it_stopped() -> None:
    form = satisfaction()
    walk = walk_of(form)
    walk.answer("yes")
    walk.next()
    result = walk.abandon()
    assert (result.status, result.stopped_at) == ("partial", "/data/visits")
    assert form.partial_rule == "submit"


def test_stored_form_walks_like_the_fresh_one() -> None:
    form = satisfaction()
    data = dump_form(form)
    assert dump_form(load_form(data)) == data
    walk = walk_of(load_form(data))
    walk.answer("no")
    walk.next()
    assert asked(walk) == "reason"


def test_group_title_stands_over_its_questions() -> None:
    form = form_of(
        "<g><a/><b/></g>",
        f'<group ref="/data/g"><label>About you</label>{text("/data/g/a")}{text("/data/g/b")}</group>',
    )
    assert walk_of(form).screen.title == "About you"


def test_field_list_asks_several_at_once() -> None:
    form = form_of(
        "<g><a/><b/></g>",
        f'<group ref="/data/g" appearance="field-list">{text("/data/g/a")}{text("/data/g/b")}</group>',
        '<bind nodeset="/data/g/b" relevant="/data/g/a != \'\'"/>',
    )
    walk = walk_of(form)
    assert walk.screen.kind == "fields"
    assert [q.name for q in walk.screen.questions] == ["a"]
    walk.answer("x", "/data/g/a")
    assert [q.name for q in walk.screen.questions] == ["a", "b"]


def test_default_value_is_there_from_the_start() -> None:
    walk = walk_of(form_of("<town>Acre</town>", text("/data/town")))
    assert walk.screen.questions[0].value == "Acre"


def test_readonly_text_is_a_note() -> None:
    form = form_of("<n/>", text("/data/n"), '<bind nodeset="/data/n" readonly="true()"/>')
    walk = walk_of(form)
    assert walk.screen.questions[0].kind == "note"
    assert walk.next()


def test_label_shows_values() -> None:
    label = '<input ref="/data/b"><label>Hello <output value="/data/a"/>!</label></input>'
    walk = walk_of(form_of("<a>Mona</a><b/>", label))
    assert walk.screen.questions[0].label == "Hello Mona!"


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        ("decimal", "2.50", 2.5),
        ("date", "2026-11-22", "2026-11-22"),
        ("time", "09:30", "09:30"),
        ("int", 12, 12),
    ],
)
def test_answer_is_kept_as_its_type(kind: str, given: object, kept: object) -> None:
    form = form_of("<a/>", text("/data/a"), f'<bind nodeset="/data/a" type="{kind}"/>')
    walk = walk_of(form)
    assert walk.answer(given)
    assert walk.screen.questions[0].value == kept


def test_several_choices_are_a_list() -> None:
    walk = walk_of(form_of("<a/>", select("/data/a", "tea", "milk", "mint", kind="select")))
    walk.answer(["tea", "mint"])
    assert walk.screen.questions[0].value == ["tea", "mint"]
    assert walk.abandon().answers["/data/a"] == ["tea", "mint"]


def test_answer_that_is_no_choice_is_refused() -> None:
    walk = walk_of(form_of("<a/>", select("/data/a", "tea", "milk")))
    assert not walk.answer("coffee")
    assert walk.screen.questions[0].error_key == "not_a_choice"


def test_range_has_a_scale_and_keeps_to_it() -> None:
    form = form_of(
        "<nps/>",
        '<range ref="/data/nps" start="0" end="10" step="1" appearance="nps"><label>?</label></range>',
        '<bind nodeset="/data/nps" type="int" diwan:role="nps"/>',
    )
    walk = walk_of(form)
    question = walk.screen.questions[0]
    assert (question.kind, question.role) == ("range", "nps")
    assert question.range is not None
    assert (question.range.start, question.range.end, question.range.step) == (0, 10, 1)
    assert not walk.answer(11)
    assert walk.answer(9)
    assert walk.abandon().roles == {"nps": "9"}


@pytest.mark.parametrize(("answer", "wanted"), [("yes", True), ("no", False)])
def test_wish_for_a_reply_is_told(answer: str, wanted: bool) -> None:
    form = form_of(
        "<reply/>",
        select("/data/reply", "yes", "no"),
        '<bind nodeset="/data/reply" diwan:role="wants-reply"/>',
    )
    walk = walk_of(form)
    walk.answer(answer)
    assert walk.abandon().wants_reply is wanted


def test_skip_passes_an_optional_question_only() -> None:
    walk = walk_of(satisfaction())
    assert not walk.skip()
    walk.answer("yes")
    walk.next()
    assert walk.skip()


def test_audit_tells_how_long_each_screen_took() -> None:
    walk = walk_of(satisfaction())
    walk.answer("yes")
    walk.clock.advance(4)  # type: ignore[attr-defined]
    walk.next()
    line = walk.abandon().audit[0]
    assert (line.path, line.seconds, line.language) == ("/data/content", 4, "en")


def test_what_is_not_relevant_reads_as_empty() -> None:
    form = form_of(
        "<a/><b>kept</b><c/><d/>",
        text("/data/a") + text("/data/b"),
        """<bind nodeset="/data/b" relevant="/data/a = 'yes'"/>
        <bind nodeset="/data/c" calculate="if(/data/b = '', 'empty', 'full')"/>
        <bind nodeset="/data/d" calculate="count-non-empty(/data/b)"/>""",
    )
    walk = walk_of(form)
    assert walk.abandon().answers["/data/c"] == "empty"
    walk.answer("yes")
    assert walk.abandon().answers["/data/c"] == "full"
    assert walk.abandon().answers["/data/d"] == "1"


def test_date_can_be_calculated_from_days() -> None:
    form = form_of(
        "<a/><b/>",
        text("/data/a"),
        """<bind nodeset="/data/a" type="date"/>
        <bind nodeset="/data/b" type="date" calculate="date(/data/a) + 14"/>""",
    )
    walk = walk_of(form)
    walk.answer("2026-02-20")
    assert walk.abandon().answers["/data/b"] == "2026-03-06"


def test_question_a_kiosk_cannot_ask_is_passed_over() -> None:
    form = form_of(
        "<a/><b/>",
        text("/data/a") + text("/data/b"),
        '<bind nodeset="/data/a" type="geopoint"/>',
    )
    assert asked(walk_of(form)) == "b"


def test_running_a_stored_form_needs_no_reader_of_xml() -> None:
    code = (
        "import sys, kiosk.forms;"
        "print([m for m in sys.modules if m.startswith(('pyxform', 'openpyxl', 'kiosk.forms.x'))"
        " and m.endswith(('pyxform', 'openpyxl', 'xml_in', 'xform', 'parser', 'lexer'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
