"""Tables of very many rows: kept as columns, made into nodes only where an expression looks.

A list of a hundred thousand streets is opened in no time this way; a table whose rows are not all
of one shape is kept as a tree instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Rows
from kiosk.forms.nodes import DOCUMENT, ELEMENT, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_COLUMNS = 200


def rows_of(top: Node) -> Rows | None:
    """The columns of a table: `root/item` with plain cells. Nothing where it is not so regular."""
    lines = top.children
    if not lines or top.attributes or top.prefix:
        return None
    local, ns = lines[0].local, top.ns
    columns: dict[str, list[str | None]] = {}
    places: dict[str, int] = {}
    for number, line in enumerate(lines):
        if not (_is_plain(line, ns) and line.local == local and _has_cells(line, ns)):
            return None
        last = -1
        for cell in line.children:
            place = places.setdefault(cell.local, len(places))
            column = columns.setdefault(cell.local, [])
            if place <= last or place >= MOST_COLUMNS:  # in another order, twice, or too many
                return None
            last = place
            if not column:
                column += [None] * number
            column.append(cell.value)
        for column in columns.values():
            if len(column) == number:
                column.append(None)
    return Rows(
        top=top.local,
        row=local,
        ns=ns,
        names=tuple(columns),
        cells=tuple(tuple(column) for column in columns.values()),
    )


def _is_plain(node: Node, ns: str) -> bool:
    return node.kind == ELEMENT and node.ns == ns and not node.prefix and not node.attributes


def _has_cells(line: Node, ns: str) -> bool:
    cells = line.children
    return bool(cells) and all(_is_plain(cell, ns) and not cell.children for cell in cells)


class Grid(Node):
    """The top element of a table. Its rows are made when they are asked for."""

    __slots__ = ("_indexes", "_made", "_whole", "rows", "size")

    def __init__(self, rows: Rows) -> None:
        self._whole: list[Node] | None = None
        self._made: dict[int, Row] = {}
        self._indexes: dict[str, dict[str, list[int]]] = {}
        super().__init__(ELEMENT, rows.top, ns=rows.ns)
        self.rows = rows
        self.size = len(rows.cells[0])
        self.path = f"/{rows.top}"

    @property
    def children(self) -> list[Node]:
        if self._whole is None:
            self._whole = [self.row(number) for number in range(self.size)]
        return self._whole

    @children.setter
    def children(self, _none: list[Node]) -> None:
        """Nothing is ever put in from outside."""

    def row(self, number: int) -> Row:
        """Counts from 0."""
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = Row(self, number)
        return found

    def column(self, name: str) -> Sequence[str | None]:
        """The cells of a column from the first row to the last; nothing where there is no such."""
        names = self.rows.names
        return self.rows.cells[names.index(name)] if name in names else ()

    def index(self, name: str) -> dict[str, list[int]]:
        """The numbers of the rows that hold each value of a column."""
        found = self._indexes.get(name)
        if found is None:
            found = self._indexes[name] = {}
            for number, cell in enumerate(self.column(name)):
                if cell is not None:
                    found.setdefault(cell, []).append(number)
        return found

    def holding(self, name: str, value: str) -> list[Node]:
        """The rows whose column holds exactly this."""
        return [self.row(number) for number in self.index(name).get(value, ())]


class Row(Node):
    """One row. Its cells are made when they are asked for."""

    __slots__ = ("_cells", "number")

    def __init__(self, grid: Grid, number: int) -> None:
        self._cells: list[Node] | None = None
        super().__init__(ELEMENT, grid.rows.row, ns=grid.ns)
        self.number = number
        self.parent = grid
        self.path = f"{grid.path}/{grid.rows.row}"

    @property
    def children(self) -> list[Node]:
        if self._cells is None:
            self._cells = self._make()
        return self._cells

    @children.setter
    def children(self, _none: list[Node]) -> None:
        """Nothing is ever put in from outside."""

    def _make(self) -> list[Node]:
        grid = self.parent
        assert isinstance(grid, Grid)
        found: list[Node] = []
        for name, column in zip(grid.rows.names, grid.rows.cells, strict=True):
            value = column[self.number]
            if value is not None:
                cell = Node(ELEMENT, name, value, grid.ns)
                cell.parent = self
                cell.path = f"{self.path}/{name}"
                found.append(cell)
        return found


def document_of(rows: Rows) -> Node:
    """The document node over a table."""
    document = Node(DOCUMENT)
    document.append(Grid(rows))
    return document
