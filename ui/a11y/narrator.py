"""Turns focus and pages into speech. The only caller of `kiosk.speech`.

What gets focus is described by its name, role and state in the language of its text. A page is
read sentence by sentence in the order of the tree; the sentence being said is marked where it
stands. Pages hold no audio code: whatever is in the tree is read.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from kiosk.i18n.tags import base_language
from kiosk.speech.events import SpeechEvent, SpeechIdle, SpeechStarted, SpeechWord
from kiosk.speech.utterance import Utterance
from ui.a11y.describing import Describing
from ui.a11y.lines import Line, lines_of
from ui.a11y.tree import Node, node_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickItem

    from kiosk.speech.messages import Recording
    from kiosk.speech.speaker import Speaker

FOCUS = "focus"
ANNOUNCE = "announce"


class Narrator(QObject):
    """Speaks through a `Speaker` made on first use; silent until `on`."""

    changed = Signal()
    saying = Signal(str, str)
    """This text, in this language, begins to sound."""
    sayingWord = Signal(int, int)
    """Characters of that text sound now."""
    fellSilent = Signal()

    def __init__(
        self,
        make_speaker: Callable[[Callable[[SpeechEvent], None]], Speaker],
        words: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`words` gives the interface text of an id, for roles and states."""
        super().__init__(parent)
        self._make_speaker = make_speaker
        self._speaker: Speaker | None = None
        self._words = words
        self._lang = "en"
        self._on = False
        self._lines: list[Line] = []
        self._at = -1
        self._marked: QQuickItem | None = None
        self._hushed = False
        self._said: dict[str, Utterance] = {}
        self._headphones = False
        self._recordings: tuple[Recording, ...] = ()
        self._recorded: set[tuple[str, str]] = set()
        self.alone: Callable[[], bool] = lambda: False
        """Whether only the visitor hears: headphones are in, or there is a handset."""
        self.private_field: Callable[[], bool] = lambda: False
        """Whether what is being written is nobody else's business."""
        self._describing = Describing(words, self)

    # State -------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        return self._on

    @property
    def speaking(self) -> bool:
        return self._speaker is not None and self._speaker.speaking

    @property
    def paused(self) -> bool:
        return self._speaker is not None and self._speaker.paused

    @property
    def fault(self) -> str:
        fault = self._speaker.fault if self._speaker else None
        return fault.message if fault else ""

    @property
    def place(self) -> tuple[int, int]:
        """The sentence being read, counted from 1, and how many there are."""
        return (self._at + 1, len(self._lines)) if self._at >= 0 else (0, len(self._lines))

    @property
    def speaker(self) -> Speaker:
        if self._speaker is None:
            self._speaker = self._make_speaker(self.hear)
            self._speaker.set_headphones(self._headphones)
            self._speaker.use_recordings(self._recordings)
        return self._speaker

    # Commands ----------------------------------------------------------------------------

    def set_language(self, tag: str) -> None:
        self._lang = tag

    def set_headphones(self, inserted: bool) -> None:
        """Between two utterances the sound goes to where the visitor listens."""
        self._headphones = inserted
        if self._speaker is not None:
            self._speaker.set_headphones(inserted)

    def use_recordings(self, recordings: Iterable[Recording]) -> None:
        """What the author of the form recorded is heard in the author's voice."""
        self._recordings = tuple(recordings)
        self._recorded = {(each.text, base_language(each.lang)) for each in self._recordings}
        if self._speaker is not None:
            self._speaker.use_recordings(self._recordings)

    def set_on(self, on: bool) -> None:
        self._on = on
        if on:
            self.speaker.start()
        else:
            self.silence()
        self.changed.emit()

    def focus_moved(self, focus: QObject | None) -> None:
        """Say what has the focus now. New speech interrupts old."""
        if self._on and not self._hushed:
            node = node_for(focus)
            if node is not None and node.name:
                self.say_node(node)

    @contextmanager
    def hushed(self) -> Iterator[None]:
        """The focus moves meanwhile for a reason that says itself."""
        self._hushed = True
        try:
            yield
        finally:
            self._hushed = False

    def say_node(self, node: Node, entering: str = "") -> None:
        """What a thing is; `entering` names the part of the screen that is entered with it."""
        if not self._on:
            return
        spoken = self._about(node, self.describe(node))
        if entering:
            spoken.insert(0, self._utterance("part", entering, ""))
        self._say(spoken)

    def turned(self, item: QQuickItem) -> None:
        """Something has been chosen by a press, or is not any more. Said when all that follows from
        it is done, if it kept the focus and nothing else has been said of it.
        """
        said = self._said
        QTimer.singleShot(0, self, lambda: self._say_turned(item) if self._said is said else None)

    def _say_turned(self, item: QQuickItem) -> None:
        keeps = isValid(item) and item.hasActiveFocus()
        node = node_for(item) if keeps and self._on and not self._hushed else None
        if node is not None:
            checked = item.property("selected") is True
            said = self._describing.turned(node, self._lang, checked=checked)
            self._say(self._about(node, said))

    def _about(self, node: Node, said: list[tuple[str, str]]) -> list[Utterance]:
        personal = self.alone() and self._describing.tells_personal(node)
        return [
            self._utterance(f"{FOCUS}:{at}", text, lang, personal=personal)
            for at, (text, lang) in enumerate(said)
        ]

    def announce(self, text: str, lang: str = "", *, personal: bool = False) -> None:
        """A message that has no focus: an error, a warning, a typed letter."""
        if self._on:
            self._say([self._utterance(ANNOUNCE, text, lang, personal=personal)])

    def insist(self, text: str, lang: str = "") -> None:
        """Something the visitor asked to hear, spoken also while reading aloud is off."""
        self._say([self._utterance(ANNOUNCE, text, lang)])

    def recite(self, sentences: Iterable[tuple[str, str]]) -> None:
        """What the kiosk says by itself: (text, language) each. Silent as soon as anything else is
        said, or by `silence`.
        """
        told = enumerate(sentences)
        self._say([self._utterance(f"{ANNOUNCE}:{at}", text, lang) for at, (text, lang) in told])

    def read(self, root: QObject) -> None:
        """Read a page from its first sentence."""
        self._lines = self._collect(root)
        utterances = [
            self._utterance(f"page:{n}", line.text, line.lang, personal=line.personal)
            for n, line in enumerate(self._lines)
        ]
        self._unmark()
        if utterances:
            self._send(utterances)
        self.changed.emit()

    def repeat(self) -> None:
        self.speaker.repeat()
        self.changed.emit()

    def toggle_pause(self) -> None:
        speaker = self.speaker
        speaker.resume() if speaker.paused else speaker.pause()
        self.changed.emit()

    def silence(self) -> None:
        if self._speaker is not None:
            self._speaker.stop()
        self._forget_page()
        self.changed.emit()

    def reset(self) -> None:
        """Between two visitors: silence, default speed and volume, nothing to repeat."""
        self._on = False
        if self._speaker is not None:
            self._speaker.reset()
        self._forget_page()
        self.changed.emit()

    def close(self) -> None:
        if self._speaker is not None:
            self._speaker.close()

    # What is said ------------------------------------------------------------------------

    def describe(self, node: Node) -> list[tuple[str, str]]:
        """Name, role, state, description as runs of one language each: what a thing is called may
        be in another than the screen's, and each is spoken by its own voice.
        """
        return self._describing.whole(node, self._lang)

    def _collect(self, root: QObject) -> list[Line]:
        """Of personal answers that others would hear, only that they are there, and once."""
        found: list[Line] = []
        for line in lines_of(root, self._lang, self._is_recorded):
            if line.personal and not self.alone():
                hidden = self._words("personal.hidden")
                if not found or found[-1].text != hidden:
                    found.append(Line(line.item, hidden, -1, -1, self._lang))
            else:
                found.append(line)
        return found

    def _is_recorded(self, text: str, lang: str) -> bool:
        return (text, base_language(lang)) in self._recorded

    def _utterance(self, name: str, text: str, lang: str, *, personal: bool = False) -> Utterance:
        if personal and not self.alone():
            text, lang = self._words("personal.hidden"), ""
        return Utterance(id=name, text=text, lang=lang or self._lang, personal=personal)

    def _say(self, utterances: list[Utterance]) -> None:
        self._forget_page()
        self._send(utterances)
        self.changed.emit()

    def _send(self, utterances: list[Utterance]) -> None:
        self._said = {each.id: each for each in utterances}
        self.speaker.say(utterances)

    # What the speaker reports ------------------------------------------------------------

    def hear(self, event: SpeechEvent) -> None:
        """In the screen's thread: mark the sentence and the word in time with the voice."""
        self._caption(event)
        match event:
            case SpeechStarted(id=name) if name.startswith("page:"):
                self._mark(int(name.partition(":")[2]))
            case SpeechWord(id=name, start=start, end=end) if name.startswith("page:"):
                self._mark_word(start, end)
            case SpeechIdle():
                self._forget_page()
            case _:
                pass
        self.changed.emit()

    def _caption(self, event: SpeechEvent) -> None:
        """What sounds is shown as well, by who listens to this."""
        match event:
            case SpeechStarted(id=name) if name in self._said:
                self.saying.emit(self._said[name].text, self._said[name].lang)
            case SpeechWord(start=start, end=end):
                self.sayingWord.emit(start, end)
            case SpeechIdle():
                self.fellSilent.emit()
            case _:
                pass

    def _mark(self, index: int) -> None:
        self._unmark()
        if not 0 <= index < len(self._lines):
            return
        self._at = index
        line = self._lines[index]
        if line.start < 0 or not isValid(line.item):  # its page is gone
            return
        if line.item.property("spokenStart") is not None:
            self._marked = line.item
            line.item.setProperty("spokenStart", line.start)
            line.item.setProperty("spokenEnd", line.end)

    def _mark_word(self, start: int, end: int) -> None:
        if self._marked is not None and isValid(self._marked) and 0 <= self._at < len(self._lines):
            line = self._lines[self._at]
            self._marked.setProperty("wordStart", line.start + start)
            self._marked.setProperty("wordEnd", line.start + end)

    def _unmark(self) -> None:
        if self._marked is not None and isValid(self._marked):
            for name in ("spokenStart", "spokenEnd", "wordStart", "wordEnd"):
                self._marked.setProperty(name, -1)
        self._marked = None

    def _forget_page(self) -> None:
        self._unmark()
        self._lines = []
        self._at = -1


def follow_focus(app: QGuiApplication, narrator: Narrator) -> None:
    """Let the narrator hear of every move of the focus."""
    app.focusObjectChanged.connect(narrator.focus_moved)
