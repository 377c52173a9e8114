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
from kiosk.forms.convert import plain_text
from kiosk.forms.definition import Control, Group, Repeat
from kiosk.forms.reload import read_instance
from kiosk.forms.speak import match_language
from kiosk.forms.state import Beginning, FormState, position_path
from kiosk.forms.stops import place_near
from kiosk.forms.stored import stored_text
from kiosk.forms.submission import instance_xml
from tests.conformance.looking import BEGINNING, END
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.choices import Option
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


class Unsupported(Exception):  # noqa: N818
    """A step of an operation that has no meaning here."""


class Scenario:
    def __init__(self, xml: str, options: dict[str, Any] | None = None) -> None:
        self.form: CompiledForm = compile_xform(_DAMAGE.sub("jr", xml))
        self.options = options or {}
        self.language = self.form.definition.default_language
        self.position: tuple[str, Node | None] = (BEGINNING, None)
        self.last: Fault | str | None = None
        self.last_node: Node | None = None
        self.before: Scenario | None = None
        self.source_id = ""
        edited = self.options.get("editInstance")
        if edited:
            self.begin(read_instance(self.form, edited), "edited")
        else:
            self.begin()
        if self.state.faults:
            raise FormError(*self.state.faults)

    def begin(self, instance: Node | None = None, beginning: Beginning = "new") -> None:
        given = self.options.get("preloadProperties") or {}
        self.state = FormState(
            self.form,
            ManualClock(),
            zone=UTC,
            random=Random(1) if instance is None else Random(),
            properties=PROPERTIES | {name.lower(): value for name, value in given.items()},
            language=self.language,
            instance=instance,
            beginning=beginning,
        )
        self.wording = self.state.wording
        self.asking = Asking(self.state, self.wording)

    def choices(self, node: Node) -> Sequence[Option]:
        control = self.form.control(node.path)
        assert control is not None, f"no choices at {node.path}"
        return choices_of(self.state, control, node)

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

    def move(self, steps: int) -> str:
        """Go on, or back: past the last place is the end, before the first the beginning."""
        places = [(BEGINNING, None), *((ref, node) for ref, _, node in self.positions())]
        places.append((END, None))
        refs = [ref for ref, _ in places]
        at = refs.index(self.position[0]) if self.position[0] in refs else 0
        self.position = places[max(0, min(len(places) - 1, at + steps))]
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
            value = _given(value)
        if control is not None and control.kind == "trigger":
            value = "OK" if value is True else ""
        text = stored_text(kind, plain_text(value))
        if control is not None and out_of_range(control, text):
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
        document = read_instance(self.form, instance_xml(self.state))
        self.before = copy.copy(self)
        self.source_id = self.meta("instanceID")
        self.begin(document, "edited")

    def restore(self) -> None:
        self.form = load_form(dump_form(self.form))
        self.source_id = self.meta("instanceID")
        self.begin(read_instance(self.form, instance_xml(self.state)), "restored")

    def meta(self, local: str) -> str:
        for meta in self.state.root.named("meta"):
            for node in meta.named(local):
                return node.value
        return ""

    def run(self, step: dict[str, Any]) -> str:
        """Empty when the step goes as it should."""
        op = _SAME_AS.get(step["op"], step["op"])
        args = step.get("args", [])
        ref = _reference(step.get("ref", args[0] if args else ""))
        if op == "answer":
            if step.get("at") == "current" and self.position[0] != ref:
                return f"stands at {self.position[0]}, not {ref}"
            self.answer(ref, step["value"] if "value" in step else _several(args[1:]))
        elif op in ("next", "prev"):
            got = self.move(1 if op == "next" else -1)
            return "" if got == ref else f"{op} is {got}, expected {ref}"
        elif op == "new_repeat":
            self.new_repeat(ref)
        elif op == "proposed_addExplicitCreateNewRepeatCallHere":
            if args[1].get("explicitRepeatCreation"):
                self.new_repeat(args[0])
        elif op == "remove_repeat":
            self.state.remove_repeat(self.find(ref))
        elif op == "set_language":
            self.language = match_language(step.get("lang", ref), self.form.languages)
            self.wording.language = self.language
            self.state.language_changed()
        elif op == "expect":
            from tests.conformance.expecting import judge

            return judge(self, step)
        elif op in _WHOLE:
            _WHOLE[op](self)
        else:
            raise Unsupported(op)
        return ""

    def to_beginning(self) -> None:
        self.position = (BEGINNING, None)

    def anew(self) -> None:
        """Another instance of the same form."""
        self.begin()
        self.to_beginning()


_SAME_AS = {
    "createNewRepeat": "new_repeat",
    "removeRepeat": "remove_repeat",
    "setLanguage": "set_language",
    "jumpToBeginningOfForm": "jump_to_beginning",
    "newInstance": "new_instance",
    "serializeAndDeserializeInstance": "proposed_serializeAndRestoreInstanceState",
    "serializeAndDeserializeForm": "proposed_serializeAndRestoreInstanceState",
}
_WHOLE: dict[str, Callable[[Scenario], None]] = {
    "jump_to_beginning": Scenario.to_beginning,
    "new_instance": Scenario.anew,
    "editCurrentInstance": Scenario.edit,
    "proposed_serializeAndRestoreInstanceState": Scenario.restore,
}


def _several(args: list[Any]) -> Any:
    return args[0] if len(args) == 1 else args


def _given(value: dict[str, Any]) -> Any:
    """An answer that is more than text or a number: a file, a place, a typed value."""
    if "$undef" in value:
        return None
    if "$bigint" in value:
        return int(value["$bigint"])
    if "$" in value:
        return value["args"][0] if value["args"] else None
    return _point(value) if value else "upload.txt"


def _point(value: dict[str, Any]) -> str:
    names = ["latitude", "longitude", "altitude", "accuracy"]
    while names and value.get(names[-1]) is None:
        names.pop()
    return " ".join(str(value.get(name) or 0) for name in names)


def _reference(ref: Any) -> str:
    return ref.get("assertCurrentReference") if isinstance(ref, dict) else ref


def judge(case: dict[str, Any], forms: dict[str, str]) -> str:
    """Empty when every step goes as recorded."""
    throws = any(step["op"] == "expect_throw" for step in case["steps"])
    try:
        scenario = Scenario(forms[case["form"]], case.get("options"))
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
