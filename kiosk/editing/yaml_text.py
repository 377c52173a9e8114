"""Change one value of a YAML text where it stands: order, comments and spacing stay as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Sequence


class NoSuchPlace(Exception):  # noqa: N818 - what is the matter
    """The text is not YAML of the expected shape, or has nothing at this place."""


def value_at(text: str, way: Sequence[str | int]) -> str | None:
    """The text of a value; a list of texts with commas between; None where there is none."""
    node = _found(_root(text), way)
    if isinstance(node, yaml.ScalarNode):
        return str(node.value).strip()
    if isinstance(node, yaml.SequenceNode):
        return ", ".join(str(each.value) for each in node.value)
    return None


def keys_at(text: str, way: Sequence[str | int] = ()) -> list[str]:
    """The keys of a mapping in their order; none where there is no mapping."""
    node = _found(_root(text), way)
    return [str(key.value) for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []


def length_at(text: str, way: Sequence[str | int]) -> int:
    """How many entries a list has."""
    node = _found(_root(text), way)
    return len(node.value) if isinstance(node, yaml.SequenceNode) else 0


def with_value(
    text: str,
    way: Sequence[str | int],
    value: str,
    *,
    before: str = "",
    keep: bool = False,
    listed: bool = False,
) -> str:
    """The text with another value at a place. A key that is missing is added, an empty value taken
    out unless `keep`; `before` names a key of the outermost mapping that new ones stand in front of.
    `listed`: a list, also where none stands yet; its texts have commas between.

    Raises `NoSuchPlace`.
    """
    root = _root(text)
    node = _found(root, way)
    value = one_line(value)
    if node is None:
        return _added(text, root, way, value, before, listed=listed) if value else text
    if not value and not keep:
        return _taken_out(text, root, way)
    if listed and not isinstance(node, yaml.SequenceNode):
        start, end = node.start_mark.index, node.end_mark.index
        space = " " if start == end else ""
        return text[:start] + space + _listed(value) + text[end:]
    return _replaced(text, node, value)


def written(value: str) -> str:
    """A value as it stands in a list or mapping in brackets."""
    return _written(value, flow=True)


def one_line(value: str) -> str:
    """Without breaks; the spaces that keep two words together stay what they are."""
    return re.sub(r"[ \t\r\n]+", " ", value).strip(" ")


def _root(text: str) -> yaml.Node | None:
    try:
        return yaml.SafeLoader(text).get_single_node()
    except (yaml.YAMLError, RecursionError) as error:
        raise NoSuchPlace(f"this is not YAML: {error}") from error


def _found(node: yaml.Node | None, way: Sequence[str | int]) -> yaml.Node | None:
    for step in way:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step] if step < len(node.value) else None
        else:
            return None
    return node


def _replaced(text: str, node: yaml.Node, value: str) -> str:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.SequenceNode):
        new = _listed(value)
        if not node.flow_style:
            start = text.rindex(":", 0, start) + 1
            new = f" {new}{_newline(text)}"
    else:
        new = _written(value, flow=_in_flow(text, start), style=getattr(node, "style", None))
        if getattr(node, "style", None) in {"|", ">"}:
            new += _newline(text)
        if start == end:
            new = f" {new}"
    return text[:start] + new + text[end:]


def _added(
    text: str,
    root: yaml.Node | None,
    way: Sequence[str | int],
    value: str,
    before: str,
    *,
    listed: bool,
) -> str:
    *outer, key = way
    new = _listed(value) if listed else _written(value)
    parent = _found(root, outer) if outer else root
    if parent is None and outer:
        line = f"{outer[-1]}:{_newline(text)}  {key}: {new}{_newline(text)}"
        return _inserted(text, root, line, before)
    line = f"{key}: {new}{_newline(text)}"
    if parent is root:
        return _inserted(text, root, line, before)
    if not isinstance(parent, yaml.MappingNode) or not parent.value:
        raise NoSuchPlace(f"there is no place for {key!r}")
    last = parent.value[-1][1]
    if parent.flow_style:
        at = int(last.end_mark.index)
        new = new if listed else _written(value, flow=True)
        return f"{text[:at]}, {key}: {new}{text[at:]}"
    at = _line_end(text, int(last.end_mark.index))
    indent = " " * int(parent.value[0][0].start_mark.column)
    return f"{text[:at]}{indent}{line}{text[at:]}"


def _inserted(text: str, root: yaml.Node | None, line: str, before: str) -> str:
    """A line of the outermost mapping: in front of the key `before`, else at the end."""
    known = root.value if isinstance(root, yaml.MappingNode) else []
    at = next((key.start_mark.index for key, _ in known if key.value == before), len(text))
    if at and text[at - 1] != "\n":
        line = _newline(text) + line
    return text[:at] + line + text[at:]


def _taken_out(text: str, root: yaml.Node | None, way: Sequence[str | int]) -> str:
    *outer, key = way
    parent = _found(root, outer)
    node = _found(root, way)
    if isinstance(parent, yaml.MappingNode) and not parent.flow_style and node is not None:
        name = next(each for each, _ in parent.value if each.value == key)
        start = name.start_mark.index - name.start_mark.column
        return text[:start] + text[_line_end(text, node.end_mark.index) :]
    assert node is not None
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    return f'{text[:start]}""{text[end:]}'


def _line_end(text: str, at: int) -> int:
    """Behind the line break of the line that `at` is in; a block that ended with one is whole."""
    if at and text[at - 1] == "\n":
        return at
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _in_flow(text: str, start: int) -> bool:
    """Whether a bracket is open before the place, as far as one line shows it."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return line.count("{") + line.count("[") > line.count("}") + line.count("]")


def _listed(value: str) -> str:
    words = [word.strip() for word in value.split(",")]
    return "[" + ", ".join(_written(word, flow=True) for word in words if word) + "]"


def _written(value: str, *, flow: bool = False, style: str | None = None) -> str:
    """As plain as it can be, quoted as it was before."""
    if not value:
        return '""'
    if style == "'":
        return "'" + value.replace("'", "''") + "'"
    if style != '"' and _reads_back(f"k: {value}\n", value) and (
        not flow or _reads_back(f"{{k: {value}, l: m}}\n", value)
    ):  # fmt: skip
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _reads_back(text: str, value: str) -> bool:
    try:
        node = _found(_root(text), ["k"])
    except NoSuchPlace:
        return False
    return isinstance(node, yaml.ScalarNode) and node.style is None and node.value == value


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
