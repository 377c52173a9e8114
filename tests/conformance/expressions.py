"""Running one recorded expression case and judging it strictly by the case's own type."""

from __future__ import annotations

import functools
import math
import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.forms.nodes import DOCUMENT, ELEMENT, TEXT, Node, string_value
from kiosk.forms.problems import FormError
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame, World
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.values import Moment, number_text, to_bool, to_number, to_text

ZONE = ZoneInfo("America/Phoenix")
NOW = datetime(2026, 8, 22, 10, 30, tzinfo=ZONE)
NAMESPACES = {
    "": "http://www.w3.org/2002/xforms",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "mathml": "http://www.w3.org/1998/Math/MathML",
    "jr": "http://openrosa.org/javarosa",
}


class CaseWorld(World):
    """The document of a case, its fixed clock and its language."""

    def __init__(self, root: Node, document: Node, lang: str | None) -> None:
        super().__init__(root, ZONE)
        self.document = document
        self.lang = lang

    def now(self) -> datetime:
        return NOW

    def _all(self, local: str) -> list[Node]:
        found, stack = [], [self.document]
        while stack:
            node = stack.pop()
            if node.local == local and node.kind == ELEMENT:
                found.append(node)
            stack.extend(reversed(node.children))
        return found

    def instance(self, name: str) -> Node | None:
        return next((n for n in self._all("instance") if n.get("id") == name), None)

    def itext(self, key: str) -> list[Node]:
        translations = self._all("translation")
        chosen = (
            [t for t in translations if t.get("lang") == self.lang]
            or [t for t in translations if t.get("default") is not None]
            or translations
        )
        for text in chosen[0].named("text") if chosen else []:
            if text.get("id") == key:
                return text.named("value")
        return []


@functools.cache
def _document(xml: str) -> Node:
    if not xml.strip():
        return Node(DOCUMENT)
    return read_xml(re.sub(r"<!DOCTYPE[^>]*>", "", xml), keep_space=True)


def locate(document: Node, path: str) -> Node | None:
    """The node a case names: `/*[1]/*[2]/text()[1]` or `…/@id`."""
    node: Node | None = document
    for part in [piece for piece in path.split("/") if piece]:
        assert node is not None
        if part.startswith("@"):
            wanted = part[1:]
            node = next((a for a in node.attributes if wanted in (a.name, a.local)), None)
            continue
        kind, index = re.fullmatch(
            r"(\*|text\(\)|comment\(\)|processing-instruction\(\))\[(\d+)\]", part
        ).groups()
        kinds = {"*": 1, "text()": TEXT, "comment()": 4, "processing-instruction()": 5}
        same = [n for n in node.content() if n.kind == kinds[kind]]
        node = same[int(index) - 1]
    return node


def name_of(node: Node) -> str:
    """The other way round."""
    parts: list[str] = []
    while node.parent is not None:
        if node.kind == 2:
            parts.append(f"@{node.name}")
        elif node.kind == 6:
            parts.append(f"namespace::{node.local}")
        else:
            label = {1: "*", TEXT: "text()", 4: "comment()", 5: "processing-instruction()"}[
                node.kind
            ]
            place = _place(node, node.parent.content())
            parts.append(f"{label}[{place}]")
        node = node.parent
    return "/" + "/".join(reversed(parts))


def _place(node: Node, among: list[Node]) -> int:
    """Counted as XPath does: text nodes that touch are one."""
    place = 0
    for before, one in zip([None, *among], among, strict=False):
        touching = before is not None and before.kind == one.kind == TEXT
        place += one.kind == node.kind and not touching
        if one is node:
            break
    return place


def evaluate(case: dict[str, Any], docs: dict[str, str]) -> tuple[Any, CaseWorld]:
    document = _document(docs[case["doc"]])
    root = locate(document, case["root"]) if case.get("root") else document
    node = locate(document, case["context"]) if case.get("context") else root
    world = CaseWorld(root, document, case.get("lang"))
    run = compile_expression(parse(case["expr"]), NAMESPACES)
    above, root.parent = root.parent, None  # nothing is above the root of an instance
    try:
        return run(Frame(world, node)), world
    finally:
        root.parent = above


def judge(case: dict[str, Any], docs: dict[str, str]) -> str:
    """Empty when the case holds, else what came out instead."""
    wants_error = case["type"] == "error"
    try:
        value, world = evaluate(case, docs)
        fault = _differs(case, value, world)
    except FormError as error:
        raised = f"raised {error}"
        return "" if wants_error or case.get("fails") else raised
    if wants_error:
        fault = f"gave {value!r}, an error was expected"
    if case.get("fails"):
        return "" if fault else "holds, though it must not"
    return fault


def _number(value: Any) -> float:
    return (
        {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}.get(value)
        if isinstance(value, str) and value in ("NaN", "Infinity", "-Infinity")
        else float(value)
    )


def _differs(case: dict[str, Any], value: Any, world: CaseWorld) -> str:
    kind, expected = case["type"], case["expected"]
    if kind == "boolean":
        got: Any = to_bool(value)
    elif kind in ("number", "number-rounded"):
        return _number_differs(case, to_number(value, world.zone))
    elif kind == "string":
        got = to_text(value)
        expected = number_text(expected) if isinstance(expected, int | float) else expected
    elif kind == "string-length":
        got = (
            sum(len(string_value(n)) for n in value)
            if isinstance(value, list)
            else len(to_text(value))
        )
    elif kind == "string-match":
        found = re.search(
            expected["regex"],
            to_text(value),
            re.IGNORECASE if "i" in expected.get("flags", "") else 0,
        )
        return "" if found else f"gave {to_text(value)!r}, does not match {expected['regex']}"
    elif kind == "nodeset-text-joined":
        got = "".join(string_value(node) for node in value)
    elif kind == "count":
        got = len(value)
    elif kind == "result-type":
        got = result_type(value)
        expected = 4 if expected in range(4, 10) else expected  # a browser's kinds of node-set
    else:
        return _nodes_differ(kind, expected, value)
    return "" if got == expected else f"gave {got!r}, expected {expected!r}"


def result_type(value: Any) -> int:
    if isinstance(value, bool):
        return 3
    if isinstance(value, float):
        return 1
    return 4 if isinstance(value, list) else 2


def _nodes_differ(kind: str, expected: Any, value: Any) -> str:
    if not isinstance(value, list):
        return f"gave {value!r}, no node-set"
    got: Any = [name_of(node) for node in value]
    if kind == "first-node":
        got = got[0] if got else None
    elif kind == "nodeset-unordered":
        got, expected = sorted(got), sorted(expected)
    return "" if got == expected else f"gave {got!r}, expected {expected!r}"


def _number_differs(case: dict[str, Any], got: float) -> str:
    expected = _number(case["expected"])
    if kind_factor := case.get("factor"):
        got = math.floor(got * kind_factor + 0.5) / kind_factor if math.isfinite(got) else got
    if math.isnan(expected):
        return "" if math.isnan(got) else f"gave {got}, expected NaN"
    if (digits := case.get("digits")) is not None:
        same = abs(got - expected) < 10.0**-digits / 2
    else:
        same = got == expected
    return "" if same else f"gave {got}, expected {expected}"


__all__ = ["Moment", "judge"]
