"""What people said and what was done, for the screens; and the poll beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n import format_date, format_people, isolate
from ui.viewmodels.plain import plain
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from ui.viewmodels.guide import Guide

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Stories(QObject):
    """`all` in the order of display; a page shows one of them."""

    changed = Signal()

    def __init__(self, guide: Guide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        guide.changed.connect(self.changed)

    @Property("QVariantList", notify=changed)
    def all(self) -> list[dict[str, Any]]:
        """The newest change first, with the words of `kiosk.content.model.Story`."""
        return [plain(each) for each in self._guide.pack.stories(self._guide.tag)]

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return bool(self._guide.pack.edition(self._guide.language).stories)

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, Any]]:
        """Rows of {id, name, lang, first}: `first` is the place of the topic's newest story."""
        found: dict[str, dict[str, Any]] = {}
        for place, each in enumerate(self._guide.pack.stories(self._guide.tag)):
            row = {"id": each.topic, "name": each.topic_name, "lang": each.lang, "first": place}
            found.setdefault(each.topic, row)
        return list(found.values())

    @Property(str, notify=changed)
    def people(self) -> str:
        """How many people said so this year, in words; empty where nobody did."""
        year = self._guide.today().year
        stories = self._guide.pack.stories(self._guide.tag)
        count = sum(each.people for each in stories if each.last_month.year == year)
        return isolate(format_people(count, self._guide.language)) if count else ""

    @Property(bool, notify=changed)
    def havePlain(self) -> bool:
        """Whether any of them can be read in plain words."""
        return self._guide.differs(self._guide.pack.stories)

    @Slot(str, result=str)
    def asks(self, form_id: str) -> str:
        """What a poll asks; empty where that is not known before it is opened."""
        return self._guide.pack.edition(self._guide.tag).polls.get(form_id, "")

    @Slot(str, result=str)
    def until(self, form_id: str) -> str:
        """The last day of a poll, in words; empty where it has none."""
        last = next(
            (form.last_day for form in self._guide.pack.pack.forms if form.id == form_id), None
        )
        return isolate(format_date(last, self._guide.language)) if last else ""
