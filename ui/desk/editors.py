"""What the page of editors and of those who approve is made of, put together."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.desk.editing_words import EditingTelling
from ui.desk.proposal_words import ProposalTelling
from ui.viewmodels.approvals import Approvals
from ui.viewmodels.editing import Editing
from ui.viewmodels.making import Making
from ui.viewmodels.shaping import Shaping

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.clock import Clock
    from kiosk.staff.signing_in import Session
    from ui.background import Background
    from ui.desk.lane import OfficeLane
    from ui.desk.telling import Telling
    from ui.viewmodels.board import Board
    from ui.viewmodels.themes import Themes

_TALLEST, _WIDEST = 1920, 1920


class Editors(QObject):
    """Of one desk; lives as long as its window."""

    def __init__(
        self,
        lane: OfficeLane,
        background: Background,
        telling: Telling,
        names: dict[str, str],
        clock: Clock,
        board: Board,
        themes: Themes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        words = EditingTelling(telling, names)
        self._previews: list[subprocess.Popen[bytes]] = []
        self._scale = _scale()
        self._allowed = False
        self.editing = Editing(lane, background, telling, words, self._show, self)
        proposals = ProposalTelling(telling, words)
        self.approvals = Approvals(lane, telling, proposals, self.editing, clock, self)
        self.making = Making(lane, telling, words, self.editing, board, themes, self)
        self.shaping = Shaping(telling, self.editing, self)
        self.offered = {
            "Editing": self.editing, "Approvals": self.approvals, "Making": self.making,
            "Shaping": self.shaping,
        }  # fmt: skip

    def enter(self, session: Session) -> None:
        """Only for whom there is such a page: reading a source takes a second."""
        from kiosk.staff.pages import may_open

        self._allowed = may_open(session.role, "publish")
        if self._allowed:
            self.editing.refresh()

    def refresh(self) -> None:
        """Proposals and newer versions come while somebody is signed in."""
        if self._allowed:
            self.editing.look_again()
            self.approvals.refresh()

    def retell(self) -> None:
        self.editing.retell()
        self.approvals.retell()
        self.making.retell()

    def wipe(self) -> None:
        """Previews, too, show what nobody is signed in for any more."""
        self._allowed = False
        self.editing.wipe()
        self.approvals.wipe()
        self.making.wipe()
        for each in self._previews:
            if each.poll() is None:
                each.terminate()
        self._previews.clear()

    def _show(self, folder: Path, options: list[str]) -> None:
        """The real kiosk in a process of its own, as large as this screen has room for."""
        command = [sys.executable, "-m", "ui.cli", "content", "preview", str(folder), *options]
        environment = os.environ | {"QT_SCALE_FACTOR": f"{self._scale:.2f}"}
        self._previews = [each for each in self._previews if each.poll() is None]
        self._previews.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, env=environment))


def _scale() -> float:
    room = QGuiApplication.primaryScreen().availableSize()
    return max(0.3, min(1.0, 0.9 * room.height() / _TALLEST, 0.9 * room.width() / _WIDEST))
