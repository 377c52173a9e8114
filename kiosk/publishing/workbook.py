"""Reading the files authors fill in: what they are by their first bytes, and which are turned away."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any, Final

from kiosk.publishing.problems import PackProblems, Problem

if TYPE_CHECKING:
    from pathlib import Path

MAX_FILE_BYTES: Final = 32 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 96 * 1024 * 1024  # what it takes half a minute to read
KINDS: Final = (".xlsx", ".xlsm", ".xls", ".md", ".csv")
ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"


def read_sheets(path: Path) -> Any | None:
    """The rows of a form's sheets as the converter sees them; nothing where there are no sheets."""
    from pyxform.xls2json_backends import get_xlsform

    if path.suffix.lower() not in KINDS:
        return None
    data = path.read_bytes()
    written = path.suffix.lower() in (".md", ".csv")
    source: Any = data.decode("utf-8-sig", "replace") if written else data
    try:
        return get_xlsform(source, file_type=true_kind(path, source))
    except Exception:  # noqa: BLE001  # whoever converts it says what is wrong
        return None


def true_kind(path: Path, source: Any) -> str:
    """What the file is by its first bytes; some programs write the old format under the new name."""
    if isinstance(source, bytes) and source.startswith(_OLD_EXCEL):
        return ".xls"
    return path.suffix.lower()


def read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise refused(path, f"the file is larger than {MAX_FILE_BYTES // 2**20} MiB")
        return path.read_bytes()
    except OSError as fault:
        raise refused(path, f"the file cannot be opened: {fault.strerror}") from fault


def refuse_strangers(path: Path, data: bytes) -> None:
    """A file whose first bytes are of another kind than its name says."""
    if not data.strip():
        raise refused(path, "the file is empty")
    excel = path.suffix.lower() in (".xlsx", ".xlsm", ".xls")
    if excel and not data.startswith((ZIP, _OLD_EXCEL)):
        raise refused(
            path,
            "this is not an Excel workbook, whatever its name says",
            "Open it in a spreadsheet program and save it as .xlsx.",
        )


def decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        hint = "Open it in an editor and save it again as UTF-8."
        raise refused(path, "the file is not UTF-8 text", hint) from fault


def refuse_bomb(path: Path) -> None:
    """A workbook is a zip; one that unpacks to far more than any form needs is an attack."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as fault:
        raise refused(path, "the workbook is damaged: it is no readable .xlsx file") from fault
    if unpacked > MAX_UNPACKED_BYTES:
        raise refused(path, f"the workbook unpacks to {unpacked // 2**20} MiB, which no form needs")


def refused(path: Path, message: str, hint: str = "") -> PackProblems:
    return PackProblems([Problem(file=path.name, message=message, hint=hint)])
