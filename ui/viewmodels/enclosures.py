"""Drawings and recordings of the open case: opened in memory, and forgotten with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n.written import written_in
from ui.desk.enclosed import Ready, Strange, kind_of, made_ready
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.desk.office import Office, Opened
    from kiosk.envelope import AttachedFile
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.inbox import Inbox
    from ui.viewmodels.recorder import Recorder

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = {
    "image": "image", "audio": "microphone", "text": "note-pencil", "other": "paperclip",
}  # fmt: skip


class _Found(NamedTuple):
    """`state`: reading, shown, away, sealed or strange. `data` only of what is to be heard."""

    state: str
    ready: Ready = Ready()
    data: bytes = b""


@QmlElement
@QmlSingleton
class Enclosures(QObject):
    """Follows the inbox's open case. `label` says what a question of a form is called."""

    changed = Signal()
    playingChanged = Signal()

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        inbox: Inbox,
        recorder: Recorder,
        label: Callable[[str, str, str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._telling = telling
        self._inbox = inbox
        self._recorder = recorder
        self._label = label
        self._case = ""
        self._found: dict[str, _Found] = {}
        self._message = ""
        self._turn = 0
        """Counts cases and sessions: what was asked for another one is not shown."""
        inbox.chosenChanged.connect(self.look)
        recorder.changed.connect(self.playingChanged)
        recorder.unheard.connect(self._unheard)

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """Rows of {id, kind, icon, title, name, state, told, url, text, lang, length}."""
        opened = self._inbox.opened
        if opened is None or opened.line.ref != self._case:
            return []
        return [self._row(opened, name, file) for name, file in opened.files.items()]

    @Property(str, notify=playingChanged)
    def playing(self) -> str:
        """The id of the recording that is being heard; empty for none."""
        case, _, name = self._recorder.playing.partition("/")
        return name if case == self._case and name in self._found else ""

    @Property(str, notify=playingChanged)
    def message(self) -> str:
        """Why nothing was heard; empty when it was."""
        return self._message

    @Slot(str)
    def play(self, name: str) -> None:
        """From the beginning."""
        found = self._found.get(name)
        if found is not None and found.data:
            self._message = ""
            self._recorder.sound(f"{self._case}/{name}", found.data)
            self.playingChanged.emit()

    @Slot()
    def stop(self) -> None:
        if self.playing:
            self._recorder.quiet()

    # ---------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """The case is another, or something may have come from central since."""
        opened = self._inbox.opened
        case = "" if opened is None else opened.line.ref
        if case != self._case:
            self._forget()
            self._case = case
        if opened is None:
            self.changed.emit()
            return
        for name, file in opened.files.items():
            if name not in self._found or self._found[name].state == "away":
                self._read(case, name, file.media_type)
        self.changed.emit()

    def retell(self) -> None:
        self.changed.emit()

    def wipe(self) -> None:
        """The session is over."""
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self.stop()
        self._turn += 1
        self._case, self._message = "", ""
        self._found.clear()
        self.playingChanged.emit()

    def _read(self, case: str, name: str, media_type: str) -> None:
        turn = self._turn
        self._found.setdefault(name, _Found("reading"))

        def show(found: _Found) -> None:
            if turn == self._turn and found != self._found.get(name):
                self._found[name] = found
                self.changed.emit()

        self._lane.ask(lambda office: _opened(office, case, name, media_type), show)

    def _row(self, opened: Opened, name: str, file: AttachedFile) -> dict[str, Any]:
        tell, found = self._telling, self._found.get(name, _Found("reading"))
        kind = kind_of(file.media_type)
        size = tell.number(max(1, file.size / 1024))
        what = tell.say(f"enclosed.{kind}", size)
        label = self._asked(opened, name)
        title = tell.say("enclosed.of", label, what) if label else what
        words = found.ready.text if kind == "image" else ""
        return {
            "id": name, "kind": kind, "icon": _SIGNS[kind], "title": title,
            "name": tell.say("enclosed.says", label or what, words) if words else label or what,
            "state": found.state, "told": self._told(opened, found.state), "url": found.ready.url,
            "text": found.ready.text,
            "lang": written_in(found.ready.text, opened.line.about.language or tell.language),
            "length": tell.number(found.ready.seconds) if found.ready.seconds else "",
        }  # fmt: skip

    def _asked(self, opened: Opened, name: str) -> str:
        """The question it answers; "" to who cannot read the answers."""
        feedback = opened.feedback
        if feedback is None:
            return ""
        paths = [path for path, value in feedback.answers.items() if value == name]
        return self._label(feedback.form, paths[0], self._telling.language) if paths else ""

    def _told(self, opened: Opened, state: str) -> str:
        if state in {"reading", "shown"}:
            return ""
        if state == "away" and opened.line.state in {"closed", "withdrawn"}:
            state = "closed"
        return self._telling.say(f"enclosed.{state}")

    def _unheard(self, what: str) -> None:
        if self._case and what.startswith(f"{self._case}/"):
            self._message = self._telling.say("enclosed.silent")
            self.playingChanged.emit()


def _opened(office: Office, case: str, name: str, media_type: str) -> _Found:
    """In the office's lane."""
    enclosed = office.enclosed(case, name)
    if enclosed.state != "open":
        return _Found(enclosed.state)
    try:
        ready = made_ready(media_type, enclosed.data)
    except Strange:
        return _Found("strange")
    return _Found("shown", ready, enclosed.data if ready.seconds else b"")
