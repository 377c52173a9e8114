"""What a compiled form is made of: plain data that is stored in a pack and read back at once.

Expressions stand in one table; everything else refers to them by number. What a visit may never
need, such as the words of other languages, stays packed until it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.forms.problems import FormProblem  # noqa: TC001  # decoding reads the annotations

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = 2
Part = str | int
"""A piece of a label: text, or the number of an expression whose value stands there."""

Texts = dict[str, dict[str, tuple[Part, ...]]]
"""The texts of one language: by id, then by form: "" for the words, "image", "audio", "guidance"…"""

TargetKind = Literal["relevant", "calculate", "count", "choices"]


class Label(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, array_like=True):
    """Words of the form's one language, or the id of a text that every language has."""

    parts: tuple[Part, ...] = ()
    itext: str = ""
    value: int | None = None  # an expression that gives the words
    key: int | None = None  # an expression that gives the id of a text


class Bind(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the form says about one place in the instance. Numbers are expressions."""

    path: str
    type: str = "string"
    relevant: int | None = None
    calculate: int | None = None
    required: int | None = None
    constraint: int | None = None
    readonly: int | None = None
    always_readonly: bool = False
    constraint_message: Label | None = None
    required_message: Label | None = None
    preload: str = ""
    preload_params: str = ""
    personal: bool = False
    role: str = ""
    correct: tuple[str, ...] = ()  # of a quiz: the choices that are right
    max_length: int | None = None
    # Expressions an answer is compared with, and whether it must differ from them.
    least: tuple[tuple[int, bool], ...] = ()
    most: tuple[tuple[int, bool], ...] = ()


class Action(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that happens on events. `target` is a path expression, `source` the control's path."""

    events: tuple[str, ...]
    target: str
    value: int | None = None
    text: str = ""
    source: str = ""
    target_node: int | None = None


class Item(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, array_like=True):
    value: str
    label: Label | None = None


class Itemset(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    nodes: int
    value: int
    label: Label | None = None
    randomized: bool = False


class Control(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="control"):
    """One question. `kind` is the XForms element: input, select1, select, rank, range, upload, trigger."""

    kind: str
    path: str
    label: Label | None = None
    hint: Label | None = None
    appearance: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    scale: tuple[str, str, str] | None = None
    mediatype: str = ""
    number: int = 0


class Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="group"):
    path: str = ""
    label: Label | None = None
    appearance: tuple[str, ...] = ()
    children: tuple[Element, ...] = ()


class Repeat(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="repeat"):
    path: str
    label: Label | None = None
    count: int | None = None
    fixed: bool = False
    appearance: tuple[str, ...] = ()
    children: tuple[Element, ...] = ()


Element = Control | Group | Repeat


def elements(body: tuple[Element, ...]) -> Iterator[Element]:
    """Every element of a body, holders before what they hold."""
    stack = list(reversed(body))
    while stack:
        element = stack.pop()
        yield element
        if not isinstance(element, Control):
            stack.extend(reversed(element.children))


class Flat(msgspec.Struct, frozen=True, array_like=True):
    """One node of a tree written in document order. Attributes: prefix, local name, ns, value."""

    depth: int
    local: str
    value: str = ""
    prefix: str = ""
    ns: str = ""
    attributes: tuple[tuple[str, str, str, str], ...] = ()
    text: bool = False


class Rows(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A table whose rows are alike, column by column; None where a row has no such cell."""

    top: str
    row: str
    ns: str = ""
    names: tuple[str, ...]
    cells: tuple[tuple[str | None, ...], ...]


class Target(msgspec.Struct, frozen=True, array_like=True):
    """Something an answer can change: whether a place is relevant, its value, its number of repeats."""

    kind: TargetKind
    path: str
    expression: int
    rank: int = 0


class Definition(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The whole form. `readers` tells for each path which targets read it and within which repeat."""

    format: int = FORMAT
    id: str
    version: str = ""
    title: str = ""
    style: str = ""
    languages: tuple[str, ...] = ()
    default_language: str = ""
    partial_rule: str = "discard"
    submission: dict[str, str] = {}
    namespaces: dict[str, str] = {}
    expressions: tuple[msgspec.Raw, ...] = ()  # each an Expression, read when it is needed
    sources: msgspec.Raw = msgspec.Raw(b"\x90")  # all as one tuple of text, for messages
    speaking: tuple[int, ...] = ()  # targets that quote the form's words
    instance: tuple[Flat, ...] = ()
    templates: dict[str, tuple[Flat, ...]] = {}
    secondary: dict[str, tuple[Flat, ...]] = {}
    tables: dict[str, msgspec.Raw] = {}  # secondary instances too, each Rows
    binds: tuple[Bind, ...] = ()
    body: tuple[Element, ...] = ()
    actions: tuple[Action, ...] = ()
    itext: dict[str, msgspec.Raw] = {}  # by language, each Texts
    targets: tuple[Target, ...] = ()
    readers: dict[str, tuple[tuple[int, str], ...]] = {}
    repeats: dict[str, int | None] = {}
    after: dict[str, tuple[str, ...]] = {}  # what stands after a repeat, among its siblings
    problems: tuple[FormProblem, ...] = ()
