"""One place of a form as recorded scenarios see it: its answer, its words, whether its rules hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.forms.check import Fault, fault_of
from kiosk.forms.definition import Label, elements
from kiosk.forms.markdown import Piece, pieces
from kiosk.forms.nodes import Node, string_value

if TYPE_CHECKING:
    from kiosk.forms.choices import Option
    from tests.conformance.scenario import Scenario


class Answer:
    """What a scenario sees of a place: its text and its typed value."""

    def __init__(self, scenario: Scenario, node: Node) -> None:
        self.scenario = scenario
        self.node = node
        self.text = string_value(node)

    @property
    def value(self) -> Any:
        control = self.scenario.form.control(self.node.path)
        kind = self.scenario.form.bind(self.node.path).type
        text = self.text
        if control is not None and control.kind == "trigger":
            return text == "OK"
        if control is not None and control.kind in ("select", "rank"):
            return text.split()
        if control is not None and control.kind == "select1":
            return [text] if text else []
        if kind in ("int", "decimal"):
            return None if not text else int(text) if kind == "int" else float(text)
        if kind == "geopoint":
            names = ("latitude", "longitude", "altitude", "accuracy")
            numbers = [float(part) for part in text.split()] + [None, None]
            return dict(zip(names, numbers, strict=False)) if text else None
        return text


class Words(NamedTuple):
    """A label or a hint: as it reads, and as it is written."""

    plain: str
    marked: str


class Validated(NamedTuple):
    """Whether one rule of a place holds, and what it says when it does not."""

    scenario: Scenario
    node: Node
    condition: str  # constraint, required, or empty for whichever does not hold

    @property
    def fault(self) -> Fault | None:
        fault = fault_of(self.scenario.state, self.node)
        return fault if fault and self.condition in ("", fault.key) else None

    @property
    def message(self) -> str | None:
        return message(self.scenario, self.fault, self.node)


def say(scenario: Scenario, label: Label | None, node: Node, item: Node | None = None) -> Words:
    say = scenario.wording.say
    return Words(say(label, node, item), say(label, node, item, marked=True))


def choices_at(scenario: Scenario, node: Node) -> list[tuple[str, str, Option]]:
    assert scenario.form.control(node.path) is not None
    return [
        (o.value, scenario.wording.say(o.label, node, o.item), o) for o in scenario.choices(node)
    ]


def readonly(scenario: Scenario, node: Node) -> bool:
    """Its own rule or one of what holds it."""
    at: Node | None = node
    while at is not None and at.path:
        if scenario.state.holds(scenario.form.bind(at.path).readonly, at, otherwise=False):
            return True
        at = at.parent
    return False


def node_type(scenario: Scenario, node: Node) -> str:
    control = scenario.form.control(node.path)
    if node.path in scenario.form.definition.repeats:
        return "repeat-instance"
    if node is scenario.state.root:
        return "root"
    if control is not None:
        return {"select1": "select"}.get(control.kind, control.kind)
    return "group" if node.elements() else "model-value"


def appearances(scenario: Scenario, node: Node) -> tuple[str, ...]:
    for element in elements(scenario.form.definition.body):
        if element.path == node.path:
            return element.appearance
    return ()


def described(scenario: Scenario, node: Node) -> dict[str, Any]:
    """What can be asked of a place, all at once."""
    bind, holds = scenario.form.bind(node.path), scenario.state.holds
    control = scenario.form.control(node.path)
    state = {
        "reference": scenario.ref(node),
        "relevant": node.shown,
        "readonly": readonly(scenario, node),
        "required": holds(bind.required, node, otherwise=False),
        "value": Answer(scenario, node).value,
        "instanceValue": string_value(node),
        "children": node.elements(),
    }
    if control is not None:
        state["label"] = say(scenario, control.label, node)
        state["hint"] = say(scenario, control.hint, node)
        if control.kind in ("select", "select1", "rank"):
            state["valueOptions"] = choices_at(scenario, node)
    rules = {
        rule: {
            "condition": rule,
            "valid": Validated(scenario, node, rule).fault is None,
            "message": Validated(scenario, node, rule).message,
        }
        for rule in ("constraint", "required")
    }
    fault = fault_of(scenario.state, node)
    return {
        "nodeType": node_type(scenario, node),
        "valueType": bind.type,
        "currentState": state,
        **state,
        "validationState": {**rules, "violation": rules.get(fault.key) if fault else None},
        "media": _media(scenario, node),
    }


def _media(scenario: Scenario, node: Node) -> dict[str, Any] | None:
    control = scenario.form.control(node.path)
    if control is None:
        return None
    type_, _, subtype = control.mediatype.partition("/")
    if type_ in ("", "application", "*") and subtype in ("", "*"):
        return {"accept": "*", "type": None, "subtype": None}
    return {"accept": control.mediatype, "type": type_, "subtype": subtype}


def _of(name: str) -> Callable[[Scenario, Node], Any]:
    return lambda scenario, node: described(scenario, node)[name]


_DESCRIBED = (
    "reference",
    "relevant",
    "readonly",
    "required",
    "value",
    "instanceValue",
    "children",
    "label",
    "hint",
    "valueOptions",
    "nodeType",
    "valueType",
    "media",
)
Property = Callable[["Scenario", Any], Any]
PROPERTIES: dict[type, dict[str, Property]] = {
    Answer: {
        "value": lambda _scenario, answer: answer.value,
        "getValue": lambda _scenario, answer: answer.text,
        "toString": lambda _scenario, answer: answer.text,
        "stringValue": lambda _scenario, answer: answer.text,
        "validationState": lambda scenario, answer: Validated(scenario, answer.node, ""),
    },
    Words: {
        "asString": lambda _scenario, words: words.plain,
        "formatted": lambda _scenario, words: [_formatted(p) for p in pieces(words.marked)],
    },
    Validated: {
        "constraint": lambda scenario, state: Validated(scenario, state.node, "constraint"),
        "required": lambda scenario, state: Validated(scenario, state.node, "required"),
        "violation": lambda scenario, state: Validated(scenario, state.node, ""),
        "valid": lambda _scenario, state: state.fault is None,
        "message": lambda _scenario, state: state,
        "asString": lambda _scenario, state: state.message,
        "condition": lambda _scenario, state: state.fault.key if state.fault else None,
    },
    Node: {
        **{name: _of(name) for name in _DESCRIBED},
        "validationState": lambda scenario, node: Validated(scenario, node, ""),
        "getAnswer": Answer,
        "classes": lambda scenario, _node: scenario.form.definition.style.split(),
        "appearances": appearances,
    },
    str: {"xpathReference": lambda _scenario, reference: reference},
    tuple: {
        "value": lambda _scenario, choice: choice[0],
        "getValue": lambda _scenario, choice: choice[0],
        "label": lambda _scenario, choice: Words(choice[1], choice[1]),
        "getProperties": lambda _scenario, choice: (
            []
            if choice[2].item is None
            else [[cell.local, cell.value] for cell in choice[2].item.elements()]
        ),
    },
}


def _formatted(piece: Piece) -> dict[str, Any]:
    if not piece.name:
        return {"value": piece.text}
    children = [_formatted(child) for child in piece.children]
    if piece.name == "li":  # there a paragraph stands around the words of an entry
        words = [child for child in children if child.get("elementName") not in ("ul", "ol")]
        children = [{"elementName": "p", "children": words}, *children[len(words) :]]
    found: dict[str, Any] = {"elementName": piece.name, "children": children}
    if piece.link:
        found["url"] = piece.link
    if piece.style:
        found["properties"] = {"style": dict(piece.style)}
    return found


def all_faults(scenario: Scenario) -> list[tuple[Node, Fault]]:
    """Every answer that may not stand, in order."""
    found = []
    for _, _, node in scenario.positions():
        if node is not None and not node.elements():
            fault = fault_of(scenario.state, node)
            if fault is not None:
                found.append((node, fault))
    return found


def first_fault(scenario: Scenario) -> tuple[Node, Fault] | None:
    return next(iter(all_faults(scenario)), None)


def message(scenario: Scenario, fault: Fault | None, node: Node) -> str | None:
    if fault is None:
        return None
    return scenario.wording.say(fault.message, node) or None
