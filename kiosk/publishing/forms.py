"""The forms of a pack: workbook in, XForm and compiled form out, problems in the pack's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.publishing.problems import PackProblems, Problem

if TYPE_CHECKING:
    from kiosk.publishing.report import Report
    from kiosk.publishing.source import SourceForm, SourcePack


class BuiltForm(NamedTuple):
    id: str
    xml: bytes
    compiled: bytes


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
    from kiosk.publishing.xlsform import xlsform_to_xform

    source = xlsform_to_xform(pack.folder / form.file)
    for warning in source.warnings:
        report.warn(form.file, 0, str(warning))
    xml = source.xml.encode() if isinstance(source.xml, str) else source.xml
    try:
        compiled = compile_xform(xml)
    except FormError as error:
        found = [Problem(file=form.file, message=str(each)) for each in error.problems]
        raise PackProblems(found) from error
    return BuiltForm(form.id, xml, dump_form(compiled))


def _about(form: SourceForm, problem: Problem) -> Problem:
    return Problem(
        file=form.file,
        line=problem.line,
        message=problem.message,
        hint=problem.hint,
        severity=problem.severity,
        place=problem.place,
    )
