"""Whose words are whose: for each text of a form the place it speaks for, and in what role."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.forms.definition import Control, elements
from kiosk.forms.reach import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.definition import Label


class Use(NamedTuple):
    """`where` is a path, or `list: choice` for a choice of a table. `about` is label, hint,
    constraint message, required message or choice label.
    """

    where: str
    about: str
    label: Label | None = None


def uses(form: CompiledForm) -> list[Use]:
    """Every wording that stands in the form itself, in its order; choices of tables come last."""
    return [*_of_body(form), *_of_binds(form)]


def by_text(form: CompiledForm) -> dict[str, Use]:
    """The first use of each text, by its id."""
    found: dict[str, Use] = {}
    for use in uses(form):
        if use.label is not None and use.label.itext:
            found.setdefault(use.label.itext, use)
    for key, use in _of_tables(form):
        found.setdefault(key, use)
    return found


def _of_body(form: CompiledForm) -> Iterator[Use]:
    for element in elements(form.definition.body):
        yield Use(element.path, "label", element.label)
        if isinstance(element, Control):
            yield Use(element.path, "hint", element.hint)
            for item in element.items:
                yield Use(f"{element.path}: {item.value}", "choice label", item.label)


def _of_binds(form: CompiledForm) -> Iterator[Use]:
    for bind in form.definition.binds:
        yield Use(bind.path, "constraint message", bind.constraint_message)
        yield Use(bind.path, "required message", bind.required_message)


def _of_tables(form: CompiledForm) -> Iterator[tuple[str, Use]]:
    for control in elements(form.definition.body):
        if not isinstance(control, Control) or control.itemset is None:
            continue
        label = control.itemset.label
        name = table_of(form, control)
        table = form.secondary(name)
        if table is None or label is None or label.key is None:
            continue
        key_column = form.source(label.key).strip()
        value_column = form.source(control.itemset.value).strip()
        for row in (row for top in table.elements() for row in top.elements()):
            keys, values = row.named(key_column), row.named(value_column)
            if keys and values:
                yield keys[0].value, Use(f"{name}: {values[0].value}", "choice label")
