"""Which places of the form an expression reads, found without running it.

Paths are followed over the shape of the instance, where repeats stand once. The farthest an
expression climbs tells whether it stays within its own repeat instance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.forms.xpath.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Negate,
    Path,
    Step,
    Test,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Place(NamedTuple):
    """A path of the instance, and the highest place that was passed on the way to it."""

    path: str
    apex: str


class Shape:
    """All paths of the primary instance, attributes included, as a tree of names."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.below: dict[str, list[str]] = {"": []}
        for path in paths:
            self._enter(path)

    def _enter(self, path: str) -> None:
        if path not in self.below:
            parent = path.rpartition("/")[0]
            self._enter(parent)
            self.below[path] = []
            self.below[parent].append(path)

    def __contains__(self, path: str) -> bool:
        return path in self.below

    def descendants(self, path: str) -> Iterator[str]:
        stack = list(reversed(self.below.get(path, [])))
        while stack:
            top = stack.pop()
            yield top
            stack.extend(reversed(self.below[top]))


class Reading:
    """What one expression reads from a context: places, functions it calls, names nobody has."""

    def __init__(self, shape: Shape, context: str) -> None:
        self.shape = shape
        self.context = context
        self.places: set[Place] = set()
        self.calls: list[Call] = []
        self.missing: list[str] = []
        self.instances: dict[str, int] = {}

    def read(self, expression: Expression) -> None:
        # Without a context the expression stands at a row of a table, not in the instance.
        self._places(expression, [Place(self.context, self.context)] if self.context else None)

    def _places(self, node: Expression, here: list[Place] | None) -> list[Place] | None:
        """The places a node-set expression stands for; None for other instances and values."""
        if isinstance(node, Path):
            return self._path(node, here)
        if isinstance(node, Call):
            return self._call(node, here)
        if isinstance(node, Filter):
            found = self._places(node.operand, here)
            for predicate in node.predicates:
                self._places(predicate, found)
            return found
        if isinstance(node, Negate):
            self._places(node.operand, here)
        elif isinstance(node, Chain):
            parts = [self._places(part, here) for part in (node.first, *(p for _, p in node.rest))]
            if node.level == "union":
                return [place for part in parts if part for place in part]
        return None

    def _call(self, call: Call, here: list[Place] | None) -> list[Place] | None:
        self.calls.append(call)
        results = [self._places(arg, here) for arg in call.args]
        if call.name == "instance" and call.args and isinstance(call.args[0], Text):
            self.instances[call.args[0].value] = call.at
        if call.name == "current":
            return [Place(self.context, self.context)]
        if call.name == "indexed-repeat" and results and results[0]:
            # Reaches into every instance, whatever its arguments look like.
            self.places.update(Place(place.path, "") for place in results[0])
            return results[0]
        if call.name in ("position", "once", "string", "number", "string-length") and not call.args:
            self.places.update(here or [])
        return results[0] if call.name == "randomize" and results else None

    def _path(self, path: Path, here: list[Place] | None) -> list[Place] | None:
        if path.start is not None:
            found = self._places(path.start, here)
        else:
            found = [Place("", "")] if path.absolute else here
        for step in path.steps:
            if found is not None:
                found = self._step(step, found)
            for predicate in step.predicates:
                self._places(predicate, found)
        if found:
            self.places.update(found)
        return found

    def _step(self, step: Step, here: list[Place]) -> list[Place]:
        found = {
            Place(reached, _higher(place.apex, reached))
            for place in here
            for reached in self._reach(place.path, step)
        }
        if not found and here and step.axis == "child" and step.test.kind == "name":
            self.missing.append(f"{here[0].path}/{_written(step.test)}")
        return list(found)

    def _reach(self, path: str, step: Step) -> Iterator[str]:
        if step.axis == "child" and step.test.kind == "name":
            child = f"{path}/{_written(step.test)}"
            if child in self.shape:
                yield child
            return
        for candidate in self._along(path, step.axis):
            if _passes(candidate, step.test, attribute=step.axis == "attribute"):
                yield candidate

    def _along(self, path: str, axis: str) -> Iterable[str]:
        parent = path.rpartition("/")[0]
        below = self.shape.below.get(path, [])
        if axis == "self":
            return [path]
        if axis == "child":
            return [child for child in below if not _is_attribute(child)]
        if axis == "attribute":
            return [child for child in below if _is_attribute(child)]
        if axis == "parent":
            return [parent] if path else []
        if axis == "descendant":
            return self.shape.descendants(path)
        if axis == "descendant-or-self":
            return [path, *self.shape.descendants(path)]
        if axis in ("following-sibling", "preceding-sibling"):
            return self.shape.below.get(parent, [])
        if axis in ("ancestor", "ancestor-or-self"):
            return [path[:end] for end in _ends(path) if axis != "ancestor" or end < len(path)]
        return self.shape.descendants("")


