"""How an account left its window: the widths of panes, kept on this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.habits import PRINTS_BY
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from ui.desk.lane import OfficeLane

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

WAIT_MS = 600
"""A pane that is being dragged is written down when it has come to rest."""


@QmlElement
@QmlSingleton
class Panes(QObject):
    """Shares of the room by name, such as "inbox.list" → 0.4; what nobody moved is not in it."""

    changed = Signal()

    def __init__(self, lane: OfficeLane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._shares: dict[str, float] = {}
        self._moved: set[str] = set()
        self._visit = 0
        self._rest = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._rest.timeout.connect(self.keep)

    @Property("QVariantMap", notify=changed)
    def shares(self) -> dict[str, float]:
        return self._shares

    @Slot(str, float)
    def move(self, name: str, share: float) -> None:
        """Somebody drags the edge of a pane; `share` of the room, 0 to 1."""
        share = round(min(0.8, max(0.1, share)), 3)
        if self._shares.get(name) != share:
            self._shares = {**self._shares, name: share}
            self._moved.add(name)
            self._rest.start()
            self.changed.emit()

    def keep(self) -> None:
        """Write down what was moved."""
        moved = {name: str(self._shares[name]) for name in self._moved}
        self._moved.clear()
        for name, value in moved.items():
            self._lane.ask(lambda office, n=name, v=value: office.habits().keep(n, v))  # type: ignore[misc]

    def enter(self) -> None:
        """Somebody signed in: as they left it."""
        visit = self._visit

        def show(values: dict[str, str]) -> None:
            if visit == self._visit:
                self._shares = {
                    name: float(each) for name, each in values.items() if name != PRINTS_BY
                }
                self.changed.emit()

        self._lane.ask(lambda office: office.habits().values(), show)

    def retell(self) -> None:
        """Widths speak no language."""

    def wipe(self) -> None:
        self._visit += 1
        self._rest.stop()
        self._moved.clear()
        self._shares = {}
        self.changed.emit()
