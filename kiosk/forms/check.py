"""Whether an answer may stand: required ones are there, and the author's constraint holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.forms.definition import Control, Label
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState


class Fault(NamedTuple):
    """Why an answer may not stand, and the author's words for it."""

    key: str
    message: Label | None


def fault_of(state: FormState, node: Node) -> Fault | None:
    """Nothing when the answer at this place may stand. Places that are not relevant always may."""
    if not node.shown:
        return None
    bind = state.form.bind(node.path)
    if not node.value:
        if state.holds(bind.required, node, otherwise=False):
            return Fault("required", bind.required_message)
        return None
    if not state.holds(bind.constraint, node, otherwise=True):
        return Fault("constraint", bind.constraint_message)
    return None


def out_of_range(control: Control, text: str) -> bool:
    """Whether a number lies beyond a range, or between its steps."""
    if control.scale is None or not text:
        return False
    low, high, step = (float(part) for part in control.scale)
    try:
        value = float(text)
    except ValueError:
        return True
    if not min(low, high) <= value <= max(low, high):
        return True
    steps = (value - low) / step
    return abs(steps - round(steps)) > 1e-6
