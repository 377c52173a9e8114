"""What leaves the kiosk: the OpenRosa instance and the same answers as a flat record."""

from __future__ import annotations

from typing import Any

from kiosk.forms.convert import json_value
from kiosk.forms.kinds import kind_of
from kiosk.forms.marks import JAVAROSA, OPENROSA
from kiosk.forms.nodes import Node, elements_below
from kiosk.forms.state import FormState, position_path
from kiosk.forms.xml_out import write_xml


def instance_xml(state: FormState) -> str:
    """The instance as ODK Central and KoboToolbox accept it: relevant places only."""
    return write_xml(state.root, keep=_kept, namespaces={"orx": OPENROSA, "jr": JAVAROSA})


def _kept(node: Node) -> bool:
    return node.shown


def answers(state: FormState) -> dict[str, Any]:
    """Every relevant value that is not empty, by its path with repeat numbers."""
    found: dict[str, Any] = {}
    form = state.form
    repeats = form.definition.repeats
    stack = [state.root]
    while stack:
        node = stack.pop()
        if not node.shown:
            continue
        inner = node.elements()
        if inner:
            stack.extend(reversed(inner))
        elif node.value and node is not state.root:
            found[position_path(node, repeats)] = json_value_of(state, node)
    return found


def json_value_of(state: FormState, node: Node) -> Any:
    """The value of one place as JSON has it."""
    return json_value(_type(state, node), node.value)


def _type(state: FormState, node: Node) -> str:
    bind = state.form.bind(node.path)
    control = state.form.control(node.path)
    if control is not None:
        kind = kind_of(control, bind)
        if kind in ("select_multiple", "rank"):
            return kind
        if kind == "range" and bind.type == "string":
            return "decimal"
    return bind.type


def by_role(state: FormState) -> dict[str, str]:
    """Diwan's roles (csat, ces, nps, reason, comment, wants-reply) and what was answered in them."""
    return {
        bind.role: node.value
        for bind in state.form.definition.binds
        if bind.role
        for node in state.world.places(bind.path)
        if node.shown and node.value
    }


def personal_paths(state: FormState) -> frozenset[str]:
    """Paths whose answers say something about the visitor: those that are among the answers."""
    repeats = state.form.definition.repeats
    return frozenset(
        position_path(below, repeats)
        for path in state.form.personal
        for node in state.world.places(path)
        for below in elements_below(node)
        if below.value and below.shown and not below.elements()
    )


def instance_id(state: FormState) -> str:
    """What stands in meta/instanceID; compiling a form makes sure that there is one."""
    for meta in state.root.elements():
        if meta.local == "meta":
            for node in meta.elements():
                if node.local == "instanceID":
                    return node.value
    return ""
