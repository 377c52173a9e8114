"""The choices of a select question as they are now: written in the form or drawn from a table.

There may be a hundred thousand of them, so nothing is done to each that one of them can do without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple, overload

from kiosk.forms.grid import Grid
from kiosk.forms.xpath.frame import Frame
from kiosk.forms.xpath.lookup import column_name
from kiosk.forms.xpath.paths import plain_names
from kiosk.forms.xpath.syntax import Call, Path, Text
from kiosk.forms.xpath.values import to_nodes, to_text

if TYPE_CHECKING:
    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.definition import Control, Itemset, Label
    from kiosk.forms.nodes import Node
    from kiosk.forms.state import FormState

FEW: Final = 400
"""So many are looked through one by one; of more, a visitor types what is sought."""


Columns = tuple[int, int | None, int | None, int | None]
"""The expressions that give the rows, their values, their words, and the ids of their words."""


class Option(NamedTuple):
    """A choice: what it writes, the words it has, and the row it came from."""

    value: str
    label: Label | None
    item: Node | None


class Options(Sequence[Option]):
    """Choices in the order they are shown."""

    def __init__(self, found: Sequence[Option]) -> None:
        self._found = found
        self._places: dict[str, int] | None = None
        self.spelled: dict[tuple[str, Callable[[str], str]], list[str]] = {}

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, place: int) -> Option: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Option]: ...
    def __getitem__(self, place: int | slice) -> Option | Sequence[Option]:
        return self._found[place]

    def place_of(self, value: str) -> int | None:
        """Where the first choice with this value stands; None where there is none."""
        if self._places is None:
            self._places = {}
            for place, option in enumerate(self._found):
                self._places.setdefault(option.value, place)
        return self._places.get(value)

    def holds(self, value: str) -> bool:
        return self.place_of(value) is not None

    def labels(self, say: Callable[[Option], str], itext: Callable[[str], str]) -> list[str]:  # noqa: ARG002
        """The words of every choice; `itext` gives the text with an id."""
        return [say(option) for option in self._found]


class TableOptions(Options):
    """All rows of a table, read from its columns."""

    def __init__(self, grid: Grid, value: str, label: Label | None, words: str, key: str) -> None:
        super().__init__(())
        self.grid = grid
        self.values = grid.column(value)
        self.label = label
        self._words, self._key = words, key

    def __len__(self) -> int:
        return self.grid.size

    @overload
    def __getitem__(self, place: int) -> Option: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Option]: ...
    def __getitem__(self, place: int | slice) -> Option | Sequence[Option]:
        if isinstance(place, slice):
            return [self[number] for number in range(len(self))[place]]
        number = range(len(self))[place]
        return Option(self.values[number] or "", self.label, self.grid.row(number))

    def place_of(self, value: str) -> int | None:
        # One look along a column takes a hundredth of the time an index of it does.
        try:
            return self.values.index(value)
        except ValueError:
            return None

    def labels(self, say: Callable[[Option], str], itext: Callable[[str], str]) -> list[str]:  # noqa: ARG002
        if self._words:
            return [cell or "" for cell in self.grid.column(self._words)]
        return [itext(cell or "") for cell in self.grid.column(self._key)]


def choices_of(state: FormState, control: Control, node: Node) -> Options:
    """In the order they are shown. An order drawn by chance stays the same for the whole visit."""
    itemset = control.itemset
    if itemset is None:
        return Options([Option(item.value, item.label, None) for item in control.items])
    key, tables = _columns(itemset), state.form.whole_tables
    if key not in tables:
        tables[key] = _whole_table(state.form, itemset)
    whole = tables[key]
    if whole is not None:
        return whole
    world = state.world
    kept = world.random
    if itemset.randomized:
        world.random = Random(f"{state.seed} {control.path}")
    try:
        items = to_nodes(state.evaluate(itemset.nodes, node))
    finally:
        world.random = kept
    read = state.form.run(itemset.value)
    found: list[Option] = []
    for item in items:
        value = to_text(read(Frame(world, item, node)))
        if item.shown and (value or not item.template):
            found.append(Option(value, itemset.label, item))
    return Options(found)


def _whole_table(form: CompiledForm, itemset: Itemset) -> TableOptions | None:
    """The choices of `instance('streets')/root/item`, where words and values are plain columns."""
    path = form.expression(itemset.nodes)
    start = path.start if isinstance(path, Path) else None
    if not isinstance(path, Path) or not isinstance(start, Call) or start.name != "instance":
        return None
    name = start.args[0] if len(start.args) == 1 else None
    document = form.secondary(name.value) if isinstance(name, Text) else None
    top = document.elements()[0] if document is not None else None
    if not isinstance(top, Grid) or plain_names(path) != (top.local, top.rows.row):
        return None
    value, words, key = (
        "" if number is None else column_name(form.expression(number))
        for number in _columns(itemset)[1:]
    )
    sound = value in top.rows.names and (words or key) and (words or key) in top.rows.names
    return TableOptions(top, value, itemset.label, words, key) if sound else None


def _columns(itemset: Itemset) -> Columns:
    label = itemset.label
    words, key = (label.value, label.key) if label else (None, None)
    return itemset.nodes, itemset.value, words, key


def keep_fitting(answer: str, options: Options) -> str:
    """The answer without the words that are no choice any more."""
    if options.holds(answer):
        return answer
    words = answer.split()
    fitting = [word for word in words if options.holds(word)]
    return answer if len(fitting) == len(words) else " ".join(fitting)


def drop_unlisted(state: FormState) -> None:
    """A default that is none of the choices written in the form would be seen by nobody."""
    for control in state.form.listed:
        for node in state.world.places(control.path):
            if node.value:
                node.value = keep_fitting(node.value, choices_of(state, control, node))
