"""A short form that offers itself before a visitor goes: on every n-th visit, and never twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kiosk.content.model import FormEntry
    from kiosk.store import Store
    from ui.viewmodels.feedback import Feedback

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

PULSE = "pulse"
_NOWHERE = frozenset({"attract", "home"})


class Counters(Protocol):
    """Where the counters lie; asked off the screen's thread."""

    def ask(self, work: Callable[[Store], Any], done: Callable[[Any], None] = ...) -> None: ...


@QmlElement
@QmlSingleton
class Pulse(QObject):
    """Who presses End, and has done something and said nothing, may be asked one thing."""

    changed = Signal()

    def __init__(
        self,
        counters: Counters,
        offered: Callable[[], list[FormEntry]],
        feedback: Feedback,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._counters = counters
        self._offered = offered
        self._feedback = feedback
        self._visit = 0
        self._forget()

    def _forget(self) -> None:
        self._due = ""
        self._asked = ""
        self._went = False
        self._said = False

    # What the app tells it -------------------------------------------------------------------

    def begin(self) -> None:
        """A visit begins."""
        from kiosk.store.pulses import visit_begins

        self._forget()
        self._visit += 1
        visit, forms = self._visit, self._offered()

        def due(form_id: str) -> None:
            if visit == self._visit:
                self._due = form_id

        if forms:
            self._counters.ask(lambda store: visit_begins(store, forms), due)

    def went(self, page: str) -> None:
        """The visitor came to a page."""
        self._went = self._went or page not in _NOWHERE

    def handed_in(self) -> None:
        """Something is on the disk: a pulse counts towards its quota; whoever said anything else is
        asked nothing more.
        """
        from kiosk.store.pulses import was_answered

        self._said = True
        form = self._asked
        if form and self._feedback.purpose == PULSE:
            self._counters.ask(lambda store: was_answered(store, form))

    def said(self) -> None:
        """The visitor gave feedback in another way."""
        self._said = True

    def leave(self) -> None:
        self._visit += 1
        self._forget()
        self.changed.emit()

    def offer(self) -> bool:
        """Begin the form that is due, once in a visit; False where there is nothing to ask."""
        from kiosk.store.pulses import was_offered

        form = self._due
        if not form or self._asked or self._said or not self._went:
            return False
        if form not in [each.id for each in self._offered()]:
            return False
        if not self._feedback.begin(form, PULSE):
            return False
        self._asked = form
        self._counters.ask(lambda store: was_offered(store, form))
        self.changed.emit()
        return True

    # What the page reads ---------------------------------------------------------------------

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether a visitor on the way out is asked something."""
        return bool(self._asked)
