"""Why a question is shown or hidden: what decides it, whose answers that are, and who waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.forms.definition import Control, elements
from kiosk.forms.kinds import kind_of
from kiosk.forms.nodes import Node, string_value
from kiosk.forms.reach import Reach, is_unaskable
from kiosk.forms.references import Reading, Shape
from kiosk.forms.state import FormState, position_path
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.syntax import Chain, Expression
from kiosk.forms.xpath.values import to_bool
from kiosk.forms.xpath.written import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm


class Condition(msgspec.Struct, frozen=True, kw_only=True):
    """What a place, the question or a group it is in, waits for."""

    path: str
    shown_when: str


class Dependent(msgspec.Struct, frozen=True, kw_only=True):
    """What changes with an answer: `what` is relevant, calculate, choices or count."""

    path: str
    what: str


class Now(msgspec.Struct, frozen=True, kw_only=True):
    """One place of a question as the answers are. `reasons` say why it is hidden."""

    path: str
    state: Literal["shown", "hidden"]
    reasons: tuple[str, ...] = ()


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """One question. `answers` are the questions that decide, also through calculations.

    It is `passed_over` where a kiosk has no means to ask it.
    """

    path: str
    kind: str
    conditions: tuple[Condition, ...]
    reads: tuple[str, ...]
    answers: tuple[str, ...]
    needed_by: tuple[Dependent, ...]
    never_asked: bool
    passed_over: bool
    now: tuple[Now, ...] = ()


class Explainer:
    """Explains one form; with a `state`, also how it stands with those answers."""

    def __init__(self, form: CompiledForm, state: FormState | None = None) -> None:
        self.form = form
        self.state = state
        self._reach = Reach(form)
        definition = form.definition
        self._controls = [e for e in elements(definition.body) if isinstance(e, Control)]
        self._asked = {control.path for control in self._controls}
        paths = [*form.binds, *self._asked, *definition.readers, *definition.repeats]
        self._shape = Shape(dict.fromkeys(paths))
        self._reads: dict[int, list[str]] = {}
        for path, readers in definition.readers.items():
            for number, _ in readers:
                self._reads.setdefault(number, []).append(path)

    def all(self) -> list[Explained]:
        """Every question in the order of the form."""
        return [self._explain(control) for control in self._controls]

    def _explain(self, control: Control) -> Explained:
        path = control.path
        conditions = tuple(self._conditions(path))
        reads = {place for c in conditions for place in self._read_by("relevant", c.path)}
        return Explained(
            path=path,
            kind=kind_of(control, self.form.bind(path)),
            conditions=conditions,
            reads=tuple(sorted(reads)),
            answers=tuple(sorted(self._answers(reads))),
            needed_by=tuple(self._needed_by(path)),
            never_asked=self._reach.is_hidden(path),
            passed_over=is_unaskable(self.form, control),
            now=tuple(self._now(path)),
        )

    def _holders(self, path: str) -> Iterator[str]:
        """The place itself after everything it is in."""
        ends = [place for place, char in enumerate(path + "/") if char == "/" and place]
        return (path[:end] for end in ends)

    def _conditions(self, path: str) -> Iterator[Condition]:
        for holder in self._holders(path):
            relevant = self.form.bind(holder).relevant
            if relevant is not None:
                yield Condition(path=holder, shown_when=written(self.form.expression(relevant)))

    def _read_by(self, kind: str, path: str) -> list[str]:
        targets = self.form.definition.targets
        numbers = [n for n, t in enumerate(targets) if t.path == path and t.kind == kind]
        return [place for number in numbers for place in self._reads.get(number, ())]

    def _answers(self, reads: set[str]) -> set[str]:
        """Through calculations down to what somebody answers."""
        found: set[str] = set()
        seen = set(reads)
        waiting = list(reads)
        while waiting:
            place = waiting.pop()
            if place in self._asked:
                found.add(place)
            for further in self._read_by("calculate", place):
                if further not in seen:
                    seen.add(further)
                    waiting.append(further)
        return found

    def _needed_by(self, path: str) -> Iterator[Dependent]:
        targets = self.form.definition.targets
        for number in sorted({number for number, _ in self.form.definition.readers.get(path, ())}):
            yield Dependent(path=targets[number].path, what=targets[number].kind)

    # As it stands --------------------------------------------------------------------------

    def _now(self, path: str) -> Iterator[Now]:
        if self.state is None:
            return
        repeats = self.form.definition.repeats
        places = self.state.world.places(path)
        if not places:
            yield Now(
                path=path, state="hidden", reasons=("nothing of what it is part of is there",)
            )
        for node in places:
            place = position_path(node, repeats)
            if node.shown:
                yield Now(path=place, state="shown")
            else:
                yield Now(path=place, state="hidden", reasons=tuple(self._reasons(node)))

    def _reasons(self, node: Node) -> Iterator[str]:
        at: Node | None = node
        while at is not None and at.path:
            relevant = self.form.bind(at.path).relevant
            if relevant is not None and not at.relevant:
                inside = "" if at is node else f"the group {at.local} is hidden: "
                for part in self._failing(self.form.expression(relevant), at):
                    yield f"{inside}{written(part)} does not hold{self._because(part, at)}"
            at = at.parent

    def _failing(self, expression: Expression, node: Node) -> list[Expression]:
        """The parts that keep it from being true."""
        if not isinstance(expression, Chain) or expression.level != "and":
            return [expression]
        parts = (expression.first, *(part for _, part in expression.rest))
        return [
            one
            for part in parts
            if not self._holds(part, node)
            for one in self._failing(part, node)
        ]

    def _holds(self, part: Expression, node: Node) -> bool:
        assert self.state is not None
        run = compile_expression(part, self.form.definition.namespaces)
        return to_bool(run(Frame(self.state.world, node)))

    def _because(self, part: Expression, node: Node) -> str:
        assert self.state is not None
        reading = Reading(self._shape, node.path)
        reading.read(part)
        said = [
            self._value(place)
            for path in sorted({place.path for place in reading.places})
            for place in self._near(node, path)
        ]
        return f", because {', '.join(said)}" if said else ""

    def _near(self, node: Node, path: str) -> list[Node]:
        """The places of a path that stand nearest: in the same repeat instance, else everywhere."""
        assert self.state is not None
        at: Node | None = node
        while at is not None:
            found = self.state.world.places_within(at, path)
            if found:
                return found[:5]
            at = at.parent
        return []

    def _value(self, node: Node) -> str:
        name = position_path(node, self.form.definition.repeats).rpartition("/")[2]
        if not node.shown:
            return f"{name} is itself not asked"
        value = string_value(node)
        return f"{name} is “{value}”" if value else f"{name} is empty"
