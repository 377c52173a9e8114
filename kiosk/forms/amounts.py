"""Amounts an author cannot have meant: lists with nothing in them, repeats without an end, numbers
that no answer can be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Control, elements
from kiosk.forms.grid import Grid
from kiosk.forms.intervals import constant
from kiosk.forms.problems import FormProblem
from kiosk.forms.reach import table_of
from kiosk.forms.state import MAX_REPEATS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.compiled import CompiledForm
    from kiosk.forms.nodes import Node
    from kiosk.forms.reach import Reach


def odd_amounts(form: CompiledForm, reach: Reach) -> Iterator[FormProblem]:
    """Warnings in the order of the form."""
    yield from _impossible_answers(form, reach)
    yield from _too_many_repeats(form)
    yield from _tables_without_choices(form)


def _impossible_answers(form: CompiledForm, reach: Reach) -> Iterator[FormProblem]:
    for bind in form.definition.binds:
        constraint = bind.constraint
        if constraint is None or form.control(bind.path) is None:
            continue
        if reach.verdict(form.expression(constraint), bind.path) is False:
            yield FormProblem(
                message="no answer fits this constraint",
                where=bind.path,
                about="constraint",
                expression=form.source(constraint),
                hint="Are the two signs the wrong way round?",
                severity="warning",
            )


def _too_many_repeats(form: CompiledForm) -> Iterator[FormProblem]:
    for path, count in form.definition.repeats.items():
        wanted = None if count is None else constant(form.expression(count))
        if wanted is not None and wanted > MAX_REPEATS:
            yield FormProblem(
                message=f"this repeats {wanted:,.0f} times; a kiosk stops at {MAX_REPEATS:,}",
                where=path,
                about="repeat count",
                severity="warning",
            )


def _tables_without_choices(form: CompiledForm) -> Iterator[FormProblem]:
    told = {problem.where for problem in form.warnings}
    for control in elements(form.definition.body):
        if not isinstance(control, Control) or control.itemset is None:
            continue
        name = table_of(form, control)
        document = form.secondary(name) if name else None
        top = next(iter(document.elements()), None) if document is not None else None
        if top is None or f"instance({name})" in told:
            continue
        column = form.source(control.itemset.value).strip()
        if not top.children:
            message = f"the table {name} has no rows, so there is nothing to choose"
        elif column.isidentifier() and not _has_column(top, column):
            message = f"the table {name} has no column “{column}”, so no choice has a value"
        else:
            continue
        yield FormProblem(message=message, where=control.path, about="type", severity="warning")


def _has_column(top: Node, column: str) -> bool:
    if isinstance(top, Grid):
        return column in top.rows.names
    return any(row.named(column) for row in top.elements())
