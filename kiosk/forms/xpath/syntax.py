"""The shape of a parsed expression. Plain data, so that a compiled form can be stored and read back."""

from __future__ import annotations

from typing import Literal

import msgspec

Axis = Literal[
    "child",
    "descendant",
    "parent",
    "ancestor",
    "following-sibling",
    "preceding-sibling",
    "following",
    "preceding",
    "attribute",
    "namespace",
    "self",
    "descendant-or-self",
    "ancestor-or-self",
]
TestKind = Literal["name", "any", "prefix", "node", "text", "comment", "instruction"]
Level = Literal["or", "and", "equality", "relation", "sum", "product", "union"]


class Number(msgspec.Struct, frozen=True, array_like=True, tag="n"):
    value: float


class Text(msgspec.Struct, frozen=True, array_like=True, tag="t"):
    value: str


class Chain(msgspec.Struct, frozen=True, array_like=True, tag="o"):
    """Operators of one level from left to right: `a + b - c` is one chain, however long."""

    level: Level
    first: Expression
    rest: tuple[tuple[str, Expression], ...]


class Negate(msgspec.Struct, frozen=True, array_like=True, tag="m"):
    operand: Expression


class Call(msgspec.Struct, frozen=True, array_like=True, tag="c"):
    """`at` is the column of the name, for messages."""

    name: str
    args: tuple[Expression, ...]
    at: int = 0


class Test(msgspec.Struct, frozen=True, array_like=True):
    """`name` is a local name, or the target of a processing instruction."""

    kind: TestKind
    name: str = ""
    prefix: str = ""


class Step(msgspec.Struct, frozen=True, array_like=True):
    axis: Axis
    test: Test
    predicates: tuple[Expression, ...] = ()


class Path(msgspec.Struct, frozen=True, array_like=True, tag="p"):
    """Steps from the root, from the context node, or from the nodes of `start`."""

    steps: tuple[Step, ...]
    absolute: bool = False
    start: Expression | None = None


class Filter(msgspec.Struct, frozen=True, array_like=True, tag="f"):
    """A node-set expression narrowed by predicates: `(a | b)[1]`."""

    operand: Expression
    predicates: tuple[Expression, ...]


Expression = Number | Text | Chain | Negate | Call | Path | Filter
