"""The printers of this machine, and a document sent to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout, QTextDocument


class Printer(msgspec.Struct, frozen=True, kw_only=True):
    """`name` is the system's, `shown` what people call it, `place` where it stands or ""."""

    name: str
    shown: str
    place: str = ""


class PrintError(Exception):
    """Why nothing was printed: `reason` is the system's word for it, `where` the file or printer."""

    def __init__(self, where: str, reason: str = "") -> None:
        super().__init__(f"{where} cannot be printed to: {reason}" if reason else where)
        self.where = where
        self.reason = reason


def printers() -> list[Printer]:
    """The printers of this machine, the usual one first; none where there are none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    found = [
        Printer(
            name=each.printerName(), shown=each.description() or each.printerName(),
            place=each.location(),
        )
        for each in QPrinterInfo.availablePrinters()
    ]  # fmt: skip
    return sorted(found, key=lambda each: (each.name != usual, each.shown))


def send(document: QTextDocument, layout: QPageLayout, title: str, name: str, copies: int) -> None:
    """Print a document by a printer. Raises `PrintError` where it is gone or does not take it."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    if not printer.isValid() or printer.printerName() != name:
        raise PrintError(name)
    printer.setPageLayout(layout)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    document.print_(printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PrintError(name)
