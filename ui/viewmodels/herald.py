"""Announcements on the first screen, said aloud while nobody is there."""

from __future__ import annotations

import datetime as dt
from itertools import cycle
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.session.heralding import HeraldWatch
from ui.viewmodels.captions import LEAST_MS
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.clock import Clock
    from kiosk.settings.table import HeraldSettings
    from ui.a11y.narrator import Narrator
    from ui.viewmodels.captions import Captions
    from ui.viewmodels.guide import Guide
    from ui.viewmodels.visit import Visit

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 5_000


@QmlElement
@QmlSingleton
class Herald(QObject):
    """A round says all of the day's announcements, most urgent first; the next one says them in the
    next language. The first touch or key ends it, and everything a visitor begins.
    """

    changed = Signal()

    def __init__(
        self,
        settings: HeraldSettings,
        visit: Visit,
        guide: Guide,
        narrator: Narrator,
        captions: Captions,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._visit = visit
        self._guide = guide
        self._narrator = narrator
        self._captions = captions
        self._speaking = False
        self._written = False  # captions that are there for this, not for a visitor
        self._languages = cycle([each["code"] for each in visit.languages])
        self._watch = HeraldWatch(
            clock,
            ZoneInfo(guide.pack.pack.timezone),
            every_s=settings.every_min * 60,
            quiet=_hours(settings.quiet_from, settings.quiet_to),
        )
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        visit.felt.connect(self.hush)
        visit.pageChanged.connect(self.hush)
        narrator.fellSilent.connect(self._said)
        narrator.changed.connect(self._give_way)
        self._fade = QTimer(self, singleShot=True, interval=LEAST_MS)
        self._fade.timeout.connect(self._unwrite)

    def start(self) -> None:
        """Begin to wait for the first round, where the settings want any."""
        if self._settings.announcements:
            self._watch.disturbed()
            self._timer.start()

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being said that nobody asked for."""
        return self._speaking

    @Slot()
    def hush(self) -> None:
        """Silence now, and for a whole pause."""
        self._watch.disturbed()
        if self._speaking:
            self._end()
            self._narrator.silence()
        self._unwrite()

    def look(self) -> None:
        """Say what there is, when it is time and nobody is there."""
        if self._speaking or self._somebody or not self._watch.due:
            return
        self._watch.disturbed()
        told = list(self._sentences(next(self._languages)))
        if told:
            self._speaking = self._written = True
            self._captions.setOn(True)
            self.changed.emit()
            self._narrator.recite(told)

    @property
    def _somebody(self) -> bool:
        """A visit, or somebody who listens to the first screen or reads it in captions."""
        reads = self._captions.on and not self._written
        listens = self._narrator.on or self._narrator.speaking
        return bool(self._visit.running) or listens or reads

    def _sentences(self, tag: str) -> Iterator[tuple[str, str]]:
        for each in self._guide.pack.announcements(tag, self._guide.today()):
            yield each.title, each.lang
            for block in each.blocks:
                for sentence in block.items:
                    yield sentence.text, each.lang

    def _said(self) -> None:
        """To its end: the last words stay for as long as it takes to read them."""
        if self._speaking:
            self._watch.disturbed()
            self._end()
            self._fade.start()

    def _give_way(self) -> None:
        """Somebody plugged headphones in, or switched the voice on: it says other things now."""
        if self._speaking and self._narrator.on:
            self._end()
            self._unwrite()

    def _end(self) -> None:
        self._speaking = False
        self.changed.emit()

    def _unwrite(self) -> None:
        self._fade.stop()
        if self._written:
            self._written = False
            self._captions.setOn(False)


def _hours(begin: str | None, end: str | None) -> tuple[dt.time, dt.time] | None:
    if begin is None or end is None:
        return None
    return dt.time.fromisoformat(begin), dt.time.fromisoformat(end)
