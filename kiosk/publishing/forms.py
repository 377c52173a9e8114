"""The forms of a pack: workbook in, XForm and compiled form out, problems in the pack's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.publishing.problems import PackProblems, Problem
from kiosk.publishing.said import said

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.forms import CompiledForm, FormProblem
    from kiosk.publishing.problems import Severity
    from kiosk.publishing.report import Report
    from kiosk.publishing.sheets import Sheets
    from kiosk.publishing.source import SourceForm, SourcePack


class BuiltForm(NamedTuple):
    """A form as it goes into the pack; `media` are the files to copy, by their names. `questions`
    is its first question by language.
    """

    id: str
    xml: bytes
    compiled: bytes
    media: dict[str, Path]
    questions: dict[str, str]


def build_forms(pack: SourcePack, report: Report) -> list[BuiltForm]:
    """Convert and compile every form of the pack; what is wrong with them goes to the report."""
    built = []
    for form in pack.forms:
        try:
            built.append(_build(pack, form, report))
        except PackProblems as error:
            report.problems.extend(_about(form, problem) for problem in error.problems)
    return built


def _build(pack: SourcePack, form: SourceForm, report: Report) -> BuiltForm:
    from kiosk.forms import FormError, compile_xform, dump_form
    from kiosk.publishing.complaints import problem_of
    from kiosk.publishing.form_purposes import check_purpose
    from kiosk.publishing.media import gather_media
    from kiosk.publishing.sheets import Sheets
    from kiosk.publishing.xlsform import xlsform_to_xform

    path = pack.folder / form.file
    source = xlsform_to_xform(path)
    for warning in source.warnings:
        report.problems.append(_about(form, problem_of(path, warning, "warning")))
    xml = source.xml.encode()
    try:
        compiled = compile_xform(xml, external=source.external)
    except FormError as error:
        sheets = Sheets.of(path)
        raise PackProblems([_in_pack(form, each, sheets) for each in error.problems]) from error
    media = gather_media(path, compiled)
    found = [*compiled.warnings, *media.problems]
    if found:
        sheets = Sheets.of(path)
        report.problems.extend(_in_pack(form, problem, sheets) for problem in found)
    _check_languages(pack, form, compiled, report)
    check_purpose(form, compiled, report)
    return BuiltForm(form.id, xml, dump_form(compiled), media.files, _questions(compiled))


def _questions(compiled: CompiledForm) -> dict[str, str]:
    """What the form asks first, by tag; left out where it holds a value."""
    from kiosk.forms.definition import Control, elements
    from kiosk.forms.markdown import plain_text

    body = elements(compiled.definition.body)
    asks = (each for each in body if isinstance(each, Control) and each.kind != "trigger")
    first = next(asks, None)
    if first is None or first.label is None:
        return {}
    found = {}
    for language in compiled.languages:
        words = compiled.texts(language).get(first.label.itext, {}).get("", ())
        if words and all(isinstance(part, str) for part in words):
            found[_tag(language)] = plain_text("".join(map(str, words)))
    return found


def _about(form: SourceForm, problem: Problem) -> Problem:
    """The converter knows a path on disk; the report speaks of files in the pack."""
    return msgspec.structs.replace(problem, file=form.file)


def _in_pack(form: SourceForm, problem: FormProblem, sheets: Sheets) -> Problem:
    from kiosk.publishing.sheets import as_written

    message = problem.message
    cell = sheets.cell(problem)
    if problem.expression:
        written = problem.expression
        if cell is not None:
            written, _ = as_written(cell, written, problem.column or 0)
        message += f" in `{written}`"
    return Problem(
        file=form.file,
        line=cell.row if cell else 0,
        message=message,
        hint=problem.hint,
        severity=problem.severity,
        place=str(cell) if cell else problem.where,
    )


def _check_languages(
    pack: SourcePack, form: SourceForm, compiled: CompiledForm, report: Report
) -> None:
    """A visitor who chose a language should be asked in it; only partial languages may lack it."""
    asked = {_tag(language) for language in compiled.languages}
    for lang in pack.languages:
        if asked and lang not in asked:
            severity: Severity = "warning" if lang in pack.partial else "error"
            message = said("form-language", "the form does not speak {lang}", lang=lang)
            hint = f"Add columns such as `label::… ({lang})` to the workbook."
            report.add(form.file, 0, message, hint, severity)


def _tag(language: str) -> str:
    """The tag in the author's name of a language: "ar" of "العربية (ar)", or the name itself."""
    return language.rpartition("(")[2].rstrip(")").strip()
