"""Marks in labels: what a screen is given, and what a voice says."""

from __future__ import annotations

import pytest

from kiosk.forms.markdown import Piece, pieces, plain_text, rich
from tests.kiosk.forms.factory import form_of, walk_of


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("**Bold** and *soft*", "Bold and soft"),
        ("# Title", "Title"),
        ("snake_case_name", "snake_case_name"),
        (r"\*not\*", "*not*"),
        ("- one\n- two", "one\ntwo"),
        ("[Call us](tel:106)", "Call us"),
        ('<span style="color:red">red</span>', "red"),
        ("2 < 3 and 4 > 1", "2 < 3 and 4 > 1"),
        ("plain", "plain"),
    ],
)
def test_voice_says_words_without_marks(label: str, words: str) -> None:
    assert plain_text(label) == words


def test_plain_label_has_no_rich_form() -> None:
    assert rich("Are you content? (1-5)") == ()


def test_nested_marks_become_nested_pieces() -> None:
    assert pieces("*a **b***") == (
        Piece(
            name="em",
            children=(Piece(text="a "), Piece(name="strong", children=(Piece(text="b"),))),
        ),
    )


def test_scripts_and_unknown_styles_are_dropped() -> None:
    (span,) = pieces('<span style="position:fixed;color:red">x</span>')
    assert span.style == (("color", "red"),)
    assert "script" not in {piece.name for piece in pieces("<script>x</script>")}


def test_what_a_visitor_typed_is_never_markup() -> None:
    label = '<input ref="/data/b"><label>Dear <output value="/data/a"/></label></input>'
    walk = walk_of(form_of("<a>**x** _y_</a><b/>", label))
    assert walk.screen.questions[0].label == "Dear **x** _y_"
