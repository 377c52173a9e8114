"""The answers as tables: one for the form, one for each repeat, as spreadsheets want them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.forms.submission import instance_id, json_value_of

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState


def rows(state: FormState) -> dict[str, list[dict[str, Any]]]:
    """Rows by the path of their table. Columns are paths below it; relevant places only.

    `key` names a row and `parent` the row it belongs to, so that child rows find their own.
    """
    root = state.root.path
    tables: dict[str, list[dict[str, Any]]] = {root: []}
    top = {"key": instance_id(state)}
    tables[root].append(top)
    stack: list[tuple[Node, dict[str, Any], str]] = [(state.root, top, root)]
    while stack:
        node, row, table = stack.pop()
        for child in reversed(node.elements()):
            if not child.shown:
                continue
            if child.path in state.form.definition.repeats:
                number = node.place_of(child)
                key = f"{row['key']}/{child.name}[{number}]"
                below = {"key": key, "parent": row["key"]}
                stack.append((child, below, child.path))
            elif child.elements():
                stack.append((child, row, table))
            elif child.value:
                row[child.path.removeprefix(f"{table}/")] = json_value_of(state, child)
        if node.path == table and node is not state.root:
            tables.setdefault(table, []).append(row)
    return tables
