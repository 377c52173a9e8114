"""Scanning as the screens see it: what is offered now, and how fast it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.session.scan import BY, FASTEST, SLOWEST, Scan, Switches
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.clock import Clock
    from ui.a11y.narrator import Narrator
    from ui.a11y.screen import Part, Screen
    from ui.a11y.tree import Node

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 100
SETTLE_MS = 60


@QmlElement
@QmlSingleton
class Scanner(QObject):
    """`move` and `choose` are the two switches; with one switch time moves."""

    changed = Signal()
    placed = Signal()
    said = Signal(str, str)
    """The kind of part and the things in it, when a part is offered."""
    operated = Signal(QObject)
    """A field was chosen: it wants its keyboard."""

    def __init__(
        self,
        screen: Screen,
        narrator: Narrator,
        clock: Clock,
        *,
        step: float = 1.5,
        parent: QObject | None = None,
    ) -> None:
        """`step` in seconds."""
        super().__init__(parent)
        self._screen = screen
        self._narrator = narrator
        self._usual_step = step
        self._scan = Scan(clock, step)
        self._switches: Switches = "none"
        self._parts: list[Part] = []
        self._box = QRectF()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.tick)

    # What QML reads ----------------------------------------------------------------------

    @Property(str, notify=changed)
    def switches(self) -> str:
        """How many switches: "none", "one" or "two"."""
        return self._switches

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._switches != "none"

    @Property(float, notify=changed)
    def step(self) -> float:
        """Seconds on each thing."""
        return self._scan.step

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        return self._scan.step <= FASTEST

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        return self._scan.step >= SLOWEST

    @Property(QRectF, notify=placed)
    def box(self) -> QRectF:
        """Where the part or thing that is offered lies in the window; empty when none is."""
        return self._box

    @Property(bool, notify=placed)
    def whole(self) -> bool:
        """Whether a whole part is offered, or the way out of it."""
        return self._scan.item is None or self._scan.leaving

    @Property(bool, notify=placed)
    def resting(self) -> bool:
        return self._scan.resting

    # What the visitor does ---------------------------------------------------------------

    @Slot(str)
    def setSwitches(self, switches: Switches) -> None:
        self._switches = switches
        self._scan.automatic = switches == "one"
        if switches == "one":
            self._timer.start()
        else:
            self._timer.stop()
        self.restart()
        self.changed.emit()

    @Slot()
    def slower(self) -> None:
        self._scan.set_step(self._scan.step + BY)
        self.changed.emit()

    @Slot()
    def faster(self) -> None:
        self._scan.set_step(self._scan.step - BY)
        self.changed.emit()

    def move(self) -> None:
        """The first of two switches."""
        if self._is_stale():
            self.restart()
            return
        self._scan.move()
        self._offer()

    def choose(self) -> None:
        """The only switch, or the second of two."""
        if self._is_stale():
            self.restart()
            return
        if self._scan.choose() == "item":
            self._operate()
        else:
            self._offer()

    @Slot()
    def tick(self) -> None:
        if self.active and self._scan.tick(busy=self._narrator.on and self._narrator.speaking):
            if self._is_stale():
                self.restart()
            else:
                self._offer()

    @Slot()
    def restart(self) -> None:
        """The screen has changed: begin at its first part."""
        self._begin(0)

    def reset(self, switches: Switches = "none") -> None:
        self._scan.set_step(self._usual_step)
        self.setSwitches(switches)

    # Within ------------------------------------------------------------------------------

    def _begin(self, part: int) -> None:
        self._parts = self._screen.scanned() if self.active else []
        self._scan.begin([len(each.nodes) for each in self._parts], part)
        self._offer()

    def _is_stale(self) -> bool:
        def items(parts: list[Part]) -> list[list[QQuickItem]]:
            return [[node.item for node in part.nodes] for part in parts]

        return items(self._screen.scanned()) != items(self._parts)

    def _operate(self) -> None:
        part = self._scan.part
        kind = self._parts[part].kind
        node = self._parts[part].nodes[self._scan.item or 0]
        with self._narrator.hushed():
            self._screen.go_to(node)
        self._screen.operate(node)
        QTimer.singleShot(SETTLE_MS, self, lambda: self._go_on(kind, part))

    def _go_on(self, kind: str, part: int) -> None:
        """After a letter at the first row, else at the same part where it is still there."""
        before = [each.kind for each in self._parts]
        self._parts = self._screen.scanned() if self.active else []
        now = [each.kind for each in self._parts]
        if kind == "keys" and "keys" in now:
            self._begin(now.index("keys"))
        else:
            self._begin(part if now == before else 0)

    def _offered(self) -> list[Node]:
        if not self._parts or self._scan.resting:
            return []
        nodes = self._parts[self._scan.part].nodes
        item = self._scan.item
        return nodes if item is None or self._scan.leaving else [nodes[item]]

    def _offer(self) -> None:
        """Show where it stands, bring it into sight and say it."""
        offered = self._offered()
        if offered:
            with self._narrator.hushed():
                self._screen.go_to(offered[0])
            self._say(offered)
        self._place(offered)
        QTimer.singleShot(SETTLE_MS, self, lambda: self._place(self._offered()))

    def _say(self, offered: list[Node]) -> None:
        if self._scan.leaving:
            self.said.emit("leave", "")
        elif self._scan.item is None:
            kind = self._parts[self._scan.part].kind
            self.said.emit(kind, "|".join(node.name for node in offered))
        else:
            self._narrator.say_node(offered[0])

    def _place(self, offered: list[Node]) -> None:
        box = QRectF()
        for node in offered:
            box = box.united(node.item.mapRectToScene(node.item.boundingRect()))
        self._box = box
        self.placed.emit()