def _ends(path: str) -> list[int]:
    return [place for place, char in enumerate(path + "/") if char == "/" and place]


def _is_attribute(path: str) -> bool:
    return path.rpartition("/")[2].startswith("@")


def _passes(path: str, test: Test, *, attribute: bool) -> bool:
    name = path.rpartition("/")[2]
    if name.startswith("@") and not attribute:
        return False
    name = name.removeprefix("@")
    prefix, _, local = name.rpartition(":")
    if test.kind == "name":
        return local == test.name and prefix == test.prefix
    return test.kind in ("any", "node") or (test.kind == "prefix" and prefix == test.prefix)


def _written(test: Test) -> str:
    return f"{test.prefix}:{test.name}" if test.prefix else test.name


def _higher(apex: str, reached: str) -> str:
    """The higher of two places: the longest path that holds both."""
    while apex and not (reached == apex or reached.startswith(apex + "/")):
        apex = apex.rpartition("/")[0]
    return apex


def within_own_repeat(expression: Expression, context: str, repeats: Iterable[str]) -> Expression:
    """Absolute paths into a repeat that also holds the context become relative to its instance.

    That is how Collect and Enketo read them: `/data/person/age`, asked inside a person, is that
    person's age. The paths given to indexed-repeat() and the repeats themselves stay as they are.
    """
    shared = [path for path in repeats if context.startswith(path + "/") or context == path]
    if not shared:
        return expression
    return _Relative(context, max(shared, key=len), shared).rewrite(expression)


class _Relative:
    def __init__(self, context: str, deepest: str, shared: list[str]) -> None:
        self.context = context
        self.deepest = deepest
        self.shared = sorted(shared, key=len, reverse=True)

    def rewrite(self, node: Expression) -> Expression:
        if isinstance(node, Path):
            return self._path(node)
        if isinstance(node, Chain):
            rest = tuple((sign, self.rewrite(part)) for sign, part in node.rest)
            return Chain(node.level, self.rewrite(node.first), rest)
        if isinstance(node, Negate):
            return Negate(self.rewrite(node.operand))
        if isinstance(node, Filter):
            return Filter(self.rewrite(node.operand), self._all(node.predicates))
        if isinstance(node, Call):
            return self._call(node)
        return node

    def _all(self, nodes: tuple[Expression, ...]) -> tuple[Expression, ...]:
        return tuple(self.rewrite(node) for node in nodes)

    def _call(self, call: Call) -> Call:
        if call.name != "indexed-repeat":
            return Call(call.name, self._all(call.args), call.at)
        kept = tuple(
            arg if place % 2 or place == 0 else self.rewrite(arg)
            for place, arg in enumerate(call.args)
        )
        return Call(call.name, kept, call.at)

    def _path(self, path: Path) -> Path:
        steps = tuple(Step(s.axis, s.test, self._all(s.predicates)) for s in path.steps)
        start = None if path.start is None else self.rewrite(path.start)
        if not path.absolute:
            return Path(steps, path.absolute, start)
        leading = _leading(steps)
        for repeat in self.shared:
            depth = repeat.count("/")
            if len(leading) > depth and "/" + "/".join(leading[:depth]) == repeat:
                return self._relative(repeat, steps[depth:])
        return Path(steps, True)

    def _relative(self, repeat: str, rest: tuple[Step, ...]) -> Path:
        climb = self.context.count("/") - repeat.count("/")
        up = tuple(Step("parent", Test("node")) for _ in range(climb))
        return Path((*up, *rest), start=Call("current", ()))


def _leading(steps: tuple[Step, ...]) -> list[str]:
    names = []
    for step in steps:
        if step.axis != "child" or step.test.kind != "name" or step.predicates:
            break
        names.append(_written(step.test))
    return names
