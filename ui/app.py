"""The composition root: builds what the kiosk is made of and hands it to the screens."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import content
from kiosk.clock import Clock, SystemClock
from kiosk.languages import load_languages
from kiosk.session import Timing
from kiosk.speech.events import SpeechEvent
from ui.a11y.access import Access
from ui.a11y.narrator import Narrator, follow_focus
from ui.a11y.recordings import Recordings
from ui.background import Background
from ui.health import health_rows
from ui.keeper import StoreKeeper
from ui.packs import WARM_LANE, NoPackError, find_pack, offered_languages, warm
from ui.singletons import offer
from ui.sound import RealSound
from ui.spoken import SpokenSettings
from ui.surveys import Surveys
from ui.sync_child import SyncChild
from ui.translations import Translations, words
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.captions import Captions
from ui.viewmodels.dates import Dates
from ui.viewmodels.feedback import Feedback
from ui.viewmodels.followup import Followup
from ui.viewmodels.guide import Guide
from ui.viewmodels.herald import Herald
from ui.viewmodels.keyboard import Keyboard
from ui.viewmodels.look import Look
from ui.viewmodels.lookup import Lookup
from ui.viewmodels.narration import Narration
from ui.viewmodels.opinion import Opinion
from ui.viewmodels.recorder import Recorder
from ui.viewmodels.slip import Slip
from ui.viewmodels.staff import Staff
from ui.viewmodels.stories import Stories
from ui.viewmodels.visit import Visit
from ui.viewmodels.wall import Wall
from ui.window import end_engine, load_window, place_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQml import QQmlApplicationEngine

    from kiosk.cases.public import PublicStatus
    from kiosk.settings import Settings
    from kiosk.speech.speaker import Speaker
    from kiosk.store import StoreStatus
    from kiosk.trust.reference import Reference

log = logging.getLogger(__name__)
PURGE_EVERY_MS = 6 * 3600 * 1000

MakeSpeaker = Callable[[Callable[[SpeechEvent], None]], "Speaker"]


class Kiosk(QObject):
    """One window with everything behind it. `show` opens it; `close` leaves nothing running."""

    def __init__(
        self,
        settings: Settings,
        assets: Path,
        *,
        clock: Clock | None = None,
        make_speaker: MakeSpeaker | None = None,
        sync: bool = True,
        locked: bool = True,
    ) -> None:
        super().__init__()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        self.settings = settings
        self.assets = assets
        self.clock = clock or SystemClock()
        self.pack = find_pack(settings)
        self.background = Background(self)
        self.keeper = StoreKeeper(
            settings.data_dir, self.clock, self.background, settings.staff.pin_hash
        )
        self.sync = SyncChild(settings.data_dir) if sync else None
        self.translations = Translations(assets / "i18n")
        self.fault = ""
        self._engine: QQmlApplicationEngine | None = None
        # Held for good: without a reference of ours the window goes with Python's next collection.
        self._window: QQuickWindow | None = None
        self._make_speaker = make_speaker or self._real_speaker
        self._use_clips: Callable[[Path], None] = lambda _pack: None
        self._build_models()
        self._connect()
        self.access = Access(
            settings=settings,
            clock=self.clock,
            look=self.look,
            visit=self.visit,
            narrator=self.narrator,
            narration=self.narration,
            keyboard=self.keyboard,
            feedback=self.feedback,
            window=lambda: self.window,
            words=words,
            locked=locked,
            parent=self,
        )
        self.access.wedge.scanned = self._take_scan
        asked = self.narrator.private_field
        self.narrator.private_field = lambda: self.visit.page == "addition" or asked()
        profiles = self.access.profiles
        profiles.changed.connect(lambda: self.guide.set_plain(profiles.plain))
        profiles.chosen.connect(lambda: self.captions.setOn(profiles.present.captions))

    # Parts -------------------------------------------------------------------------------

    def _build_models(self) -> None:
        settings, clock = self.settings, self.clock
        table = load_languages(self.assets / "i18n" / "languages.toml")
        languages = offered_languages(table, settings, self.pack)
        self.look = Look(self.assets / "themes", settings.display.ppi, self)
        self.guide = Guide(self.pack, clock, self)
        self.stories = Stories(self.guide, self)
        self.keyboard = Keyboard(self.assets / "keyboards", self)
        self.narrator = Narrator(self._speaker_on_screen_thread, words, self)
        self.narration = Narration(self.narrator, self._page, self)
        self.attachments = Attachments(self)
        self.feedback = Feedback(self, self.keeper, self.attachments, clock, self)
        self.feedback.pack_version = self.pack.pack.version
        self.followup = Followup(self._look_up, self.keeper, words, clock, self)
        self.opinion = Opinion(self.guide.shown, self.keeper, words, clock, self)
        self.surveys = Surveys(
            self,
            settings.data_dir,
            self.keeper,
            self.background,
            self.guide,
            self.feedback,
            words,
            clock,
            self,
        )
        printer = settings.printer
        self.slip = Slip(
            self.background, printer.queue, printer.paper_mm, self._on_paper, words, self
        )
        self.staff = Staff(self.keeper.knock, self._health, words, clock, self)
        self.wall = Wall(clock, self.pack.pack.timezone, self)
        self.dates = Dates(clock, self.pack.pack.timezone, parent=self)
        self.lookup = Lookup(self)
        self.recorder = Recorder(
            RealSound(self._sound_device),
            self.background,
            self.attachments,
            self.narrator.silence,
            self,
        )
        self._has_media = False
        self.recordings = Recordings(self.feedback, self.narrator, lambda: self._has_media, self)
        self.captions = Captions(
            self.narrator, self.narration, self.recorder, self.recordings.words_of, self
        )
        self.keyboard.set_languages(list(languages))
        timing = Timing(
            quiet=settings.session.idle_warning_s, countdown=settings.session.idle_countdown_s
        )
        self.visit = Visit(
            self.look,
            languages,
            clock,
            timing=timing,
            clearing_seconds=settings.session.thank_you_s,
            translate=self._speak_in,
            parent=self,
        )
        self.herald = Herald(
            settings.herald, self.visit, self.guide, self.narrator, self.captions, clock, self
        )

    def _connect(self) -> None:
        self.visit.ended.connect(self._wipe)
        self.surveys.attend(self.visit)
        self.visit.warningChanged.connect(self._warn)
        self.feedback.answeredChanged.connect(self._count_answers)
        self.opinion.writingChanged.connect(self._count_answers)
        self.followup.draftChanged.connect(self._count_answers)
        self.slip.told.connect(self.narration.announce)
        self.visit.pageChanged.connect(self.opinion.settle)
        self.opinion.told.connect(self.narration.announce)
        self.opinion.told.connect(lambda _words: self.surveys.pulse.said())
        self.feedback.submitted.connect(lambda: self.surveys.handed_in(self.visit))
        self.narrator.changed.connect(self._one_voice)
        self.staff.quitAsked.connect(self._app.quit)
        self.staff.struck.connect(lambda: self.narrator.announce(words("echo.digit")))
        if self.sync is not None:
            self.keeper.kept = self.sync.wake

    def _count_answers(self) -> None:
        written = self.opinion.writing or bool(self.followup.draft)
        self.visit.set_has_answers(self.feedback.answered or written)

    def _sound_device(self) -> str:
        """Where recordings play now: with the voice."""
        speech = self.settings.speech
        ears = speech.headphone_device if self.access.privacy.headphones else None
        return ears or speech.device or ""

    def form_bytes(self, form_id: str) -> bytes:
        return self.guide.pack.form_bytes(form_id)

    def form_media(self, form_id: str) -> dict[str, Path]:
        found = self.guide.pack.form_media(form_id)
        self._has_media = bool(found)
        return found

    def _look_up(self, reference: Reference, done: Callable[[PublicStatus | None], None]) -> None:
        """What is known of a number here, read off the screen's thread."""

        def read() -> PublicStatus | None:
            from kiosk.store.told import told_status

            return told_status(self.settings.data_dir, reference)

        self.background.run("told", read, done)

    def _on_paper(self, number: str) -> list[str]:
        """Nothing that the thank-you page does not say as well."""
        title = self.guide.pack.centre(self.visit.language).title
        keep = "panel.keep" if self.feedback.purpose == "panel" else "thanks.keep"
        return [title, words("thanks.number"), number, words(keep)]

    def _take_scan(self, read: str) -> None:
        """A number was scanned: what became of it is shown, wherever the visitor stood."""
        if self.visit.page != "followup":
            self.visit.open("followup")
        self.followup.scan(read)

    def _speak_in(self, tag: str) -> None:
        self.translations.use(tag)
        self.opinion.set_language(tag)
        self.surveys.set_language(tag)
        for model in (
            self.guide,
            self.feedback,
            self.followup,
            self.slip,
            self.narrator,
            self.captions,
        ):
            model.set_language(tag)
        self.keyboard.setLanguage(tag)
        if self._engine is not None:
            self._engine.retranslate()

    # Speech ------------------------------------------------------------------------------

    def _speaker_on_screen_thread(self, hear: Callable[[SpeechEvent], None]) -> Speaker:
        return self._make_speaker(lambda event: self.background.call(lambda: hear(event)))

    def _real_speaker(self, on_event: Callable[[SpeechEvent], None]) -> Speaker:
        from kiosk.speech.speaker import Speaker

        speaker = Speaker(
            self.assets,
            SpokenSettings(self.settings),
            on_event,
            start_thread=self.background.start_thread,
        )
        speaker.use_clips(self.guide.pack.folder)
        self._use_clips = speaker.use_clips
        return speaker

    def _one_voice(self) -> None:
        """What an author recorded falls silent when the screen speaks."""
        if self.narrator.speaking:
            self.recorder.quiet()

    def _page(self) -> QObject | None:
        window = self.window
        return window.findChild(QQuickItem, "page") if window else None

    def _warn(self) -> None:
        """By sight and by sound, also to who has not asked for the voice; the last time at 10 s."""
        if self.visit.warning and self.visit.secondsLeft in {30, 20, 10}:
            self.narrator.insist(words("idle.title"))

    # The window --------------------------------------------------------------------------

    @property
    def window(self) -> QQuickWindow | None:
        return self._window

    def _register(self) -> None:
        offer(
            Look=self.look,
            Visit=self.visit,
            Guide=self.guide,
            Herald=self.herald,
            Feedback=self.feedback,
            Followup=self.followup,
            Slip=self.slip,
            Opinion=self.opinion,
            Narration=self.narration,
            Staff=self.staff,
            Stories=self.stories,
            Keyboard=self.keyboard,
            Wall=self.wall,
            Dates=self.dates,
            Lookup=self.lookup,
            Attachments=self.attachments,
            Captions=self.captions,
            Recorder=self.recorder,
            **self.surveys.models(),
            **self.access.models(),
        )

    def show(self, size: QSize | None = None) -> QQuickWindow:
        """Open the window; what the first frame does not need starts after it."""
        from ui.pictures import KhatamProvider, QrProvider

        self._register()
        pictures = {"qr": QrProvider(), "khatam": KhatamProvider()}
        self._engine, window = load_window("Public/KioskWindow.qml", pictures, self)
        self._window = window
        place_window(window, self.look, self.settings.display, size)
        window.installEventFilter(self.access.hands)
        follow_focus(self._app, self.narrator)
        self.access.begin()
        window.frameSwapped.connect(self._first_frame, Qt.ConnectionType.SingleShotConnection)
        return window

    def _first_frame(self) -> None:
        QTimer.singleShot(0, self._start_the_rest)

    def _start_the_rest(self) -> None:
        if self.settings.speech.enabled:
            self.herald.start()
        self.keeper.open(self._store_failed)
        if self.sync is not None:
            QTimer.singleShot(300, self.sync.start)
        self._warm()
        purge = QTimer(self, interval=PURGE_EVERY_MS)
        purge.timeout.connect(lambda: self.keeper.purge(self.settings.purge.after_days))
        purge.start()

    def _warm(self) -> None:
        pack = self.guide.pack
        languages = [each["code"] for each in self.visit.languages]
        self.background.run(WARM_LANE, lambda: warm(pack, languages), self._learn)

    def _learn(self, words_by_language: dict[str, list[str]]) -> None:
        for tag, found in words_by_language.items():
            self.keyboard.set_words(tag, found)

    def _store_failed(self, error: Exception) -> None:
        from kiosk.store import StoreInUse

        self.fault = str(error)
        if isinstance(error, StoreInUse):
            self._app.exit(1)
        else:
            log.error("the store cannot be opened: %s", error)

    # Between visits ----------------------------------------------------------------------

    def _wipe(self) -> None:
        self.feedback.leave()
        self.followup.leave()
        self.slip.leave()
        self.surveys.leave()
        self.opinion.leave()
        self.recorder.leave()
        self.attachments.wipe()
        self.narration.reset()
        self.captions.reset()
        self.access.reset()
        self.keyboard.reset()
        self._app.clipboard().clear()
        self._take_new_pack()

    def _take_new_pack(self) -> None:
        """A pack that arrived is shown from the next visit on."""
        try:
            found = find_pack(self.settings)
        except (NoPackError, content.PackError) as error:
            log.error("the newest pack cannot be opened: %s", error)
            return
        if found.folder != self.guide.pack.folder:
            self.guide.replace(found)
            self._use_clips(found.folder)
            self._warm()
            self.feedback.pack_version = found.pack.version

    def _health(self, done: Callable[[list[dict[str, Any]]], None]) -> None:
        def tell(status: StoreStatus | None, error: str) -> None:
            rows = health_rows(status, error, self.guide.pack, self.narrator.fault, words)
            done([*rows, self.access.health()])

        self.keeper.status(lambda status: tell(status, ""), lambda error: tell(None, str(error)))

    def close(self) -> None:
        """End the worker, the child and the lanes, in that order."""
        self.opinion.settle()
        self.access.close()
        self.herald.hush()
        self.narrator.close()
        if self.sync is not None:
            self.sync.close()
        self.keeper.close()
        self.background.close()
        if self._window is not None:
            self._window.close()
            self._window = None
        if self._engine is not None:
            engine, self._engine = self._engine, None
            end_engine(engine)
