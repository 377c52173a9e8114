"""What each key of a keypad does. One key, one meaning, on every screen.

Up and down go through everything in the order of reading, forward to the next part of the screen,
back the way one came; on the keyboard the four move among its keys. Select operates what has the
focus. A first key on the first screen starts the voice: whoever finds a keypad by touch may not
see what to touch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.settings.keymap import KEYPAD
from ui.a11y.screen import part_of
from ui.a11y.tree import OPERABLE, Node, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.a11y.narrator import Narrator
    from ui.a11y.screen import Part, Screen
    from ui.viewmodels.explore import Explore
    from ui.viewmodels.keyboard import Keyboard
    from ui.viewmodels.keypad import Keypad
    from ui.viewmodels.narration import Narration
    from ui.viewmodels.privacy import Privacy
    from ui.viewmodels.scanner import Scanner
    from ui.viewmodels.visit import Visit

Key = Qt.Key


class KeyWork:
    """`do` does what a key means."""

    def __init__(
        self,
        *,
        screen: Screen,
        narrator: Narrator,
        narration: Narration,
        visit: Visit,
        keyboard: Keyboard,
        keypad: Keypad,
        scanner: Scanner,
        explore: Explore,
        privacy: Privacy,
        open_ways: Callable[[], None],
        words: Callable[[str], str],
    ) -> None:
        """`open_ways` opens the chooser of profiles, aloud."""
        self._open_ways = open_ways
        self._screen = screen
        self._narrator = narrator
        self._narration = narration
        self._visit = visit
        self._keyboard = keyboard
        self._keypad = keypad
        self._scanner = scanner
        self._explore = explore
        self._privacy = privacy
        self._words = words
        self._does: dict[str, Callable[[], None]] = {
            "up": lambda: self._along(-1),
            "down": lambda: self._along(1),
            "back": self._back,
            "forward": self._forward,
            "select": self._select,
            "help": self._help,
            "volume": self._round_the_volume,
            "clear": self._clear,
            "cancel": keypad.backAsked.emit,
            "repeat": narration.repeat,
            "pause": narration.togglePause,
            "louder": lambda: self._volume(narration.volume + 1),
            "softer": lambda: self._volume(narration.volume - 1),
            "listen": lambda: narration.setOn(not narration.on),
            "profiles": open_ways,
            "explore": lambda: explore.setTouch(not explore.touch),
            "dark": lambda: privacy.setDark(not privacy.dark),
            "home": visit.home,
            "move": self._move,
            "choose": self._choose,
            "headphones-in": lambda: privacy.set_headphones(True),
            "headphones-out": lambda: privacy.set_headphones(False),
        }

    def do(self, meaning: str) -> None:
        if self._explore.telling and meaning not in {"cancel", "help"}:
            self._explore.tell(self._words(f"key.{meaning}"))
            self._narrator.insist(self._explore.told)
        elif self._is_first(meaning):
            self._narration.setOn(True)
        else:
            self._does[meaning]()

    def _is_first(self, meaning: str) -> bool:
        """Somebody finds the keypad: they are told where they are before anything happens."""
        listens = self._narrator.on or self._scanner.active
        return not listens and not self._visit.running and meaning in set(KEYPAD) - {"help"}

    # Moving ------------------------------------------------------------------------------

    def _along(self, by: int) -> None:
        """To the next thing or the one before, round and round."""
        if self._on_keys() and self._screen.send(Key.Key_Down if by > 0 else Key.Key_Up):
            return
        parts = self._parts()
        stops = [(part.kind, node) for part in parts for node in _stops(part)]
        if not stops:
            return
        at = self._place(stops)
        kind, node = stops[(at + by) % len(stops)] if at is not None else stops[0 if by > 0 else -1]
        self._enter(kind, node, new=at is None or kind != stops[at][0])

    def _forward(self) -> None:
        """To the next part; on the keyboard to the next key, at a scale one up."""
        if self._on_keys():
            self._screen.send(Key.Key_Left if self._keyboard.rtl else Key.Key_Right)
        elif self._at_slider():
            self._screen.send(Key.Key_Up)
        else:
            parts = self._parts()
            here = part_of(self._screen.focus)
            kinds = [part.kind for part in parts]
            at = kinds.index(here) + 1 if here in kinds else 0
            if parts:
                part = parts[at % len(parts)]
                self._enter(part.kind, part.nodes[0], new=True)

    def _back(self) -> None:
        if self._on_keys():
            self._screen.send(Key.Key_Right if self._keyboard.rtl else Key.Key_Left)
        elif self._at_slider():
            self._screen.send(Key.Key_Down)
        else:
            self._keypad.backAsked.emit()

    def _parts(self) -> list[Part]:
        return self._screen.parts(reading=self._narrator.on)

    def _on_keys(self) -> bool:
        return part_of(self._screen.focus) == "keys"

    def _at_slider(self) -> bool:
        focused = self._screen.focused
        return focused is not None and focused.role == Role.Slider

    def _place(self, stops: list[tuple[str, Node]]) -> int | None:
        focus, keys = self._screen.focus, self._on_keys()
        for at, (kind, node) in enumerate(stops):
            if node.item is focus or (keys and kind == "keys"):
                return at
        return None

    def _enter(self, kind: str, node: Node, *, new: bool) -> None:
        with self._narrator.hushed():
            self._screen.go_to(node)
        self._narrator.say_node(node, self._words(f"part.{kind}") if new else "")

    # Doing -------------------------------------------------------------------------------

    def _select(self) -> None:
        focused = self._screen.focused
        if focused is None:
            return
        if focused.role == Role.EditableText:
            self._to_the_keys()
        elif focused.role in OPERABLE:
            self._screen.send(Key.Key_Return)
        else:
            self._narrator.say_node(focused)

    def _to_the_keys(self) -> None:
        self._screen.writing(True)
        keys = next((part for part in self._parts() if part.kind == "keys"), None)
        if keys is not None:
            self._enter("keys", keys.nodes[0], new=True)

    def _help(self) -> None:
        """The picture comes back, the telling of keys ends, else help opens; first of all the ways."""
        if self._privacy.dark:
            self._privacy.setDark(False)
        elif self._explore.telling:
            self._explore.setTelling(False)
        elif self._visit.running:
            self._keypad.panelAsked.emit("help")
        else:
            self._open_ways()

    def _clear(self) -> None:
        """Take back the last letter; where nothing is written, go back."""
        if self._keyboard.target is not None:
            self._keyboard.backspace()
        else:
            self._keypad.backAsked.emit()

    def _round_the_volume(self) -> None:
        """Louder at each press, and after the loudest the softest."""
        self._volume((self._narration.volume + 1) % self._narration.volumeSteps)

    def _volume(self, step: int) -> None:
        self._narration.setVolume(step)
        told = self._words("volume.step").replace("%1", str(self._narration.volume + 1))
        self._narrator.insist(told.replace("%2", str(self._narration.volumeSteps)))

    def _choose(self) -> None:
        """The only switch, until the other one is used as well; its first press starts scanning."""
        if self._scanner.active:
            self._scanner.choose()
        else:
            self._scanner.setSwitches("one")

    def _move(self) -> None:
        """Who has a switch to move with needs no time that moves."""
        if self._scanner.switches == "two":
            self._scanner.move()
        else:
            self._scanner.setSwitches("two")


def _stops(part: Part) -> list[Node]:
    """The keyboard is one stop: its own keys are reached on it."""
    return part.nodes[:1] if part.kind == "keys" else part.nodes
