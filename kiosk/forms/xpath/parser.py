"""From tokens to the tree of an expression; says where and what when it cannot."""

from __future__ import annotations

import re
from typing import Final, cast, get_args

from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.lexer import Token, tokens
from kiosk.forms.xpath.syntax import (
    Axis,
    Call,
    Chain,
    Expression,
    Filter,
    Level,
    Negate,
    Number,
    Path,
    Step,
    Test,
    TestKind,
    Text,
)

MAX_DEPTH: Final = 120
_LEVELS: Final[tuple[tuple[Level, frozenset[str]], ...]] = (
    ("or", frozenset({"or"})),
    ("and", frozenset({"and"})),
    ("equality", frozenset({"=", "!="})),
    ("relation", frozenset({"<", "<=", ">", ">="})),
    ("sum", frozenset({"+", "-"})),
    ("product", frozenset({"*", "div", "mod"})),
    ("union", frozenset({"|"})),
)
_LEVEL_OF: Final = {op: number for number, (_, ops) in enumerate(_LEVELS) for op in ops}
_UNION: Final = len(_LEVELS) - 1
_AXES: Final = frozenset(get_args(Axis))
_NODE_TYPES: Final[dict[str, TestKind]] = {
    "node": "node",
    "text": "text",
    "comment": "comment",
    "processing-instruction": "instruction",
}
_GLUED: Final = re.compile(r"(or|and|div|mod)(\d+(?:\.\d*)?)\Z", re.ASCII)
_ANY_NODE: Final = Test("node")
_BELOW: Final = Step("descendant-or-self", _ANY_NODE)


def parse(expression: str) -> Expression:
    """Raises ExpressionError with the column of the first fault."""
    try:
        return _Parser(expression).whole()
    except RecursionError:
        raise ExpressionError("the expression is nested too deeply", expression[:200], 0) from None


