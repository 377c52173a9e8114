"""A look around the desk where there is no screen: signs in as staff do, and takes pictures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop

from kiosk.settings.places import assets_dir
from ui.demo.desk import NAME, PASSWORD
from ui.demo.place import DemoError, tell
from ui.desk.app import DeskApp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from kiosk.settings import Settings

PATIENCE_SECONDS = 60.0


def look_around(
    app: QGuiApplication, settings: Settings, language: str, pictures: Path
) -> dict[str, Any]:
    """{answers, cases, pictures}: what the dashboard and the inbox hold. Raises `DemoError`."""
    pictures.mkdir(parents=True, exist_ok=True)
    desk = DeskApp(settings, assets_dir(), language=language)
    taken: list[str] = []

    def wait(what: str, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                raise DemoError(f"waited {PATIENCE_SECONDS:g} s for {what} in vain")
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def picture(name: str) -> None:
        rest = time.monotonic() + 1.0
        wait("a moment", lambda: time.monotonic() > rest)
        file = pictures / f"desk-{len(taken) + 1:02d}-{name}.png"
        app.primaryScreen().grabWindow(0).save(str(file))
        taken.append(str(file))
        tell(file.stem)

    try:
        window = desk.show()
        wait("the window", window.isExposed)
        picture("door")
        desk.desk.signIn(NAME, PASSWORD)
        wait("the dashboard", lambda: desk.board.ready and bool(desk.inbox.counts))
        picture("board")
        desk.desk.open("inbox")
        wait("cases", lambda: bool(desk.inbox.lines))
        desk.inbox.choose(desk.inbox.lines[0]["ref"])
        wait("a case", lambda: bool(desk.inbox.chosen))
        picture("inbox")
        found = desk.board.found
        answers = 0 if found is None else found.people
        return {"answers": answers, "cases": desk.inbox.counts.get("open", 0), "pictures": taken}
    finally:
        desk.close()
