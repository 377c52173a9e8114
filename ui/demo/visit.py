"""A scripted visit with real input: every touch goes through the X server into the real window.

The visitor finds things by their accessible names, as somebody listening would, and touches
where they are drawn.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QGuiApplication

from ui.a11y.tree import Node, Role, nodes
from ui.demo.place import DemoError, tell
from ui.translations import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.app import Kiosk
    from ui.demo.screen import Hands

PATIENCE_SECONDS = 20.0
BETWEEN_TAPS = 0.4  # longer than the filter that ignores a second strike
MOST_QUESTIONS = 20
SERVICE = "renew-id-card"


class ScriptedVisit:
    """One visit from the first screen to the reference number. `pictures` are its steps."""

    def __init__(self, kiosk: Kiosk, hands: Hands, folder: Path) -> None:
        self._kiosk = kiosk
        self._hands = hands
        self._folder = folder
        self.pictures: list[Path] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        folder.mkdir(parents=True, exist_ok=True)

    def walk(self, language: str) -> str:
        """Returns the reference number, with the answer on disk."""
        k = self._kiosk
        self.wait("the first screen", lambda: k.window is not None and k.window.isExposed())
        self.rest(0.5)
        self.picture("attract")
        name = next(e["name"] for e in k.visit.languages if e["code"] == language)
        self.tap(name)
        self.arrive("home")
        self.tap(words("home.guidance"))
        self.arrive("topics")
        topic = next(t for t in k.guide.topics if any(s["id"] == SERVICE for s in t["services"]))
        self.tap(topic["title"])
        self.arrive("topic")
        self.tap(k.guide.service(SERVICE)["title"])
        self.arrive("service")
        self.tap(words("service.guide"))
        self.arrive("step")
        self._listen()
        self._follow_steps()
        self._give_feedback()
        return k.feedback.reference

    def _listen(self) -> None:
        """Have the step read aloud, and stop again."""
        k = self._kiosk
        self.tap(words("dock.listen"))
        self.tap(words("listen.on"))
        self.wait("the voice", lambda: k.narration.sentence > 0 or bool(k.narration.fault))
        self.tap(words("panel.close"))
        self.wait("a marked sentence", lambda: k.narration.sentence > 1 or bool(k.narration.fault))
        self.rest(1.0)
        self.picture("read-aloud")
        self.tap(words("dock.listen"))
        self.tap(words("listen.off"))
        self.tap(words("panel.close"))

    def _follow_steps(self) -> None:
        k = self._kiosk
        steps = k.guide.service(SERVICE)["steps"]
        for number in range(1, len(steps)):
            label = words("step.next").replace("%1", str(number + 1))
            self.tap(label.replace("%2", steps[number]["title"]))
            self.wait("the next step", partial(self._at_step, number))
        self.picture("last-step")
        self.tap(words("step.done"))
        self.arrive("question")

    def _give_feedback(self) -> None:
        k = self._kiosk
        for number in range(MOST_QUESTIONS):
            if k.visit.page != "question":
                break
            self.picture(f"question-{number + 1}")
            question = k.feedback.questions[0]
            self._answer(question)
            path = question["path"]
            self.tap(words("question.next"))
            self.wait("the next question", partial(self._past, path))
        self.arrive("review")
        self.tap(words("review.send"))
        self.arrive("thanks")

    def _at_step(self, number: int) -> bool:
        return bool(self._kiosk.visit.params["step"] == number)

    def _past(self, path: str) -> bool:
        k = self._kiosk
        return k.visit.page != "question" or k.feedback.questions[0]["path"] != path

    def _answer(self, question: dict[str, object]) -> None:
        choices = question["choices"]
        if isinstance(choices, list) and choices:
            self.tap(str(choices[min(1, len(choices) - 1)]["label"]))
        elif question["kind"] == "range":
            self.tap_value("8")
        elif question["kind"] == "text":
            self._type()

    def _type(self) -> None:
        """Three letters on the keyboard on the screen."""
        # a key's name changes with what is written: capitals only at the beginning
        for row, place in ((1, 2), (1, 4), (2, 3)):
            self.tap(str(self._kiosk.keyboard.rows[row][place]["name"]))

    # Hands and eyes ----------------------------------------------------------------------

    def find(self, name: str, roles: tuple[Role, ...] = ()) -> Node | None:
        assert self._kiosk.window is not None
        found = [
            node
            for node in nodes(self._kiosk.window)
            if node.name == name
            and node.interface.actionInterface() is not None
            and node.focusable
            and (not roles or node.role in roles)
        ]
        return found[-1] if found else None

    def tap_value(self, value: str) -> None:
        """Touch the mark of a scale that says this number."""
        assert self._kiosk.window is not None
        for node in nodes(self._kiosk.window):
            if node.focusable and node.name.split()[:1] == [value]:
                self._touch(node)
                return
        raise DemoError(f"there is no “{value}” on this scale")

    def tap(self, name: str) -> None:
        """Touch what is called so; turn the page until it is in sight."""
        self.wait(f"“{name}”", lambda: self.find(name) is not None)
        node = self.find(name)
        assert node is not None
        self._touch(node)

    def _touch(self, node: Node) -> None:
        window = self._kiosk.window
        assert window is not None
        node.item.forceActiveFocus()  # brings it into sight, as Tab would
        self.rest(0.05)
        middle = node.item.mapToScene(QPoint(0, 0))
        x = window.x() + middle.x() + node.item.width() / 2
        y = window.y() + middle.y() + node.item.height() / 2
        self._hands.tap(round(x), round(y))
        self.rest(BETWEEN_TAPS)

    def arrive(self, page: str) -> None:
        self.wait(f"the page “{page}”", lambda: self._kiosk.visit.page == page)
        self.rest(0.3)
        if page != "question":
            self.picture(page)

    def wait(self, what: str, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                self.picture("stuck")
                raise DemoError(f"waited {PATIENCE_SECONDS:g} s for {what} in vain")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def picture(self, name: str) -> None:
        """What is on the screen now, as the screen has it."""
        file = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        self._app.primaryScreen().grabWindow(0).save(str(file))
        self.pictures.append(file)
        tell(f"{file.stem}")
