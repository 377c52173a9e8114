"""Reading the instances of a form: how it begins, what a new repeat holds, and its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.external import read_table
from kiosk.forms.flat import flatten
from kiosk.forms.grid import rows_of
from kiosk.forms.marks import JAVAROSA
from kiosk.forms.nodes import ELEMENT, Node, copy_tree, elements_below
from kiosk.forms.problems import FormError, FormProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.forms.definition import Flat, Rows


def beginning(root: Node) -> tuple[Flat, ...]:
    """The primary instance without what only serves as a template."""
    twin = copy_tree(root)
    for node in list(elements_below(twin)):
        if _is_template(node) and node.parent is not None:
            node.parent.remove(node)
    return flatten(twin)


def template(root: Node, path: str) -> tuple[Flat, ...]:
    """One instance of a repeat as it begins: the one marked as template, or the first one's places.

    What an unmarked one holds are the answers of that one, not what every other begins with.
    """
    found = [node for node in elements_below(root) if node.path == path]
    if not found:
        return ()
    marked = next(filter(_is_template, found), None)
    twin = copy_tree(marked or found[0])
    twin.attributes = [a for a in twin.attributes if a.local != "template"]
    if marked is None:
        _empty(twin)
    # A repeat within begins without instances of its own where it has a template.
    for node in list(elements_below(twin)):
        if _is_template(node) and node.parent is not None:
            node.parent.remove(node)
    return flatten(twin)


def _empty(top: Node) -> None:
    """Take out every text; attributes stay."""
    for node in elements_below(top):
        node.value = ""
        node.children = [child for child in node.children if child.kind == ELEMENT]


def _is_template(node: Node) -> bool:
    return node.attribute("template", JAVAROSA) is not None


class Tables:
    """Reads the secondary instances and collects what is wrong with them."""

    def __init__(self, external: Mapping[str, bytes], problems: list[FormProblem]) -> None:
        self.external = external
        self.problems = problems

    def read(self, model: Node, root: Node) -> tuple[dict[str, tuple[Flat, ...]], dict[str, Rows]]:
        """The instances that are trees, and those that are tables."""
        trees: dict[str, tuple[Flat, ...]] = {}
        tables: dict[str, Rows] = {}
        for instance in model.named("instance"):
            name = instance.get("id")
            inside = instance.elements()
            if name and not (inside and inside[0] is root):
                content = self._content(name, instance)
                rows = rows_of(content) if content is not None else None
                if rows is not None:
                    tables[name] = rows
                elif content is not None:
                    trees[name] = flatten(content)
        return trees, tables

    def _content(self, name: str, instance: Node) -> Node | None:
        source = instance.get("src") or ""
        inside = next(iter(instance.elements()), None)
        file = source.rpartition("/")[2]
        data = next((self.external[k] for k in (file, source, name) if k in self.external), None)
        if not source or (data is None and inside is not None):
            return inside
        if data is None:
            # What was sent last is never on a kiosk, and that is no fault of the form.
            if not source.startswith("jr://instance/"):
                self._missing(file, name)
            return Node(ELEMENT, "root")
        try:
            return read_table(file, data)
        except FormError as fault:
            self.problems.extend(fault.problems)
            return None

    def _missing(self, file: str, name: str) -> None:
        self.problems.append(
            FormProblem(
                message=f"the table {file} is not beside the form",
                where=f"instance({name})",
                hint="Its choices and values are empty until it is there.",
                severity="warning",
            )
        )
