"""A quiz: after each answer whether it was right and why, at the end how many were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms import Question
    from ui.viewmodels.feedback import Feedback

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Quiz(QObject):
    """`judge` before the form goes on. The count is the visit's alone: it is stored nowhere."""

    changed = Signal()

    def __init__(
        self,
        feedback: Feedback,
        words: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feedback = feedback
        self._words = words
        self._lang = "en"
        self._judged: dict[str, bool] = {}
        self._path = ""
        self._form = ""

    def set_language(self, tag: str) -> None:
        self._lang = tag
        self.changed.emit()

    def leave(self) -> None:
        self._judged.clear()
        self._path = self._form = ""
        self.changed.emit()

    @Slot(result=bool)
    def judge(self) -> bool:
        """Whether the question that is asked has a right answer, and was answered."""
        walk = self._feedback.walk
        if walk is None or self._feedback.purpose != "quiz":
            return False
        if self._form != self._feedback.form:
            self.leave()
            self._form = self._feedback.form
        for question in walk.screen.questions[:1]:
            if question.correct and question.value:
                self._path = question.path
                self._judged[question.path] = _is_right(question)
                self.changed.emit()
                return True
        return False

    # What the pages read -------------------------------------------------------------------

    @Property(bool, notify=changed)
    def right(self) -> bool:
        return self._judged.get(self._path, False)

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return self._words("quiz.right" if self.right else "quiz.other")

    @Property(str, notify=changed)
    def question(self) -> str:
        found = self._question()
        return found.label if found is not None else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What is right, in words; more than one joined as the language does it."""
        from kiosk.i18n import format_list

        found = self._question()
        if found is None:
            return ""
        labels = {each.value: each.label for each in found.choices}
        told = [labels.get(value, value) for value in found.correct]
        return format_list(told, self._lang) if len(told) > 1 else "".join(told)

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """The author's; empty where there is none."""
        found = self._question()
        return found.guidance if found is not None else ""

    @Property(str, notify=changed)
    def score(self) -> str:
        from kiosk.i18n import format_number, isolate

        told = self._words("quiz.score")
        for place, value in enumerate((sum(self._judged.values()), len(self._judged)), 1):
            told = told.replace(f"%{place}", isolate(format_number(value, self._lang)))
        return told

    def _question(self) -> Question | None:
        from ui.viewmodels.poll_words import question_at

        walk = self._feedback.walk
        if walk is None or not self._path:
            return None
        return question_at(walk.form, walk, self._path)


def _is_right(question: Question) -> bool:
    given: Any = question.value
    if question.kind == "rank":
        return tuple(given) == question.correct
    chosen = {given} if isinstance(given, str) else set(given)
    return chosen == set(question.correct)
