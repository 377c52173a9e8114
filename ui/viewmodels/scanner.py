"""Scanning as the screens see it: what is offered now, and how fast it goes on."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem  # noqa: TC002  # read at run time by NamedTuple
from shiboken6 import isValid

from kiosk.session.scan import BY, FASTEST, SLOWEST, Scan, Switches
from ui.a11y.screen import shown_box
from ui.a11y.tree import node_for
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from ui.a11y.narrator import Narrator
    from ui.a11y.screen import Screen
    from ui.a11y.tree import Node

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 100
SETTLE_MS = 60


class Stretch(NamedTuple):
    """A part of the screen as it is kept between two steps: its items, which know when they are
    gone, and not their accessible interfaces, which do not.
    """

    kind: str
    items: list[QQuickItem]


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
        self._parts: list[Stretch] = []
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
        if self._keep_place():
            self._scan.move()
            self._offer()

    def choose(self) -> None:
        """The only switch, or the second of two."""
        if not self._keep_place():
            return
        if self._scan.choose() == "item":
            self._operate()
        else:
            self._offer()

    @Slot()
    def tick(self) -> None:
        if not self.active or not self._scan.is_due(
            busy=self._narrator.on and self._narrator.speaking
        ):
            return
        if self._keep_place():
            self._scan.move()
            self._offer()

    @Slot()
    def restart(self) -> None:
        """The screen has changed: begin at its first part."""
        self._begin(0)

    def reset(self, switches: Switches = "none") -> None:
        self._scan.set_step(self._usual_step)
        self.setSwitches(switches)

    def place(self) -> None:
        """Letters or colours have changed: what is offered may lie elsewhere."""
        if self.active:
            self._place()

    # Within ------------------------------------------------------------------------------

    def _begin(self, part: int) -> None:
        self._parts = self._stretches() if self.active else []
        self._scan.begin(_sizes(self._parts), part)
        self._offer()

    def _stretches(self) -> list[Stretch]:
        return [Stretch(p.kind, [node.item for node in p.nodes]) for p in self._screen.scanned()]

    def _keep_place(self) -> bool:
        """Follow what has changed on the screen; False, and a new beginning, where nothing is left
        of what was offered.
        """
        fresh = self._stretches()
        here = next(iter(self._offered()), None)
        if here is None and _sizes(fresh) == list(self._scan.sizes):
            return True
        for part, found in enumerate(fresh):
            if here in found.items:
                self._parts = fresh
                self._scan.follow(_sizes(fresh), part, found.items.index(here))
                return True
        self.restart()
        return False

    def _operate(self) -> None:
        part = self._scan.part
        kind, item = self._parts[part].kind, self._parts[part].items[self._scan.item or 0]
        node = node_for(item)
        if node is not None:
            with self._narrator.hushed():
                self._screen.go_to(node)
            self._screen.operate(node)
        QTimer.singleShot(SETTLE_MS, self, lambda: self._go_on(kind, part, item))

    def _go_on(self, kind: str, part: int, operated: QQuickItem) -> None:
        """After a letter at the first row, else at the same part where it is still there, or at the
        one that the page leads to.
        """
        before = [each.kind for each in self._parts]
        self._parts = self._stretches() if self.active else []
        now = [each.kind for each in self._parts]
        if kind == "keys" and "keys" in now:
            self._begin(now.index("keys"))
        else:
            self._begin(self._led_to(operated, part) if now == before else 0)

    def _led_to(self, operated: QQuickItem, part: int) -> int:
        """Where the page itself has put the focus after that was operated; else `part`."""
        focus = self._screen.focus
        if focus is None or focus is operated:
            return part
        return next((at for at, each in enumerate(self._parts) if focus in each.items), part)

    def _offered(self) -> list[QQuickItem]:
        if not self._parts or self._scan.resting:
            return []
        items = self._parts[self._scan.part].items
        item = self._scan.item
        return items if item is None or self._scan.leaving else [items[item]]

    def _offer(self) -> None:
        """Show where it stands, bring it into sight and say it."""
        nodes = [node for item in self._offered() if (node := node_for(item))]
        if nodes:
            with self._narrator.hushed():
                self._screen.go_to(nodes[0])
            self._say(nodes)
        self._place()
        QTimer.singleShot(SETTLE_MS, self, self._place)

    def _say(self, offered: list[Node]) -> None:
        if self._scan.leaving:
            self.said.emit("leave", "")
        elif self._scan.item is None:
            kind = self._parts[self._scan.part].kind
            self.said.emit(kind, "|".join(node.name for node in offered))
        else:
            self._narrator.say_node(offered[0])

    def _place(self) -> None:
        shown = (shown_box(item) for item in self._offered() if isValid(item))
        self._box = reduce(QRectF.united, shown, QRectF())
        self.placed.emit()


def _sizes(parts: list[Stretch]) -> list[int]:
    return [len(each.items) for each in parts]
