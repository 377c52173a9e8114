"""The on-screen keyboard: what its keys show and do.

It types into whatever item is its target; a physical keyboard works beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickTextDocument

from kiosk.i18n import direction
from ui.viewmodels.keyboard_editing import (
    before,
    begins_sentence,
    shape_lines,
    step_back,
    units,
    word_before,
)
from ui.viewmodels.keyboard_layouts import Key, Layouts
from ui.viewmodels.keyboard_pen import Pen
from ui.viewmodels.keyboard_words import WordList

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

from ui.viewmodels.reading import Property

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Keyboard(QObject):
    """Keys of the language in use, and the field they type into."""

    changed = Signal()
    letterChanged = Signal()
    ordersChanged = Signal()
    languageChanged = Signal()
    suggestionsChanged = Signal()
    targetChanged = Signal()
    shownChanged = Signal()
    typed = Signal(str)
    """What to say after a key: the name of a letter, or the word just finished."""
    wiped = Signal()

    def __init__(self, layouts: Path, parent: QObject | None = None, *, real: bool = False) -> None:
        """`layouts` is the folder of layout files (assets/keyboards); `real`: see the property."""
        super().__init__(parent)
        self._real = real
        self._layouts = Layouts(layouts)
        self._words: dict[str, WordList] = {}
        self._languages = ["en"]
        self._language = "en"
        self._pen = Pen(None)
        self._waiting: list[QQuickItem] = []
        self._rest()

    def _rest(self) -> None:
        self._page = "letters"
        self._shift = False
        self._by_itself = False
        self._letter = ""
        self._orders: list[Key] = []
        self._shown = True
        self._suggestions: list[str] = []

    # What QML reads ----------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(str, notify=languageChanged)
    def nextLanguage(self) -> str:
        """The language the switch key turns to."""
        return self._next_language()

    @Property(bool, notify=languageChanged)
    def rtl(self) -> bool:
        return direction(self._language) == "rtl"

    @Property(str, notify=changed)
    def page(self) -> str:
        """Which keys are shown: "letters", "numbers" or "symbols"."""
        return self._page

    @Property(bool, notify=changed)
    def shifted(self) -> bool:
        return self._shift

    @Property(str, notify=letterChanged)
    def letter(self) -> str:
        """The syllable before the caret, which a key of its orders turns into another; or empty."""
        return self._letter

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._layouts.columns(self._language, self._page)

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[list[dict[str, Any]]]:
        """Rows of keys, left to right: {action, text, face, name, width, stretch}."""
        return [[key.as_map() for key in row] for row in self._rows()]

    @Property(bool, notify=languageChanged)
    def turning(self) -> bool:
        """Whether letters of this language turn into their orders."""
        return bool(self._layouts.language(self._language).orders)

    @Property("QVariantList", notify=ordersChanged)
    def orders(self) -> list[dict[str, Any]]:
        """Keys for what the letter before the caret can turn into, as in `rows`."""
        return [key.as_map() for key in self._orders]

    @Property("QStringList", notify=suggestionsChanged)
    def suggestions(self) -> list[str]:
        return self._suggestions

    @Property(bool, notify=changed)
    def suggesting(self) -> bool:
        """Whether there are words for this language at all."""
        return bool(self._words.get(self._language))

    @Property(bool, constant=True)
    def real(self) -> bool:
        """Whether people have a keyboard and a mouse before them, as at a desk: no keys are drawn."""
        return self._real

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether the visitor wants the keys on the screen."""
        return self._shown

    @Property(QObject, notify=targetChanged)
    def target(self) -> QQuickItem | None:
        """The text item that is written into, or null."""
        return self._pen.item

    def _rows(self) -> list[list[Key]]:
        following = self._next_language()
        name = self._layouts.language(following).name if following != self._language else ""
        return self._layouts.rows(self._language, self._page, shifted=self._shift, switch=name)

    def _next_language(self) -> str:
        at = self._languages.index(self._language) + 1
        return self._languages[at % len(self._languages)]

    # What a visitor does -----------------------------------------------------------------

    @Slot(str, str)
    def press(self, action: str, text: str) -> None:
        """One key, as it stands in `rows`."""
        if action == "type":
            self.type(text)
        elif action == "order":
            self._turn_letter(text)
        elif action == "space":
            self._space()
        elif action == "backspace":
            self.backspace()
        elif action == "shift":
            self._shift, self._by_itself = not self._shift, False
            self.changed.emit()
        elif action == "language":
            self.setLanguage(self._next_language())
        elif action in {"letters", "numbers", "symbols"}:
            self._turn(page=action)

    @Slot(str)
    def type(self, text: str) -> None:
        """Write at the caret, in place of what is selected."""
        if not self._pen.write(text):
            return
        self.typed.emit(self._layouts.language(self._language).called(text))
        self._turn()

    def _turn_letter(self, order: str) -> None:
        """The syllable before the caret gets another vowel; without one, this one is begun with."""
        if not self._pen.write(order, back=units(self._letter_before())):
            return
        self.typed.emit(self._layouts.language(self._language).called(order))
        self._turn()

    def _space(self) -> None:
        word = word_before(self._pen.text, self._pen.caret)
        if not self._pen.write(" "):
            return
        self.typed.emit(word or self._layouts.language(self._language).words["space"])
        self._turn(page="letters")

    @Slot()
    def backspace(self) -> None:
        """Take away what is selected, or the last character as a reader sees it."""
        if self._pen.item is None:
            return
        if self._pen.selected:
            self._pen.remove_selected()
        elif gone := step_back(self._pen.text, self._pen.caret):
            self._pen.write("", back=gone)
        self.typed.emit(self._layouts.language(self._language).words["backspace"])
        self._turn()

    @Slot(str)
    def choose(self, word: str) -> None:
        """A suggested word takes the place of the one under way."""
        begun = word_before(self._pen.text, self._pen.caret)
        if self._pen.write(word + " ", back=units(begun)):
            self.typed.emit(word)
            self._turn(page="letters")

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        """Letters of another language; one without a keyboard of its own keeps the present one."""
        code = tag if self._layouts.has(tag) else tag.split("-", 1)[0]
        if not self._layouts.has(code):
            return
        if code not in self._languages:
            self._languages.append(code)
        self._speak(code)

    @Slot(bool)
    def setShown(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    @Slot(QQuickItem)
    def setTarget(self, item: QQuickItem | None) -> None:
        """Write into this item from now on; null for none."""
        self._pen = Pen(item)
        self._turn(page="letters")
        self.targetChanged.emit()

    @Slot(QQuickItem)
    def claim(self, item: QQuickItem) -> None:
        """The item can be written into: at once where nothing else is, else when that has left."""
        self._waiting.append(item)
        if self._pen.item is None:
            self.setTarget(item)

    @Slot(QQuickItem)
    def leave(self, item: QQuickItem) -> None:
        """The item goes away; if it was the target, the first that waits takes its place."""
        self._waiting = [each for each in self._waiting if each is not item]
        if self._pen.item is item:
            self.setTarget(self._waiting[0] if self._waiting else None)

    @Slot()
    def moved(self) -> None:
        """The caret or the text changed by other means than a key of ours."""
        if not self._pen.writing:
            self._turn(shift=self._shift and not self._by_itself)

    @Slot(QQuickItem, bool, float)
    def shapeLines(self, item: QQuickItem, rtl: bool, height: float) -> None:
        """Let the lines of a text item run as its language does, whatever words are in them.

        `height` is the share of the face's own line box, as for all other text.
        """
        document = item.property("textDocument")
        if isinstance(document, QQuickTextDocument):
            shape_lines(document.textDocument(), rtl=rtl, height=height)

    @Slot(str, result="QStringList")
    def suggest(self, prefix: str) -> list[str]:
        """Up to three words that go on from what is typed, likeliest first."""
        words = self._words.get(self._language)
        return words.starting(prefix) if words else []

    # What the app tells it ---------------------------------------------------------------

    def set_languages(self, tags: Iterable[str]) -> None:
        """The languages the switch key goes round, in order; those without a layout drop out."""
        codes = dict.fromkeys(t if self._layouts.has(t) else t.split("-", 1)[0] for t in tags)
        self._languages = [code for code in codes if self._layouts.has(code)] or ["en"]
        self._speak(self._language if self._language in self._languages else self._languages[0])

    def set_words(self, lang: str, words: Iterable[str]) -> None:
        """Words to suggest in a language, commonest first or as often as they occur."""
        known = self._layouts.has(lang)
        self._words[lang] = WordList(
            words, self._layouts.language(lang).consonants if known else None
        )
        self.moved()
        self.changed.emit()

    def reset(self) -> None:
        """Nothing of a visit stays: text, undo, selection, clipboard, the state of the keys."""
        self._pen.wipe()
        self._pen = Pen(None)
        self._waiting = []
        self._rest()
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            clipboard.clear(mode)
        for signal in (self.targetChanged, self.shownChanged, self.suggestionsChanged):
            signal.emit()
        self._speak(self._languages[0])
        self.wiped.emit()

    # Within ------------------------------------------------------------------------------

    def _speak(self, code: str) -> None:
        self._language = code
        self._settle("letters", shift=False)
        self.languageChanged.emit()
        self.changed.emit()

    def _capitals(self) -> bool:
        return (
            self._page == "letters"
            and self._pen.item is not None
            and self._layouts.language(self._language).capitals
            and begins_sentence(self._pen.text, self._pen.caret)
        )

    def _letter_before(self) -> str:
        """The syllable a key of the orders would change; none while something is selected."""
        families = self._layouts.language(self._language).families
        head = before(self._pen.text, self._pen.caret) if families else ""
        return head[-1] if head[-1:] in families and not self._pen.selected else ""

    def _turn(self, *, page: str | None = None, shift: bool = False) -> None:
        """Settle what the keys show after something happened, and say so if it is something else."""
        was = (self._page, self._shift)
        self._settle(page or self._page, shift=shift)
        if was != (self._page, self._shift):
            self.changed.emit()

    def _settle(self, page: str, *, shift: bool) -> None:
        self._page = page
        self._by_itself = not shift and self._capitals()
        self._shift = shift or self._by_itself
        self._offer_orders()
        suggested = self.suggest(word_before(self._pen.text, self._pen.caret))
        if suggested != self._suggestions:
            self._suggestions = suggested
            self.suggestionsChanged.emit()

    def _offer_orders(self) -> None:
        letter, self._letter = self._letter, self._letter_before()
        if letter != self._letter:
            self.letterChanged.emit()
        writing = self._page == "letters"
        orders = self._layouts.orders(self._language, self._letter) if writing else []
        if orders != self._orders:
            self._orders = orders
            self.ordersChanged.emit()
