"""What every page offers: seeing by names, pressing by names, the header, the bar, the dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from PySide6.QtCore import Qt, qtTrId
from PySide6.QtTest import QTest

from tests.ui.pages.hands import Finger, Hand, Mouse, Reader, in_sight
from ui.a11y.tree import Node, Role, nodes

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow
    from tests.support.voice import RecordingSpeaker

P = TypeVar("P", bound="Page")
LONGEST_PAGE = 12
OPERABLE = (Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider)


class Page:
    """`name` is the page of the visit it stands for; "" for what stands on any page."""

    name = ""

    def __init__(self, window: KioskWindow, hand: Hand | None = None) -> None:
        self.k = window
        self.hand: Hand = hand or Reader()
        window.settle()
        assert self.name in {"", window.kiosk.visit.page}, f"this is {window.kiosk.visit.page!r}"

    def to(self, page: type[P]) -> P:
        """Go on with the same hand on another page."""
        return page(self.k, self.hand)

    def by(self, hand: Hand) -> Self:
        self.hand = hand
        return self

    # Seeing ------------------------------------------------------------------------------

    def nodes(self) -> list[Node]:
        return list(nodes(self.k.window))

    def texts(self) -> list[str]:
        """Everything that a listener would find, in order."""
        return [node.name for node in self.nodes() if node.name]

    def shows(self, text: str) -> bool:
        return any(text in node.name or text in node.description for node in self.nodes())

    def operable(self) -> list[Node]:
        return [node for node in self.nodes() if node.role in OPERABLE]

    def find(self, name: str) -> Node:
        """The last thing of this name that can be operated: what lies on top comes last."""
        found = [node for node in self.operable() if node.name == name]
        assert found, f"nothing here is called {name!r}; there is {self.texts()}"
        return found[-1]

    def offers(self, name: str) -> bool:
        return any(node.name == name for node in self.operable())

    def checked(self) -> list[str]:
        """What is chosen, in the order of the page; the bar at the bottom does not count."""
        dock = {self.words(f"dock.{key}") for key in DOCK}
        return [n.name for n in self.operable() if n.checked and n.name not in dock]

    @property
    def focused(self) -> str:
        """The accessible name of what has the focus."""
        item = self.k.window.activeFocusItem()
        return next((node.name for node in self.nodes() if node.item is item), "")

    def words(self, key: str, *arguments: object, count: int = -1) -> str:
        """The interface text of an id in the language of the visit."""
        text = qtTrId(key, count)
        assert text != key, f"no text {key!r}"
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", str(argument))
        return text

    # Doing -------------------------------------------------------------------------------

    def press(self, name: str) -> Self:
        """Press it as a calm hand does; fingers turn the page until it is in sight."""
        self._bring_into_sight(name)
        self._once(name)
        return self

    def press_words(self, key: str, *arguments: object, count: int = -1) -> Self:
        return self.press(self.words(key, *arguments, count=count))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> Self:
        QTest.keyClick(self.k.window, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.k.settle()
        return self

    def rest(self) -> None:
        """The pause between two strikes is over."""
        engine = self.k.kiosk._engine
        assert engine is not None
        engine.singletonInstance("Controls", "Touch").setProperty("last", 0)

    def _once(self, name: str) -> None:
        if self._needs_sight:
            self.k.draw()
        node = self.find(name)
        assert in_sight(node) or not self._needs_sight, f"{name!r} is out of sight"
        self.rest()
        self.hand.press(self.k.window, node)
        self.k.settle()

    @property
    def _needs_sight(self) -> bool:
        return isinstance(self.hand, Finger | Mouse)

    def _bring_into_sight(self, name: str) -> None:
        if not self._needs_sight:
            return
        for way in ("page.more", "page.earlier"):
            for _ in range(LONGEST_PAGE):
                if in_sight(self.find(name)) or not self.offers(self.words(way)):
                    break
                self._once(self.words(way))

    # What is always there ----------------------------------------------------------------

    def home(self) -> Any:
        from tests.ui.pages.guide_pages import HomePage

        return self.press_words("header.home").to(HomePage)

    def end(self) -> Self:
        return self.press_words("header.end")

    def stay(self) -> Self:
        return self.press_words("end.stay")

    def discard(self) -> Any:
        from tests.ui.pages.attract_page import AttractPage

        return self.press_words("end.discard").to(AttractPage)

    def speak(self, language: str) -> Self:
        """Another language in the middle."""
        visit = self.k.kiosk.visit
        self.press(visit.languageName)
        self.press(next(each["name"] for each in visit.languages if each["code"] == language))
        return self

    def panel(self, name: str) -> Self:
        """Open or shut a panel of the bar: text, contrast, listen, volume, speed, height, help."""
        return self.press_words(f"dock.{name}")

    def close_panel(self) -> Self:
        return self.press_words("panel.close")

    def listen(self) -> Self:
        return self.panel("listen").press_words("listen.on").close_panel()

    # Time and voice ----------------------------------------------------------------------

    def wait(self, seconds: int) -> Self:
        """The clock goes on by so many seconds, and nobody touches anything."""
        for _ in range(seconds):
            self.k.clock.advance(1)
            self.k.kiosk.visit.tick()
        self.k.settle()
        return self

    @property
    def voice(self) -> RecordingSpeaker:
        return self.k.voice

    def say_next(self, word: tuple[int, int] | None = None) -> str:
        """The voice goes on to its next sentence, or to a word of it, which is returned."""
        utterance = self.voice.speak_next(word)
        self.k.settle()
        return utterance.text

    def said_it(self) -> Self:
        """The voice has come to the end of its sentence."""
        self.voice.finish()
        self.k.settle()
        return self

    def marked(self, of: str) -> str:
        """The text that is marked on the screen, of: "spoken" (a sentence) or "word"."""
        for node in self.nodes():
            start, end = (node.item.property(f"{of}{edge}") for edge in ("Start", "End"))
            if end is not None and end > 0:
                return str(node.item.property("say"))[start:end]
        return ""

    @property
    def said(self) -> list[str]:
        return self.k.voice.texts


DOCK = ("text", "contrast", "listen", "volume", "speed", "height", "help")
