"""Before something goes on paper: by which printer and how often, or into which file."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.habits import PRINTS_BY
from ui.desk import printers
from ui.desk.printers import PrintError
from ui.desk.printing import new_file, print_document
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from ui.desk.lane import OfficeLane
    from ui.desk.printers import Printer
    from ui.desk.printing import Job
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

PDF: Final = ""
"""The choice of a file instead of a printer."""
MOST_COPIES: Final = 99
log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Printing(QObject):
    """`ask` opens the sheet; it closes when the paper is on its way, or nobody wants it any more.

    What an account chose last is what it finds chosen. Printers are looked for each time.
    """

    changed = Signal()

    def __init__(self, lane: OfficeLane, telling: Telling, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._job: Job | None = None
        self._printers: list[Printer] = []
        self._choice = PDF
        self._last: str | None = None
        self._copies = 1
        self._file = Path()
        self._message = ""
        self._visit = 0

    # What the sheet reads ------------------------------------------------------------------

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._job is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of what is to be printed."""
        return "" if self._job is None else self._job.title

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """Rows of {id, name, place}: the printers, and last the file."""
        found = [{"id": p.name, "name": p.shown, "place": p.place} for p in self._printers]
        return [*found, {"id": PDF, "name": self._telling.say("printing.pdf"), "place": ""}]

    @Property(str, notify=changed)
    def choice(self) -> str:
        """The printer's name; "" for a file."""
        return self._choice

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self._copies

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where a PDF would go."""
        return str(self._file)

    @Property(QUrl, notify=changed)
    def fileUrl(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._file))

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why nothing came of it; "" where nothing went wrong."""
        return self._message

    # What staff do -------------------------------------------------------------------------

    @Slot(str)
    def choose(self, choice: str) -> None:
        if any(each["id"] == choice for each in self.choices):
            self._choice, self._message = choice, ""
            self.changed.emit()

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        self._copies = min(MOST_COPIES, max(1, copies))
        self.changed.emit()

    @Slot(str)
    def saveTo(self, url: str) -> None:
        """Another file, as a file chooser names it."""
        self._file = Path(QUrl(url).toLocalFile() or url)
        self._message = ""
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Print, or save the file; the sheet stays open with the reason where it cannot be."""
        job, choice = self._job, self._choice
        if job is None:
            return
        where = choice or self._file
        try:
            print_document(
                job.html, title=job.title, language=job.language, where=where,
                drawings=job.drawings, copies=self._copies,
            )  # fmt: skip
        except PrintError as error:
            log.info("not printed: %s", type(error).__name__)
            self._message = self._failed(choice, error)
            self.changed.emit()
            return
        self._remember(choice)
        shown = next((p.shown for p in self._printers if p.name == choice), str(self._file))
        self.close()
        job.told(self._telling.say("habits.printed" if choice else "desk.save.done", shown))

    @Slot()
    def close(self) -> None:
        self._job, self._message = None, ""
        self.changed.emit()

    # ---------------------------------------------------------------------------------------

    def ask(self, job: Job) -> None:
        """Somebody wants this on paper."""
        self._job, self._message, self._copies = job, "", 1
        self._printers = printers.printers()
        names = [each.name for each in self._printers]
        usual = names[0] if names else PDF
        self._choice = usual if self._last is None else self._last
        if self._choice not in names:
            self._choice = usual if self._choice else PDF
        try:
            self._file = new_file(job.called or job.title, "pdf")
        except OSError:  # no folder for documents: the chooser finds a better one
            self._file = Path(f"{job.called or job.title}.pdf")
        self.changed.emit()

    def enter(self) -> None:
        """Somebody signed in: as they printed last."""
        visit = self._visit

        def show(values: dict[str, str]) -> None:
            if visit == self._visit:
                self._last = values.get(PRINTS_BY)

        self._lane.ask(lambda office: office.habits().values(), show)

    def retell(self) -> None:
        """In another language."""
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._last = None
        self.close()

    def _remember(self, choice: str) -> None:
        self._last = choice
        self._lane.ask(lambda office: office.habits().keep(PRINTS_BY, choice))

    def _failed(self, choice: str, error: PrintError) -> str:
        if choice:
            shown = next((p.shown for p in self._printers if p.name == choice), choice)
            return self._telling.say("printing.gone", shown)
        return self._telling.say("desk.save.failed", error.where, error.reason)
