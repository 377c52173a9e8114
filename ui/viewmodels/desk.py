"""Who sits at the desk, which page is open, and whether it is in touch with central."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.staff.pages import PAGES, may_open
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.languages import Language
    from kiosk.staff.signing_in import Outcome, Session
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LOCK_AFTER_MS = 10 * 60_000
"""A desk that nobody touches does not stay open to who comes by."""


@QmlElement
@QmlSingleton
class Desk(QObject):
    changed = Signal()
    pageChanged = Signal()
    entered = Signal(object)
    """Somebody signed in: their session."""
    refused = Signal()
    left = Signal()
    languageAsked = Signal(str)

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        languages: dict[str, Language],
        centre: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._languages = languages
        self._centre = centre
        self._session: Session | None = None
        self._busy = False
        self._message = ""
        self._page = "board"
        self._sync = ""
        self._sync_good = True
        self.holds: Callable[[str], bool] = lambda _page: False
        """Whether the open page has a question to ask before another one opens."""
        self._lock = QTimer(self, singleShot=True, interval=LOCK_AFTER_MS)
        self._lock.timeout.connect(self.signOut)

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        return self._session is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why signing in did not work."""
        return self._message

    @Property(str, notify=changed)
    def shown(self) -> str:
        return "" if self._session is None else self._session.shown

    @Property(str, notify=changed)
    def role(self) -> str:
        return "" if self._session is None else self._telling.say(f"desk.role.{self._session.role}")

    @Property(str, notify=changed)
    def centre(self) -> str:
        return self._centre(self._telling.language)

    @Property(str, notify=changed)
    def sync(self) -> str:
        return self._sync

    @Property(bool, notify=changed)
    def syncGood(self) -> bool:
        return self._sync_good

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._telling.language

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, str]]:
        return [{"code": each.code, "name": each.name} for each in self._languages.values()]

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property("QVariantList", notify=changed)
    def pages(self) -> list[dict[str, str]]:
        """What this role finds in the bar at the side; each is `ui/qml/Desk/<Name>Page.qml`."""
        return [
            {"id": page, "name": self._telling.say(f"desk.page.{page}")}
            for page in PAGES
            if self._may(page)
        ]

    @Slot(str)
    def open(self, page: str) -> None:
        if page in PAGES and self._may(page) and page != self._page and not self.holds(page):
            self.show(page)

    def show(self, page: str) -> None:
        """Open a page, whatever is begun on the one before."""
        self._page = page
        self.pageChanged.emit()

    @Slot(str, str)
    def signIn(self, name: str, password: str) -> None:
        if self._busy or not name.strip() or not password:
            return
        self._busy, self._message = True, ""
        self.changed.emit()
        self._lane.ask(lambda office: office.sign_in(name, password), self._answered, self._failed)

    @Slot()
    def signOut(self) -> None:
        if self._session is None:
            return
        self._session = None
        self._lock.stop()
        self._page = "board"
        self._lane.ask(lambda office: office.sign_out())
        self.left.emit()
        self.pageChanged.emit()
        self.changed.emit()

    @Slot(str)
    def speak(self, tag: str) -> None:
        if tag in self._languages:
            self.languageAsked.emit(tag)

    def _may(self, page: str) -> bool:
        return self._session is not None and may_open(self._session.role, page)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._session is not None:
            self._lock.start()

    def tell_sync(self, words: str, *, good: bool) -> None:
        self._sync, self._sync_good = words, good
        self.changed.emit()

    def retell(self) -> None:
        self._message = ""
        self.changed.emit()
        self.pageChanged.emit()

    def _answered(self, outcome: Outcome) -> None:
        self._busy = False
        if outcome.session is not None:
            self._session = outcome.session
            self._lock.start()
            self.entered.emit(outcome.session)
        elif outcome.result == "wait":
            self._message = self._telling.count("desk.door.wait", max(1, round(outcome.wait_s)))
        else:
            self._message = self._telling.say("desk.door.wrong")
        self.changed.emit()
        if outcome.session is None:
            self.refused.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._message = self._telling.say("desk.door.fault", error)
        self.changed.emit()
