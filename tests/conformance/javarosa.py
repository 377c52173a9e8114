"""Running one case of JavaRosa's own expression test, with the small instance that test builds."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kiosk.forms.problems import FormError
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame, World
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.values import Moment, Value, to_bool, to_text

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node

INSTANCE = """<data><path/><path>first</path><path/><path>second</path><path>third</path>
<geoshape>0 0 0 0;0 1 0 0;1 1 0 0;1 0 0 0;0 0 0 0</geoshape></data>"""


class JavaRosaWorld(World):
    def __init__(self, root: Node) -> None:
        super().__init__(root, UTC)

    def now(self) -> datetime:
        return datetime(2026, 8, 22, 17, 30, tzinfo=UTC)


def judge(case: dict[str, Any]) -> str:
    """Empty when the case holds."""
    root = read_xml(INSTANCE if case.get("instance") else "<data/>")
    try:
        value = compile_expression(parse(case["expr"]))(Frame(JavaRosaWorld(root), root))
    except FormError as error:
        return "" if case["type"] == "error" else f"raised {error}"
    return _differs(case, value)


def _differs(case: dict[str, Any], value: Value) -> str:
    expected: Any = case["expected"]
    if case["type"] == "error":
        return f"gave {value!r}, an error was expected"
    if case["type"] == "number":
        expected = float(expected)
        if not isinstance(value, float) or isinstance(value, bool):
            return f"gave {value!r}, no number"
        same = value == expected or (math.isnan(value) and math.isnan(expected))
        same = same or abs(value - expected) < 1e-12
        return "" if same else f"gave {value}, expected {expected}"
    if case["type"] == "boolean":
        got: Any = value if isinstance(value, bool) else to_bool(value)
    elif case["type"] == "date":
        got = f"{value.when:%Y-%m-%d}" if isinstance(value, Moment) else value
    else:
        got = to_text(value)
    return "" if got == expected else f"gave {got!r}, expected {expected!r}"
