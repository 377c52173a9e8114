"""Repeats: people in a household, visits in a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.kiosk.forms.factory import form_of, select, text, walk_of

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm
from kiosk.forms.rows import rows


def household(count: str = "") -> CompiledForm:
    body = (
        text("/data/n")
        + f'<group ref="/data/person"><label>Person</label><repeat nodeset="/data/person"{count}>'
        + text("/data/person/name")
        + text("/data/person/age")
        + "</repeat></group>"
        + text("/data/end")
    )
    return form_of(
        '<n/><person jr:template=""><name/><age/><number/></person>'
        "<person><name/><age/><number/></person><total/><end/>",
        body,
        """<bind nodeset="/data/n" type="int"/>
        <bind nodeset="/data/person/age" type="int" relevant="../name != ''"/>
        <bind nodeset="/data/person/number" type="int" calculate="position(..)"/>
        <bind nodeset="/data/total" type="int" calculate="sum(/data/person/age)"/>""",
    )


def test_one_more_is_asked_after_each_instance() -> None:
    walk = walk_of(household())
    walk.next()
    walk.answer("Mona")
    walk.next()
    walk.answer(40)
    walk.next()
    assert (walk.screen.kind, walk.screen.count, walk.screen.title) == ("repeat", 1, "Person")
    assert walk.add_repeat()
    assert walk.screen.questions[0].path == "/data/person[2]/name"
    walk.answer("Sami")
    walk.next()
    walk.answer(12)
    walk.next()
    walk.next()
    assert walk.screen.questions[0].name == "end"
    answers = walk.abandon().answers
    assert answers["/data/person[2]/number"] == 2
    assert answers["/data/total"] == 52


def test_removing_an_instance_renumbers_the_rest() -> None:
    walk = walk_of(household(' jr:count="/data/n"'))
    walk.answer(3)
    for number, name in enumerate(("a", "b", "c"), 1):
        walk.answer(name, f"/data/person[{number}]/name")
        walk.answer(number * 10, f"/data/person[{number}]/age")
    walk.remove_repeat("/data/person[1]")
    answers = walk.abandon().answers
    assert answers["/data/person[1]/name"] == "b"
    assert answers["/data/person[2]/number"] == 2
    assert answers["/data/total"] == 50


def test_counted_repeat_follows_its_number() -> None:
    walk = walk_of(household(' jr:count="/data/n"'))
    walk.answer(2)
    walk.answer("a", "/data/person[2]/name")
    walk.answer(3, "/data/n")
    assert walk.value("/data/person[2]/name") == "a"
    walk.answer(1, "/data/n")
    assert "<name>a</name>" not in walk.abandon().instance_xml


def test_absolute_path_means_the_same_instance() -> None:
    form = form_of(
        "<r><a/><b/></r>",
        f'<repeat nodeset="/data/r">{text("/data/r/a")}{text("/data/r/b")}</repeat>',
        '<bind nodeset="/data/r/b" calculate="concat(/data/r/a, \'!\')"/>',
    )
    walk = walk_of(form)
    walk.answer("one", "/data/r[1]/a")
    walk.next()
    walk.next()
    walk.add_repeat()
    walk.answer("two", "/data/r[2]/a")
    assert walk.value("/data/r[1]/b") == "one!"
    assert walk.value("/data/r[2]/b") == "two!"


def test_answer_in_one_instance_leaves_the_others_alone() -> None:
    form = form_of(
        "<n/><r><a/><b/></r>",
        text("/data/n")
        + f'<repeat nodeset="/data/r" jr:count="/data/n">{text("/data/r/a")}</repeat>',
        '<bind nodeset="/data/n" type="int"/><bind nodeset="/data/r/b" calculate="../a + 1"/>',
    )
    walk = walk_of(form)
    walk.answer(50)
    before = walk.state.changes
    walk.answer("1", "/data/r[7]/a")
    assert walk.state.changes - before <= 2


def test_choice_that_no_longer_fits_is_cleared() -> None:
    rows = "".join(
        f"<item><name>{town}{n}</name><label>{town} {n}</label><town>{town}</town></item>"
        for town in ("acre", "haifa")
        for n in range(3)
    )
    form = form_of(
        "<town/><street/>",
        select("/data/town", "acre", "haifa")
        + """<select1 ref="/data/street"><label>Street</label>
        <itemset nodeset="instance('s')/root/item[town = /data/town]">
        <value ref="name"/><label ref="label"/></itemset></select1>""",
        secondary=f'<instance id="s"><root>{rows}</root></instance>',
    )
    walk = walk_of(form)
    walk.answer("acre")
    walk.answer("acre1", "/data/street")
    walk.answer("haifa", "/data/town")
    assert walk.value("/data/street") is None
    walk.next()
    assert [c.label for c in walk.screen.questions[0].choices] == ["haifa 0", "haifa 1", "haifa 2"]


def test_setvalue_happens_when_a_value_changes() -> None:
    form = form_of(
        "<a/><when/>",
        """<input ref="/data/a"><label>A</label>
        <setvalue event="xforms-value-changed" ref="/data/when" value="concat('was ', /data/a)"/>
        </input>""",
    )
    walk = walk_of(form)
    walk.answer("here")
    assert walk.abandon().answers["/data/when"] == "was here"


def test_random_order_stays_for_the_visit() -> None:
    rows = "".join(f"<item><name>{n}</name><label>{n}</label></item>" for n in range(20))
    form = form_of(
        "<a/><b/>",
        """<select1 ref="/data/a"><label>A</label>
        <itemset nodeset="randomize(instance('s')/root/item)">
        <value ref="name"/><label ref="label"/></itemset></select1>"""
        + text("/data/b"),
        secondary=f'<instance id="s"><root>{rows}</root></instance>',
    )
    walk = walk_of(form)
    first = [c.value for c in walk.screen.questions[0].choices]
    walk.answer("x", "/data/b")
    assert [c.value for c in walk.screen.questions[0].choices] == first
    assert first != sorted(first, key=int)


def test_repeats_become_child_rows() -> None:
    walk = walk_of(household(' jr:count="/data/n"'))
    walk.answer(2)
    walk.answer("Mona", "/data/person[1]/name")
    walk.answer("Sami", "/data/person[2]/name")
    tables = rows(walk.state)
    (top,) = tables["/data"]
    first, second = tables["/data/person"]
    assert top["n"] == 2
    assert (first["name"], second["name"]) == ("Mona", "Sami")
    assert first["parent"] == top["key"]
    assert second["key"] == f"{top['key']}/person[2]"
