"""What is on the screen as a file or on paper: tables, charts, the whole dashboard, a case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n.isolation import without_marks
from kiosk.i18n.tags import direction
from ui.desk.export import NoSpreadsheets, as_csv, save_workbook
from ui.desk.found import ordered
from ui.desk.printing import Job, documents_folder, new_file
from ui.desk.sheets import Sheets
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.printing import Drawing
    from ui.desk.sheets import Sheet
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.inbox import Inbox
    from ui.viewmodels.themes import Themes

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("csv", "xlsx", "png")
ALL = "board"
CASE = "case"


@QmlElement
@QmlSingleton
class Paper(QObject):
    """`what` is the id of a table ("trend", "service" …), "board" for all, or "case" for the open one."""

    changed = Signal()
    asked = Signal(str, str)
    """Somebody wants a file: of what, and of which kind. The page asks where to."""
    told = Signal(str)
    """Where it went, or why it did not: to be shown and said."""

    def __init__(
        self,
        telling: Telling,
        centre: Callable[[str], str],
        board: Board,
        themes: Themes,
        inbox: Inbox,
        printed: Callable[[Job], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._telling = telling
        self._board = board
        self._themes = themes
        self._inbox = inbox
        self._printed = printed
        self._centre = centre
        board.changed.connect(self.changed)

    @Property("QVariantMap", notify=changed)
    def tables(self) -> dict[str, dict[str, object]]:
        """By id: {title, about, head, rows} as people read them."""
        return {
            each.id: {
                "title": each.title,
                "about": each.about,
                "head": list(each.head),
                "rows": [list(row) for row in each.shown],
            }
            for each in self.sheets()
        }

    @Slot(str)
    def copy(self, text: str) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self._telling.say("habits.copied"))

    @Slot(str, str)
    def ask(self, what: str, kind: str) -> None:
        self.asked.emit(what, kind)

    @Slot(str, str, result=QUrl)
    def suggestion(self, what: str, kind: str) -> QUrl:
        """A file in the Documents folder that is not there yet."""
        return QUrl.fromLocalFile(str(new_file(self._title(what), kind)))

    @Slot(str, str, str)
    def save(self, what: str, kind: str, url: str) -> None:
        """To the file that was chosen, "" for a new one in the Documents folder."""
        sheets = self._chosen(what)
        if kind not in KINDS or not sheets:
            return
        try:
            path = (
                Path(QUrl(url).toLocalFile() or url) if url else new_file(self._title(what), kind)
            )
            self._write(path, kind, sheets)
        except NoSpreadsheets:
            self.told.emit(self._telling.say("habits.no-xlsx"))
        except OSError as error:
            place = error.filename or url or str(documents_folder())
            self.told.emit(self._telling.say("desk.save.failed", place, error.strerror or ""))
        else:
            self.told.emit(self._telling.say("desk.save.done", path))

    @Slot(str)
    def print(self, what: str) -> None:
        """Asks by which printer, or into which file."""
        title = self._title(what, days=False)
        html, drawings = self._paper(what, title)
        if html:
            self._printed(
                Job(
                    html=html, title=title, called=self._title(what), told=self.told.emit,
                    language=self._telling.language, drawings=drawings,
                )
            )  # fmt: skip

    def sheets(self) -> list[Sheet]:
        """All tables of the dashboard, as they are on the screen now."""
        found, board = self._board.found, self._board
        if found is None:
            return []
        make = Sheets(self._telling, found.period, found.measure, found.people)
        target = board.target if board.target > 0 else None
        return [
            make.figures(found.cards),
            make.trend(found.trend, board.finding, target),
            *(make.bars(name, ordered(name, rows)) for name, rows in found.bars.items()),
            make.alerts(board.alerts),
            make.drivers(found.drivers),
            make.themes(self._themes.found, self._themes.language),
            make.devices(board.devices),
        ]

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        """It keeps nothing of its own."""
        self.changed.emit()

    def _chosen(self, what: str) -> list[Sheet]:
        return [each for each in self.sheets() if what in {ALL, each.id}]

    def _title(self, what: str, *, days: bool = True) -> str:
        """Without the marks that keep directions apart: files are called so, with their `days`."""
        if what == CASE:
            number = self._inbox.chosen.get("number", "")
            return without_marks(self._telling.say("desk.case", number))
        sheets = self._chosen(what)
        name = (
            self._telling.say("desk.page.board") if what == ALL or not sheets else sheets[0].title
        )
        found = self._board.found
        if found is None or not days:
            return without_marks(name)
        return without_marks(f"{name} {found.period.first} – {found.period.last}")

    def _write(self, path: Path, kind: str, sheets: list[Sheet]) -> None:
        language = self._telling.language
        if kind == "csv":
            path.write_text(as_csv(sheets), encoding="utf-8", newline="")
        elif kind == "xlsx":
            save_workbook(path, sheets, rtl=direction(language) == "rtl")
        else:
            from ui.desk.charts import save_picture

            target = self._telling.say("desk.trend.target")
            if not save_picture(path, sheets[0], language, target):
                raise OSError(None, "", str(path))

    def _paper(self, what: str, title: str) -> tuple[str, dict[str, Drawing]]:
        from ui.desk.papers import case_on_paper, sheets_on_paper

        tell, language = self._telling, self._telling.language
        if what != CASE:
            target = tell.say("desk.trend.target")
            sheets = self._chosen(what)
            html, drawings = sheets_on_paper(
                title, self._centre(language), sheets, language, target
            )
            return (html if sheets else ""), drawings
        about = self._inbox.chosen
        if not about:
            return "", {}
        facts = [
            (tell.say("habits.head.state"), about["state"]),
            ("", tell.say("desk.case.owner", about["owner"] or tell.say("desk.case.nobody"))),
            ("", tell.say("desk.case.due", about["due"]) if about["due"] else ""),
        ]
        heading = tell.say("desk.case.history")
        return case_on_paper(about, title, facts, self._inbox.history, heading, language), {}
