"""The result of a poll for who has voted: from every kiosk where central told, else from this one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.clock import Clock
    from kiosk.forms import CompiledForm, FormWalk
    from kiosk.store.polled import Polled
    from ui.viewmodels.feedback import Feedback, Shelf
    from ui.viewmodels.poll_words import Asked, Result

    LookUp = Callable[[str, Callable[[Polled], None], Callable[[], None]], None]

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

OLD = timedelta(days=1)
"""From then on it is said when central told what it told."""

VOTING = frozenset({"poll", "quiz"})


@QmlElement
@QmlSingleton
class Polls(QObject):
    """`show` a form's result; one vote a visit: `voted` says whether it was given. `leave` forgets."""

    changed = Signal()
    votedChanged = Signal()

    def __init__(
        self,
        shelf: Shelf,
        look_up: LookUp,
        words: Callable[[str], str],
        clock: Clock,
        zone: str,
        parent: QObject | None = None,
    ) -> None:
        """`look_up` reads what is known of a form's votes, off the screen's thread, and calls its
        second function with it or, where the disk does not let it, its third.
        """
        super().__init__(parent)
        self._shelf = shelf
        self._look_up = look_up
        self._words = words
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._lang = "en"
        self._mine: dict[str, dict[str, Any]] = {}
        self._forget()

    def _forget(self) -> None:
        self._form_id = ""
        self._form: CompiledForm | None = None
        self._walk: FormWalk | None = None
        self._polled: Polled | None = None
        self._unread = False

    def set_language(self, tag: str) -> None:
        self._lang = tag
        if self._walk is not None:
            self._walk.language = tag
        self.changed.emit()

    def handed_in(self, feedback: Feedback) -> None:
        """A vote is on the disk: the result may be seen, and is the only thing that may."""
        if feedback.purpose in VOTING:
            self._mine[feedback.form] = feedback.given
            self.votedChanged.emit()
            self.show(feedback.form)

    def leave(self) -> None:
        self._mine.clear()
        self._forget()
        self.votedChanged.emit()
        self.changed.emit()

    # What the page reads -------------------------------------------------------------------

    @Slot(str, result=bool)
    def voted(self, form_id: str) -> bool:
        """In this visit."""
        return form_id in self._mine

    @Property("QStringList", notify=votedChanged)
    def given(self) -> list[str]:
        """The forms that were voted on in this visit."""
        return list(self._mine)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the result was read; it takes a moment."""
        return self._polled is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question, where there is one; else what the page is."""
        asked = self._asked()
        return asked[0].label if len(asked) == 1 else self._words("polls.result")

    @Property("QVariantList", notify=changed)
    def tables(self) -> list[dict[str, Any]]:
        """For each question {label, kind, note, rows}; a row is {label, figure, detail, share, mine,
        right, said}. Empty while the result is not told.
        """
        if self._polled is None:
            return []
        return self._result().tables(self._polled, self._asked(), self._mine.get(self._form_id, {}))

    @Property(str, notify=changed)
    def people(self) -> str:
        return "" if self._polled is None else self._result().people(self._polled)

    @Property(str, notify=changed)
    def period(self) -> str:
        return "" if self._polled is None else self._result().period(self._polled.counts)

    @Property(str, notify=changed)
    def reach(self) -> str:
        """Whose votes these are, in words."""
        if self._polled is None:
            return ""
        at = self._polled.at
        if at is not None and self._clock.now() - at > OLD:
            return self._result().since(at)
        return self._words(f"polls.reach.{self._polled.reach}")

    @Property(str, notify=changed)
    def held(self) -> str:
        """That newer votes are not in it yet, and why; empty where all are."""
        if self._polled is None or not self._polled.held:
            return ""
        told = self._result()
        return told.say("polls.held", told.number(self._polled.least))

    @Property(str, notify=changed)
    def wait(self) -> str:
        """Why there is no result yet; empty where there is one."""
        if self._unread:
            return self._words("polls.unread")
        if self._polled is None or self._polled.told:
            return ""
        if self._polled.people >= self._polled.least:
            return self._words("polls.soon")
        told = self._result()
        return told.say("polls.few", told.number(self._polled.least))

    # What the page asks for ----------------------------------------------------------------

    @Slot(str)
    def show(self, form_id: str) -> None:
        from kiosk.forms import FormWalk, load_form

        self._forget()
        form = load_form(self._shelf.form_bytes(form_id))
        self._form_id, self._form = form_id, form
        self._walk = FormWalk(form, language=self._lang, clock=self._clock, seed=0)
        self.changed.emit()
        self._look_up(
            form_id, lambda polled: self._known(form, polled), lambda: self._not_known(form)
        )

    def _known(self, form: CompiledForm, polled: Polled) -> None:
        if form is not self._form:
            return  # another poll is looked at, or the visitor has gone
        self._polled = polled
        self.changed.emit()

    def _not_known(self, form: CompiledForm) -> None:
        if form is self._form:
            self._unread = True
            self.changed.emit()

    def _asked(self) -> list[Asked]:
        from ui.viewmodels.poll_words import asked_in

        if self._form is None or self._walk is None:
            return []
        return asked_in(self._form, self._walk)

    def _result(self) -> Result:
        from ui.viewmodels.poll_words import Result

        return Result(self._words, self._lang, self._zone)
