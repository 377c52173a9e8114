"""The one table of a form's expressions: parsed, checked and numbered as they are met."""

from __future__ import annotations

from kiosk.forms.patterns import can_take_for_ever, fault_in
from kiosk.forms.problems import ExpressionError, FormProblem
from kiosk.forms.references import Reading, Shape, within_own_repeat
from kiosk.forms.xpath.functions import FUNCTIONS, call_fault
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.syntax import Call, Expression, Text
from kiosk.forms.xpath.written import written

_WORDS = frozenset({"label", "hint", "choice label", "constraint message", "required message"})


class ExpressionTable:
    """Collects problems instead of stopping, so that an author hears of all of them at once."""

    def __init__(
        self, shape: Shape, repeats: frozenset[str], instances: frozenset[str] = frozenset()
    ) -> None:
        self.shape = shape
        self.repeats = repeats
        self.instances = instances
        self.expressions: list[Expression] = []
        self.sources: list[str] = []
        self.readings: list[Reading] = []
        self.problems: list[FormProblem] = []
        self._numbers: dict[tuple[str, str], int] = {}

    def add(self, source: str, context: str, what: str = "") -> int | None:
        """The number of an expression that stands at a path; nothing, and a problem, when it is broken."""
        key = (source, context)
        if key in self._numbers:
            return self._numbers[key]
        where = f"{context} ({what})" if what else context
        try:
            expression = within_own_repeat(parse(source), context, self.repeats)
        except ExpressionError as fault:
            (problem,) = fault.problems
            self._report(problem.message, where, source, problem.column, problem.hint, what)
            return None
        self._numbers[key] = number = len(self.expressions)
        self.expressions.append(expression)
        self.sources.append(source)
        self.readings.append(self._read(expression, source, context, what))
        return number

    def keep(self, expression: Expression, context: str) -> int:
        """The number of a part of an expression that is in the table already."""
        self.expressions.append(expression)
        self.sources.append(written(expression))
        self.readings.append(Reading(self.shape, context))
        return len(self.expressions) - 1

    def _read(self, expression: Expression, source: str, context: str, what: str) -> Reading:
        where = f"{context} ({what})" if what else context
        reading = Reading(self.shape, context)
        reading.read(expression)
        for call in reading.calls:
            fault = call_fault(call)
            if fault:
                self._report(fault, where, source, call.at, _closest(call), what)
            pattern = _pattern_of(call)
            if pattern and (fault := fault_in(pattern)):
                self._report(fault, where, source, call.at, "", what)
            elif pattern and can_take_for_ever(pattern):
                self.problems.append(
                    FormProblem(
                        message="this pattern can take for ever on an answer that almost fits",
                        where=where,
                        expression=source,
                        column=call.at,
                        hint="A kiosk gives up on it and refuses the answer. "
                        "Repeat once instead of twice: [a-z]+ instead of ([a-z]+)+.",
                        severity="warning",
                        about=what,
                    )
                )
        for name, at in reading.instances.items():
            if name not in self.instances:
                fault = f"the form has no table “{name}”"
                self._report(fault, where, source, at, _tables(self.instances), what)
        for name in dict.fromkeys(reading.missing):
            self.problems.append(
                FormProblem(
                    message=f"the form has no question at {name}",
                    where=where,
                    expression=source,
                    hint="It reads as empty. Check the spelling of the name.",
                    severity="warning",
                    about=what,
                )
            )
        return reading

    def _report(
        self, message: str, where: str, source: str, column: int | None, hint: str, what: str
    ) -> None:
        """What stands within words only leaves a gap there; anything else stops the form."""
        self.problems.append(
            FormProblem(
                message=message,
                where=where,
                expression=source,
                column=column,
                hint=hint,
                severity="warning" if what in _WORDS else "error",
                about=what,
            )
        )

    def is_true(self, number: int | None) -> bool:
        """Whether an expression says `true()` and nothing else."""
        if number is None:
            return False
        node = self.expressions[number]
        return (isinstance(node, Call) and node.name == "true") or (
            isinstance(node, Text) and bool(node.value)
        )


def _pattern_of(call: Call) -> str:
    """The pattern of a regex() that stands there as text."""
    pattern = call.args[1] if call.name == "regex" and len(call.args) == 2 else None
    return pattern.value if isinstance(pattern, Text) else ""


def _tables(names: frozenset[str]) -> str:
    return f"It has {', '.join(sorted(names)[:12])}." if names else ""


def _closest(call: Call) -> str:
    if call.name in FUNCTIONS:
        return ""
    import difflib

    near = difflib.get_close_matches(call.name, FUNCTIONS, 1)
    return f"Did you mean {near[0]}()?" if near else ""
