"""What the author of a form recorded is heard where the form is read, and written as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.speech.messages import Recording
from tests.support.voice import RecordingSpeaker
from ui.a11y.narrator import Narrator
from ui.a11y.recordings import Recordings

if TYPE_CHECKING:
    from pathlib import Path


class Questions(QObject):
    """As much of a form as recordings look at."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[dict[str, Any]] = []

    def show(self, *questions: dict[str, Any]) -> None:
        self.questions = list(questions)
        self.changed.emit()


def question(folder: Path) -> dict[str, Any]:
    def url(name: str) -> str:
        return QUrl.fromLocalFile(str(folder / name)).toString()

    return {
        "label": "How was it? Tell us.",
        "audio": url("how it was.mp3"),
        "lang": "en",
        "choices": [
            {"label": "Good", "audio": url("good.mp3")},
            {"label": "Bad", "audio": ""},
        ],
    }


def test_voice_and_captions_know_what_the_author_recorded(tmp_path: Path) -> None:
    voice, form = RecordingSpeaker(), Questions()
    narrator = Narrator(lambda _hear: voice, lambda key: key)  # type: ignore[arg-type,return-value]
    recordings = Recordings(form, narrator, lambda: True)  # type: ignore[arg-type]
    form.show(question(tmp_path))
    narrator.set_on(True)
    assert voice.recordings == (
        Recording("How was it? Tell us.", "en", str(tmp_path / "how it was.mp3")),
        Recording("Good", "en", str(tmp_path / "good.mp3")),
    )
    assert recordings.words_of(question(tmp_path)["audio"]) == ("How was it? Tell us.", "en")
    assert recordings.words_of("file:///another.mp3") == ("", "")
    form.show()
    assert voice.recordings == ()


def test_form_without_media_is_not_looked_through() -> None:
    form = Questions()
    narrator = Narrator(lambda _hear: RecordingSpeaker(), lambda key: key)  # type: ignore[arg-type,return-value]
    Recordings(form, narrator, lambda: False)  # type: ignore[arg-type]
    form.show({"nothing": "of what is looked for"})
