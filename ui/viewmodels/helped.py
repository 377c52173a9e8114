"""Which pages do not help, beside the pages themselves: for whoever mends them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.analytics.helping import Place
from kiosk.analytics.periods import last_days, last_year
from kiosk.content.fingerprint import PackTexts
from kiosk.content.plain import is_plain, ordinary_tag, plain_tag
from ui.desk.export import as_csv
from ui.desk.helped_words import HelpedTelling
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kiosk.analytics.helping import Standing
    from kiosk.analytics.periods import Period
    from kiosk.content import Guide
    from kiosk.desk.helping import HelpedText
    from kiosk.desk.office import Office
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.handbook import Handbook

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

PERIODS = ("7", "30", "365")
AT_ONCE = 25
"""Lines of the list, until more are asked for."""


class _Found:
    """One look at the office: the list, and what belongs to the page that is open."""

    def __init__(
        self, office: Office, texts: PackTexts, period: Period, language: str, place: Place | None
    ) -> None:
        helping = office.helping(lambda each: texts.digest(*each))
        self.period = period
        self.place = place
        self.worst: list[Standing] = helping.worst(period, language)
        self.parts: dict[str, Standing] = {}
        self.text: HelpedText | None = None
        if place is not None:
            self.parts = helping.of_page(place.page, place.language, period)
            self.text = helping.text(place, period)


@QmlElement
@QmlSingleton
class Helped(QObject):
    """Follows the page of the handbook; `choose` a part of it, or `open` a line of the list."""

    changed = Signal()
    chosenChanged = Signal()
    told = Signal(str)
    """How saving went, to be shown and said."""

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        guide: Guide,
        handbook: Handbook,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._tell = HelpedTelling(telling, guide)
        self._telling = telling
        self._texts = PackTexts(guide)
        self._handbook = handbook
        self._today = today
        self._period = "365"
        self._language = ""
        self._page = self._step = ""
        self._found: _Found | None = None
        self._asked = 0
        self._shown = AT_ONCE
        self._signed_in = False
        handbook.changed.connect(self._follow)

    # Choices -------------------------------------------------------------------------------

    @Property(str, notify=chosenChanged)
    def period(self) -> str:
        """7, 30 or 365 days."""
        return self._period

    @Property(str, notify=chosenChanged)
    def language(self) -> str:
        """Of the list; "" for all."""
        return self._language

    @Property("QVariantList", notify=chosenChanged)
    def languages(self) -> list[dict[str, str]]:
        """Rows of {id, name, lang} for the list's filter."""
        return self._tell.languages(sorted({key[2] for key in self._texts.all()}))

    @Property(str, notify=chosenChanged)
    def step(self) -> str:
        """The part that is looked at; "" is the page itself."""
        return self._step

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        if period in PERIODS and period != self._period:
            self._period = period
            self._again()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._again()

    @Slot(str)
    def choose(self, step: str) -> None:
        """Look at a step of the open page."""
        if step != self._step:
            self._step = step
            self._again()

    @Slot(str, str, str)
    def open(self, page: str, step: str, language: str) -> None:
        """From the list to the text: its page in its language, with this step chosen."""
        self._page, self._step = page, step
        self._handbook.open(page)
        self._handbook.setPlain(is_plain(language))
        self._handbook.speak(ordinary_tag(language))
        self._again()

    # What is shown -------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._found is not None

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Pages that do not help, the surest first: see `HelpedTelling.row`."""
        if self._found is None:
            return []
        return [self._tell.row(each) for each in self._found.worst[: self._shown]]

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many lines are left out."""
        return 0 if self._found is None else max(0, len(self._found.worst) - self._shown)

    @Slot()
    def showMore(self) -> None:
        self._shown += AT_ONCE
        self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def parts(self) -> dict[str, dict[str, Any]]:
        """By step of the open page, "" for the page itself: how it does, in a few words."""
        if self._found is None:
            return {}
        return {step: self._tell.part(each) for step, each in self._found.parts.items()}

    @Property("QVariantMap", notify=changed)
    def text(self) -> dict[str, Any]:
        """All that is known of the chosen text: see `HelpedTelling.text`; empty where none is."""
        if self._found is None or self._found.text is None:
            return {}
        return self._tell.text(self._found.text)

    @Slot(str)
    def save(self, url: str) -> None:
        """The list as a CSV file; `told` says how it went."""
        if self._found is None:
            return
        file = QUrl(url).toLocalFile() or url
        sheet = self._tell.sheet(self._found.worst, self._found.period)
        try:
            Path(file).write_text(as_csv([sheet]), encoding="utf-8", newline="")
        except OSError as error:
            self.told.emit(self._telling.say("desk.save.failed", file, error.strerror))
        else:
            self.told.emit(self._telling.say("desk.save.done", file))

    # ---------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Somebody signed in."""
        self._signed_in = True
        self.refresh()

    def refresh(self) -> None:
        """Ask anew. Answers to earlier questions that come late are not shown."""
        if not self._signed_in:
            return
        self._asked += 1
        asked, language, place, texts = self._asked, self._language, self._place(), self._texts
        today = self._today()
        period = last_year(today) if self._period == "365" else last_days(int(self._period), today)

        def show(found: _Found) -> None:
            if asked == self._asked:
                self._found = found
                self.changed.emit()

        self._lane.ask(lambda office: _Found(office, texts, period, language, place), show)

    def retell(self) -> None:
        """In another language of the desk."""
        self.chosenChanged.emit()
        self.changed.emit()

    def wipe(self) -> None:
        self._asked += 1
        self._signed_in = False
        self._found = None
        self._page = self._step = self._language = ""
        self._shown = AT_ONCE
        self.chosenChanged.emit()
        self.changed.emit()

    def _again(self) -> None:
        self.chosenChanged.emit()
        self.refresh()

    def _place(self) -> Place | None:
        page = self._handbook.page
        if not page:
            return None
        lang = str(page["lang"])
        plain = self._handbook.plain and self._handbook.hasPlain
        return Place(str(page["id"]), self._step, plain_tag(lang) if plain else lang)

    def _follow(self) -> None:
        """Another page, language or kind of words is open; a step belongs to its page."""
        if self._handbook.chosen != self._page:
            self._page, self._step = self._handbook.chosen, ""
        if self._place() != (self._found.place if self._found is not None else None):
            self._again()
