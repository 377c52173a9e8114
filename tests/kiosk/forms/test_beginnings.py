"""How a form begins: defaults take the type of their place, templates are blank, actions wait."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import pytest

from kiosk.forms.state import FormState
from tests.kiosk.forms.factory import form_of, text
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm


def state_of(form: CompiledForm) -> FormState:
    return FormState(form, ManualClock(), zone=UTC)


def value(state: FormState, path: str) -> str:
    node = state.node(path)
    assert node is not None, path
    return node.value


def bind(name: str, kind: str, **more: str) -> str:
    extra = "".join(f' {key}="{said}"' for key, said in more.items())
    return f'<bind nodeset="/data/{name}" type="{kind}"{extra}/>'


@pytest.mark.parametrize(
    ("kind", "written", "held"),
    [
        ("int", "2.5", "2"),
        ("int", " 7 ", "7"),
        ("int", "seven", ""),
        ("int", "99999999999", ""),
        ("decimal", "3", "3.0"),
        ("decimal", "3.25", "3.25"),
        ("decimal", "much", ""),
    ],
)
def test_default_takes_the_type_of_its_place(kind: str, written: str, held: str) -> None:
    form = form_of(f"<fee>{written}</fee>", text("/data/fee"), bind("fee", kind))
    assert value(state_of(form), "/data/fee") == held


@pytest.mark.parametrize(
    ("kind", "rule", "held"),
    [
        ("decimal", "4 * 2", "8.0"),
        ("decimal", "'8'", "8.0"),
        ("decimal", "'eight'", ""),
        ("int", "'eight'", ""),
        ("int", "-7 div 2", "-3"),
        ("date", "'some day'", ""),
        ("date", "'2026-03-01T23:30:00.000+02:00'", "2026-03-01"),
        ("date", "date('2026-03-01') + 1", "2026-03-02"),
        ("string", "0 div 0", ""),
    ],
)
def test_calculation_takes_the_type_of_its_place(kind: str, rule: str, held: str) -> None:
    form = form_of("<fee/>", "", bind("fee", kind, calculate=rule))
    assert value(state_of(form), "/data/fee") == held


def test_action_gives_nothing_where_a_number_is_missing() -> None:
    action = '<setvalue event="odk-instance-first-load" ref="/data/fee" value="/data/base + 1"/>'
    form = form_of("<base/><fee/>", text("/data/fee"), bind("fee", "int") + action)
    assert value(state_of(form), "/data/fee") == ""


PERSON = f'<repeat nodeset="/data/person">{text("/data/person/name")}</repeat>'


def test_new_instance_is_blank_when_the_form_has_no_template() -> None:
    state = state_of(form_of("<person><name>Mona</name><age>4</age></person>", PERSON))
    state.add_repeat(state.root, "/data/person")
    assert [n.value for n in state.world.places("/data/person/name")] == ["Mona", ""]
    assert [n.value for n in state.world.places("/data/person/age")] == ["4", ""]


def test_new_instance_holds_what_its_template_holds() -> None:
    instance = '<person jr:template=""><name>?</name></person><person><name>Mona</name></person>'
    state = state_of(form_of(instance, PERSON))
    state.add_repeat(state.root, "/data/person")
    assert [n.value for n in state.world.places("/data/person/name")] == ["Mona", "?"]


def test_opening_a_form_changes_nothing_that_an_action_waits_for() -> None:
    action = '<setvalue event="xforms-value-changed" ref="/data/note">changed</setvalue>'
    form = form_of(
        "<rate/><total/><note/>",
        text("/data/rate") + text("/data/total").replace("</input>", action + "</input>"),
        bind("rate", "int") + bind("total", "string", calculate="concat(/data/rate, '%')"),
    )
    state = state_of(form)
    assert value(state, "/data/total") == "%"
    assert value(state, "/data/note") == ""
    rate = state.node("/data/rate")
    assert rate is not None
    state.set(rate, "4")
    assert value(state, "/data/note") == "changed"


def counted(instance: str, more: str = "") -> FormState:
    repeat = f'<repeat nodeset="/data/child" jr:count="/data/many">{text("/data/child/name")}'
    binds = bind("many", "int") + bind("child/age", "decimal") + more
    return state_of(form_of(f"<many/>{instance}", text("/data/many") + repeat + "</repeat>", binds))


def answer(state: FormState, path: str, said: str) -> None:
    node = state.node(path)
    assert node is not None, path
    state.set(node, said)


def names(state: FormState, path: str = "/data/child/name") -> list[str]:
    return [node.value for node in state.world.places(path)]


def test_counted_repeat_has_no_instance_before_the_count_is_answered() -> None:
    assert names(counted("<child><name/><age/></child>")) == []


def test_counted_instances_begin_with_what_the_form_says_of_each() -> None:
    state = counted(
        "<child><name>first</name><age>2</age></child><child><name>second</name><age/></child>"
    )
    answer(state, "/data/many", "3")
    assert names(state) == ["first", "second", ""]
    assert names(state, "/data/child/age") == ["2.0", "", ""]
    answer(state, "/data/many", "1")
    answer(state, "/data/many", "2")
    assert names(state) == ["first", "second"]


def test_clearing_a_count_takes_no_answers_away() -> None:
    state = counted("<child><name/><age/></child>")
    answer(state, "/data/many", "2")
    answer(state, "/data/child[2]/name", "Noor")
    answer(state, "/data/many", "")
    assert names(state) == ["", "Noor"]
    answer(state, "/data/many", "0")
    assert names(state) == []


def test_template_values_take_their_type_in_a_new_instance() -> None:
    state = counted('<child jr:template=""><name/><age>4</age></child>')
    answer(state, "/data/many", "1")
    assert names(state, "/data/child/age") == ["4.0"]


def test_hidden_places_count_for_nothing_and_read_as_empty() -> None:
    state = counted(
        "<child><name>a</name><age/></child><child><name>b</name><age/></child>"
        "<total/><none/><list/><any/>",
        bind("child/name", "string", relevant="/data/many = 1")
        + bind("total", "int", calculate="count(/data/child/name)")
        + bind("none", "string", calculate="if(/data/child/name = '', 'none', 'some')")
        + bind("list", "string", calculate="join(', ', /data/child/name)")
        + bind("any", "string", calculate="if(/data/child/name, 'yes', 'no')"),
    )
    answer(state, "/data/many", "2")
    shown = ("total", "none", "list", "any")
    assert [value(state, f"/data/{name}") for name in shown] == ["0", "none", "", "no"]
    answer(state, "/data/many", "1")
    assert [value(state, f"/data/{name}") for name in shown] == ["1", "some", "a", "yes"]


def test_default_that_is_no_choice_is_dropped() -> None:
    items = "<item><label>A</label><value>a</value></item>"
    body = "".join(
        f'<{kind} ref="/data/{name}"><label>x</label>{items}</{kind}>'
        for kind, name in (("select1", "one"), ("select", "many"))
    )
    state = state_of(form_of("<one>gone</one><many>a gone</many>", body))
    assert (value(state, "/data/one"), value(state, "/data/many")) == ("", "a")


TOWNS = """<instance id="towns"><root>
<item><name>haifa</name><zone>north</zone></item><item><name>acre</name><zone>north</zone></item>
<item><name>eilat</name><zone>south</zone></item></root></instance>"""


def town_question() -> FormState:
    rows = "instance('towns')/root/item[zone = /data/zone]"
    body = f"""<select ref="/data/town"><label>t</label><itemset nodeset="{rows}">
    <value ref="name"/><label ref="name"/></itemset></select>"""
    return state_of(form_of("<zone/><town/>", text("/data/zone") + body, secondary=TOWNS))


def test_choice_that_no_longer_fits_is_taken_out_until_it_fits_again() -> None:
    state = town_question()
    answer(state, "/data/zone", "north")
    answer(state, "/data/town", "haifa acre")
    answer(state, "/data/zone", "south")
    assert value(state, "/data/town") == ""
    answer(state, "/data/zone", "north")
    assert value(state, "/data/town") == "haifa acre"


def test_newer_choice_stands_when_the_older_one_fits_again() -> None:
    state = town_question()
    answer(state, "/data/zone", "north")
    answer(state, "/data/town", "haifa")
    answer(state, "/data/zone", "south")
    answer(state, "/data/town", "eilat")
    answer(state, "/data/zone", "north")
    assert value(state, "/data/town") == ""
    answer(state, "/data/zone", "south")
    answer(state, "/data/town", "")
    answer(state, "/data/zone", "north")
    assert value(state, "/data/town") == ""
