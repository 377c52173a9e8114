"""Ready replies: the centre's from its pack and one's own, in the language the visitor wrote in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.replies import GAP, filled
from kiosk.i18n.formats import format_date
from kiosk.i18n.isolation import isolate
from kiosk.i18n.written import written_in
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content import Guide
    from kiosk.content.model import CannedReply
    from kiosk.desk.office import Opened
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.inbox import Inbox

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Replies(QObject):
    """Follows the inbox's open case. What is put in can be changed before it is sent."""

    changed = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        guide: Guide,
        services: Callable[[str], dict[str, str]],
        inbox: Inbox,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._guide = guide
        self._services = services
        self._inbox = inbox
        self._own: list[CannedReply] = []
        self._warned = ""
        self._case = ""
        self._visit = 0
        inbox.chosenChanged.connect(self._look)

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Rows of {id, name, icon, heading}: the centre's first, then one's own."""
        tell, found = self._telling, self._ready()
        rows: list[dict[str, Any]] = [
            {"id": each.id, "name": each.title, "icon": "chat-text", "lang": self._language}
            for each in found
        ]
        if self._own:
            rows.append({"id": "", "name": tell.say("habits.replies.own"), "heading": True})
            rows += [
                {
                    "id": f"own:{each.id}",
                    "name": each.title,
                    "icon": "user",
                    "lang": written_in(each.title, self._language),
                }
                for each in self._own
            ]
        return rows

    @Property("QVariantList", notify=changed)
    def own(self) -> list[dict[str, str]]:
        """Rows of {id, name}: to be taken away again."""
        return [{"id": each.id, "name": each.title} for each in self._own]

    @Slot(str)
    def insert(self, id_: str) -> None:
        """Into the reply, below what is written already, with its places filled."""
        opened = self._inbox.opened
        texts = {each.id: each.text for each in self._ready()}
        texts |= {f"own:{each.id}": each.text for each in self._own}
        if opened is None or id_ not in texts:
            return
        begun = self._inbox.draft.rstrip()
        text = filled(texts[id_], self._values(opened))
        self._inbox.keepDraft(f"{begun}\n{text}" if begun else text)

    @Slot(str)
    def keepOwn(self, title: str) -> None:
        """What is written now, for the next time."""
        text, lang = self._inbox.draft, self._language
        if title.strip() and text.strip():
            self._lane.ask(
                lambda office: office.habits().keep_reply(title, text, lang),
                lambda _kept: self._read(),
            )

    @Slot(str)
    def dropOwn(self, id_: str) -> None:
        self._lane.ask(lambda office: office.habits().drop_reply(id_), lambda _done: self._read())

    @Slot()
    def send(self) -> None:
        """The reply; one with a gap in it is sent when it is wanted a second time."""
        draft = self._inbox.draft
        if GAP in draft and self._warned != draft:
            self._warned = draft
            self._inbox.refuse(self._telling.say("habits.reply.gap", GAP))
            return
        self._warned = ""
        self._inbox.send()

    # ---------------------------------------------------------------------------------------

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        self._visit += 1
        self._own, self._warned, self._case = [], "", ""
        self.changed.emit()

    def _look(self) -> None:
        """Another case may have another language."""
        opened = self._inbox.opened
        case = "" if opened is None else opened.line.ref
        if case != self._case:
            self._case = case
            if case:
                self._read()
        self.changed.emit()

    def _read(self) -> None:
        visit, lang = self._visit, self._language

        def show(found: list[CannedReply]) -> None:
            if visit == self._visit:
                self._own = found
                self.changed.emit()

        self._lane.ask(lambda office: office.habits().replies(lang), show)

    @property
    def _language(self) -> str:
        """What the visitor is answered in."""
        opened = self._inbox.opened
        asked = "" if opened is None else opened.line.about.language
        return asked or self._telling.language

    def _ready(self) -> tuple[CannedReply, ...]:
        lang = self._language
        return self._guide.edition(lang).replies if self._guide.language(lang) == lang else ()

    def _values(self, opened: Opened) -> dict[str, str]:
        lang, line = self._language, opened.line
        number = opened.feedback.reference if opened.feedback is not None else ""
        centre = self._guide.centre(lang)
        values = {
            "number": "-".join(number[at : at + 4] for at in range(0, len(number), 4)),
            "service": self._services(lang).get(line.about.service, ""),
            "centre": centre.title,
            "phone": centre.phone,
            "day": format_date(line.due, lang) if line.due else "",
        }
        return {name: isolate(value) for name, value in values.items() if value}
