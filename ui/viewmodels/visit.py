"""One visit as the screens see it: where the visitor is, their language, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n import direction
from kiosk.session import IdleWatch, Place, Timing, Trail
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock
    from kiosk.languages import Language
    from ui.viewmodels.look import Look

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
_LAST = frozenset({"thanks", "thanked"})


@QmlElement
@QmlSingleton
class Visit(QObject):
    """Pages call `open`, `back`, `home`; the frame shows `page`. Everything resets on `ended`."""

    pageChanged = Signal()
    languageChanged = Signal()
    warningChanged = Signal()
    endAsked = Signal()
    clearingChanged = Signal()
    ended = Signal()
    began = Signal()
    felt = Signal()
    """A key or a touch, on any page."""

    def __init__(
        self,
        look: Look,
        languages: dict[str, Language],
        clock: Clock,
        *,
        timing: Timing | None = None,
        clearing_seconds: int = 40,
        translate: Callable[[str], None] = lambda _tag: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._languages = languages
        self._translate = translate
        self._trail = Trail()
        self._idle = IdleWatch(clock, timing)
        self._clearing_seconds = clearing_seconds
        self._clearing_left = clearing_seconds
        self._warning = False
        self._has_answers = False
        self.before_end: Callable[[], bool] = lambda: False
        """Whether something is asked on a page of its own before a visitor goes."""
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._speak_in(next(iter(languages)))

    # What the screens read ---------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._trail.here.page

    @Property("QVariantMap", notify=pageChanged)
    def params(self) -> dict[str, Any]:
        return self._trail.here.params

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        return self._trail.can_go_back

    @Property(bool, notify=pageChanged)
    def running(self) -> bool:
        """Whether somebody has begun a visit."""
        return self._trail.here.page != "attract"

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, Any]]:
        return [
            {
                "code": each.code,
                "name": each.name,
                "start": each.start,
                "welcome": each.welcome,
                "choose": each.choose,
                "rtl": direction(each.code) == "rtl",
            }
            for each in self._languages.values()
        ]

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        return self._languages[self._language].name

    @Property(bool, notify=warningChanged)
    def warning(self) -> bool:
        """Whether the visitor is being asked if they are still there."""
        return self._warning

    @Property(int, notify=warningChanged)
    def secondsLeft(self) -> int:
        return self._idle.seconds_left

    # What the screens ask for ------------------------------------------------------------

    @Slot(str)
    def start(self, tag: str) -> None:
        """Somebody touched a language on the first screen."""
        self._speak_in(tag)
        self._idle.begin()
        self._timer.start()
        self._trail.home()
        self.began.emit()
        self.pageChanged.emit()

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        """Another language in the middle; nothing else changes."""
        if tag != self._language:
            self._speak_in(tag)

    @Slot(str)
    @Slot(str, "QVariantMap")
    def open(self, page: str, params: dict[str, Any] | None = None) -> None:
        self._trail.go(Place(page, dict(params or {})))
        self.pageChanged.emit()

    @Slot(str)
    @Slot(str, "QVariantMap")
    def replace(self, page: str, params: dict[str, Any] | None = None) -> None:
        self._trail.replace(Place(page, dict(params or {})))
        self.pageChanged.emit()

    @Slot()
    def back(self) -> None:
        self._trail.back()
        self.pageChanged.emit()

    @Slot()
    def home(self) -> None:
        self._trail.home()
        self.pageChanged.emit()

    @Slot()
    def askEnd(self) -> None:
        """End always asks when there are answers."""
        if self._has_answers:
            self.endAsked.emit()
        elif not self.before_end():
            self.end()

    @Slot()
    def end(self) -> None:
        """Wipe the visit: nothing of it is left for the next person."""
        self._timer.stop()
        self._idle.end()
        self._has_answers = False
        self._set_warning(on=False)
        self._trail.forget()
        self.ended.emit()
        self._look.reset()
        self._speak_in(next(iter(self._languages)))
        self.pageChanged.emit()

    @Slot()
    def moreTime(self) -> None:
        self._idle.extend()
        self._set_warning(on=False)

    # The last screen wipes itself ----------------------------------------------------------

    @Property(int, notify=clearingChanged)
    def clearingLeft(self) -> int:
        """Seconds until the thank-you screen is wiped."""
        return self._clearing_left

    @Slot()
    def startClearing(self) -> None:
        """Whoever listens or uses keys gets longer for it, as for every pause."""
        self._clearing_left = round(self._idle.stretched(self._clearing_seconds))
        self.clearingChanged.emit()

    @Slot()
    def moreClearing(self) -> None:
        """As often as the visitor likes."""
        self._idle.extend()
        self.startClearing()

    def _clear(self) -> None:
        if self.page not in _LAST or self._warning:
            return
        self._clearing_left -= 1
        self.clearingChanged.emit()
        if self._clearing_left <= 0:
            self.end()

    # What the app tells it ---------------------------------------------------------------

    @Slot()
    def touched(self) -> None:
        """Any key or touch counts as a sign of life."""
        self._idle.touch()
        self.felt.emit()

    def set_slow(self, slow: bool) -> None:
        """Listeners and keypad users get twice the time."""
        self._idle.slow = slow

    def set_has_answers(self, has_answers: bool) -> None:
        self._has_answers = has_answers

    @Slot()
    def tick(self) -> None:
        """Once a second while a visit runs."""
        self._clear()
        phase = self._idle.phase
        if phase == "over":
            self.end()
        elif phase == "warning":
            self._set_warning(on=True)
        elif self._warning:
            self._set_warning(on=False)

    def _set_warning(self, *, on: bool) -> None:
        changed = on != self._warning
        self._warning = on
        if changed or on:
            self.warningChanged.emit()

    def _speak_in(self, tag: str) -> None:
        """Direction, letters and words in one go: every text is laid out once, at its end."""
        self._language = tag
        with self._look.held():
            self._translate(tag)
            self._look.set_language(tag)
            self.languageChanged.emit()
