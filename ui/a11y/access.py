"""Every way of using the kiosk beside touch and sight, put together.

Keys and switches, the exploring finger, the voice that starts with a headset, the profiles that set
all of it at once, and what of it is left for the next visitor: nothing.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from kiosk.session import Profile, Steadiness, Steady
from kiosk.settings import KeyMap, SettingsError, read_keys
from kiosk.settings.keymap import KEYPAD, KEYS_FILE, SWITCHES
from ui.a11y.finger import Finger
from ui.a11y.hands import Hands
from ui.a11y.headphones import Jack, JackError, open_jack
from ui.a11y.keywork import KeyWork
from ui.a11y.screen import Screen
from ui.a11y.wedge import Wedge
from ui.health import headphones_row
from ui.viewmodels.explore import Explore
from ui.viewmodels.keypad import Keypad
from ui.viewmodels.privacy import Privacy
from ui.viewmodels.profiles import Profiles
from ui.viewmodels.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtQuick import QQuickWindow

    from kiosk.clock import Clock
    from kiosk.settings import Settings
    from ui.a11y.narrator import Narrator
    from ui.viewmodels.feedback import Feedback
    from ui.viewmodels.keyboard import Keyboard
    from ui.viewmodels.look import Look
    from ui.viewmodels.narration import Narration
    from ui.viewmodels.visit import Visit

log = logging.getLogger(__name__)
SCANNING_PAGES = {"home", "followup"}
"""Where a reference number may be scanned. Elsewhere what a scanner types is the page's own."""

Key = Qt.Key

# A full keyboard needs no teaching: what its own keys mean, one key each.
USUAL_KEYS = {
    Key.Key_Escape: "cancel",
    Key.Key_Back: "cancel",
    Key.Key_F2: "profiles",
    Key.Key_F3: "repeat",
    Key.Key_F6: "pause",
    Key.Key_F7: "softer",
    Key.Key_F8: "louder",
    Key.Key_F9: "dark",
    Key.Key_Help: "help",
    Key.Key_VolumeUp: "louder",
    Key.Key_VolumeDown: "softer",
}
# While scanning is on, the keys that most switch boxes send are its switches.
SWITCH_KEYS = {
    "one": {Key.Key_Space: "choose", Key.Key_Return: "choose", Key.Key_Enter: "choose"},
    "two": {Key.Key_Space: "move", Key.Key_Return: "choose", Key.Key_Enter: "choose"},
}
# Never taught: what is only held, and the way round the page that teaches.
_UNTAUGHT = {
    Key.Key_Shift,
    Key.Key_Control,
    Key.Key_Alt,
    Key.Key_Meta,
    Key.Key_AltGr,
    Key.Key_Tab,
    Key.Key_Backtab,
}


