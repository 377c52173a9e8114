"""Instances that come back: for review, after a break, to be mended."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

import pytest

from kiosk.forms import DataError
from kiosk.forms.reload import read_instance
from kiosk.forms.state import FormState
from kiosk.forms.submission import answers, instance_xml
from tests.kiosk.forms.factory import form_of, satisfaction, text, walk_of
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from kiosk.forms import CompiledForm


def test_instance_survives_the_round_trip() -> None:
    form = satisfaction()
    walk = walk_of(form)
    walk.answer("no")
    walk.answer("Queue & <wait>", "/data/reason")
    walk.answer(3, "/data/visits")
    xml = walk.abandon().instance_xml
    state = FormState(
        form, ManualClock(), zone=UTC, instance=read_instance(form, xml), beginning="restored"
    )
    assert instance_xml(state) == xml
    assert answers(state) == walk.abandon().answers


def test_edited_instance_names_what_it_replaces() -> None:
    form = satisfaction()
    first = walk_of(form).abandon()
    document = read_instance(form, first.instance_xml)
    state = FormState(form, ManualClock(), zone=UTC, instance=document, beginning="edited")
    found = answers(state)
    assert found["/data/orx:meta/orx:deprecatedID"] == first.instance_id
    assert found["/data/orx:meta/orx:instanceID"] != first.instance_id


def test_repeats_come_back_in_their_number() -> None:
    form = form_of(
        "<r><a/></r><z/>",
        f'<repeat nodeset="/data/r">{text("/data/r/a")}</repeat>{text("/data/z")}',
    )
    document = read_instance(form, '<data id="visit"><r><a>1</a></r><r><a>2</a></r><z>9</z></data>')
    state = FormState(form, ManualClock(), zone=UTC, instance=document, beginning="restored")
    found = answers(state)
    assert (found["/data/r[2]/a"], found["/data/z"]) == ("2", "9")


def test_instance_of_another_form_is_refused() -> None:
    with pytest.raises(DataError, match="<other>"):
        read_instance(satisfaction(), "<other/>")


def reloaded(form: CompiledForm, xml: str) -> FormState:
    document = read_instance(form, xml)
    return FormState(form, ManualClock(), zone=UTC, instance=document, beginning="restored")


def names(state: FormState) -> list[str]:
    return [node.value for node in state.world.places("/data/g/r/name")]


REPEAT = "<repeat nodeset='/data/g/r'{}>" + text("/data/g/r/name") + "</repeat>"
TWO = "<g><r><name>one</name></r><r><name>two</name></r></g><n/>"


def test_place_that_was_left_out_comes_back_without_instances() -> None:
    form = form_of(TWO, f"<group ref='/data/g'>{REPEAT.format('')}</group>" + text("/data/n"))
    assert names(reloaded(form, "<data><n>4</n></data>")) == []
    assert names(reloaded(form, "<data><g/><n>4</n></data>")) == []


def test_instances_of_a_fixed_number_are_completed_from_the_form() -> None:
    fixed = REPEAT.format(" jr:noAddRemove='true()'")
    form = form_of(TWO, f"<group ref='/data/g'>{fixed}</group>")
    xml = "<data><g><r><name>mine</name></r></g></data>"
    assert names(reloaded(form, xml)) == ["mine", "two"]
