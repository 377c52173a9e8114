"""`diwan forms check`: everything an author can mend, with its place in the workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

if TYPE_CHECKING:
    from kiosk.forms import FormProblem
    from kiosk.publishing.problems import Problem
    from kiosk.publishing.sheets import Sheets


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing to say. `where` is a path in the form; `sheet`, `row` (from 1) and `column` (its
    heading) are the place in the workbook; `character` (from 0) is the fault within `expression`.
    """

    message: str
    severity: str
    where: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""
    language: str = ""
    expression: str = ""
    character: int | None = None
    hint: str = ""

    @property
    def place(self) -> str:
        if not self.sheet:
            return self.where
        column = f", column {self.column}" if self.column else ""
        return f"{self.sheet}, row {self.row}{column}"


@click.command("check")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def check(files: tuple[Path, ...], *, as_json: bool) -> None:
    """Name everything that is wrong with each form: .xlsx, .xls, .md or .xml.

    Exit status 1 when there are errors; warnings alone are no failure.
    """
    found = {str(path): findings(path) for path in files}
    errors = sum(one.severity == "error" for each in found.values() for one in each)
    warnings = sum(map(len, found.values())) - errors
    if as_json:
        report = {"errors": errors, "warnings": warnings, "files": found}
        click.echo(msgspec.json.format(msgspec.json.encode(report), indent=1).decode())
    else:
        for name, each in found.items():
            _print(name, each)
    if errors:
        raise SystemExit(1)


def findings(path: Path) -> list[Finding]:
    """Errors first, then what is worth a look, each in the order of the form."""
    from kiosk.forms import FormError, compile_xform
    from kiosk.forms.review import look_over
    from kiosk.publishing.complaints import problem_of
    from kiosk.publishing.media import gather_media
    from kiosk.publishing.problems import PackProblems
    from kiosk.publishing.sheets import Sheets
    from kiosk.publishing.xlsform import xlsform_to_xform

    try:
        source = xlsform_to_xform(path)
    except PackProblems as fault:
        return [_of_converter(problem) for problem in fault.problems]
    # Of languages the converter names only the column; here each row is told.
    said = [
        _of_converter(problem_of(path, warning, "warning"))
        for warning in source.warnings
        if "' is missing the " not in warning
    ]
    try:
        form = compile_xform(source.xml, external=source.external)
    except FormError as fault:
        sheets = Sheets.of(path)
        return [*(_finding(problem, sheets) for problem in fault.problems), *said]
    problems = [*form.warnings, *look_over(form), *gather_media(path, form).problems]
    # Reading the workbook once more costs as much as converting it.
    sheets = Sheets.of(path) if problems else Sheets()
    found = [_finding(problem, sheets) for problem in problems]
    return sorted([*said, *found], key=lambda one: one.severity != "error")


def _of_converter(problem: Problem) -> Finding:
    """The place as the converter tells it: `survey, row 4, column relevant`."""
    parts = [part.strip() for part in problem.place.split(",")] if problem.place else []
    columns = [part.removeprefix("column ") for part in parts if part.startswith("column ")]
    return Finding(
        message=problem.message,
        severity=problem.severity,
        sheet=parts[0] if parts else "",
        row=problem.line or None,
        column=columns[0] if columns else "",
        hint=problem.hint,
    )


def _finding(problem: FormProblem, sheets: Sheets) -> Finding:
    from kiosk.publishing.sheets import as_written

    cell = sheets.cell(problem)
    expression, character = problem.expression, problem.column
    if cell is not None and expression:
        expression, character = as_written(cell, expression, character)
    return Finding(
        message=problem.message,
        severity=problem.severity,
        where=problem.where,
        sheet=cell.sheet if cell else "",
        row=cell.row if cell else None,
        column=cell.column if cell else "",
        language=problem.language,
        expression=expression,
        character=character,
        hint=problem.hint,
    )


def _print(name: str, found: list[Finding]) -> None:
    from kiosk.forms.problems import caret

    for one in found:
        place = f"{one.place}: " if one.place else ""
        click.echo(f"{name}: {one.severity}: {place}{one.message}")
        if one.expression and one.character is not None:
            click.echo(caret(one.expression, one.character))
        elif one.expression:
            click.echo(f"    {one.expression}")
        if one.hint:
            click.echo(f"    {one.hint}")
    errors = sum(one.severity == "error" for one in found)
    click.echo(f"{name}: {errors} to mend, {len(found) - errors} to look at")
