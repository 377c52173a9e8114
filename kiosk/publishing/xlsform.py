"""From the workbook an author fills in to the XForm everybody exchanges. Never runs on a kiosk.

pyxform does the conversion; here its complaints become problems with sheet, row and column, and
files that could do harm are turned away before it opens them.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.publishing.problems import PackProblems, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.publishing.problems import Severity

MAX_FILE_BYTES: Final = 32 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 96 * 1024 * 1024  # what it takes half a minute to read
KINDS: Final = (".xlsx", ".xlsm", ".xls", ".md", ".csv")
_TABLES: Final = (".csv", ".xml", ".geojson")
_ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"
_ROW: Final = re.compile(r"\[?row ?: ?(\d+)\]?\s*", re.IGNORECASE)
_SHEET: Final = re.compile(r"[Oo]n the '([^']+)' sheet,?\s*")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_COLUMN: Final = re.compile(r"the '([^']+)' value")


class XFormSource(msgspec.Struct, frozen=True, kw_only=True):
    """A converted form. `warnings` are the converter's sentences, for `problem_of`. `external` are the tables found beside the workbook, by file name."""

    xml: str
    warnings: tuple[str, ...] = ()
    external: dict[str, bytes] = {}


def xlsform_to_xform(path: Path) -> XFormSource:
    """Convert .xlsx, .xlsm, .xls, .md or .csv; an .xml is an XForm already and is read as it is.

    Raises PackProblems with what is wrong in the workbook.
    """
    data = _read(path)
    external = _tables_beside(path)
    if path.suffix.lower() == ".xml":
        return XFormSource(xml=_decoded(path, data), external=external)
    if path.suffix.lower() not in KINDS:
        hint = "Save it as .xlsx." if path.suffix.lower() == ".ods" else ""
        raise _problems(path, f"a form is one of {', '.join((*KINDS, '.xml'))}", hint)
    _refuse_strangers(path, data)
    if data[:4] == _ZIP:
        _refuse_bomb(path)
    warnings: list[str] = []
    xml = _convert(path, data, warnings)
    if _UNWRITABLE.search(xml):
        raise PackProblems(list(_unwritable_cells(path)) or [_unwritable(path)])
    return XFormSource(xml=xml, warnings=tuple(warnings), external=external)


def markdown_to_xform(source: str | dict[str, Any], name: str = "data") -> XFormSource:
    """Convert a form written as markdown tables, or as rows of sheets. Raises PackProblems."""
    warnings: list[str] = []
    xml = _converted(Path(f"{name}.md"), source, warnings, name)
    return XFormSource(xml=xml, warnings=tuple(warnings))


def _convert(path: Path, data: bytes, warnings: list[str]) -> str:
    written = path.suffix.lower() in (".md", ".csv")
    source: Any = _decoded(path, data) if written else data
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
            file_type=_true_kind(path, source),
        )
    except PyXFormError as fault:
        # It found no reader for the file, or the reader gave up.
        if str(fault).startswith(("Argument 'definition'", "Unable to read workbook")):
            raise _unreadable(path) from fault
        raise PackProblems([problem_of(path, str(fault))]) from fault
    except RecursionError as fault:
        raise _problems(path, "the form's groups are nested too deeply") from fault
    except MemoryError as fault:
        raise _problems(path, "the workbook needs more memory than there is") from fault
    except Exception as fault:  # a broken workbook fails anywhere inside
        if _true_kind(path, source) == ".xls":
            raise _unreadable(path) from fault
        raise _problems(
            path,
            "the workbook cannot be converted, and the converter does not say why",
            f"Take out what was changed last. What it says is {type(fault).__name__}: {_brief(fault)}",
        ) from fault
    return str(result.xform)


def _true_kind(path: Path, source: Any) -> str:
    """What the file is by its first bytes; some programs write the old format under the new name."""
    if isinstance(source, bytes) and source.startswith(_OLD_EXCEL):
        return ".xls"
    return path.suffix.lower()


