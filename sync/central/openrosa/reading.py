"""What a phone sent, read with the form it fills in: answers by their paths, and the files it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.envelope import is_file_name
from kiosk.forms.convert import json_value
from kiosk.forms.kinds import kind_of
from kiosk.forms.nodes import elements_below, position_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms import CompiledForm
    from kiosk.forms.nodes import Node

_META = frozenset({"instanceID", "deprecatedID", "timeStart", "timeEnd"})
_LIST_KINDS = ("select_multiple", "rank")


class FilledIn(msgspec.Struct, frozen=True, kw_only=True):
    """`open` and `personal` answers as JSON by path, and the names of files among both."""

    open: dict[str, Any]
    personal: dict[str, Any]
    files: tuple[str, ...]


def read_answers(form: CompiledForm, root: Node) -> FilledIn:
    """Nothing is worked out anew: what the phone wrote is what was answered there.

    What the form does not know (it was of an earlier version) counts as personal.
    """
    _name_places(root)
    known = {bind.path for bind in form.definition.binds}
    told = FilledIn(open={}, personal={}, files=())
    files: list[str] = []
    for node in _leaves(root):
        kind = _kind(form, node.path)
        position = position_path(node, form.definition.repeats)
        known_open = node.path in known and not _within(node.path, form.personal)
        is_open = known_open or _is_meta(node, root)
        (told.open if is_open else told.personal)[position] = json_value(kind, node.value)
        if kind == "binary" and is_file_name(node.value.strip()):
            files.append(node.value.strip())
    return msgspec.structs.replace(told, files=tuple(dict.fromkeys(files)))


def _name_places(root: Node) -> None:
    root.path = f"/{root.name}"
    for node in elements_below(root):
        for child in node.elements():
            child.path = f"{node.path}/{child.name}"


def _leaves(root: Node) -> Iterator[Node]:
    for node in elements_below(root):
        if node.value.strip() and node is not root and not node.elements():
            yield node


def _kind(form: CompiledForm, path: str) -> str:
    bind = form.binds.get(path)  # asking `form.bind` would keep whatever a stranger makes up
    control = form.control(path)
    if bind is None or control is None:
        return bind.type if bind else "string"
    if control.kind == "upload":
        return "binary"
    kind = kind_of(control, bind)
    return kind if kind in _LIST_KINDS else bind.type


def _is_meta(node: Node, root: Node) -> bool:
    """The ids of the instance, whatever prefix the phone writes them with."""
    meta = node.parent
    return node.local in _META and meta is not None and meta.local == "meta" and meta.parent is root


def _within(path: str, places: frozenset[str]) -> bool:
    """A group among the places stands for all that is in it."""
    while path:
        if path in places:
            return True
        path = path.rpartition("/")[0]
    return False
