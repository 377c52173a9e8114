"""What the author of a form recorded: heard where its label is read, written where it is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl

from kiosk.speech.messages import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.a11y.narrator import Narrator
    from ui.viewmodels.feedback import Feedback


class Recordings(QObject):
    """Follows the questions on the screen. `there` says whether the form has any media at all."""

    def __init__(
        self,
        feedback: Feedback,
        narrator: Narrator,
        there: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feedback = feedback
        self._narrator = narrator
        self._there = there
        self._known: dict[str, Recording] = {}
        feedback.changed.connect(self._look)

    def words_of(self, url: str) -> tuple[str, str]:
        """The text and the language of a recording by its URL; empty for another sound."""
        found = self._known.get(url)
        return (found.text, found.lang) if found else ("", "")

    def _look(self) -> None:
        questions = self._feedback.questions if self._there() else []
        self._known = dict(_recorded(questions))
        self._narrator.use_recordings(self._known.values())


def _recorded(questions: list[dict[str, Any]]) -> Iterator[tuple[str, Recording]]:
    """URL and recording of each label that has one."""
    for question in questions:
        for each in (question, *question["choices"]):
            url, text = each["audio"], each["label"].strip()
            if url and text:
                yield url, Recording(text, question["lang"], QUrl(url).toLocalFile())