def _brief(fault: Exception) -> str:
    text = str(fault).strip().splitlines()
    return text[0][:200] if text else type(fault).__name__


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _problems(path, f"the file is larger than {MAX_FILE_BYTES // 2**20} MiB")
        return path.read_bytes()
    except OSError as fault:
        raise _problems(path, f"the file cannot be opened: {fault.strerror}") from fault


def _refuse_strangers(path: Path, data: bytes) -> None:
    """A file whose first bytes are of another kind than its name says."""
    if not data.strip():
        raise _problems(path, "the file is empty")
    excel = path.suffix.lower() in (".xlsx", ".xlsm", ".xls")
    if excel and not data.startswith((_ZIP, _OLD_EXCEL)):
        raise _problems(
            path,
            "this is not an Excel workbook, whatever its name says",
            "Open it in a spreadsheet program and save it as .xlsx.",
        )


def _unreadable(path: Path) -> PackProblems:
    if path.suffix.lower() in (".md", ".csv"):
        return _problems(
            path,
            "there is no form in this file: it has no sheet named survey",
            "A form written as text begins with the line | survey |, and its columns follow.",
        )
    return _problems(
        path,
        "the workbook cannot be opened: it is damaged, or a password protects it",
        "Open it in a spreadsheet program and save it again as .xlsx, without a password.",
    )


def _decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        hint = "Open it in an editor and save it again as UTF-8."
        raise _problems(path, "the file is not UTF-8 text", hint) from fault


def _refuse_bomb(path: Path) -> None:
    """A workbook is a zip; one that unpacks to far more than any form needs is an attack."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as fault:
        raise _problems(path, "the workbook is damaged: it is no readable .xlsx file") from fault
    if unpacked > MAX_UNPACKED_BYTES:
        raise _problems(
            path, f"the workbook unpacks to {unpacked // 2**20} MiB, which no form needs"
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


def _problems(path: Path, message: str, hint: str = "") -> PackProblems:
    return PackProblems([Problem(file=path.name, message=message, hint=hint)])


def problem_of(path: Path, text: str, severity: Severity = "error") -> Problem:
    """The converter's sentence, with the place taken out of it."""
    text = text.partition("\n{")[0]  # it shows the row as Python writes it
    row, sheet, column = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    place = [sheet[1] if sheet else "survey"] if row or sheet else []
    if row:
        place.append(f"row {row[1]}")
    if column:
        place.append(f"column {column[1]}")
    message = _SHEET.sub("", _ROW.sub("", text, count=1), count=1).strip()
    return Problem(
        file=path.name,
        line=int(row[1]) if row else 0,
        message=message or text,
        severity=severity,
        place=", ".join(place),
    )


def _unwritable_cells(path: Path) -> Iterator[Problem]:
    """Each cell with a character that no form can hold."""
    sheets = read_sheets(path)
    for name in ("survey", "choices", "settings"):
        for number, row in enumerate(getattr(sheets, name, None) or (), start=2):
            for heading, value in row.items():
                if _UNWRITABLE.search(str(value)):
                    yield _unwritable(path, number, f"{name}, row {number}, column {heading}")


def _unwritable(path: Path, line: int = 0, place: str = "") -> Problem:
    return Problem(
        file=path.name,
        line=line,
        place=place,
        message="there is a control character among the words, which no form can hold",
        hint="Write the text anew; such characters come along unseen when text is copied.",
    )


def read_sheets(path: Path) -> Any | None:
    """The rows of a form's sheets as the converter sees them; nothing where there are no sheets."""
    from pyxform.xls2json_backends import get_xlsform

    if path.suffix.lower() not in KINDS:
        return None
    data = path.read_bytes()
    written = path.suffix.lower() in (".md", ".csv")
    source: Any = data.decode("utf-8-sig", "replace") if written else data
    try:
        return get_xlsform(source, file_type=_true_kind(path, source))
    except Exception:  # noqa: BLE001  # whoever converts it says what is wrong
        return None
