"""How a form begins: defaults take the type of their place, templates are blank, actions wait."""

from __future__ import annotations

from datetime import UTC

import pytest

from kiosk.forms import CompiledForm
from kiosk.forms.state import FormState
from tests.kiosk.forms.factory import form_of, text
from tests.support.clock import ManualClock


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
