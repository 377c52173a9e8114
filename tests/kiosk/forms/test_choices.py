"""Lists of choices, from two to a hundred thousand: shown, found by typing, and never a wait."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from kiosk.forms import CompiledForm, compile_xform, dump_form, load_form
from kiosk.forms.choices import FEW
from kiosk.forms.grid import rows_of
from kiosk.forms.nodes import string_value
from kiosk.forms.xml_in import read_xml
from tests.kiosk.forms.factory import form_of, text, walk_of, xform

if TYPE_CHECKING:
    from kiosk.forms import FormWalk

MANY = 100_000
STREETS = """<select1 ref="/data/street"><label>Street</label>
 <itemset nodeset="instance('streets')/root/item{}"><value ref="name"/><label ref="label"/></itemset>
 </select1>"""
TABLE = '<instance id="streets" src="jr://file-csv/streets.csv"/>'


def streets(number: int, filtered: str = "") -> CompiledForm:
    rows = "".join(f"s{n},Street {n} of town,t{n % 1000}\n" for n in range(number))
    xml = xform("<street/><town/>", STREETS.format(filtered) + text("/data/town"), secondary=TABLE)
    form = compile_xform(xml, external={"streets.csv": b"name,label,town\n" + rows.encode()})
    return load_form(dump_form(form))


def values(walk: FormWalk) -> list[str]:
    return [choice.value for choice in walk.screen.questions[0].choices]


@pytest.fixture(scope="module")
def many() -> CompiledForm:
    return streets(MANY)


def test_question_with_very_many_choices_opens_at_once(many: CompiledForm) -> None:
    form = load_form(dump_form(many))
    began = time.process_time()
    question = walk_of(form).screen.questions[0]
    assert time.process_time() - began < 1
    assert (len(question.choices), question.choices_total) == (FEW, MANY)
    assert question.choices[7].label == "Street 7 of town"


def test_one_of_very_many_is_found_by_typing(many: CompiledForm) -> None:
    walk = walk_of(many)
    walk.find_choices("x")
    began = time.process_time()
    found = walk.find_choices("STREET 99")
    assert time.process_time() - began < 1
    assert [choice.value for choice in found.choices[:2]] == ["s99", "s990"]
    assert found.total == sum("99" in str(n) for n in range(MANY))
    assert len(found.choices) == 40


def test_what_is_chosen_is_shown_wherever_it_stands(many: CompiledForm) -> None:
    walk = walk_of(many)
    assert walk.answer("s54321")
    question = walk.screen.questions[0]
    assert question.choices[-1].value == "s54321"
    assert question.choices[-1].selected
    assert walk.review()[0].answer_text == "Street 54321 of town"
    assert not walk.answer("s100000")


def test_filter_of_very_many_takes_the_rows_it_means() -> None:
    walk = walk_of(streets(20_000, "[town=/data/town]"))
    walk.answer("t7", "/data/town")
    assert values(walk) == [f"s{n}" for n in range(7, 20_000, 1000)]


def test_nothing_typed_finds_the_first_of_all() -> None:
    found = walk_of(streets(50)).find_choices("", most=3)
    assert ([choice.value for choice in found.choices], found.total) == (["s0", "s1", "s2"], 50)


def test_label_that_begins_with_what_is_typed_comes_first() -> None:
    data = b"name,label\na,New Park\nb,Spark\nc,Park Lane\n"
    xml = xform("<street/>", STREETS.format(""), secondary=TABLE)
    walk = walk_of(compile_xform(xml, external={"streets.csv": data}))
    assert [choice.value for choice in walk.find_choices("park").choices] == ["c", "a", "b"]


def test_two_questions_may_show_one_table_by_different_columns() -> None:
    data = b"name,label,short\na,Alpha Street,Alpha\n"
    body = STREETS.format("") + STREETS.format("").replace('ref="label"', 'ref="short"')
    form = compile_xform(xform("<street/>", body, secondary=TABLE), external={"streets.csv": data})
    walk = walk_of(form)
    assert walk.screen.questions[0].choices[0].label == "Alpha Street"
    walk.next()
    assert walk.screen.questions[0].choices[0].label == "Alpha"


def test_translated_choices_are_found_in_the_language_in_use() -> None:
    itext = "".join(
        f'<translation lang="{lang}"><text id="a"><value>{first}</value></text>'
        f'<text id="b"><value>{second}</value></text></translation>'
        for lang, first, second in (("ar", "شارع", "حي"), ("en", "Street", "Quarter"))
    )
    body = STREETS.format("").replace('<label ref="label"/>', '<label ref="jr:itext(word)"/>')
    rows = "<item><name>1</name><word>a</word></item><item><name>2</name><word>b</word></item>"
    form = form_of(
        "<street/>",
        body,
        itext=f"<itext>{itext}</itext>",
        secondary=f'<instance id="streets"><root>{rows}</root></instance>',
    )
    walk = walk_of(form, "ar")
    assert [choice.label for choice in walk.find_choices("شا").choices] == ["شارع"]
    walk.language = "en"
    assert [choice.value for choice in walk.find_choices("quar").choices] == ["2"]


@pytest.mark.parametrize(
    ("inside", "regular"),
    [
        ("<item><a>1</a><b>2</b></item><item><b>3</b></item>", True),
        ("<item><a>1</a></item><item><b>3</b></item>", True),
        ("<item><a>1</a><b>2</b></item><item><b>3</b><a>4</a></item>", False),
        ("<item><a>1</a><a>2</a></item>", False),
        ("<item><a>1</a></item><other><a>2</a></other>", False),
        ('<item id="1"><a>1</a></item>', False),
        ("<item><a>1<c/></a></item>", False),
        ("<item>1</item>", False),
        ("", False),
    ],
)
def test_table_is_kept_as_columns_only_where_its_rows_are_alike(inside: str, regular: bool) -> None:
    top = read_xml(f"<root>{inside}</root>").elements()[0]
    assert (rows_of(top) is not None) is regular


def test_table_in_columns_reads_like_the_tree_it_was() -> None:
    form = streets(3)
    document = form.secondary("streets")
    assert document is not None
    (top,) = document.elements()
    assert string_value(top) == "".join(f"s{n}Street {n} of townt{n}" for n in range(3))
    assert [row.named("name")[0].value for row in top.named("item")] == ["s0", "s1", "s2"]
    assert top.elements()[1].parent is top
