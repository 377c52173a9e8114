"""Guidance at hand on the desk: found, read in one language or two, copied, printed, scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.errors import UnknownPage
from kiosk.content.plain import plain_tag
from ui.desk.leaflets import as_html, as_map, code_text, leaflet
from ui.desk.printing import Job
from ui.pictures import QrProvider
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content import Guide
    from ui.desk.leaflets import Leaflet
    from ui.desk.telling import Telling

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Handbook(QObject):
    """`speak` sets the language of the page, `beside` a second one next to it; "" for none."""

    changed = Signal()
    toldChanged = Signal()
    editAsked = Signal(str, str)
    """Somebody wants to mend a service's text: its id and the language."""

    def __init__(
        self,
        guide: Guide,
        telling: Telling,
        languages: dict[str, str],
        say: Callable[[str, str], str],
        printed: Callable[[Job], None],
        parent: QObject,
    ) -> None:
        """`languages` are names by tag; `say` gives an interface text in any of them; `printed`
        asks where to print.
        """
        super().__init__(parent)
        self._guide = guide
        self._telling = telling
        self._languages = languages
        self._say = say
        self._printed = printed
        self._forget()

    def _forget(self) -> None:
        self._query = self._id = self._beside = self._told = ""
        self._tag = self._telling.language
        self._plain = False

    # What the page reads -------------------------------------------------------------------

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._tag

    @Property(str, notify=changed)
    def besideLanguage(self) -> str:
        return self._beside

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name} for code, name in self._languages.items()]

    @Property("QVariantList", notify=changed)
    def results(self) -> list[dict[str, str]]:
        """Rows of {id, section, title, line, icon, lang}: what fits, or all services."""
        if not self._query:
            return [
                {"id": each.id, "section": "", "title": each.title, "line": each.summary,
                 "icon": each.icon, "lang": each.lang}
                for each in self._guide.services(self._tag)
            ]  # fmt: skip
        return [
            {"id": each.service_id, "section": each.section_id, "title": each.title,
             "line": "".join(run.text for run in each.snippet), "icon": each.icon,
             "lang": each.lang}
            for each in self._guide.search(self._query, self._tag).results
        ]  # fmt: skip

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The service that is open; "" where none is."""
        return self._id

    @Property("QVariantMap", notify=changed)
    def page(self) -> dict[str, Any]:
        """The open service as `ui.desk.leaflets.as_map` has it; empty where none is open."""
        return self._map(self._tag)

    @Property("QVariantMap", notify=changed)
    def besidePage(self) -> dict[str, Any]:
        """The same service in the second language."""
        return self._map(self._beside) if self._beside else {}

    @Property(bool, notify=changed)
    def plain(self) -> bool:
        return self._plain

    @Property(bool, notify=changed)
    def hasPlain(self) -> bool:
        """Whether the open page can be read in plain words."""
        return bool(self._id) and self._guide.has_plain(self._id, self._tag)

    @Property("QVariantMap", notify=changed)
    def code(self) -> dict[str, str]:
        """{source, kind, text}: a square code for a visitor's phone; empty where no page is open."""
        page = self._page(self._tag)
        if page is None:
            return {}
        text, kind = code_text(page)
        return {"source": QrProvider.address(text), "kind": kind, "text": text}

    @Property(str, notify=toldChanged)
    def told(self) -> str:
        """What was just done."""
        return self._told

    # What staff do -------------------------------------------------------------------------

    @Slot(str)
    def search(self, query: str) -> None:
        self._query = query.strip()
        self._changed()

    @Slot(str)
    def open(self, service: str) -> None:
        self._id = service
        self._changed()

    @Slot(str)
    def speak(self, tag: str) -> None:
        if tag in self._languages:
            self._tag = tag
            self._beside = "" if self._beside == tag else self._beside
            self._changed()

    @Slot(str)
    def setBeside(self, tag: str) -> None:
        """The same language again takes it away."""
        if tag in self._languages and tag != self._tag:
            self._beside = "" if self._beside == tag else tag
            self._changed()

    @Slot(bool)
    def setPlain(self, plain: bool) -> None:
        self._plain = plain
        self._changed()

    @Slot(str, str)
    def copy(self, lang: str, part: str) -> None:
        """A part of the page in a language as plain text; all of it where `part` is ""."""
        page = self._page(lang)
        found = page.part(part) if page is not None and part else page
        if found is not None:
            QGuiApplication.clipboard().setText(found.text)
            self._tell(self._telling.say("record.copied"))

    @Slot(str)
    def print(self, lang: str) -> None:
        page = self._page(lang)
        if page is None:
            return
        self._printed(
            Job(html=as_html(page), title=page.title, language=page.lang, told=self._tell)
        )

    @Slot()
    def edit(self) -> None:
        if self._id:
            self.editAsked.emit(self._id, self._tag)

    # ---------------------------------------------------------------------------------------

    def replace(self, guide: Guide) -> None:
        """Another pack."""
        self._guide = guide
        self._changed()

    def retell(self) -> None:
        """In another language of the desk; nobody has chosen one here while no page is open."""
        if not self._id:
            self._tag = self._telling.language
        self._changed()

    def wipe(self) -> None:
        self._forget()
        self._changed()
        self.toldChanged.emit()

    def _changed(self) -> None:
        if self._told:
            self._tell("")
        self.changed.emit()

    def _tell(self, words: str) -> None:
        self._told = words
        self.toldChanged.emit()

    def _page(self, lang: str) -> Leaflet | None:
        if not self._id:
            return None
        try:
            service = self._guide.service(self._id, plain_tag(lang) if self._plain else lang)
        except UnknownPage:
            return None
        return leaflet(service, lambda key: self._say(key, service.lang))

    def _map(self, lang: str) -> dict[str, Any]:
        page = self._page(lang)
        return {} if page is None else as_map(page)
