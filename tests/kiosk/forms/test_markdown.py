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


def names(label: str) -> list[str]:
    return [piece.name for piece in pieces(label)]


def test_question_with_a_number_before_it_is_no_list() -> None:
    assert plain_text("3. How long did you wait?") == "3. How long did you wait?"
    assert rich("1986. A good year") == ()
    assert names("1. Name\n2. Address") == ["ol"]


def test_blocks_need_no_blank_line_between_them() -> None:
    label = "Bring with you\n- your card\n- a photo\n\n# Then\nwait"
    assert names(label) == ["p", "ul", "h1", "p"]


def test_lists_stand_within_lists() -> None:
    (outer,) = pieces("- papers\n  - card\n  - photo\n- patience")
    assert [child.name for child in outer.children] == ["li", "li"]
    assert [child.name for child in outer.children[0].children] == ["", "ul"]


def test_marks_nest_either_way() -> None:
    bold = Piece(name="strong", children=(Piece(text="now"),))
    assert pieces("***now***") == (Piece(name="em", children=(bold,)),)
    assert pieces("***now** or later*") == (
        Piece(name="em", children=(bold, Piece(text=" or later"))),
    )


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Type `*` twice", "Type * twice"),
        ("Bread &amp; butter", "Bread & butter"),
        ("Bread & butter", "Bread & butter"),
        ("See ![a map](map.png) here", "See  here"),
        ('[Help](tel:106 "by phone")', "Help"),
        ("<https://city.example>", "https://city.example"),
        ("<U>now</U>", "now"),
        ("<u>never closed", "never closed"),
        ("two spaces  \nnew line\\\nanother", "two spaces\nnew line\nanother"),
    ],
)
def test_smaller_marks_leave_only_their_words(label: str, words: str) -> None:
    assert plain_text(label) == words


@pytest.mark.timeout(5)
@pytest.mark.parametrize("mark", ["**a ", "[a](", "`", "<u>", "\n- ", "*"])
def test_label_of_nothing_but_marks_is_shown_at_once(mark: str) -> None:
    assert plain_text(mark * 10_000)


def test_only_sides_that_there_are_can_be_aligned_to() -> None:
    (left,) = pieces('<p style="text-align:left">a</p>')
    (middle,) = pieces('<p style="text-align:middle">a</p>')
    assert (left.style, middle.style) == ((("text-align", "left"),), ())


def test_lines_a_visitor_typed_stay_within_the_quotation() -> None:
    label = '<input ref="/data/b"><label># Dear <output value="/data/a"/></label></input>'
    walk = walk_of(form_of("<a>Ali\n- Baba</a><b/>", label))
    assert walk.screen.questions[0].label == "Dear Ali\n- Baba"
    assert [piece.name for piece in walk.screen.questions[0].rich] == ["h1"]
