"""What stands beside the dashboard and the inbox and follows them: themes, files and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ui.viewmodels.paper import Paper
from ui.viewmodels.themes import Themes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.languages import Language
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.inbox import Inbox


class Part(Protocol):
    """A view model that can speak another language, and forget a session."""

    def retell(self) -> None: ...

    def wipe(self) -> None: ...


class Beside:
    """`offered` are the names QML finds; each is a `Part`."""

    def __init__(
        self,
        lane: OfficeLane,
        telling: Telling,
        languages: dict[str, Language],
        centre: Callable[[str], str],
        board: Board,
        inbox: Inbox,
        parent: QObject,
    ) -> None:
        self.themes = Themes(lane, telling, board, languages, parent)
        self.paper = Paper(telling, centre, board, self.themes, inbox, parent)

    @property
    def offered(self) -> dict[str, QObject]:
        return {"Themes": self.themes, "Paper": self.paper}

    @property
    def parts(self) -> tuple[Part, ...]:
        return (self.themes, self.paper)

    def retell(self) -> None:
        for part in self.parts:
            part.retell()

    def wipe(self) -> None:
        for part in self.parts:
            part.wipe()
