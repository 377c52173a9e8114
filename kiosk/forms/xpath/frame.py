"""Where an expression stands while it runs, and what it may ask of the form around it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from random import Random

from kiosk.forms.nodes import DOCUMENT, Node
from kiosk.forms.xpath.values import Value


class World:
    """The surroundings of an expression. On its own it suits expressions outside a form."""

    def __init__(self, root: Node | None = None, zone: tzinfo | None = None) -> None:
        self.root = root or Node(DOCUMENT)
        self.zone = zone
        self.random = Random()

    @property
    def language(self) -> str:
        """The tag of the language in use; nothing outside a form or where the form names none."""
        return ""

    @property
    def version(self) -> str:
        """The version of the form."""
        return ""

    def property_of(self, name: str) -> str:  # noqa: ARG002
        """Something the device says of itself, such as `deviceid`."""
        return ""

    def now(self) -> datetime:
        """Aware, in the device's zone."""
        return datetime.now(UTC).astimezone(self.zone)

    def instance(self, name: str) -> Node | None:  # noqa: ARG002
        """The document node of an instance of the form."""
        return None

    def itext(self, key: str) -> Value:  # noqa: ARG002
        """The text with this id in the language in use."""
        return ""

    def rows(self, table: Node, column: str, key: str) -> list[Node]:
        """The rows of a table, `root/item`, whose column holds exactly this text."""
        items = [item for top in table.elements() for item in top.elements()]
        return [item for item in items if any(c.value == key for c in item.named(column))]

    def choice_label(self, value: str, question: str, node: Node) -> str:  # noqa: ARG002
        """The label of a choice of the question at that path, as seen from `node`."""
        return ""

    def find(self, steps: tuple[str, ...]) -> list[Node]:
        """The elements at an absolute path of plain names. A form remembers them."""
        found = [self.root]
        for local in steps:
            found = [child for node in found for child in node.named(local) if not child.prefix]
        return found


class Frame:
    """The context of one evaluation. Predicates move `node` and `position` along."""

    __slots__ = ("current", "node", "position", "size", "world")

    def __init__(
        self,
        world: World,
        node: Node,
        current: Node | None = None,
        position: int = 1,
        size: int = 1,
    ) -> None:
        self.world = world
        self.node = node
        self.current = node if current is None else current
        self.position = position
        self.size = size


Run = Callable[[Frame], Value]
NodeRun = Callable[[Frame], list[Node]]
