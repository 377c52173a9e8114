"""The way through a form: every place a walk can stop at, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.forms.definition import Control, Element, Group, Label, Repeat
from kiosk.forms.kinds import UNSUPPORTED, kind_of

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState


class Stop(NamedTuple):
    """One screen: a question, several questions at once, or the question whether to add another."""

    kind: str
    node: Node
    fields: tuple[tuple[Control, Node], ...]
    title: Label | None
    title_node: Node
    repeat: Repeat | None = None

    @property
    def shown(self) -> bool:
        if self.repeat is not None:
            return self.node.shown
        return any(node.shown for _, node in self.fields)


def stops_of(state: FormState) -> list[Stop]:
    """All stops, also those that are not relevant now. Changes only when a repeat does."""
    found: list[Stop] = []
    work: list[tuple[Element | Stop, Node, Label | None, Node]] = [
        (element, state.root, None, state.root) for element in reversed(state.form.definition.body)
    ]
    while work:
        element, holder, title, title_node = work.pop()
        if isinstance(element, Stop):
            found.append(element)
        elif isinstance(element, Control):
            node = place_near(state, element.path, holder)
            if node is not None and _can_ask(state, element):
                found.append(Stop("question", node, ((element, node),), title, title_node))
        elif isinstance(element, Group):
            node = place_near(state, element.path, holder) if element.path else holder
            if node is None:
                continue
            heading = (element.label, node) if element.label else (title, title_node)
            if "field-list" in element.appearance:
                found.append(Stop("fields", node, _fields(state, element, node), *heading))
            else:
                work.extend((child, node, *heading) for child in reversed(element.children))
        else:
            work.extend(reversed(_repeat(state, element, holder)))
    return found


def _repeat(
    state: FormState, repeat: Repeat, holder: Node
) -> list[tuple[Element | Stop, Node, Label | None, Node]]:
    parent = place_near(state, repeat.path.rpartition("/")[0], holder)
    if parent is None:
        return []
    work: list[tuple[Element | Stop, Node, Label | None, Node]] = []
    for instance in state.instances(parent, repeat.path):
        if "field-list" in repeat.appearance:
            fields = _fields(state, repeat, instance)
            stop = Stop("fields", instance, fields, repeat.label, instance)
            work.append((stop, instance, None, instance))
        else:
            work += [(child, instance, repeat.label, instance) for child in repeat.children]
    if not repeat.fixed:
        ask = Stop("repeat", parent, (), repeat.label, parent, repeat)
        work.append((ask, parent, None, parent))
    return work


def _fields(
    state: FormState, holder: Group | Repeat, node: Node
) -> tuple[tuple[Control, Node], ...]:
    """Every question inside, also in groups and repeats within."""
    found: list[tuple[Control, Node]] = []
    work: list[tuple[Element, Node]] = [(child, node) for child in reversed(holder.children)]
    while work:
        element, at = work.pop()
        if isinstance(element, Repeat):
            parent = place_near(state, element.path.rpartition("/")[0], at)
            instances = state.instances(parent, element.path) if parent is not None else []
            for instance in reversed(instances):
                work.extend((child, instance) for child in reversed(element.children))
            continue
        place = place_near(state, element.path, at) if element.path else at
        if place is None:
            continue
        if isinstance(element, Control):
            if _can_ask(state, element):
                found.append((element, place))
        else:
            work.extend((child, place) for child in reversed(element.children))
    return tuple(found)


def _can_ask(state: FormState, control: Control) -> bool:
    """What a kiosk has no means to ask is passed over; publishing a form has warned of it."""
    return kind_of(control, state.form.bind(control.path)) not in UNSUPPORTED


def place_near(state: FormState, path: str, near: Node) -> Node | None:
    """The node at a path in the same repeat instances as another node."""
    at: Node | None = near
    while at is not None:
        if path == at.path or path.startswith(at.path + "/"):
            found = state.world.places_within(at, path)
            return found[0] if found else None
        at = at.parent
    return None


class Way:
    """Where a walk stands among its stops. Counts what is relevant as it comes and goes."""

    def __init__(self, state: FormState) -> None:
        self.state = state
        self.place = 0
        self._stops: list[Stop] = []
        self._version = -1
        self._shown: list[bool] = []
        self._counted: list[bool] = []
        self._before = self._total = 0
        self._of_node: dict[int, list[int]] = {}
        self._asks: list[int] = []

    @property
    def stops(self) -> list[Stop]:
        version = self.state.document.version
        if version != self._version:
            standing = self._stops[self.place] if 0 <= self.place < len(self._stops) else None
            self._stops = stops_of(self.state)
            self._version = version
            if standing is not None:
                self.place = self._again(standing)
            self._count_all()
        elif self.state.flipped:
            self._count_again()
        return self._stops

    def _again(self, standing: Stop) -> int:
        """Where the stop we stood at is now; where it went, the nearest before it."""
        for place, stop in enumerate(self._stops):
            if stop.kind == standing.kind and _leads(stop) is _leads(standing):
                return place
        return max(0, min(self.place, len(self._stops) - 1))

    def _is_shown(self, stop: Stop) -> bool:
        if stop.repeat is None:
            return stop.shown
        return stop.node.shown and self.state.repeat_wanted(stop.node, stop.repeat.path)

    def _counts(self, stop: Stop) -> bool:
        """Whether a visitor can answer anything here: a note is only read."""
        if stop.repeat is not None:
            return self._is_shown(stop)
        bind = self.state.form.bind
        return any(n.shown and not bind(control.path).always_readonly for control, n in stop.fields)

    def _count_all(self) -> None:
        self._of_node = {}
        self._asks = []
        for place, stop in enumerate(self._stops):
            if stop.repeat is not None:
                self._asks.append(place)
            for _, node in stop.fields:
                self._of_node.setdefault(id(node), []).append(place)
        self._shown = [self._is_shown(stop) for stop in self._stops]
        self._counted = [self._counts(stop) for stop in self._stops]
        self._total = sum(self._counted)
        self._before = sum(self._counted[: max(self.place, 0)])
        self.state.flipped = []

    def _count_again(self) -> None:
        """Only the stops of places that came or went, and the questions for one more."""
        flipped, self.state.flipped = self.state.flipped or [], []
        touched = {place for node in flipped for place in self._of_node.get(id(node), ())}
        for place in touched.union(self._asks):
            stop = self._stops[place]
            self._shown[place] = self._is_shown(stop)
            counts = self._counts(stop)
            if counts != self._counted[place]:
                self._counted[place] = counts
                self._total += 1 if counts else -1
                if place < self.place:
                    self._before += 1 if counts else -1

    @property
    def here(self) -> Stop:
        return self.stops[self.place]

    def go_to_first(self) -> bool:
        self._stand(0)
        return bool(self.stops) and (self._shown[0] or self.forward())

    def go_to_last(self) -> bool:
        place = self.place
        self._stand(len(self.stops))
        if self.backward():
            return True
        self._stand(place)
        return False

    def forward(self) -> bool:
        return self._move(range(self.place + 1, len(self.stops)))

    def backward(self) -> bool:
        return self._move(range(self.place - 1, -1, -1))

    def _move(self, places: range) -> bool:
        for place in places:
            if self._shown[place]:
                self._stand(place)
                return True
        return False

    def _stand(self, place: int) -> None:
        if place >= self.place:
            self._before += sum(self._counted[self.place : place])
        else:
            self._before -= sum(self._counted[place : self.place])
        self.place = place

    def settle(self) -> bool:
        """Stand at something that is shown: here, further on, or before."""
        return bool(self.stops) and (self._shown[self.place] or self.forward() or self.backward())

    def go_to(self, node: Node) -> bool:
        """To the first stop that asks for the node or for something inside it."""
        for place, stop in enumerate(self.stops):
            if self._shown[place] and any(_inside(field, node) for _, field in stop.fields):
                self._stand(place)
                return True
        return False

    def questions(self) -> list[tuple[Control, Node]]:
        """Every relevant question, in order."""
        return [field for stop in self.stops for field in stop.fields if field[1].shown]

    @property
    def index(self) -> int:
        """How many stops that can be answered come before this one."""
        return self._before if self.stops else 0

    @property
    def total(self) -> int:
        """How many stops can be answered now."""
        return self._total if self.stops else 0


def _leads(stop: Stop) -> object:
    return stop.fields[0][1] if stop.fields else stop.node


def _inside(node: Node | None, holder: Node) -> bool:
    while node is not None:
        if node is holder:
            return True
        node = node.parent
    return False