class _Parser:
    def __init__(self, expression: str) -> None:
        self.source = expression
        self.tokens = tokens(expression)
        self.place = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    def whole(self) -> Expression:
        if self.token.kind == "end":
            raise self.fault("the expression is empty")
        result = self.expression()
        if self.token.kind != "end":
            raise self.fault(f"“{self.token.text}” is not expected here")
        return result

    def fault(self, message: str, hint: str = "") -> ExpressionError:
        return ExpressionError(message, self.source, self.token.at, hint)

    def next_is(self, text: str) -> bool:
        token = self.token
        return token.kind == "symbol" and token.text == text

    def accept(self, text: str) -> bool:
        if self.next_is(text):
            self.place += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            found = f"“{self.token.text}”" if self.token.text else "the end"
            raise self.fault(f"“{text}” is missing before {found}")

    def expression(self) -> Expression:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fault(
                f"the expression is nested more than {MAX_DEPTH} levels deep",
                "Split it into several calculate questions.",
            )
        result = self.operators()
        self.depth -= 1
        return result

    def operators(self) -> Expression:
        """One loop for all levels: a stack of unfinished chains, lowest level at the bottom."""
        open_chains: list[tuple[int, Expression, list[tuple[str, Expression]], str]] = []
        operand, level = self.signed()
        while True:
            operator = self.operator()
            mine = _LEVEL_OF[operator] if operator else -1
            if operator and mine > level:
                raise self.fault("“|” joins node-sets; this is not one")
            while open_chains and open_chains[-1][0] >= mine:
                at, first, rest, pending = open_chains.pop()
                rest.append((pending, operand))
                if at == mine:
                    open_chains.append((at, first, rest, operator))
                    break
                operand = Chain(_LEVELS[at][0], first, tuple(rest))
            else:
                if not operator:
                    return operand
                open_chains.append((mine, operand, [], operator))
            self.place += 1
            operand, level = self.signed()

    def operator(self) -> str:
        """The operator that stands next, or nothing. Names are operators only in this position."""
        kind, text, at = self.token
        if kind == "name" and text not in _LEVEL_OF:
            glued = _GLUED.match(text)
            if glued:
                self._split(glued[1], glued[2], at)
                return glued[1]
        return text if kind in ("symbol", "name") and text in _LEVEL_OF else ""

    def _split(self, operator: str, number: str, at: int) -> None:
        """`1 div2` is read as `1 div 2`: a name makes no sense here."""
        self.tokens[self.place : self.place + 1] = [
            Token("name", operator, at),
            Token("number", number, at + len(operator)),
        ]

    def signed(self) -> tuple[Expression, int]:
        """An operand and the highest level of operator that may follow it."""
        minus = 0
        while self.accept("-"):
            minus += 1
        operand = self.path()
        if not minus:
            return operand, _UNION
        if self.next_is("|"):
            rest = []
            while self.accept("|"):
                rest.append(("|", self.path()))
            operand = Chain("union", operand, tuple(rest))
        operand = Negate(operand)
        return (operand if minus % 2 else Negate(operand)), _UNION - 1

    def path(self) -> Expression:
        kind, text, _ = self.token
        if kind == "symbol" and text in ("/", "//"):
            return self.absolute_path()
        if self.starts_primary():
            return self.after_primary(self.primary())
        return Path(tuple(self.steps()))

    def absolute_path(self) -> Expression:
        if self.accept("//"):
            return Path((_BELOW, *self.steps()), absolute=True)
        self.expect("/")
        if not self.starts_step():
            return Path((), absolute=True)
        return Path(tuple(self.steps()), absolute=True)

    def starts_step(self) -> bool:
        kind, text, _ = self.token
        return kind == "name" or (kind == "symbol" and text in (".", "..", "@", "*"))

    def starts_primary(self) -> bool:
        kind, text, _ = self.token
        if kind in ("number", "text") or (kind == "symbol" and text in ("(", "$")):
            return True
        if kind != "name" or text in _NODE_TYPES:
            return False
        following = self.tokens[self.place + 1]
        return following.kind == "symbol" and following.text == "("

    def primary(self) -> Expression:
        token = self.token
        if token.text == "$" and token.kind == "symbol":
            raise self.fault(
                "variables are not part of forms", "Write ${name} in the spreadsheet, or a path."
            )
        self.place += 1
        if token.kind == "number":
            return Number(float(token.text))
        if token.kind == "text":
            return Text(token.text[1:-1])
        if token.kind == "name":
            self.expect("(")
            return Call(token.text, self.arguments(), token.at)
        inside = self.expression()
        self.expect(")")
        return inside

    def arguments(self) -> tuple[Expression, ...]:
        if self.accept(")"):
            return ()
        found = [self.expression()]
        while self.accept(","):
            found.append(self.expression())
        self.expect(")")
        return tuple(found)

    def after_primary(self, operand: Expression) -> Expression:
        predicates = self.predicates()
        if predicates:
            operand = Filter(operand, predicates)
        if self.accept("//"):
            return Path((_BELOW, *self.steps()), start=operand)
        if self.accept("/"):
            return Path(tuple(self.steps()), start=operand)
        return operand

    def steps(self) -> list[Step]:
        found = [self.step()]
        while True:
            if self.accept("//"):
                found.append(_BELOW)
            elif not self.accept("/"):
                return found
            found.append(self.step())

    def step(self) -> Step:
        if self.accept("."):
            return Step("self", _ANY_NODE, self.predicates())
        if self.accept(".."):
            return Step("parent", _ANY_NODE, self.predicates())
        axis = self.axis()
        test = self.node_test(axis)
        return Step(axis, test, self.predicates())

    def axis(self) -> Axis:
        if self.accept("@"):
            return "attribute"
        following = self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        if self.token.kind != "name" or following.text != "::":
            return "child"
        name = self.token.text
        if name not in _AXES:
            raise self.fault(f"there is no axis “{name}”")
        self.place += 2
        return cast("Axis", name)

    def node_test(self, axis: Axis) -> Test:
        if self.accept("*"):
            return Test("any")
        kind, text, _ = self.token
        if kind != "name":
            found = f"“{text}” stands" if text else "the expression ends"
            raise self.fault(f"a name or value is missing: {found} here")
        self.place += 1
        if text in _NODE_TYPES and self.accept("("):
            return self.node_type(text)
        if self.next_is("("):
            raise self.fault(f"“{text}(…)” cannot follow the {axis} axis")
        prefix, _, local = text.rpartition(":")
        return Test("prefix", prefix=prefix) if local == "*" else Test("name", local, prefix)

    def node_type(self, text: str) -> Test:
        target = ""
        if text == "processing-instruction" and self.token.kind == "text":
            target = self.token.text[1:-1]
            self.place += 1
        self.expect(")")
        return Test(_NODE_TYPES[text], target)

    def predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self.accept("["):
            found.append(self.expression())
            self.expect("]")
        return tuple(found)
