"""What stands beside the dashboard and the inbox and follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from ui.viewmodels.casework import Casework
from ui.viewmodels.members import Members
from ui.viewmodels.panes import Panes
from ui.viewmodels.paper import Paper
from ui.viewmodels.replies import Replies
from ui.viewmodels.themes import Themes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.clock import Clock
    from kiosk.content import Guide
    from kiosk.languages import Language
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.inbox import Inbox
    from ui.viewmodels.printing import Printing


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
        guide: Guide,
        services: Callable[[str], dict[str, str]],
        clock: Clock,
        board: Board,
        inbox: Inbox,
        printing: Printing,
        parent: QObject,
    ) -> None:
        zone = ZoneInfo(guide.pack.timezone)
        self.themes = Themes(lane, telling, board, languages, parent)
        self.paper = Paper(
            telling, lambda tag: guide.centre(tag).title, board, self.themes, inbox, printing.ask,
            parent,
        )  # fmt: skip
        self.printing = printing
        self.casework = Casework(lane, telling, clock, zone, guide.pack, inbox, parent)
        self.replies = Replies(lane, telling, guide, services, inbox, parent)
        self.panes = Panes(lane, parent)
        self.members = Members(lane, telling, languages, guide, clock, zone, parent)

    @property
    def offered(self) -> dict[str, QObject]:
        return {
            "Themes": self.themes, "Paper": self.paper, "Printing": self.printing, "Casework": self.casework,
            "Replies": self.replies, "Panes": self.panes,
            "Members": self.members,
        }  # fmt: skip

    @property
    def parts(self) -> tuple[Part, ...]:
        return (
            self.themes, self.paper, self.printing, self.casework, self.replies, self.panes,
            self.members,
        )  # fmt: skip

    def enter(self) -> None:
        """Somebody signed in."""
        self.casework.enter()
        self.panes.enter()
        self.printing.enter()

    def retell(self) -> None:
        for part in self.parts:
            part.retell()

    def wipe(self) -> None:
        for part in self.parts:
            part.wipe()
