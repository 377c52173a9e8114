"""The keys of a keypad: what they ask of the frame, and the page where staff teach them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.settings import KeyMap, SettingsError, load_keys, save_keys
from kiosk.settings.keymap import FURTHER, HEADSET, KEYPAD, SWITCHES
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
GROUPS = {"keypad": KEYPAD, "further": FURTHER, "switches": (*SWITCHES, *HEADSET)}


@QmlElement
@QmlSingleton
class Keypad(QObject):
    """`map` is what the keys mean now: what was learnt on this device over what the settings say."""

    changed = Signal()
    backAsked = Signal()
    panelAsked = Signal(str)
    closeAsked = Signal()

    def __init__(
        self,
        file: Path,
        given: KeyMap,
        words: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`file` keeps what was learnt; `given` is the map of the settings."""
        super().__init__(parent)
        self._file = file
        self._given = given
        self._words = words
        self._learnt = _learnt(file)
        self._waiting = ""
        self._message = ""
        self._wrong = False

    @property
    def map(self) -> KeyMap:
        return self._learnt.over(self._given)

    # The page of the keys ----------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`{group, meaning, words, code}`; `code` is 0 for a key nobody taught."""
        return [
            {
                "group": group,
                "meaning": meaning,
                "words": self._words(f"key.{meaning}"),
                "code": next(iter(self.map.codes(meaning)), 0),
            }
            for group, meanings in GROUPS.items()
            for meaning in meanings
        ]

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """The meaning whose key is to be pressed now; empty when none is."""
        return self._waiting

    @Property(str, notify=changed)
    def message(self) -> str:
        """What came of the last key."""
        return self._message

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self._wrong

    @Slot(str)
    def learn(self, meaning: str) -> None:
        """The next key that is pressed gets this meaning."""
        self._waiting = meaning
        asked = self._words("keys.press").replace("%1", self._words(f"key.{meaning}"))
        self._tell(asked, wrong=False)

    @Slot(str)
    def forget(self, meaning: str) -> None:
        """Nothing means this any more, unless the settings say so."""
        self._keep(self._learnt.without(meaning), "keys.forgotten")

    @Slot()
    def stop(self) -> None:
        """No key is waited for."""
        self._waiting = ""
        self._tell("", wrong=False)

    def hear(self, code: int, *, writes: bool) -> None:
        """A key was pressed while one was waited for. `writes`: it puts a character into a field."""
        meaning, taken = self._waiting, self.map.meaning(code)
        if code == 0 or (writes and meaning not in SWITCHES):
            self._tell(self._words("keys.writes" if code else "keys.unknown"), wrong=True)
        elif taken and taken != meaning:
            told = self._words("keys.taken").replace("%1", self._words(f"key.{taken}"))
            self._tell(told, wrong=True)
        else:
            self._waiting = ""
            self._keep(self._learnt.taught(meaning, code), "keys.learnt")

    def _keep(self, learnt: KeyMap, told: str) -> None:
        try:
            save_keys(self._file, learnt)
        except OSError as error:
            self._tell(self._words("keys.not-saved").replace("%1", str(error)), wrong=True)
            return
        self._learnt = learnt
        self._tell(self._words(told), wrong=False)

    def _tell(self, message: str, *, wrong: bool) -> None:
        self._message = message
        self._wrong = wrong
        self.changed.emit()


def _learnt(file: Path) -> KeyMap:
    """A file that cannot be read is no reason to stay shut: the settings' keys go on working."""
    try:
        return load_keys(file)
    except SettingsError as error:
        log.error("the keys that were learnt: %s", error)
        return KeyMap()
