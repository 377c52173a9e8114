"""Which answers say something about the visitor: those are sealed before they are stored.

Marked by the author, or of a kind in which anybody may write, say or draw anything; and whatever is
worked out from one of these. Ratings, choices, numbers and dates stay open where no author marked
them, so that they can be counted without a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Control, elements
from kiosk.forms.kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm

OPEN_KINDS = frozenset({
    "acknowledge", "date", "datetime", "decimal", "integer", "note", "range", "rank",
    "select_multiple", "select_one", "time",
})  # fmt: skip
"""Kinds of questions whose answers cannot hold words of the visitor's own."""


def personal_places(form: CompiledForm) -> frozenset[str]:
    """Paths in the form, without repeat numbers; a group stands for all that is in it."""
    found: set[str] = set()
    new = [*_marked(form), *_of_free_kinds(form), *_set_by_actions(form)]
    while new:
        path = new.pop()
        if path not in found:
            found.add(path)
            new += _worked_out_from(form, path)
    return frozenset(found)


def _marked(form: CompiledForm) -> Iterator[str]:
    marked = [bind.path for bind in form.definition.binds if bind.personal]
    yield from marked
    for path in list(form.definition.readers):
        if any(path.startswith(f"{group}/") for group in marked):
            yield path


def _of_free_kinds(form: CompiledForm) -> Iterator[str]:
    for element in elements(form.definition.body):
        if not isinstance(element, Control):
            continue
        if kind_of(element, form.bind(element.path)) not in OPEN_KINDS:
            yield element.path


def _set_by_actions(form: CompiledForm) -> Iterator[str]:
    """A text that nobody asks for and an event fills: it may be a copy of what was written."""
    for action in form.definition.actions:
        path, copied = action.target, action.value is not None and bool(action.source)
        if copied and form.control(path) is None and form.bind(path).type == "string":
            yield path


def _worked_out_from(form: CompiledForm, path: str) -> Iterator[str]:
    targets = form.definition.targets
    for number, _ in form.definition.readers.get(path, ()):
        if targets[number].kind in ("calculate", "choices"):
            yield targets[number].path
