"""Reading the body of an XForm: questions, groups and repeats, each bound to its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.forms.definition import Control, Element, Group, Item, Itemset, Label, Repeat
from kiosk.forms.marks import CONTROLS, JAVAROSA
from kiosk.forms.problems import FormProblem
from kiosk.forms.words import read_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.forms.nodes import Node
    from kiosk.forms.table import ExpressionTable

_SELECTS = frozenset({"select", "select1", "rank"})
_PREDICATE = re.compile(r"\[[^\]]*\]")


def absolute(reference: str, context: str) -> str:
    """The path a `ref` means, from the path of what holds it; predicates and white space go."""
    reference = "".join(_PREDICATE.sub("", reference).split())
    reference = reference.removeprefix("current()/")
    if reference.startswith("/"):
        return reference.rstrip("/")
    path = context
    for part in reference.split("/"):
        if part == "..":
            path = path.rpartition("/")[0]
        elif part and part != ".":
            path = f"{path}/{part}"
    return path


def repeat_paths(body: Iterable[Node], root: str, binds: dict[str, str]) -> dict[str, Node]:
    """Every repeat in the body with its element."""
    found: dict[str, Node] = {}
    stack = [(element, root) for element in body]
    while stack:
        element, context = stack.pop()
        path = bound_path(element, context, binds)
        if element.local == "repeat":
            found.setdefault(path, element)
        stack.extend((child, path) for child in element.elements())
    return found


def bound_path(element: Node, context: str, binds: dict[str, str]) -> str:
    """Where an element is bound: by `ref`, `nodeset`, or the id of a bind; else where its parent is."""
    by_id = element.get("bind")
    if by_id and by_id in binds:
        return binds[by_id]
    reference = element.get("nodeset") or element.get("ref")
    return absolute(reference, context) if reference else context


class BodyReader:
    """Turns body elements into definitions and hands every action it meets to `on_action`."""

    def __init__(
        self,
        table: ExpressionTable,
        binds: dict[str, str],
        on_action: Callable[[Node, str], None],
    ) -> None:
        self.table = table
        self.binds = binds
        self.on_action = on_action
        self.count = 0
        self.itemsets: list[tuple[str, int]] = []

    def read(self, elements: Iterable[Node], context: str) -> tuple[Element, ...]:
        found: list[Element] = []
        for element in elements:
            if element.local in ("group", "repeat"):
                found += self._holder(element, context)
            elif element.local in CONTROLS:
                control = self._control(element, context)
                if control is not None:
                    found.append(control)
            elif element.get("event") is not None:
                self.on_action(element, context)
        return tuple(found)

    def _label(self, element: Node, path: str, name: str = "label") -> Label | None:
        found = element.named(name)
        return read_label(found[0] if found else None, path, self._adder(name))

    def _adder(self, what: str) -> Callable[[str, str], int | None]:
        return lambda source, context: self.table.add(source, context, what)

    def _holder(self, element: Node, context: str) -> list[Element]:
        path = bound_path(element, context, self.binds)
        if not self._known(path, element):
            return []
        if element.local == "repeat":
            return [self._repeat(element, path, self._label(element, path))]
        label = self._label(element, path)
        inner = [child for child in element.elements() if child.local not in ("label", "hint")]
        if len(inner) == 1 and inner[0].local == "repeat":
            repeat_path = bound_path(inner[0], path, self.binds)
            if repeat_path == path or element.get("ref") is None:
                if not self._known(repeat_path, inner[0]):
                    return []
                own = self._label(inner[0], repeat_path)
                return [self._repeat(inner[0], repeat_path, own or label)]
        children = self.read(inner, path)
        bound = path if path != context else ""
        appearance = _appearance(element)
        return [Group(path=bound, label=label, appearance=appearance, children=children)]

    def _repeat(self, element: Node, path: str, label: Label | None) -> Repeat:
        count = element.get("count", JAVAROSA)
        fixed = element.get("noAddRemove", JAVAROSA)
        return Repeat(
            path=path,
            label=label,
            count=self.table.add(count, path, "repeat count") if count else None,
            fixed=bool(count) or (fixed or "").strip() in ("true()", "true"),
            appearance=_appearance(element),
            children=self.read(element.elements(), path),
        )

    def _known(self, path: str, element: Node) -> bool:
        known = self.table.repeats if element.local == "repeat" else self.table.shape
        if path and path in known:  # the document itself is no place
            return True
        self.table.problems.append(
            FormProblem(
                message=f"a {element.local} asks for {path}, which the form's instance does not have",
                where=path,
                hint="It is left out. Add the place to the instance, or correct the reference.",
                severity="warning",
            )
        )
        return False

    def _control(self, element: Node, context: str) -> Control | None:
        path = bound_path(element, context, self.binds)
        if not self._known(path, element):
            return None
        for child in element.elements():
            if child.get("event") is not None:
                self.on_action(child, path)
        self._check_choices(element, path)
        self.count += 1
        return Control(
            kind="input" if element.local in ("secret", "textarea") else element.local,
            path=path,
            label=self._label(element, path),
            hint=self._label(element, path, "hint"),
            appearance=_appearance(element),
            items=tuple(self._item(item, path) for item in element.named("item")),
            itemset=self._itemset(element, path),
            scale=self._scale(element, path),
            mediatype=element.get("mediatype") or "",
            number=self.count,
        )

    def _check_choices(self, element: Node, path: str) -> None:
        if element.local not in _SELECTS or element.named("item") or element.named("itemset"):
            return
        self.table.problems.append(
            FormProblem(
                message="this question has no choices",
                where=path,
                hint="List its choices, or make it a question of another type.",
                severity="warning",
            )
        )

    def _item(self, item: Node, path: str) -> Item:
        values = item.named("value")
        value = values[0].value.strip() if values else ""
        return Item(value=value, label=self._label(item, path))

    def _itemset(self, element: Node, path: str) -> Itemset | None:
        found = element.named("itemset")
        source = found[0].get("nodeset") if found else None
        if not source:
            return None
        nodes = self.table.add(source, path, "choices")
        values, labels = found[0].named("value"), found[0].named("label")
        # The value and label are read from each choice, which is no place in this instance.
        value = self.table.add(values[0].get("ref") or "." if values else ".", "", "choice value")
        if nodes is None or value is None:
            return None
        self.itemsets.append((path, nodes))
        return Itemset(
            nodes=nodes,
            value=value,
            label=read_label(labels[0] if labels else None, "", self._adder("choice label")),
            randomized=source.strip().startswith("randomize"),
        )

    def _scale(self, element: Node, path: str) -> tuple[str, str, str] | None:
        if element.local != "range":
            return None
        scale = tuple((element.get(name) or "").strip() for name in ("start", "end", "step"))
        try:
            low, high, step = (float(part) for part in scale)
            sound = low != high and step != 0
        except ValueError:
            sound = False
        if not sound:
            self.table.problems.append(
                FormProblem(
                    message="a range needs numbers as its start, end and step, and a step that is not 0",
                    where=path,
                    hint="Write for example start=0 end=10 step=1 in the parameters column.",
                )
            )
        return (scale[0], scale[1], scale[2])


def _appearance(element: Node) -> tuple[str, ...]:
    written = (element.get("appearance") or "").split()
    if "search" in written and "autocomplete" not in written:
        written.insert(written.index("search"), "autocomplete")  # what it is called now
    return tuple(written)