class Access(QObject):
    """Built once with the kiosk; `reset` between visits."""

    def __init__(
        self,
        *,
        settings: Settings,
        clock: Clock,
        look: Look,
        visit: Visit,
        narrator: Narrator,
        narration: Narration,
        keyboard: Keyboard,
        feedback: Feedback,
        window: Callable[[], QQuickWindow | None],
        words: Callable[[str], str],
        locked: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._look, self._visit = look, visit
        self._narrator, self._narration = narrator, narration
        self._words = words
        self._by_keys = False
        self._guest = False
        self._jack: Jack | None = None
        self.jack_fault = ""
        self.screen = Screen(window)
        self.screen.writing = keyboard.setShown
        self.explore = Explore(self)
        self.privacy = Privacy(handset=settings.speech.private == "always", parent=self)
        self.profiles = Profiles(self._apply, self)
        self.scanner = Scanner(
            self.screen, narrator, clock, step=settings.scanning.step_s, parent=self
        )
        self.wedge = Wedge(self._wants_scans)
        self.keypad = Keypad(settings.data_dir / KEYS_FILE, self._given_keys(), words, self)
        self.steady = Steady(clock, self._usual_steadiness())
        self._finger = Finger(self.screen, narrator, self.explore, clock)
        self._work = KeyWork(
            screen=self.screen,
            narrator=narrator,
            narration=narration,
            visit=visit,
            keyboard=keyboard,
            keypad=self.keypad,
            scanner=self.scanner,
            explore=self.explore,
            privacy=self.privacy,
            open_ways=self._open_ways,
            words=words,
        )
        self.hands = Hands(look, visit.touched, self.steady, self, locked=locked, parent=self)
        narrator.alone = lambda: self.privacy.alone
        narrator.private_field = lambda: any(q["personal"] for q in feedback.questions)
        keyboard.typed.connect(self._echo)
        narrator.changed.connect(self._give_time)
        visit.pageChanged.connect(self._page_changed, Qt.ConnectionType.QueuedConnection)
        self.profiles.shut.connect(self._ways_shut)
        self.scanner.said.connect(self._say_part)
        self.scanner.changed.connect(self._give_time)
        look.changed.connect(self.scanner.place, Qt.ConnectionType.QueuedConnection)
        self.explore.tellingChanged.connect(self._tell_explore)
        self.privacy.darkened.connect(self._tell_dark)

    def models(self) -> dict[str, QObject]:
        """What QML finds, by name."""
        return {
            "Explore": self.explore,
            "Keypad": self.keypad,
            "Privacy": self.privacy,
            "Profiles": self.profiles,
            "Scanner": self.scanner,
        }

    def begin(self) -> None:
        """The window is there: listen to the socket, and scan where the settings ask for it."""
        self.scanner.reset(self._settings.scanning.switches)
        if self._jack is not None:
            return
        try:
            self._jack = open_jack(self._settings.speech.jack, self)
        except JackError as error:
            self.jack_fault = str(error)
            log.error("%s", error)
        self.watch(self._jack)

    def watch(self, jack: Jack | None) -> None:
        """Follow a socket: headphones in starts the voice, headphones out stops it."""
        self._jack = jack
        if jack is not None:
            jack.watch(self._headphones)

    def reset(self) -> None:
        """As the next visitor expects it."""
        self._by_keys = False
        self.explore.reset()
        self.privacy.reset()
        self.profiles.reset()
        self.steady.steadiness = self._usual_steadiness()
        self.steady.forget()
        self.keypad.closeAsked.emit()
        self.scanner.reset(self._settings.scanning.switches)
        self._give_time()

    def health(self) -> dict[str, Any]:
        """The row of the headphones for staff."""
        watched, inserted = self._jack is not None, self.privacy.headphones
        return headphones_row(
            self._words, watched=watched, inserted=inserted, fault=self.jack_fault
        )

    def close(self) -> None:
        if self._jack is not None:
            self._jack.close()
            self._jack = None

    # Keys and fingers (what `Hands` asks) ------------------------------------------------

    @property
    def sending(self) -> bool:
        return self.screen.sending

    def learn(self, event: QKeyEvent) -> bool:
        if not self.keypad.waiting or event.key() in _UNTAUGHT:
            return False
        if event.key() == Key.Key_Escape:
            self.keypad.stop()
        else:
            self.keypad.hear(event.nativeScanCode(), writes=bool(event.text().strip()))
        return True

    def scan(self, event: QKeyEvent) -> bool:
        return self.wedge.press(event)

    def _wants_scans(self) -> bool:
        return self._visit.page in SCANNING_PAGES and not self.keypad.waiting

    def meaning(self, event: QKeyEvent) -> str:
        key = Key(event.key())
        switch = SWITCH_KEYS.get(self.scanner.switches, {}).get(key, "")
        return self.keypad.map.meaning(event.nativeScanCode()) or switch or USUAL_KEYS.get(key, "")

    def do(self, meaning: str) -> None:
        if meaning in {*KEYPAD, *SWITCHES}:
            self._by_keys = True
            self._give_time()
        if meaning.startswith("headphones"):
            self._headphones(meaning == "headphones-in")
        else:
            self._work.do(meaning)

    def explore_touch(self, event: QEvent) -> bool:
        return self._finger.take(event)

    # What happens by itself --------------------------------------------------------------

    def _headphones(self, inserted: bool) -> None:
        if inserted != self.privacy.headphones:
            self.privacy.set_headphones(inserted)
            self._narrator.set_headphones(inserted)
            self._narration.setOn(inserted)

    def _open_ways(self) -> None:
        """A key opens the chooser aloud, whoever pressed it; the voice goes again if nobody keeps it."""
        if not self._narrator.on:
            self._guest = True
            self._narrator.set_on(True)
        self.keypad.panelAsked.emit("profiles")
        self._narrator.announce(
            f"{self._words('profiles.title')}. {self._words('profiles.explained')}"
        )

    def _ways_shut(self) -> None:
        if self._guest:
            self._guest = False
            self._narrator.set_on(False)

    def _page_changed(self) -> None:
        if self.scanner.active:
            self.scanner.restart()

    def _echo(self, typed: str) -> None:
        """What a key has typed: a letter by its name, a finished word; nothing of what is personal."""
        personal = self._narrator.private_field()
        if personal and not self.privacy.alone:
            self._narrator.announce(self._words("echo.character"))
        else:
            self._narrator.announce(typed, personal=personal)

    def _say_part(self, kind: str, names: str) -> None:
        things = [name for name in names.split("|") if name]
        said = self._words(f"part.{kind}")
        if kind == "keys" and len(things) > 1:
            row = self._words("part.row").replace("%1", things[0]).replace("%2", things[-1])
            said = f"{said}. {row}"
        elif things and kind != "leave":
            said = f"{said}. {things[0]}"
        self._narrator.announce(said)

    def _tell_explore(self) -> None:
        if self.explore.telling:
            self.keypad.panelAsked.emit("telling")
            self._narrator.insist(self._words("explore.telling.on"))

    def _tell_dark(self, dark: bool) -> None:
        self._narrator.insist(self._words("dark.on" if dark else "dark.off"))

    # Settings of a visit -----------------------------------------------------------------

    def _apply(self, chosen: Profile) -> None:
        look = self._look
        look.setSize(chosen.size)
        look.setTheme(chosen.theme)
        look.setLowReach(chosen.low_reach)
        look.setReducedMotion(chosen.still)
        self.explore.setTouch(chosen.explore)
        self.steady.steadiness = (
            chosen.steadiness if chosen.steadiness != Steadiness() else self._usual_steadiness()
        )
        self.scanner.setSwitches(chosen.switches)
        guest, self._guest = self._guest, False
        listens = chosen.speech or self.privacy.headphones
        if guest or self._narrator.on:
            self._narrator.announce(self._words(f"profile.{chosen.id}") if chosen.id else "")
        self._narrator.set_on(listens)
        self._give_time()

    def _give_time(self) -> None:
        """Listeners, keypads, switches and most profiles get twice the time."""
        slow = self.profiles.present.slow or self.scanner.active or self._by_keys
        self._visit.set_slow(self._narrator.on or slow)

    def _usual_steadiness(self) -> Steadiness:
        keys = self._settings.keys
        return Steadiness(double_strike=keys.double_strike_ms / 1000, hold=keys.hold_ms / 1000)

    def _given_keys(self) -> KeyMap:
        try:
            return read_keys(self._settings.keys.codes)
        except SettingsError as error:
            log.error("keys.codes: %s", error)
            return KeyMap()
