"""What the expressions of one walk see: its instance, the form's tables, the clock, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.grid import Grid
from kiosk.forms.nodes import ELEMENT, Node
from kiosk.forms.xpath.frame import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo
    from random import Random

    from kiosk.clock import Clock
    from kiosk.forms.compiled import CompiledForm

_NOTHING: list[Node] = []


class FormWorld(World):
    """Remembers where places are until the structure of the instance changes."""

    def __init__(
        self, form: CompiledForm, document: Node, clock: Clock, zone: tzinfo | None, random: Random
    ) -> None:
        super().__init__(document, zone)
        self.form = form
        self.clock = clock
        self.random = random
        self.properties: dict[str, str] = {}
        self.language_of: Callable[[], str]
        self.itext_of: Callable[[str], str]
        self.label_of: Callable[[str, str, Node], str]
        self._found: dict[tuple[str, ...], list[Node]] = {}
        self._places: dict[str, list[Node]] = {}
        self._rows: dict[tuple[int, str], dict[str, list[Node]]] = {}
        self._version = -1

    @property
    def language(self) -> str:
        return self.language_of()

    @property
    def version(self) -> str:
        return self.form.version

    def property_of(self, name: str) -> str:
        return self.properties.get(name, "")

    def now(self) -> datetime:
        return self.clock.now().astimezone(self.zone)

    def instance(self, name: str) -> Node | None:
        return self.form.secondary(name) or (
            self.root if name == self.root.elements()[0].get("id") else None
        )

    def itext(self, key: str) -> str:
        return self.itext_of(key)

    def choice_label(self, value: str, question: str, node: Node) -> str:
        return self.label_of(value, question, node)

    def _refresh(self) -> None:
        if self.root.version != self._version:
            self._version = self.root.version
            self._found.clear()
            self._places.clear()

    def find(self, steps: tuple[str, ...]) -> list[Node]:
        self._refresh()
        found = self._found.get(steps)
        if found is None:
            found = self._found[steps] = super().find(steps)
        return found

    def places(self, path: str) -> list[Node]:
        """Every node at a path of the form, relevant or not, in document order."""
        self._refresh()
        found = self._places.get(path)
        if found is None:
            found = self._places[path] = self.below([self.root], path[1:].split("/"))
        return found

    def places_within(self, node: Node, path: str) -> list[Node]:
        """Those of them in or below one node."""
        if node.path == path:
            return [node]
        if not path.startswith(node.path + "/"):
            return _NOTHING
        return self.below([node], path[len(node.path) + 1 :].split("/"))

    @staticmethod
    def below(nodes: list[Node], names: list[str]) -> list[Node]:
        for name in names:
            if name.startswith("@"):
                nodes = [a for node in nodes for a in node.attributes if a.name == name[1:]]
            else:
                local = name.rpartition(":")[2]
                nodes = [c for node in nodes for c in node.named(local) if c.name == name]
        return nodes

    def rows(self, table: Node, column: str, key: str) -> list[Node]:
        """By an index that is made once: tables do not change."""
        tops = table.elements()
        if len(tops) == 1 and isinstance(tops[0], Grid):
            return tops[0].holding(column, key)
        index = self._rows.get((id(table), column))
        if index is None:
            index = self._rows[(id(table), column)] = {}
            for top in tops:
                for item in top.elements():
                    for cell in _cells(item, column):
                        index.setdefault(cell.value, []).append(item)
        return index.get(key, _NOTHING)


def _cells(item: Node, column: str) -> list[Node]:
    if column.startswith("@"):
        return [attribute for attribute in item.attributes if attribute.name == column[1:]]
    return item.named(column)


def stand_in(parent: Node, path: str) -> Node:
    """A place for expressions of a repeat that has no instance yet."""
    node = Node(ELEMENT, path.rpartition(":")[2].rpartition("/")[2])
    node.parent = parent
    node.path = path
    return node
