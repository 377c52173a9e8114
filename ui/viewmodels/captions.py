"""What is said, in writing: for eyes instead of ears, in time with the sound (EN 301 549, 5.1.5).

Three things are written: what the kiosk says aloud, what an author recorded for a form, and the
messages that would only be heard, while nothing is read aloud. Nothing flashes and nothing moves:
each text stands still, and the word that sounds is marked in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.a11y.narrator import Narrator
    from ui.viewmodels.narration import Narration
    from ui.viewmodels.recorder import Recorder

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_MS: Final = 4000
MS_PER_LETTER: Final = 90  # about 130 words a minute, an unhurried reader's pace
USUAL_ROOM: Final = 80
LEAST_ROOM: Final = 12
_WORD: Final = re.compile(r"\S+")


def pieces(text: str, room: int) -> list[tuple[int, int]]:
    """Where to divide a text so that each piece has at most `room` letters, between two words."""
    found: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        if found and word.end() - found[-1][0] <= room:
            found[-1] = (found[-1][0], word.end())
        else:
            found.append((word.start(), word.end()))
    return found


@QmlElement
@QmlSingleton
class Captions(QObject):
    """`text` is what to show now, empty for nothing; `wordStart` and `wordEnd` mark its word."""

    changed = Signal()
    wordChanged = Signal()

    def __init__(
        self,
        narrator: Narrator,
        narration: Narration,
        recorder: Recorder,
        words_of: Callable[[str], tuple[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """`words_of` gives the text and the language of a recording by its URL; empty for none."""
        super().__init__(parent)
        self._recorder = recorder
        self._words_of = words_of
        self._on = False
        self._room = USUAL_ROOM
        self._language = "en"
        self._playing = ""
        self._kind = self._text = self._lang = ""
        self._parts: list[tuple[int, int]] = []
        self._part = 0
        self._word = (-1, -1)
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self.clear)
        narrator.saying.connect(self._say)
        narrator.sayingWord.connect(self._say_word)
        narrator.fellSilent.connect(self._linger)
        narration.written.connect(self._note)
        recorder.changed.connect(self._recorded)
        recorder.levelChanged.connect(self._recording_goes_on)

    # What QML reads ----------------------------------------------------------------------

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(str, notify=changed)
    def text(self) -> str:
        """The piece that is shown, of what may be longer."""
        start, end = self._parts[self._part] if self._parts else (0, 0)
        return self._text[start:end]

    @Property(str, notify=changed)
    def lang(self) -> str:
        return self._lang

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What is shown: "voice" is the kiosk's own, "recording" an author's, "message" what is
        only written; empty while there is nothing.
        """
        return self._kind

    @Property(int, notify=wordChanged)
    def wordStart(self) -> int:
        """In `text`; -1 without a word."""
        return self._word[0]

    @Property(int, notify=wordChanged)
    def wordEnd(self) -> int:
        return self._word[1]

    # What QML asks -----------------------------------------------------------------------

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.clear()

    def _get_room(self) -> int:
        return self._room

    def _set_room(self, letters: int) -> None:
        letters = max(letters, LEAST_ROOM)
        if letters != self._room:
            self._room = letters
            if self._text:
                self._begin(self._kind, self._text, self._lang)

    room = QtProperty(int, _get_room, _set_room)
    """How many letters fit; longer texts are shown in pieces."""

    def set_language(self, tag: str) -> None:
        self._language = tag
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Nothing is shown any more."""
        self._tick.stop()
        self._set("", "", "")
        self.changed.emit()
        self.wordChanged.emit()

    def reset(self) -> None:
        """As the next visitor expects it."""
        self._on = False
        self.clear()

    # What is said ------------------------------------------------------------------------

    def _say(self, text: str, lang: str) -> None:
        self._begin("voice", text, lang)

    def _note(self, text: str) -> None:
        self._begin("message", text, self._language)
        self._linger()

    def _recorded(self) -> None:
        playing = self._recorder.playing
        if playing == self._playing:
            return
        self._playing = playing
        text, lang = self._words_of(playing) if playing else ("", "")
        if text:
            self._begin("recording", text, lang)
        elif self._kind == "recording":
            self._linger()

    def _recording_goes_on(self) -> None:
        """No author times the words: each has its share by its length."""
        if self._kind != "recording" or not self._recorder.playing:
            return
        words = list(_WORD.finditer(self._text))
        reached = self._recorder.played * sum(len(word.group()) for word in words)
        for word in words:
            reached -= len(word.group())
            if reached < 0:
                self._say_word(word.start(), word.end())
                return

    def _say_word(self, start: int, end: int) -> None:
        """Mark a word, in the piece in which it stands."""
        for at, (first, last) in enumerate(self._parts):
            if first <= start < last:
                moved, self._part = at != self._part, at
                self._word = (start - first, min(end, last) - first)
                if moved:
                    self.changed.emit()
                self.wordChanged.emit()
                return

    # Within ------------------------------------------------------------------------------

    def _begin(self, kind: str, text: str, lang: str) -> None:
        if self._on and text.strip():
            self._tick.stop()
            self._set(kind, text, lang)
            self.changed.emit()
            self.wordChanged.emit()

    def _set(self, kind: str, text: str, lang: str) -> None:
        self._kind, self._text, self._lang = kind, text, lang
        # nothing turns the pages of a message: it is shown whole
        self._parts = [(0, len(text))] if kind == "message" else pieces(text, self._room)
        self._part = 0
        self._word = (-1, -1)

    def _linger(self) -> None:
        """What was said last stays for as long as it takes to read it."""
        self._word = (-1, -1)
        self.wordChanged.emit()
        if self._text:
            self._tick.start(max(LEAST_MS, len(self._text) * MS_PER_LETTER))
