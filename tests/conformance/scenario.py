"""Running one recorded form scenario: its steps on our state, its expectations judged strictly."""

from __future__ import annotations

import copy
import re
from datetime import UTC
from random import Random
from typing import TYPE_CHECKING, Any

from kiosk.forms import FormError, compile_xform, dump_form, load_form
from kiosk.forms.asking import Asking
from kiosk.forms.check import Fault, fault_of, out_of_range
from kiosk.forms.choices import choices_of
from kiosk.forms.convert import NotThisType, answer_text
from kiosk.forms.definition import Control, Group, Repeat
from kiosk.forms.reload import read_instance
from kiosk.forms.speak import match_language
from kiosk.forms.state import FormState, position_path
from kiosk.forms.stops import place_near
from kiosk.forms.submission import instance_xml
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.nodes import Node

PROPERTIES = {
    "deviceid": "123456",
    "email": "my@email",
    "username": "mukesh",
    "phonenumber": "+15551234",
}
# A recording that caught the recorder's own function where a prefix belongs.
_DAMAGE = re.compile(r"function\(\.\.\.a\)\{.*?\}; \}")
END = "END_OF_FORM"


class Unsupported(Exception):  # noqa: N818
    """A step of an operation that has no meaning here."""


class Scenario:
    def __init__(self, xml: str) -> None:
        self.form: CompiledForm = compile_xform(_DAMAGE.sub("jr", xml))
        self.language = self.form.definition.default_language
        self.position: tuple[str, Any] = ("BEGINNING", None)
        self.last: Fault | str | None = None
        self.last_node: Node | None = None
        self.before: Scenario | None = None
        self.source_id = ""
        self.begin(
            FormState(
                self.form,
                ManualClock(),
                zone=UTC,
                random=Random(1),
                properties=PROPERTIES,
                language=self.language,
            )
        )
        if self.state.faults:
            raise FormError(*self.state.faults)

    def begin(self, state: FormState) -> None:
        self.state = state
        self.wording = state.wording
        self.asking = Asking(state, self.wording)

    # -- Positions ------------------------------------------------------------------------

    def positions(self) -> list[tuple[str, Any, Node | None]]:
        """Reference, element and node of everything that can be stood at, in order."""
        found: list[tuple[str, Any, Node | None]] = []

        def go(body: Any, holder: Node) -> None:
            for element in body:
                if isinstance(element, Repeat):
                    parent = place_near(self.state, element.path.rpartition("/")[0], holder)
                    if parent is None or not parent.shown:
                        continue
                    for node in self.state.instances(parent, element.path):
                        if node.shown:
                            found.append((self.ref(node), element, node))
                            go(element.children, node)
                    if not element.fixed and self.state.repeat_wanted(parent, element.path):
                        path = self.ref(parent) + "/" + element.path.rpartition("/")[2]
                        found.append((path, element, None))
                    continue
                node = place_near(self.state, element.path, holder) if element.path else holder
                if node is None or not node.shown:
                    continue
                if isinstance(element, Control):
                    found.append((self.ref(node), element, node))
                elif isinstance(element, Group):
                    if element.path:
                        found.append((self.ref(node), element, node))
                    go(element.children, node)

        go(self.form.definition.body, self.state.root)
        return found

    def ref(self, node: Node) -> str:
        return position_path(node, self.form.definition.repeats)

    def next(self) -> str:
        places = self.positions()
        refs = [ref for ref, _, _ in places]
        at = refs.index(self.position[0]) + 1 if self.position[0] in refs else 0
        if at >= len(places):
            self.position = (END, None)
        else:
            self.position = (places[at][0], places[at][2])
        return self.position[0]

    # -- Steps ----------------------------------------------------------------------------

    def find(self, ref: str) -> Node:
        node = self.state.node(ref)
        assert node is not None, f"nothing at {ref}"
        return node

    def answer(self, ref: str, value: Any) -> None:
        node = self.state.node(ref)
        if node is None:
            node = self._grow(ref)
        kind = self.form.bind(node.path).type
        control = self.form.control(node.path)
        if isinstance(value, dict):
            value = _point(value) if value else "upload.txt"
        try:
            text = answer_text(kind, value)
            if control is not None and out_of_range(control, text):
                text = ""
        except NotThisType:
            text = ""
        if control is not None and control.kind == "select" and text:
            chosen = set(text.split())
            text = " ".join(
                o.value for o in choices_of(self.state, control, node) if o.value in chosen
            )
        if not self.state.holds(self.form.bind(node.path).readonly, node, otherwise=False):
            self.state.set(node, text)
        self.last, self.last_node = fault_of(self.state, node), node
        self.position = (self.ref(node), node)

    def _grow(self, ref: str) -> Node:
        """JavaRosa's scenarios make the repeat instance they answer in."""
        match = re.match(r"(.*)\[(\d+)\]", ref)
        assert match, f"nothing at {ref}"
        self.new_repeat(match[1])
        return self.find(ref)

    def new_repeat(self, ref: str) -> None:
        parent = self.find(ref.rpartition("/")[0])
        path = parent.path + "/" + re.sub(r"\[\d+\]$", "", ref.rpartition("/")[2])
        node = self.state.add_repeat(parent, path)
        assert node is not None
        self.position = (self.ref(node), node)

    def edit(self) -> None:
        xml = instance_xml(self.state)
        document = read_instance(self.form, xml)
        self.before = copy.copy(self)
        self.source_id = self.meta("instanceID")
        self.begin(
            FormState(
                self.form,
                ManualClock(),
                zone=UTC,
                random=Random(),
                properties=PROPERTIES,
                language=self.language,
                instance=document,
                beginning="edited",
            )
        )

    def restore(self) -> None:
        self.form = load_form(dump_form(self.form))
        self.source_id = self.meta("instanceID")
        document = read_instance(self.form, instance_xml(self.state))
        self.begin(
            FormState(
                self.form,
                ManualClock(),
                zone=UTC,
                random=Random(2),
                properties=PROPERTIES,
                language=self.language,
                instance=document,
                beginning="restored",
            )
        )

    def meta(self, local: str) -> str:
        for meta in self.state.root.named("meta"):
            for node in meta.named(local):
                return node.value
        return ""

    def run(self, step: dict[str, Any]) -> str:
        """Empty when the step goes as it should."""
        op = step["op"]
        if op == "answer":
            ref = _reference(step["ref"])
            if step.get("at") == "current" and self.position[0] != ref:
                return f"stands at {self.position[0]}, not {ref}"
            self.answer(ref, step["value"])
        elif op == "next":
            got, wanted = self.next(), _reference(step["ref"])
            return "" if got == wanted else f"next is {got}, expected {wanted}"
        elif op == "new_repeat":
            self.new_repeat(_reference(step["ref"]))
        elif op == "proposed_addExplicitCreateNewRepeatCallHere":
            if step["args"][1].get("explicitRepeatCreation"):
                self.new_repeat(step["args"][0])
        elif op == "remove_repeat":
            self.state.remove_repeat(self.find(_reference(step["ref"])))
        elif op == "set_language":
            self.language = match_language(step["lang"], self.form.languages)
            self.wording.language = self.language
            self.state.language_changed()
        elif op == "jump_to_beginning":
            self.position = ("BEGINNING", None)
        elif op == "editCurrentInstance":
            self.edit()
        elif op == "proposed_serializeAndRestoreInstanceState":
            self.restore()
        elif op == "expect":
            from tests.conformance.expecting import judge

            return judge(self, step)
        else:
            raise Unsupported(op)
        return ""


def _point(value: dict[str, Any]) -> str:
    names = ["latitude", "longitude", "altitude", "accuracy"]
    while names and value.get(names[-1]) is None:
        names.pop()
    return " ".join(str(value.get(name) or 0) for name in names)


def _reference(ref: Any) -> str:
    return ref["assertCurrentReference"] if isinstance(ref, dict) else ref


def judge(case: dict[str, Any], forms: dict[str, str]) -> str:
    """Empty when every step goes as recorded."""
    throws = any(step["op"] == "expect_throw" for step in case["steps"])
    try:
        scenario = Scenario(forms[case["form"]])
    except FormError as error:
        return "" if throws else f"the form was refused: {error}"
    if throws:
        return "the form was accepted, an error was expected"
    for number, step in enumerate(case["steps"], 1):
        try:
            fault = scenario.run(step)
        except Unsupported as missing:
            return f"step {number}: {missing} is not supported"
        except AssertionError as wrong:
            return f"step {number}: {wrong}"
        except FormError as error:
            return f"step {number}: raised {error}"
        if fault:
            return f"step {number} {step}: {fault}"[:700]
    return ""
