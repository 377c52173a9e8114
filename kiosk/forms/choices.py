"""The choices of a select question as they are now: written in the form or drawn from a table."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple

from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.values import to_nodes, to_text

if TYPE_CHECKING:
    from kiosk.forms.definition import Control, Label
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState


class Option(NamedTuple):
    """A choice: what it writes, the words it has, and the row it came from."""

    value: str
    label: Label | None
    item: Node | None


def choices_of(state: FormState, control: Control, node: Node) -> list[Option]:
    """In the order they are shown. An order drawn by chance stays the same for the whole visit."""
    itemset = control.itemset
    if itemset is None:
        return [Option(item.value, item.label, None) for item in control.items]
    world = state.world
    kept = world.random
    if itemset.randomized:
        world.random = Random(f"{state.seed} {control.path}")
    try:
        items = to_nodes(state.evaluate(itemset.nodes, node))
    finally:
        world.random = kept
    read = state.form.run(itemset.value)
    found: list[Option] = []
    for item in items:
        value = to_text(read(Frame(world, item, node)))
        if value or not item.template:
            found.append(Option(value, itemset.label, item))
    return found


def keep_fitting(answer: str, options: list[Option]) -> str:
    """The answer without the words that are no choice any more."""
    words = answer.split()
    allowed = {option.value for option in options}
    return answer if allowed.issuperset(words) else " ".join(w for w in words if w in allowed)
