"""Recording for somebody who speaks: through which channel, in which language, on which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.recording import CHANNELS
from ui.desk.record_rows import channel_rows, form_rows
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.content.model import FormEntry
    from ui.desk.keeper import DeskKeeper
    from ui.desk.telling import Telling
    from ui.viewmodels.feedback import Feedback
    from ui.viewmodels.keyboard import Keyboard

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Record(QObject):
    """`begin` a form; from then on the pages speak with `Feedback`, as at a kiosk."""

    changed = Signal()
    recorded = Signal()
    """Something is on the disk that the dashboard, the inbox and central have to hear of."""
    leaveAsked = Signal()
    """Staff want to go elsewhere while something is begun: `go`, `drop` or stay."""

    def __init__(
        self,
        feedback: Feedback,
        keeper: DeskKeeper,
        keyboard: Keyboard,
        telling: Telling,
        languages: dict[str, str],
        forms: Callable[[], Sequence[FormEntry]],
        slip: Callable[[str, str, Callable[[str], None]], None],
        parent: QObject,
    ) -> None:
        """`languages` are names by tag; `forms` are those of the pack. `slip` asks where to
        print a number for who reads a language, and tells how it went.
        """
        super().__init__(parent)
        self._feedback = feedback
        self._keeper = keeper
        self._keyboard = keyboard
        self._telling = telling
        self._languages = languages
        self._forms = forms
        self._slip = slip
        self._opens: Callable[[str], None] = lambda _page: None
        self._wanted = ""
        self._message = self._told = self._copied = ""
        self._mine = False
        feedback.changed.connect(self.changed)
        feedback.submitted.connect(self.changed)
        feedback.refused.connect(self._refused)
        keeper.kept = self.recorded.emit

    # What the page reads -------------------------------------------------------------------

    @Property(str, notify=changed)
    def stage(self) -> str:
        """One of "start", "question", "repeat", "review" and "done"."""
        if self._feedback.reference:
            return "done"
        return self._feedback.page or "start"

    @Property("QVariantList", notify=changed)
    def channels(self) -> list[dict[str, str]]:
        return channel_rows(self._telling)

    @Property(str, notify=changed)
    def channel(self) -> str:
        return self._keeper.channel

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name} for code, name in self._languages.items()]

    @Property(str, notify=changed)
    def language(self) -> str:
        """The one the person speaks."""
        return self._keeper.language

    @Property("QVariantList", notify=changed)
    def forms(self) -> list[dict[str, str]]:
        """Rows of {id, purpose, name, icon}; forms of the same purpose are numbered."""
        return form_rows(self._telling, self._forms())

    @Property(str, notify=changed)
    def about(self) -> str:
        """What is being recorded, in a line: channel and language."""
        return self._telling.say(
            "record.about",
            self._telling.say(f"record.channel.{self._keeper.channel}"),
            self._languages.get(self._keeper.language, ""),
        )

    @Property(bool, notify=changed)
    def mine(self) -> bool:
        """Whether the questions are shown in the language of whoever sits at the desk."""
        return self._mine

    @Property(str, notify=changed)
    def reading(self) -> str:
        """The language the questions and answers are shown in."""
        shown = self._telling.language if self._mine else self._keeper.language
        return shown or self._telling.language

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the person speaks another language than the desk."""
        return self._keeper.language != self._telling.language

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why nothing was begun, or nothing kept."""
        return self._message

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was done with the number."""
        return self._told

    # What staff do -------------------------------------------------------------------------

    @Slot(str)
    def setChannel(self, channel: str) -> None:
        if channel in CHANNELS:
            self._keeper.channel = channel
            self.changed.emit()

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        if tag in self._languages:
            self._keeper.language = tag
            self._show_in()

    @Slot(bool)
    def setMine(self, mine: bool) -> None:
        self._mine = mine
        self._show_in()

    @Slot(str, str)
    def begin(self, form: str, purpose: str) -> None:
        self._message = ""
        self._keyboard.setLanguage(self._keeper.language)
        if not self._feedback.begin(form, purpose):
            self._message = self._telling.say("record.not-begun")
        self.changed.emit()

    @Slot()
    def another(self) -> None:
        """The last one is recorded; the next begins with the same channel and language."""
        self._feedback.leave()
        self._message = self._told = ""
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        self._copied = self._feedback.reference
        QGuiApplication.clipboard().setText(self._copied)
        self._tell(self._telling.say("record.copied"))

    @Slot()
    def print(self) -> None:
        """For the person, in their language."""
        self._slip(self._feedback.reference, self._keeper.language, self._tell)

    @Slot()
    def go(self) -> None:
        """Elsewhere; what is begun waits here until somebody signs out."""
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._opens(wanted)

    @Slot()
    def drop(self) -> None:
        """Nothing of what is begun is kept."""
        self._feedback.leave()
        self.changed.emit()
        self.go()

    # ---------------------------------------------------------------------------------------

    def guard(self, opens: Callable[[str], None]) -> None:
        """`opens` shows a page, whatever is begun here."""
        self._opens = opens

    def holds(self, page: str) -> bool:
        """Whether going to another page waits for an answer of whoever wants to."""
        if self.stage in {"start", "done"} or not self._feedback.answered or page == "record":
            return False
        self._wanted = page
        self.leaveAsked.emit()
        return True

    def welcome(self) -> None:
        """Somebody signed in: until they choose, people speak their language."""
        self._keeper.language = self._telling.language
        self._keeper.channel = "desk"
        self._show_in()

    def retell(self) -> None:
        """In another language."""
        if self.stage == "start":
            self._keeper.language = self._telling.language
        self._show_in()

    def wipe(self) -> None:
        self._feedback.leave()
        self._wanted = self._message = self._told = ""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self._mine = False
        self.changed.emit()

    def _show_in(self) -> None:
        self._feedback.set_language(self.reading)
        self.changed.emit()

    def _tell(self, words: str) -> None:
        self._told = words
        self.changed.emit()

    def _refused(self, _kind: str) -> None:
        self._message = self._telling.say("record.not-kept")
        self.changed.emit()
