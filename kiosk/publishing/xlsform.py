"""From the workbook an author fills in to the XForm everybody exchanges. Never runs on a kiosk.

pyxform does the conversion; here its complaints become problems with sheet, row and column, and
files that could do harm are turned away before it opens them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

import msgspec

from kiosk.publishing.complaints import UNWRITABLE, problem_of, unwritable, unwritable_cells
from kiosk.publishing.problems import PackProblems
from kiosk.publishing.workbook import (
    KINDS,
    MAX_FILE_BYTES,
    ZIP,
    decoded,
    read_file,
    refuse_bomb,
    refuse_strangers,
    refused,
    true_kind,
)

_TABLES: Final = (".csv", ".xml", ".geojson")
_DECLARED: Final = re.compile(r"xmlns:([\w.-]+)=")
_PREFIXED: Final = re.compile(r'\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*="')


class XFormSource(msgspec.Struct, frozen=True, kw_only=True):
    """A converted form. `warnings` are the converter's sentences, for `problem_of`; `external` are
    the tables found beside the workbook, by file name.
    """

    xml: str
    warnings: tuple[str, ...] = ()
    external: dict[str, bytes] = {}


def xlsform_to_xform(path: Path) -> XFormSource:
    """Convert .xlsx, .xlsm, .xls, .md or .csv; an .xml is an XForm already and is read as it is.

    Raises PackProblems with what is wrong in the workbook.
    """
    data = read_file(path)
    external = _tables_beside(path)
    if path.suffix.lower() == ".xml":
        return XFormSource(xml=decoded(path, data), external=external)
    if path.suffix.lower() not in KINDS:
        hint = "Save it as .xlsx." if path.suffix.lower() == ".ods" else ""
        raise refused(path, f"a form is one of {', '.join((*KINDS, '.xml'))}", hint)
    refuse_strangers(path, data)
    if data[:4] == ZIP:
        refuse_bomb(path)
    warnings: list[str] = []
    xml = _convert(path, data, warnings)
    if UNWRITABLE.search(xml):
        raise PackProblems(list(unwritable_cells(path)) or [unwritable(path)])
    return XFormSource(xml=xml, warnings=tuple(warnings), external=external)


def markdown_to_xform(source: str | dict[str, Any], name: str = "data") -> XFormSource:
    """Convert a form written as markdown tables, or as rows of sheets. Raises PackProblems."""
    warnings: list[str] = []
    xml = _converted(Path(f"{name}.md"), source, warnings, name)
    return XFormSource(xml=xml, warnings=tuple(warnings))


def _convert(path: Path, data: bytes, warnings: list[str]) -> str:
    written = path.suffix.lower() in (".md", ".csv")
    source: Any = decoded(path, data) if written else data
    # A file may be called what it likes; the form's name is written into every answer.
    sound = re.fullmatch(r"[A-Za-z_][\w.-]*", path.stem, re.ASCII)
    return _converted(path, source, warnings, path.stem if sound else "data")


def _converted(path: Path, source: Any, warnings: list[str], name: str) -> str:
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    try:
        result = convert(
            source,
            warnings=warnings,
            form_name=name,
            file_type=true_kind(path, source),
        )
    except PyXFormError as fault:
        # It found no reader for the file, or the reader gave up.
        if str(fault).startswith(("Argument 'definition'", "Unable to read workbook")):
            raise _unreadable(path) from fault
        raise PackProblems([problem_of(path, str(fault))]) from fault
    except RecursionError as fault:
        raise refused(path, "the form's groups are nested too deeply") from fault
    except MemoryError as fault:
        raise refused(path, "the workbook needs more memory than there is") from fault
    except Exception as fault:  # a broken workbook fails anywhere inside
        if true_kind(path, source) == ".xls":
            raise _unreadable(path) from fault
        raise refused(
            path,
            "the workbook cannot be converted, and the converter does not say why",
            f"Take out what was changed last. What it says is {type(fault).__name__}: {_brief(fault)}",
        ) from fault
    xml = str(result.xform)
    prefix = _undeclared_prefix(xml)
    if prefix:
        raise refused(
            path,
            f"a column begins with {prefix}:, which the settings do not declare",
            f'Add the setting namespaces with {prefix}="…"; for diwan it is diwan="urn:diwan:form".',
        )
    return xml


def _undeclared_prefix(xml: str) -> str:
    declared = {"xml", "xmlns", *_DECLARED.findall(xml[:5000])}
    for prefix in dict.fromkeys(_PREFIXED.findall(xml)):
        if prefix not in declared and f"<{prefix}:" not in xml:
            try:
                expat.ParserCreate(namespace_separator=" ").Parse(xml, True)
            except expat.ExpatError as fault:
                return prefix if "unbound prefix" in str(fault) else ""
    return ""


def _brief(fault: Exception) -> str:
    text = str(fault).strip().splitlines()
    return text[0][:200] if text else type(fault).__name__


def _unreadable(path: Path) -> PackProblems:
    if path.suffix.lower() in (".md", ".csv"):
        return refused(
            path,
            "there is no form in this file: it has no sheet named survey",
            "Begin with a line of the word survey, and put commas between the cells, not semicolons."
            if path.suffix.lower() == ".csv"
            else "A form written as text begins with the line | survey |, and its columns follow.",
        )
    return refused(
        path,
        "the workbook cannot be opened: it is damaged, or a password protects it",
        "Open it in a spreadsheet program and save it again as .xlsx, without a password.",
    )


def _tables_beside(path: Path) -> dict[str, bytes]:
    """CSV, XML and GeoJSON next to the form or in `<form>-media/`, as ODK Central keeps them."""
    found: dict[str, bytes] = {}
    for folder in (path.parent / f"{path.stem}-media", path.parent / "media", path.parent):
        if not folder.is_dir():
            continue
        for file in sorted(folder.iterdir()):
            sound = file.suffix.lower() in _TABLES and file != path and file.is_file()
            if sound and file.stat().st_size <= MAX_FILE_BYTES:
                found.setdefault(file.name, file.read_bytes())
    return found
