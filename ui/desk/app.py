"""The composition root of the staff desktop: builds what it is made of, hands it to the pages."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.clock import Clock, SystemClock
from kiosk.desk.form_words import FormWords
from kiosk.desk.ledger import Centre
from kiosk.desk.office import Office
from kiosk.desk.promise import service_standard
from kiosk.languages import load_languages
from ui.background import Background
from ui.desk.beside import Beside
from ui.desk.editors import Editors
from ui.desk.keeper import DeskKeeper
from ui.desk.lane import OfficeLane
from ui.desk.names import Names
from ui.desk.news import News, Shown
from ui.desk.telling import Telling
from ui.packs import WARM_LANE, find_pack, offered_languages
from ui.pictures import QrProvider
from ui.singletons import offer
from ui.sound import RealSound
from ui.sync_child import SyncChild
from ui.translations import Translations, words
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.board import Board
from ui.viewmodels.dates import Dates
from ui.viewmodels.desk import Desk
from ui.viewmodels.enclosures import Enclosures
from ui.viewmodels.feedback import Feedback
from ui.viewmodels.handbook import Handbook
from ui.viewmodels.helped import Helped
from ui.viewmodels.inbox import Inbox
from ui.viewmodels.keyboard import Keyboard
from ui.viewmodels.look import Look
from ui.viewmodels.lookup import Lookup
from ui.viewmodels.printing import Printing
from ui.viewmodels.record import Record
from ui.viewmodels.recorder import Recorder
from ui.viewmodels.surveys import Surveys
from ui.window import end_engine, load_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    from kiosk.settings import Settings
    from kiosk.staff.signing_in import Session

log = logging.getLogger(__name__)
DESK_PPI = 96.0
LOOK_MS = 5_000
"""How often to look for what the sync process brought."""


class DeskApp(QObject):
    """One window with everything behind it. `show` opens it; `close` leaves nothing running."""

    def __init__(
        self,
        settings: Settings,
        assets: Path,
        *,
        clock: Clock | None = None,
        language: str = "",
        sync: bool = True,
    ) -> None:
        super().__init__()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        self.settings = settings
        self.clock = clock or SystemClock()
        self.pack = find_pack(settings)
        self._zone = ZoneInfo(self.pack.pack.timezone)
        self._forms = FormWords(self.pack, self.clock)
        self._table = load_languages(assets / "i18n" / "languages.toml")
        self._names = Names(self.pack, self._forms, self._table)
        self._languages = offered_languages(self._table, settings, self.pack)
        self.translations = Translations(assets / "i18n")
        self.background = Background(self)
        self.sync = SyncChild(settings.data_dir) if sync else None
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self._build(assets)
        self._speak(language if language in self._languages else next(iter(self._languages)))

    def _build(self, assets: Path) -> None:
        self.look = Look(assets / "themes", DESK_PPI, self, metrics="desk.toml", size=0)
        self.telling = Telling(words, self._zone)
        self.lane = OfficeLane(self._office, self.background)
        self.desk = Desk(
            self.lane, self.telling, self._languages, lambda tag: self.pack.centre(tag).title, self
        )
        self.board = Board(self.lane, self.telling, self.clock, self._today, self)
        self.inbox = Inbox(self.lane, self.telling, self.clock, self._today, self)
        self.inbox.words.texts_of = self._forms.written
        self.printing = Printing(self.lane, self.telling, self)
        self._build_forms(assets)
        self.beside = Beside(
            self.lane, self.telling, self._languages, self.pack, self._names.services, self.clock,
            self.board, self.inbox, self.printing, self,
        )  # fmt: skip
        self.enclosures = Enclosures(
            self.lane, self.telling, self.inbox, self.recorder, self._forms.label, self
        )
        self.editors = Editors(
            self.lane, self.background, self.telling,
            {tag: each.name for tag, each in self._table.items()}, self.clock, self.board,
            self.beside.themes, self,
        )  # fmt: skip
        self.editors.making.asked.connect(lambda: self.desk.open("publish"))
        self.editors.approvals.moved.connect(self._tell_central)
        self.handbook.editAsked.connect(self._edit)
        self.desk.entered.connect(self._enter)
        self.desk.left.connect(self._leave)
        self.desk.languageAsked.connect(self._speak)
        self.inbox.moved.connect(self._tell_central)
        self.news = News(
            self.lane, self.settings.data_dir, self.telling, self.clock, self.desk,
            Shown(
                inbox=self.inbox, board=self.board, helped=self.helped, surveys=self.surveys,
                editors=self.editors, enclosures=self.enclosures,
            ),
            self._tell_central,
        )  # fmt: skip
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look_for_news)

    def _build_forms(self, assets: Path) -> None:
        """The visitors' own form pages, for what staff record for others."""
        self.attachments = Attachments(self)
        self.keyboard = Keyboard(assets / "keyboards", self, real=True)
        self.keyboard.set_languages(list(self._languages))
        self.dates = Dates(self.clock, self.pack.pack.timezone, parent=self)
        self.lookup = Lookup(self)
        self.recorder = Recorder(RealSound(), self.background, self.attachments, lambda: None, self)
        keeper = DeskKeeper(self.lane, self.settings.data_dir)
        self.feedback = Feedback(self.pack, keeper, self.attachments, self.clock, self)
        self.feedback.pack_version = self.pack.pack.version
        self.record = Record(
            self.feedback, keeper, self.keyboard, self.telling,
            {tag: each.name for tag, each in self._languages.items()},
            lambda: self.pack.pack.forms, self._print_slip, self,
        )  # fmt: skip
        self.handbook = Handbook(
            self.pack, self.telling, {tag: each.name for tag, each in self._languages.items()},
            self.translations.say, self.printing.ask, self,
        )  # fmt: skip
        self.helped = Helped(
            self.lane, self.telling, self.pack, self.handbook, self._today, self
        )  # fmt: skip
        self.surveys = Surveys(
            self.lane, self.telling, self.pack, words, self.clock, self._zone, self
        )
        self.record.guard(self.desk.show)
        self.desk.holds = self.record.holds
        self.desk.pageChanged.connect(self._begin_anew)
        self.record.recorded.connect(self._recorded)

    def _print_slip(self, number: str, tag: str, told: Callable[[str], None]) -> None:
        from ui.desk.printing import Job
        from ui.desk.slips import CODE, number_slip, square_code

        def say(key: str) -> str:
            return self.translations.say(key, tag)

        use = say("record.slip.use").replace("%1", say("followup.title"))
        html = number_slip(number, say("record.slip"), use, self.pack.centre(tag).title)
        drawings = {CODE: square_code(number)}
        self.printing.ask(Job(html=html, title=number, language=tag, drawings=drawings, told=told))

    def _edit(self, service: str, tag: str) -> None:
        """From what was read to where it is written."""
        self.editors.editing.choose(f"services/{service}")
        self.editors.editing.speak(tag)
        self.desk.open("publish")

    def _begin_anew(self) -> None:
        if self.desk.page == "record" and self.record.stage == "done":
            self.record.another()

    def _recorded(self) -> None:
        self.board.refresh()
        self.news.read_texts()
        self._tell_central()

    def _office(self) -> Office:
        """In the office's lane."""
        name = self.settings.kiosk.name or "desk"
        centre = Centre(
            zone=self._zone, roles=self._forms.roles, standard=service_standard(self.pack.pack)
        )
        return Office.open(self.settings.data_dir, self.clock, centre, name)

    def _today(self) -> date:
        return self.clock.now().astimezone(self._zone).date()

    # Languages -----------------------------------------------------------------------------

    def _speak(self, tag: str) -> None:
        self.translations.use(tag)
        self.look.set_language(tag)
        self.telling.language = tag
        self.telling.names = self._names.told(tag)
        if self._engine is not None:
            self._engine.retranslate()
        for model in (self.desk, self.board, self.inbox, self.record, self.beside, self.helped):
            model.retell()
        self.surveys.retell()
        self.enclosures.retell()
        self.editors.retell()

    # Sessions ------------------------------------------------------------------------------

    def _enter(self, session: Session) -> None:
        self.inbox.session = session
        self.beside.enter()
        self.record.welcome()
        self.handbook.retell()
        self.helped.enter()
        self.surveys.refresh()
        self.editors.enter(session)
        self.background.run(WARM_LANE, lambda: self.pack.prepare_search(self.telling.language))
        self.news.look()
        self.news.read_texts()
        self._looking.start()

    def _leave(self) -> None:
        self._looking.stop()
        self.inbox.wipe()
        self.enclosures.wipe()
        self.board.wipe()
        self.beside.wipe()
        self.record.wipe()
        self.handbook.wipe()
        self.helped.wipe()
        self.surveys.wipe()
        self.editors.wipe()
        self.recorder.leave()
        self.attachments.wipe()
        self.keyboard.reset()

    def look_for_news(self) -> None:
        """Take over what is new, then show it."""
        self.news.look()

    def _tell_central(self) -> None:
        if self.sync is not None:
            self.sync.wake()

    # The window ----------------------------------------------------------------------------

    @property
    def window(self) -> QQuickWindow | None:
        return self._window

    def show(self, size: QSize | None = None) -> QQuickWindow:
        offer(
            Look=self.look, Desk=self.desk, Board=self.board, Inbox=self.inbox, Record=self.record,
            Feedback=self.feedback, Keyboard=self.keyboard, Dates=self.dates, Lookup=self.lookup,
            Attachments=self.attachments, Recorder=self.recorder, Handbook=self.handbook,
            Helped=self.helped, Surveys=self.surveys, Enclosures=self.enclosures, **self.beside.offered, **self.editors.offered,
        )  # fmt: skip
        pictures = {"qr": QrProvider()}
        self._engine, window = load_window("Desk/DeskWindow.qml", pictures, self)
        self._window = window
        if size is not None:
            window.resize(size)
        window.installEventFilter(self)
        window.show()
        if self.sync is not None:
            window.frameSwapped.connect(self.sync.start, Qt.ConnectionType.SingleShotConnection)
        return window

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Rings are drawn for who uses the keys; whoever touches anything is here."""
        kind = event.type()
        if kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            self.look.showFocus(True)
            self.desk.touched()
        elif kind == QEvent.Type.MouseButtonPress:
            self.look.showFocus(False)
            self.desk.touched()
        return False

    def close(self) -> None:
        """The office last: what was begun ends first."""
        self._looking.stop()
        if self.sync is not None:
            self.sync.close()
        self.lane.close()
        self.background.close()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.close()
            self._window = None
        if self._engine is not None:
            engine, self._engine = self._engine, None
            end_engine(engine)
