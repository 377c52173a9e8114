"""Writing on the keyboard on the screen, key by key, by what each key is called."""

from __future__ import annotations

from typing import Self

from tests.ui.pages.page import Page


class Typing(Page):
    def write(self, text: str) -> Self:
        for letter in text:
            self.strike(letter)
        return self

    def strike(self, letter: str) -> Self:
        """One key; another leaf of keys is turned to where it needs one."""
        for turn in ("", "shift", "shift", "numbers", "symbols", "letters"):
            turning = self._name_of(lambda key, turn=turn: key["action"] == turn)
            if turn and not turning:
                continue
            if turning:
                self.press(turning)
            name = self._name_of(lambda key: self._writes(key, letter))
            if name:
                return self.press(name)
        raise AssertionError(f"no key writes {letter!r}")

    def erase(self) -> Self:
        return self.press(self._name_of(lambda key: key["action"] == "backspace"))

    def _name_of(self, wanted) -> str:
        rows = self.k.kiosk.keyboard.rows
        return next((key["name"] for row in rows for key in row if wanted(key)), "")

    @staticmethod
    def _writes(key: dict[str, str], letter: str) -> bool:
        if letter == " ":
            return key["action"] == "space"
        return key["action"] == "type" and key["text"] == letter
