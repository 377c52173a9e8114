"""What the open service has: its steps, fees, documents, ways to reach it, and its opening hours."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.content.model import CHANNEL_KINDS
from kiosk.editing.making import UNWRITTEN
from kiosk.i18n.formats import format_money
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.editing.room import Page
    from kiosk.editing.shaping import Files, Shaped
    from kiosk.editing.working import WorkingCopy
    from ui.desk.telling import Telling
    from ui.viewmodels.editing import Editing

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Shaping(QObject):
    """Every press is an edit as those of `Editing`: kept at once, and taken back by its undo."""

    changed = Signal()
    added = Signal(str)
    """Another entry is in this list: what was written for it can go from its fields."""

    def __init__(self, telling: Telling, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._telling = telling
        self._editing = editing
        editing.pageChanged.connect(self.changed)

    @Property("QVariantList", notify=changed)
    def lists(self) -> list[dict[str, Any]]:
        """Rows of {id, name, new, value, kinds, entries}; none for a page that is no service.

        `new` names the field for another one, `value` a second field; entries are {id, label, lang}.
        """
        page = self._editing.open_page
        if page is None or not page.shape:
            return []
        say = self._telling.say
        values = {"fees": say("shaping.amount", self._currency()), "channels": say("shaping.reach")}
        return [
            {
                "id": shaped,
                "name": say(f"shaping.{shaped}"),
                "new": say(f"shaping.new.{shaped}"),
                "add": say(f"shaping.add.{shaped}"),
                "value": values.get(shaped, ""),
                "kinds": self._kinds() if shaped == "channels" else [],
                "entries": [self._entry(page, shaped, name) for name in names],
            }
            for shaped, names in page.shape.items()
        ]

    @Property(bool, notify=changed)
    def hours(self) -> bool:
        """Whether the page has opening hours of its own."""
        page = self._editing.open_page
        return page is not None and any(fact.of == "hours" for fact in page.facts)

    @Slot(str, str, str)
    def add(self, shaped: Shaped, words: str, value: str) -> None:
        """`words` in the language that is written in; of a channel, its kind."""
        from kiosk.editing.shaping import New, added

        new = New(shaped, words, self._editing.tag, value.replace(",", "."))
        self._shape(
            lambda copy, key: added(copy, key, new),
            f"+{shaped}",
            "shaping.done.added",
            lambda: self.added.emit(shaped),
        )

    @Slot(str, str)
    def takeOut(self, shaped: Shaped, name: str) -> None:
        from kiosk.editing.shaping import taken_out

        self._shape(
            lambda copy, key: taken_out(copy, key, shaped, name),
            f"-{shaped} {name}",
            "shaping.done.taken-out",
        )

    @Slot(str, str, int)
    def move(self, shaped: Shaped, name: str, by: int) -> None:
        from kiosk.editing.shaping import moved

        self._shape(
            lambda copy, key: moved(copy, key, shaped, name, by),
            f"{shaped} {name} {by:+}",
            "shaping.done.moved",
        )

    @Slot()
    def addHours(self) -> None:
        from kiosk.editing.shaping import with_hours

        self._shape(with_hours, "+hours", "shaping.done.added")

    @Slot()
    def takeHours(self) -> None:
        from kiosk.editing.shaping import without_hours

        self._shape(without_hours, "-hours", "shaping.done.taken-out")

    def _shape(
        self,
        work: Callable[[WorkingCopy, str], Files],
        what: str,
        done: str,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        key = self._editing.key
        self._editing.do(
            lambda room: room.shape(key, lambda copy: work(copy, key), what), done, then
        )

    def _entry(self, page: Page, shaped: str, name: str) -> dict[str, str]:
        own = {part.id: part.text for part in page.parts}
        part = f"heading:step:{name}" if shaped == "steps" else f"{shaped}:{name}"
        label, lang = own.get(part, ""), page.tag
        if label.strip() in {"", UNWRITTEN}:
            label, lang = page.source.get(part, ""), self._editing.source_tag
        if shaped == "channels":
            return {"id": name, "label": self._channel(page, name), "lang": self._telling.language}
        if label.strip() in {"", UNWRITTEN}:
            label, lang = name, "en"
        amount = self._amount(page, name) if shaped == "fees" else ""
        return {"id": name, "label": " · ".join(filter(None, (label, amount))), "lang": lang}

    def _amount(self, page: Page, fee: str) -> str:
        written = next((f.value for f in page.facts if (f.of, f.name) == (fee, "amount")), "")
        try:
            return format_money(Decimal(written), self._currency(), self._telling.language)
        except InvalidOperation:  # the checks say so
            return written

    def _channel(self, page: Page, place: str) -> str:
        kind = page.channels[int(place)]
        value = next((f.value for f in page.facts if f.id == f"channels.{place}.value"), "")
        return " · ".join(filter(None, (self._telling.say(f"channel.{kind}"), value)))

    def _kinds(self) -> list[dict[str, str]]:
        return [
            {"id": kind, "name": self._telling.say(f"channel.{kind}")} for kind in CHANNEL_KINDS
        ]

    def _currency(self) -> str:
        looked = self._editing.looked
        return looked.pack.currency if looked is not None else ""
