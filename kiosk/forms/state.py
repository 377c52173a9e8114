"""The answers of one walk and what follows from them: only what an answer can change is worked out."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Final, Literal

from kiosk.forms.actions import Actions, mark_as_edit
from kiosk.forms.choices import choices_of, drop_unlisted, keep_fitting
from kiosk.forms.convert import calculated_text
from kiosk.forms.definition import Target
from kiosk.forms.flat import unflatten
from kiosk.forms.nodes import (
    Node,
    copy_tree,
    elements_below,
    position_path,
    string_value,
    within,
)
from kiosk.forms.problems import FormError, FormProblem
from kiosk.forms.speak import Wording
from kiosk.forms.stored import TYPED, stored_text
from kiosk.forms.world import FormWorld, stand_in
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.values import Value, to_bool, to_number

if TYPE_CHECKING:
    from datetime import tzinfo

    from kiosk.clock import Clock
    from kiosk.forms.compiled import CompiledForm

Beginning = Literal["new", "restored", "edited"]
MAX_REPEATS: Final = 10_000
MAX_NODES: Final = 200_000
_ROUNDS: Final = 100
_NUMBERS: Final = frozenset({"int", "decimal"})


class FormState:
    """An instance of a form. Every change goes through here, so that what depends on it follows."""

    def __init__(
        self,
        form: CompiledForm,
        clock: Clock,
        *,
        zone: tzinfo | None = None,
        random: Random | None = None,
        properties: dict[str, str] | None = None,
        instance: Node | None = None,
        beginning: Beginning = "new",
        language: str = "",
    ) -> None:
        self.form = form
        self.document = instance or unflatten(form.definition.instance)
        self.root = self.document.elements()[0]
        self.world = FormWorld(form, self.document, clock, zone, random or Random())
        self.wording = Wording(self, language or form.definition.default_language)
        self.actions = Actions(self)
        self.properties = self.world.properties = properties or {}
        self.changes = 0
        self.seed = self.world.random.getrandbits(64)
        self.flipped: list[Node] | None = None  # what came or went, for whoever counts
        self.limited = False
        self._targets = form.definition.targets
        self._readers = form.definition.readers
        self._heap: list[tuple[int, int]] = []
        self._pending: dict[int, dict[int, Node] | None] = {}
        self._nodes = 0
        # What counted instances begin with, where the form says more than their template does.
        self._seeds: dict[tuple[Node, str], list[Node]] = {}
        self._chosen: dict[Node, str] = {}  # what was chosen and is no choice just now
        self.faults: list[FormProblem] = []
        self._start(beginning)

    # -- Beginning --------------------------------------------------------------------------

    def _start(self, beginning: Beginning) -> None:
        if beginning == "edited":
            mark_as_edit(self.root)
        if beginning == "new":
            self._set_counted_aside(self.root)
        self._nodes = sum(1 for _ in elements_below(self.root))
        self.actions.preload(again=beginning != "new")
        self._cast_defaults(TYPED if beginning == "new" else _NUMBERS)
        if beginning == "new":
            drop_unlisted(self)
        for number in range(len(self._targets)):
            if self._targets[number].kind != "choices":
                self._schedule(number, None)
        self.settle()
        self.actions.open = True
        if beginning == "new":
            self.actions.fire("odk-instance-first-load")
            self.actions.fire("xforms-ready")
        self.actions.fire("odk-instance-load")
        self.settle()

    def _cast_defaults(self, kinds: frozenset[str]) -> None:
        """A default that is not of its place's type becomes so: 2.5 in a whole number is 2."""
        for bind in self.form.definition.binds:
            if bind.type in kinds:
                for node in self.world.places(bind.path):
                    node.value = stored_text(bind.type, node.value)

    def _set_counted_aside(self, top: Node) -> None:
        """Where a count says how many instances there are, it says so from the first."""
        for path, count in self.form.definition.repeats.items():
            if count is None or not path.startswith(top.path + "/"):
                continue
            for parent in list(self.world.places_within(top, path.rpartition("/")[0])):
                present = self.instances(parent, path)
                if present:
                    parent.remove(*present)
                if any(below.value for node in present for below in elements_below(node)):
                    self._seeds[parent, path] = present

    # -- Reading ----------------------------------------------------------------------------

    def evaluate(self, number: int, node: Node) -> Value:
        """The value of an expression of the form at a place."""
        try:
            return self.form.run(number)(Frame(self.world, node))
        except (FormError, RecursionError) as fault:
            self._failed(number, node, fault)
            return ""

    def _failed(self, number: int, node: Node, fault: Exception) -> None:
        """An expression that cannot be worked out gives nothing; the visit goes on."""
        message = "it is nested too deeply"
        if isinstance(fault, FormError):
            message = fault.problems[0].message
        problem = FormProblem(message=message, where=node.path, expression=self.form.source(number))
        if problem not in self.faults[-20:]:
            self.faults.append(problem)

    def holds(self, number: int | None, node: Node, *, otherwise: bool) -> bool:
        return otherwise if number is None else to_bool(self.evaluate(number, node))

    def node(self, reference: str) -> Node | None:
        """The node at a path with positions, `/data/person[2]/age`; without one the first is meant."""
        nodes = [self.document]
        for part in reference.strip("/").split("/"):
            name, _, position = part.rstrip("]").partition("[")
            nodes = self.world.below(nodes, [name])
            if position:
                nodes = nodes[int(position) - 1 : int(position)] if position.isdigit() else []
            nodes = nodes[:1]
        return nodes[0] if nodes else None

    # -- Changing ---------------------------------------------------------------------------

    def set(self, node: Node, text: str) -> None:
        """Put an answer in its place and let everything follow from it."""
        self._chosen.pop(node, None)
        self._put(node, text)
        self.settle()

    def _put(self, node: Node, text: str) -> None:
        if node.value == text:
            return
        node.value = text
        self._chosen.pop(node, None)
        self.changes += 1
        self._touched(node)
        self.actions.value_changed(node)

    def put(self, node: Node, text: str) -> None:
        """Like set(), for actions in the middle of a change."""
        self._put(node, text)

    def _touched(self, node: Node) -> None:
        for number, scope in self._readers.get(node.path, ()):
            self._schedule(number, within(node, scope) if scope else None)

    def _schedule(self, number: int, scope: Node | None) -> None:
        """Note that a target is to be worked out: everywhere, or below one node only."""
        if number not in self._pending:
            self._pending[number] = None if scope is None else {id(scope): scope}
            heapq.heappush(self._heap, (self._targets[number].rank, number))
            return
        scopes = self._pending[number]
        if scope is None:
            self._pending[number] = None
        elif scopes is not None:
            scopes[id(scope)] = scope

    def note(self, number: int) -> None:
        """Have a target worked out everywhere at the next settle()."""
        self._schedule(number, None)

    def settle(self) -> None:
        """Work out everything that is noted, lowest rank first, then the actions that were set off."""
        for _ in range(_ROUNDS):
            self._work_out()
            if not self.actions.run_waiting():
                return
        raise FormError(FormProblem(message="the form's actions set each other off without end"))

    def _work_out(self) -> None:
        runs: dict[int, int] = {}
        while self._heap:
            _, number = heapq.heappop(self._heap)
            scopes = self._pending.pop(number)
            runs[number] = runs.get(number, 0) + 1
            if runs[number] > _ROUNDS:
                continue
            target = self._targets[number]
            _WORK[target.kind](self, target, scopes)

    def _nodes_of(self, path: str, scopes: dict[int, Node] | None) -> list[Node]:
        if scopes is None:
            return self.world.places(path)
        return [n for scope in scopes.values() for n in self.world.places_within(scope, path)]

    def _calculate(self, target: Target, scopes: dict[int, Node] | None) -> None:
        kind = self.form.bind(target.path).type
        for node in self._nodes_of(target.path, scopes):
            if node.shown:
                value = self.evaluate(target.expression, node)
                self._put(node, calculated_text(kind, value, self.world.zone))

    def _relevance(self, target: Target, scopes: dict[int, Node] | None) -> None:
        for node in list(self._nodes_of(target.path, scopes)):
            relevant = to_bool(self.evaluate(target.expression, node))
            if relevant != node.relevant:
                node.relevant = relevant
                self._show(node)

    def _show(self, top: Node) -> None:
        """Carry relevance down; whoever reads a place that appeared or went is worked out again."""
        stack = [top]
        while stack:
            node = stack.pop()
            shown = node.relevant and (node.parent is None or node.parent.shown)
            if shown == node.shown:
                continue
            node.shown = shown
            self.changes += 1
            if self.flipped is not None:
                self.flipped.append(node)
            for attribute in node.attributes:
                attribute.shown = shown and attribute.relevant
                self._touched(attribute)
            self._touched(node)
            if shown:
                self._appeared(node)
            stack.extend(node.children)

    def _appeared(self, node: Node) -> None:
        """Values that were not kept up while their place was not relevant are worked out now."""
        for number in self.form.calculations.get(node.path, ()):
            self._schedule(number, node)

    def _choices(self, target: Target, scopes: dict[int, Node] | None) -> None:
        control = self.form.control(target.path)
        if control is None:
            return
        for node in self._nodes_of(target.path, scopes):
            chosen = self._chosen.get(node, node.value)
            if chosen and node.shown:
                fitting = keep_fitting(chosen, choices_of(self, control, node))
                self._put(node, fitting)
                if fitting != chosen:
                    self._chosen[node] = chosen  # it counts again when its choices come back

    def language_changed(self) -> None:
        """Values that quote the form's words (jr:itext, jr:choice-name) are worked out anew."""
        for number in self.form.definition.speaking:
            self._schedule(number, None)
        self.settle()
        self.changes += 1

    # -- Repeats ----------------------------------------------------------------------------

    def _count(self, target: Target, _scopes: dict[int, Node] | None) -> None:
        parent_path = target.path.rpartition("/")[0]
        for parent in list(self.world.places(parent_path)):
            value = self.evaluate(target.expression, stand_in(parent, target.path))
            number = to_number(value, self.world.zone)
            if math.isnan(number):
                continue  # not answered: what is there stays
            self._make(parent, target.path, int(number) if number > 0 and number < 2**53 else 0)

    def _make(self, parent: Node, path: str, wanted: int) -> None:
        present = self.instances(parent, path)
        room = MAX_REPEATS
        if wanted > room:
            wanted, self.limited = room, True
        if wanted < len(present):
            self._take_out(parent, present[wanted:])
            return
        missing = wanted - len(present)
        size = len(self.form.definition.templates[path])
        fitting = min(missing, max(0, (MAX_NODES - self._nodes) // size))
        self.limited = self.limited or fitting < missing
        if fitting:
            self._put_in(parent, path, fitting)

    def _room_for(self, path: str) -> bool:
        return self._nodes + len(self.form.definition.templates[path]) <= MAX_NODES

    def instances(self, parent: Node, path: str) -> list[Node]:
        return [
            c for c in parent.named(path.rpartition("/")[2].rpartition(":")[2]) if c.path == path
        ]

    def repeat_wanted(self, parent: Node, path: str) -> bool:
        """Whether more instances may be asked for: the repeat is relevant, also while it is empty."""
        present = self.instances(parent, path)
        if present:
            return any(node.shown for node in present)
        relevant = self.form.bind(path).relevant
        return self.holds(relevant, stand_in(parent, path), otherwise=True)

    def add_repeat(self, parent: Node, path: str) -> Node | None:
        """A new instance after the last one; nothing when there is no room for more."""
        if len(self.instances(parent, path)) >= MAX_REPEATS or not self._room_for(path):
            self.limited = True
            return None
        (node,) = self._put_in(parent, path, 1)
        self.settle()
        return node

    def remove_repeat(self, node: Node) -> None:
        if node.parent is not None:
            self._take_out(node.parent, [node])
            self.settle()

    def _put_in(self, parent: Node, path: str, number: int) -> list[Node]:
        template = self.form.definition.templates[path]
        above = path.rpartition("/")[0]
        siblings = self.instances(parent, path)
        seeds = self._seeds.get((parent, path), [])[len(siblings) :][:number]
        added = [copy_tree(seed) for seed in seeds]
        added += [unflatten(template, above).elements()[0] for _ in range(number - len(seeds))]
        place = parent.children.index(siblings[-1]) + 1 if siblings else self._place(parent, path)
        parent.insert(place, *added)
        for node in added:
            self._set_counted_aside(node)
            for below in elements_below(node):
                self._nodes += 1
                below.shown = below.parent is None or below.parent.shown
                if below.value:
                    below.value = stored_text(self.form.bind(below.path).type, below.value)
        self._structure_changed(added)
        for node in added:
            self._work_on(node)
            self.actions.fire_within(node)
        return added

    def _work_on(self, top: Node) -> None:
        """Everything in a new instance is worked out once."""
        for node in elements_below(top):
            for place in (node, *node.attributes):
                for number in self.form.on_path.get(place.path, ()):
                    self._schedule(number, top)

    def _place(self, parent: Node, path: str) -> int:
        """Where the first instance goes: after what stands before it in the form."""
        following = self.form.following(path)
        for place, child in enumerate(parent.children):
            if child.path in following:
                return place
        return len(parent.children)

    def _take_out(self, parent: Node, removed: list[Node]) -> None:
        self._nodes -= sum(1 for top in removed for _ in elements_below(top))
        parent.remove(*removed)
        self._structure_changed(removed)

    def _structure_changed(self, tops: list[Node]) -> None:
        """Whoever reads what came or went, or its place in the row, is worked out again."""
        self.changes += 1
        paths = {node.path for top in tops[:1] for node in elements_below(top)}
        paths |= {attribute.path for node in tops[:1] for attribute in node.attributes}
        for path in paths:
            for reader, _ in self._readers.get(path, ()):
                self._schedule(reader, None)


Work = Callable[[FormState, Target, "dict[int, Node] | None"], None]
_WORK: Final[dict[str, Work]] = {
    "calculate": FormState._calculate,  # noqa: SLF001
    "relevant": FormState._relevance,  # noqa: SLF001
    "count": FormState._count,  # noqa: SLF001
    "choices": FormState._choices,  # noqa: SLF001
}


__all__ = ["FormState", "position_path", "string_value"]
