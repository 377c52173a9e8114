"""Node-sets: counting, places, names, other instances, repeats by number, random order."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, cast

from kiosk.forms.marks import XML_NS
from kiosk.forms.nodes import ATTRIBUTE, ELEMENT, Node, elements_below, root_of, string_value
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.functions.registry import eager, lazy
from kiosk.forms.xpath.functions.text import texts
from kiosk.forms.xpath.values import Value, to_nodes, to_number, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame, Run

_MODULUS = 2147483647


def need_nodes(value: Value, function: str) -> list[Node]:
    if isinstance(value, list):
        return value
    raise ExpressionError(f"{function}() needs nodes of the form, not a value")


@eager("count", least=1)
def count(_frame: Frame, nodes: Value) -> Value:
    return float(sum(node.shown for node in need_nodes(nodes, "count")))


@eager("count-non-empty", least=1)
def count_non_empty(_frame: Frame, nodes: Value) -> Value:
    return float(sum(bool(string_value(node)) for node in need_nodes(nodes, "count-non-empty")))


@lazy("last")
def last(_args: list[Run]) -> Run:
    return lambda frame: float(frame.size)


@lazy("position", 0, 1)
def position(args: list[Run]) -> Run:
    """Without argument the place in the node-set; with one, the number of that repeat instance."""
    if not args:
        return lambda frame: float(frame.position)
    (arg,) = args

    def run(frame: Frame) -> Value:
        nodes = need_nodes(arg(frame), "position")
        return float(place_of(nodes[0])) if nodes else math.nan

    return run


def place_of(node: Node) -> int:
    """1 for the first sibling of that name."""
    return 1 if node.parent is None else node.parent.place_of(node)


@lazy("current", 0)
def current(_args: list[Run]) -> Run:
    return lambda frame: [frame.current]


@eager("instance", least=1)
def instance(frame: Frame, name: Value) -> Value:
    found = frame.world.instance(to_text(name))
    if found is None:
        raise ExpressionError(f"the form has no instance “{to_text(name)}”")
    return [found]


@eager("pulldata", least=4)
def pulldata(frame: Frame, name: Value, column: Value, key_column: Value, key: Value) -> Value:
    """The `column` of the first row of a table whose `key_column` holds `key`."""
    table = frame.world.instance(to_text(name))
    if table is None:
        raise ExpressionError(f"the form has no table “{to_text(name)}”")
    sought, wanted = to_text(key), to_text(column)
    for row in frame.world.rows(table, to_text(key_column), sought):
        cells = row.named(wanted)
        return string_value(cells[0]) if cells else ""
    return ""


@eager("version")
def version(frame: Frame) -> Value:
    """The version of the form."""
    return frame.world.version


@eager("property", least=1)
def device_property(frame: Frame, name: Value) -> Value:
    """What the device says of itself: `deviceid`, `username` and the like."""
    return frame.world.property_of(to_text(name))


def _subject(args: list[Run], frame: Frame, function: str) -> Node | None:
    if not args:
        return frame.node
    nodes = need_nodes(args[0](frame), function)
    return nodes[0] if nodes else None


def _name_function(name: str, part: str) -> None:
    @lazy(name, 0, 1)
    def build(args: list[Run]) -> Run:
        def run(frame: Frame) -> Value:
            node = _subject(args, frame, name)
            return "" if node is None else cast("str", getattr(node, part))

        return run


for _name, _part in {"name": "name", "local-name": "local", "namespace-uri": "ns"}.items():
    _name_function(_name, _part)


@eager("lang", least=1)
def lang(frame: Frame, tag: Value) -> Value:
    node: Node | None = frame.node
    wanted = to_text(tag).lower()
    while node is not None:
        spoken = node.get("lang", XML_NS)
        if spoken is not None:
            spoken = spoken.lower()
            return spoken == wanted or spoken.startswith(f"{wanted}-")
        node = node.parent
    return False


@eager("id", least=1)
def by_id(frame: Frame, keys: Value) -> Value:
    wanted = {word for text in texts((keys,)) for word in text.split()}
    return [
        node
        for node in elements_below(root_of(frame.node))
        if node.kind == ELEMENT and node.get("id") in wanted
    ]


@lazy("indexed-repeat", 3, 11)
def indexed_repeat(args: list[Run]) -> Run:
    """The target within the repeat instances of the given numbers; others stay those of the context."""
    target, *rest = args
    pairs = list(zip(rest[::2], rest[1::2], strict=False))

    def run(frame: Frame) -> Value:
        found = _everywhere(frame, to_nodes(target(frame)))
        for group, index in pairs:
            wanted = to_number(index(frame), frame.world.zone)
            groups = _everywhere(frame, to_nodes(group(frame)))
            chosen = {id(node) for node in groups if place_of(node) == wanted}
            found = [node for node in found if _inside(node, chosen)]
        return _nearest(found, frame.current)[:1]

    return run


def _everywhere(frame: Frame, nodes: list[Node]) -> list[Node]:
    """The same place in all repeat instances."""
    if not nodes:
        return []
    names: list[str] = []
    node: Node | None = nodes[0]
    attribute = node is not None and node.kind == ATTRIBUTE
    while node is not None and node is not frame.world.root:
        names.append(node.local)
        node = node.parent
    if node is None or attribute:
        return nodes
    return frame.world.find(tuple(reversed(names)))


def _inside(node: Node | None, chosen: set[int]) -> bool:
    while node is not None:
        if id(node) in chosen:
            return True
        node = node.parent
    return False


def _nearest(nodes: list[Node], context: Node) -> list[Node]:
    """Those that share most of their ancestors with the context."""
    if len(nodes) < 2:
        return nodes
    above: set[int] = set()
    node: Node | None = context
    while node is not None:
        above.add(id(node))
        node = node.parent
    return sorted(nodes, key=lambda found: -_shared(found, above))


def _shared(node: Node | None, above: set[int]) -> int:
    count = 0
    while node is not None:
        count += id(node) in above
        node = node.parent
    return count


@eager("randomize", least=1, most=2)
def randomize(frame: Frame, nodes: Value, seed: Value | None = None) -> Value:
    """Shuffled; the same seed gives the order every ODK client gives."""
    shuffled = list(need_nodes(nodes, "randomize"))
    state = _seed(frame, seed)
    for place in range(len(shuffled)):
        state = state * 16807 % _MODULUS
        other = int(state / _MODULUS * (place + 1))
        shuffled[place], shuffled[other] = shuffled[other], shuffled[place]
    return shuffled


def _seed(frame: Frame, seed: Value | None) -> int:
    if seed is None:
        return frame.world.random.randrange(1, _MODULUS)
    amount = to_number(seed, frame.world.zone)
    text = to_text(seed)
    if math.isnan(amount) and text:
        digest = hashlib.sha256(text.encode()).digest()
        whole = int.from_bytes(digest[:8], "big", signed=True)
    elif not math.isfinite(amount):
        whole = 0
    else:
        whole = int(amount)
    state = _remainder(whole)
    return state + _MODULUS - 1 if state <= 0 else state


def _remainder(whole: int) -> int:
    """The remainder with the sign of the dividend, as ODK's machines count."""
    return abs(whole) % _MODULUS * (1 if whole >= 0 else -1)
