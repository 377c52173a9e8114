"""What the screens read of a form that is being filled in: what is asked now, how far, the review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from ui.viewmodels.answer_words import reviewed
from ui.viewmodels.plain import plain
from ui.viewmodels.question_maps import choice_map, question_map
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.forms import FormWalk, Screen
    from kiosk.store import Receipt

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS_PER_QUESTION = 15
QUICK = frozenset({"poll", "quiz", "pulse"})
"""Purposes of forms that are so short that nothing is reviewed before it is sent."""

PAGES = {"question": "question", "fields": "question", "repeat": "repeat", "review": "review"}


@QmlAnonymous
class Asked(QObject):
    """A form as it stands. Whoever moves it on calls `_tell`."""

    changed = Signal()
    submitted = Signal()
    answeredChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = "en"
        self._walk: FormWalk | None = None
        self._media: Mapping[str, Path] = {}
        self._purpose = ""
        self._form_id = ""
        self._receipt: Receipt | None = None
        self._reply_wanted = False
        self._sending: FormWalk | None = None
        self._given: dict[str, Any] = {}
        # what is on the screen, read by several pages between two changes
        self._asked: list[dict[str, Any]] | None = None

    def _screen(self) -> Screen | None:
        return self._walk.screen if self._walk is not None else None

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._walk is not None

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """What the form is for, such as "satisfaction"."""
        return self._purpose

    @Property(str, notify=changed)
    def form(self) -> str:
        """Which form it is, or was, after it was handed in."""
        return self._form_id

    @Property(bool, notify=changed)
    def quick(self) -> bool:
        """Whether the form is handed in after its last question, without a review."""
        return self._purpose in QUICK

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        """Whether the question that is asked is the last, as far as one can know."""
        return self._walk is not None and self.index == self.total

    @property
    def walk(self) -> FormWalk | None:
        """For who judges what was answered."""
        return self._walk

    @property
    def given(self) -> dict[str, Any]:
        """What was handed in last, in this visit; by path."""
        return self._given

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is on the screen: "question", "fields", "repeat" or "review"; empty without a form."""
        screen = self._screen()
        return screen.kind if screen else ""

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that shows what is asked now; empty without a form."""
        return PAGES.get(self.kind, "")

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the group or of the repeated part; empty for a single question."""
        screen = self._screen()
        return screen.title if screen else ""

    @Property(int, notify=changed)
    def repeats(self) -> int:
        """How many of the repeated part there are, where one more is offered."""
        screen = self._screen()
        return screen.count if screen else 0

    @Property("QStringList", notify=changed)
    def repeatWords(self) -> list[str]:
        """What each of the repeated part begins with, to know it by; empty where nothing is told."""
        screen = self._screen()
        if self._walk is None or screen is None or screen.kind != "repeat":
            return []
        told: dict[str, str] = {}
        for line in self._walk.review():
            place = line.path.removeprefix(screen.path).partition("/")[0]
            if line.path.startswith(screen.path) and line.answer_text:
                words, _ = reviewed(self._walk, line.path, line.answer_text, self._lang)
                told.setdefault(place, words)
        return [told.get(f"[{number}]", "") for number in range(1, screen.count + 1)]

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[dict[str, Any]]:
        if self._asked is None:
            screen = self._screen()
            asked = screen.questions if screen is not None else ()
            self._asked = [question_map(q, self._lang, self._url) for q in asked]
        return self._asked

    @Slot(str, str, result="QVariantMap")
    def findChoices(self, path: str, typed: str) -> dict[str, Any]:
        """What `Lookup.find` gives, for a question with more choices than its map holds."""
        from kiosk.content.search_words import normal

        if self._walk is None:
            return {"found": [], "total": 0}
        found = self._walk.find_choices(typed, path, normal=normal)
        return {"found": [choice_map(c, self._url) for c in found.choices], "total": found.total}

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._walk.progress.index if self._walk else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._walk.progress.total if self._walk else 0

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """A kind guess, in whole minutes, at least one."""
        left = max(0, self.total - self.index + 1)
        return max(1, round(left * SECONDS_PER_QUESTION / 60))

    @Property("QVariantList", notify=changed)
    def review(self) -> list[dict[str, Any]]:
        if self._walk is None or self.kind != "review":
            return []
        found = []
        for line in self._walk.review():
            words, picture = reviewed(self._walk, line.path, line.answer_text, self._lang)
            found.append(plain(line) | {"answer_text": words, "picture": picture})
        return found

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        return self._walk is not None and self._walk.answered

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether an answer is on its way to the disk; nothing can be changed meanwhile."""
        return self._sending is not None

    @Property(str, notify=submitted)
    def reference(self) -> str:
        """The number to carry away, in groups; empty before it is on disk."""
        return self._receipt.reference.grouped if self._receipt else ""

    @Property(bool, notify=submitted)
    def replyWanted(self) -> bool:
        return self._reply_wanted

    def _tell(self) -> None:
        self._asked = None
        self.changed.emit()

    def _url(self, name: str) -> str:
        """Where a picture or a sound of the form lies; empty for one that is not there."""
        path = self._media.get(name)
        return QUrl.fromLocalFile(str(path)).toString() if path is not None else ""
