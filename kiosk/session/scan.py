"""Scanning: reaching everything with one switch or two.

The parts of a screen are offered one after the other; choosing one offers the things in it, and
choosing one of those operates it. With one switch time moves on, with two the visitor does. The
machine knows only how many things each part holds; time comes from the clock that is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.clock import Clock

Switches = Literal["none", "one", "two"]
Chosen = Literal["entered", "left", "item", "woken"]

SLOWEST, FASTEST, BY = 5.0, 0.5, 0.25
PATIENCE = 3  # times the step, while the voice speaks
ROUNDS_IN_PART = 2
ROUNDS = 3


class Scan:
    """`part` and `item` are places; `item` is None while whole parts are offered.

    One past the last item stands for leaving the part again.
    """

    def __init__(self, clock: Clock, step: float = 1.5) -> None:
        """`step` in seconds, from `FASTEST` to `SLOWEST`."""
        self._clock = clock
        self.step = step
        self.automatic = True
        self.begin(())

    def begin(self, sizes: Sequence[int], part: int = 0) -> None:
        """A screen with so many things in each part; scanning starts at one of them."""
        self.sizes = tuple(sizes)
        self.part = part if 0 <= part < len(self.sizes) else 0
        self.item: int | None = None
        self.resting = False
        self._rounds = 0
        self._since = self._clock.monotonic()

    def follow(self, sizes: Sequence[int], part: int, item: int) -> None:
        """The screen has changed around what is offered, which is now there."""
        leaving = self.leaving
        self.sizes = tuple(sizes)
        self.part = part
        if self.item is not None:
            self.item = self.sizes[part] if leaving else item

    @property
    def leaving(self) -> bool:
        """Whether leaving the part is what is offered."""
        return self.item is not None and self.item >= self.sizes[self.part]

    def set_step(self, step: float) -> None:
        self.step = min(max(step, FASTEST), SLOWEST)

    def is_due(self, *, busy: bool = False) -> bool:
        """Whether time wants it to move on. `busy`: the voice still says where it stands."""
        if not self.automatic or self.resting or not self.sizes:
            return False
        return self._clock.monotonic() - self._since >= self.step * (PATIENCE if busy else 1)

    def tick(self, *, busy: bool = False) -> bool:
        """Whether time has moved it on."""
        due = self.is_due(busy=busy)
        if due:
            self.move()
        return due

    def move(self) -> None:
        """On to the next; after some rounds out of the part, and in the end to rest."""
        self._since = self._clock.monotonic()
        if not self.sizes:
            return
        self.resting = False
        if self.item is None:
            self._move_part()
        else:
            self._move_item(self.item)

    def choose(self) -> Chosen:
        """The switch was pressed. "item": operate `sizes[part]`'s `item`."""
        self._since = self._clock.monotonic()
        self._rounds = 0
        if self.resting or not self.sizes:
            self.resting = False
            return "woken"
        if self.leaving:
            self.item = None
            return "left"
        if self.item is not None:
            return "item"
        self.item = 0
        return "item" if self.sizes[self.part] == 1 else "entered"

    def _move_part(self) -> None:
        self.part += 1
        if self.part < len(self.sizes):
            return
        self.part = 0
        self._rounds += 1
        if self.automatic and self._rounds >= ROUNDS:
            self._rounds = 0
            self.resting = True

    def _move_item(self, item: int) -> None:
        if item < self.sizes[self.part]:
            self.item = item + 1
            return
        self.item = 0
        self._rounds += 1
        if self.automatic and self._rounds >= ROUNDS_IN_PART:
            self._rounds = 0
            self.item = None
