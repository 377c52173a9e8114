"""The tree that expressions read and answers change: XPath's data model, lean enough for a kiosk.

An element that holds only text keeps it in `value`; its text node appears when one is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

DOCUMENT: Final = 0
ELEMENT: Final = 1
ATTRIBUTE: Final = 2
TEXT: Final = 3
COMMENT: Final = 4
INSTRUCTION: Final = 5
NAMESPACE: Final = 6


class Node:
    """One node. `shown` is relevance, its own and inherited; `path` is its place without positions."""

    __slots__ = (
        "_by_name",
        "_places",
        "_text",
        "attributes",
        "children",
        "declared",
        "fixed",
        "kind",
        "local",
        "lookup",
        "ns",
        "order",
        "parent",
        "path",
        "prefix",
        "relevant",
        "shown",
        "template",
        "value",
        "version",
    )

    def __init__(
        self, kind: int, local: str = "", value: str = "", ns: str = "", prefix: str = ""
    ) -> None:
        self.kind = kind
        self.local = local
        self.value = value
        self.ns = ns
        self.prefix = prefix
        self.parent: Node | None = None
        self.children: list[Node] = []
        self.attributes: list[Node] = []
        self.declared: dict[str, str] | None = None
        self.path = ""
        self.relevant = True
        self.shown = True
        self.template = False
        self.order = -1
        self.fixed = False  # of a document: nobody changes what is in it
        self.lookup: dict[tuple[str, str], dict[str, list[Node]]] | None = None
        self.version = 0  # of a document: grows when its structure changes
        self._by_name: dict[str, list[Node]] | None = None
        self._places: dict[str, dict[int, int]] | None = None
        self._text: Node | None = None

    @property
    def name(self) -> str:
        return f"{self.prefix}:{self.local}" if self.prefix else self.local

    def named(self, local: str) -> list[Node]:
        """Child elements with this local name, in order. The list is not the caller's to change."""
        index = self._by_name
        if index is None:
            index = self._by_name = {}
            for child in self.children:
                if child.kind == ELEMENT:
                    index.setdefault(child.local, []).append(child)
        return index.get(local, _NONE)

    def place_of(self, child: Node) -> int:
        """1 for the first child of that name, 2 for the second."""
        if self._places is None:
            self._places = {}
        places = self._places.get(child.local)
        if places is None:
            places = {id(node): place for place, node in enumerate(self.named(child.local), 1)}
            self._places[child.local] = places
        return places.get(id(child), 1)

    def content(self) -> list[Node]:
        """Children as XPath sees them, text nodes included."""
        if self.children or not self.value or self.kind > ELEMENT:
            return self.children
        if self._text is None:
            self._text = Node(TEXT)
            self._text.parent = self
            self._text.path = self.path
        self._text.value = self.value
        self._text.shown = self.shown
        return [self._text]

    def elements(self) -> list[Node]:
        return [child for child in self.children if child.kind == ELEMENT]

    def attribute(self, local: str, ns: str = "") -> Node | None:
        for attribute in self.attributes:
            if attribute.local == local and attribute.ns == ns:
                return attribute
        return None

    def get(self, local: str, ns: str = "") -> str | None:
        attribute = self.attribute(local, ns)
        return None if attribute is None else attribute.value

    def append(self, child: Node) -> Node:
        child.parent = self
        if child.kind == ATTRIBUTE:
            self.attributes.append(child)
        else:
            self.children.append(child)
            self._by_name = self._places = None
        return child

    def insert(self, position: int, *added: Node) -> None:
        for child in added:
            child.parent = self
        self.children[position:position] = added
        self._by_name = self._places = None
        root_of(self).version += 1

    def remove(self, *removed: Node) -> None:
        gone = {id(child) for child in removed}
        self.children = [child for child in self.children if id(child) not in gone]
        self._by_name = self._places = None
        root_of(self).version += 1
        for child in removed:
            child.parent = None


_NONE: list[Node] = []


def root_of(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def string_value(node: Node) -> str:
    """The text of a node and everything in it; a node that is not relevant reads as empty."""
    if not node.children:
        return node.value if node.shown else ""
    if not node.shown:
        return ""
    if node.kind > ELEMENT:
        return node.value
    return "".join(part.value for part in descendants(node) if part.kind == TEXT and part.shown)


def descendants(node: Node) -> Iterator[Node]:
    """Every node below, in document order, without attributes and without recursion."""
    stack = list(reversed(node.content()))
    while stack:
        top = stack.pop()
        yield top
        below = top.content()
        if below:
            stack.extend(reversed(below))


def elements_below(node: Node) -> Iterator[Node]:
    """The element itself and every element below it, in document order."""
    stack = [node]
    while stack:
        top = stack.pop()
        yield top
        if top.children:
            stack.extend(child for child in reversed(top.children) if child.kind == ELEMENT)


def copy_tree(node: Node) -> Node:
    """A copy with nothing above it. Iterative, so that depth costs no stack."""
    top = _copy_one(node)
    stack = [(node, top)]
    while stack:
        source, target = stack.pop()
        for attribute in source.attributes:
            target.append(_copy_one(attribute))
        for child in source.children:
            twin = target.append(_copy_one(child))
            stack.append((child, twin))
    return top


def _copy_one(node: Node) -> Node:
    twin = Node(node.kind, node.local, node.value, node.ns, node.prefix)
    twin.path = node.path
    twin.declared = node.declared
    return twin


def number_nodes(root: Node) -> None:
    """Give every node its place in document order, for sorting."""
    order = 0
    root.order = 0
    stack = [root]
    while stack:
        node = stack.pop()
        node.order = order
        order += 1
        for attribute in node.attributes:
            attribute.order = order
            order += 1
        stack.extend(reversed(node.content()))


def in_document_order(nodes: list[Node]) -> list[Node]:
    """Sorted and each node once. Namespace nodes follow the element they belong to."""
    if len(nodes) < 2:
        return nodes
    distinct = list({id(node): node for node in nodes}.values())
    roots = {id(root): root for root in map(root_of, distinct)}
    for root in roots.values():
        number_nodes(root)
    rank = {key: place for place, key in enumerate(roots)}
    return sorted(distinct, key=lambda node: (rank[id(root_of(node))], node.order))


def within(node: Node, scope: str) -> Node | None:
    """The ancestor, or the node itself, at a path; nothing when it is not inside."""
    at: Node | None = node
    while at is not None and at.path != scope:
        at = at.parent
    return at


def position_path(node: Node, repeats: Container[str]) -> str:
    """The path of a node with the numbers of the repeat instances it is in."""
    parts: list[str] = []
    at: Node | None = node
    while at is not None and at.parent is not None:
        name = f"@{at.name}" if at.path.rpartition("/")[2].startswith("@") else at.name
        if at.path in repeats:
            name += f"[{at.parent.place_of(at)}]"
        parts.append(name)
        at = at.parent
    return "/" + "/".join(reversed(parts))
