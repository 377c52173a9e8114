"""What people write about, language by language, and what they wrote: for who may read it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n.written import written_in
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.analytics.themes import Theme
    from kiosk.desk.office import Office
    from kiosk.desk.texts import Text
    from kiosk.languages import Language
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EXAMPLES = 8


@QmlElement
@QmlSingleton
class Themes(QObject):
    """Follows the dashboard's period and filters. The texts are opened with the account's key, so
    who has none is shown no themes. Nothing of it outlives the session.
    """

    changed = Signal()
    examplesChanged = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        board: Board,
        languages: dict[str, Language],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._board = board
        self._languages = languages
        self._language = ""
        self._themes: list[Theme] = []
        self._chosen: Theme | None = None
        self._examples: list[Text] = []
        self._asked = 0
        board.changed.connect(self.refresh)

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, str]]:
        """Rows of {code, name}."""
        return [{"code": each.code, "name": each.name} for each in self._languages.values()]

    @Property(str, notify=changed)
    def language(self) -> str:
        """Whose texts are counted: the language of the screen until another is chosen."""
        return self._language or self._telling.language

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Rows of {words, people, share}: the commonest has the share 1."""
        most = max((each.people for each in self._themes), default=1)
        return [
            {
                "words": each.words,
                "people": self._telling.count("desk.people", each.people),
                "share": each.people / most,
            }
            for each in self._themes
        ]

    @Property(str, notify=examplesChanged)
    def chosen(self) -> str:
        """The theme whose examples are shown; "" for none."""
        return "" if self._chosen is None else self._chosen.words

    @Property("QVariantList", notify=examplesChanged)
    def examples(self) -> list[dict[str, str]]:
        """Rows of {text, lang, day, ref}; `ref` opens the case where there is one."""
        return [
            {
                "text": each.text,
                "lang": written_in(each.text, each.language),
                "day": self._telling.day(date.fromordinal(each.fact.day)),
                "ref": each.ref,
            }
            for each in self._examples
        ]

    @property
    def picked(self) -> Theme | None:
        """The one whose examples are shown."""
        return self._chosen

    @property
    def found(self) -> list[Theme]:
        """For files and paper."""
        return self._themes

    @Slot(str)
    def speak(self, tag: str) -> None:
        """Count the texts of this language."""
        if tag in self._languages and tag != self.language:
            self._language = tag
            self.close()
            self.refresh()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Show what people wrote; the same row again closes it."""
        if not 0 <= row < len(self._themes):
            return
        theme = self._themes[row]
        if theme == self._chosen:
            self.close()
            return
        asked = self._asked

        def show(texts: list[Text]) -> None:
            if asked == self._asked:
                self._chosen, self._examples = theme, texts[:MOST_EXAMPLES]
                self.examplesChanged.emit()

        self._lane.ask(lambda office: office.examples(theme), show)

    @Slot()
    def close(self) -> None:
        self._chosen, self._examples = None, []
        self.examplesChanged.emit()

    def refresh(self) -> None:
        """Count anew; what was asked earlier and comes late is not shown."""
        self._asked += 1
        asked, board, language = self._asked, self._board.found, self.language
        if board is None:
            self._show([])
            return
        period, where = board.period, dict(board.where)

        def look(office: Office) -> list[Theme]:
            return office.themes(language, period, where)

        self._lane.ask(look, lambda found: self._show(found) if asked == self._asked else None)

    def wipe(self) -> None:
        self._asked += 1
        self._language = ""
        self._show([])

    def retell(self) -> None:
        self.refresh()

    def _show(self, found: list[Theme]) -> None:
        self._themes = found
        self.close()
        self.changed.emit()
