"""What can never be asked: relevance that is false whatever anybody answers.

Only what can be proved is said. A verdict is True or False where an expression always gives that,
and None where it may give either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition import Control, elements
from kiosk.forms.intervals import Interval, comparison, constant, parts_of, place_of
from kiosk.forms.kinds import UNSUPPORTED, kind_of
from kiosk.forms.xpath.syntax import Call, Chain, Expression, Number, Path, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm

_MIRRORED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Reach:
    """Proofs about one form. `hidden` holds the paths that never come to be relevant."""

    def __init__(self, form: CompiledForm) -> None:
        self.form = form
        self.values = {
            control.path: values
            for control in elements(form.definition.body)
            if isinstance(control, Control) and (values := self._values(control)) is not None
        }
        self._intervals: dict[str, Interval] = {}
        self.hidden: dict[str, int] = {}
        self._find_hidden()

    def _find_hidden(self) -> None:
        """Again and again, since what is never asked hides what waits for its answer."""
        found = True
        while found:
            found = False
            for bind in self.form.definition.binds:
                if bind.relevant is None or bind.path in self.hidden:
                    continue
                if self.verdict(self.form.expression(bind.relevant), bind.path) is False:
                    self.hidden[bind.path] = bind.relevant
                    found = True

    def is_hidden(self, path: str) -> bool:
        return any(path == top or path.startswith(top + "/") for top in self.hidden)

    def _values(self, control: Control) -> frozenset[str] | None:
        """Everything a select can ever hold, where nothing but its choices can fill it."""
        if control.kind not in ("select1", "select", "rank"):
            return None
        if self._is_filled(control.path):
            return None
        choices = choice_values(self.form, control)
        return frozenset(choices) | self._beginning(control.path) if choices else None

    def _beginning(self, path: str) -> frozenset[str]:
        """What stands there before anybody answers, so that nothing is proved too much."""
        name = path.rpartition("/")[2].rpartition(":")[2]
        flats = [*self.form.definition.instance]
        for template in self.form.definition.templates.values():
            flats += template
        return frozenset(
            word
            for flat in flats
            if flat.local == name
            for word in [flat.value, *flat.value.split()]
        )

    # Verdicts ------------------------------------------------------------------------------

    def verdict(self, node: Expression, context: str) -> bool | None:
        if isinstance(node, Text):
            return bool(node.value)
        if isinstance(node, Number):
            return node.value != 0
        if isinstance(node, Call):
            return self._call(node, context)
        if isinstance(node, Chain):
            return self._chain(node, context)
        return None

    def _call(self, call: Call, context: str) -> bool | None:
        if call.name in ("true", "false") and not call.args:
            return call.name == "true"
        if call.name in ("not", "boolean") and len(call.args) == 1:
            inner = self.verdict(call.args[0], context)
            return inner if inner is None or call.name == "boolean" else not inner
        if call.name == "selected" and len(call.args) == 2 and isinstance(call.args[1], Text):
            return self._equals(call.args[0], call.args[1].value, context)
        return None

    def _chain(self, chain: Chain, context: str) -> bool | None:
        parts = (chain.first, *(part for _, part in chain.rest))
        if chain.level in ("and", "or"):
            decisive = chain.level == "or"
            verdicts = [self.verdict(part, context) for part in parts]
            if decisive in verdicts:
                return decisive
            if not decisive and (
                self._contradicts(parts, context) or self._has_no_room(chain, context)
            ):
                return False
            return None if None in verdicts else not decisive
        if len(chain.rest) != 1:
            return None
        left, (sign, right) = chain.first, chain.rest[0]
        if isinstance(left, Text | Number) and not isinstance(right, Text | Number):
            left, sign, right = right, _MIRRORED.get(sign, ""), left
        if isinstance(left, Text | Number) and isinstance(right, Text | Number):
            return _compare(left, sign, right)
        if self._has_no_room(chain, context):
            return False
        if sign == "=" and isinstance(right, Text) and right.value:
            return self._equals(left, right.value, context)
        return None

    def _equals(self, place: Expression, value: str, context: str) -> bool | None:
        """False when the place can never hold the value."""
        path = place_of(place, context)
        if not path or not value:
            return None
        if self.is_hidden(path):
            return False
        values = self.values.get(path)
        if values is None or value in values or values.issuperset(value.split()):
            return None
        return False

    def _contradicts(self, parts: tuple[Expression, ...], context: str) -> bool:
        """`a = 'x' and a = 'y'`: one place, two values at once."""
        wanted: dict[str, str] = {}
        for path, value in self._equalities(parts, context):
            if wanted.setdefault(path, value) != value:
                return True
        return False

    def _has_no_room(self, chain: Chain, context: str) -> bool:
        """`a > 5 and a < 3`, or `a > 5` where the constraint of a keeps it below."""
        left: dict[str, Interval] = {}
        for part in parts_of(chain):
            found = comparison(part, context)
            value = constant(found.other) if found else None
            if found is None or value is None or not self._is_single(found.place):
                continue
            # Its own constraint says nothing yet about the place it stands at.
            known = Interval() if found.place == context else self._room(found.place)
            left[found.place] = left.get(found.place, known).narrowed(found.sign, value)
        whole = {path for path in left if self.form.bind(path).type in ("int", "date")}
        return any(room.is_empty(whole=path in whole) for path, room in left.items())

    def _room(self, path: str) -> Interval:
        """The numbers that can stand at a place, where nothing but an answer can fill it."""
        known = self._intervals.get(path)
        if known is None:
            known = self._intervals[path] = self._allowed(path)
        return known

    def _allowed(self, path: str) -> Interval:
        bind, control = self.form.bind(path), self.form.control(path)
        if control is None or self._is_filled(path) or self._beginning(path) - {""}:
            return Interval()
        room = Interval()
        if control.scale is not None:
            low, high, _ = (float(part) for part in control.scale)
            room = Interval(min(low, high), max(low, high))
        constraint = self.form.expression(bind.constraint) if bind.constraint is not None else None
        for part in parts_of(constraint) if constraint is not None else ():
            found = comparison(part, path)
            value = constant(found.other) if found and found.place == path else None
            if found is not None and value is not None:
                room = room.narrowed(found.sign, value)
        return room

    def _is_filled(self, path: str) -> bool:
        """Whether the form itself writes there."""
        bind = self.form.bind(path)
        set_by_form = any(act.target == path for act in self.form.definition.actions)
        return bind.calculate is not None or bool(bind.preload) or set_by_form

    def _is_single(self, path: str) -> bool:
        """In a repeat a path may stand for several places, which may differ."""
        return not any(path.startswith(top + "/") for top in self.form.definition.repeats)

    def _equalities(self, parts: tuple[Expression, ...], context: str) -> Iterator[tuple[str, str]]:
        for part in parts:
            if isinstance(part, Chain) and part.level == "equality" and len(part.rest) == 1:
                sign, right = part.rest[0]
                path = place_of(part.first, context)
                if sign == "=" and isinstance(right, Text) and path and self._is_single(path):
                    yield path, right.value


def _compare(left: Text | Number, sign: str, right: Text | Number) -> bool | None:
    if type(left) is not type(right) or sign not in ("=", "!="):
        return None
    return (left.value == right.value) is (sign == "=")


def table_of(form: CompiledForm, control: Control) -> str:
    """The name of the table a question draws its choices from, or nothing."""
    if control.itemset is None:
        return ""
    node = form.expression(control.itemset.nodes)
    if isinstance(node, Call) and node.name == "randomize" and node.args:
        node = node.args[0]
    start = node.start if isinstance(node, Path) else None
    if isinstance(start, Call) and start.name == "instance" and start.args:
        name = start.args[0]
        return name.value if isinstance(name, Text) else ""
    return ""


def choice_values(form: CompiledForm, control: Control) -> list[str]:
    """The values of all choices, before any filter; none when they cannot be known here."""
    if control.itemset is None:
        return [item.value for item in control.items]
    table = form.secondary(table_of(form, control))
    column = form.source(control.itemset.value).strip()
    if table is None:
        return []
    cells = [row.named(column) for top in table.elements() for row in top.elements()]
    return [cell[0].value for cell in cells if cell] if all(cells) else []


def is_unaskable(form: CompiledForm, control: Control) -> bool:
    """Whether a kiosk has no means to ask this."""
    return kind_of(control, form.bind(control.path)) in UNSUPPORTED
