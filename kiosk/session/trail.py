"""Where the visitor is and how they came there, so that Back always goes where they expect."""

from __future__ import annotations

from typing import Any

import msgspec


class Place(msgspec.Struct, frozen=True):
    """A screen and what it shows, e.g. `Place("service", {"id": "renew-id-card"})`."""

    page: str
    params: dict[str, Any] = {}


ATTRACT = Place("attract")
HOME = Place("home")


class Trail:
    """A path of places. The first is where a visit begins; the last is on the screen."""

    def __init__(self) -> None:
        self._places = [ATTRACT]

    @property
    def here(self) -> Place:
        return self._places[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self._places) > 1 and self.here != HOME

    def go(self, place: Place) -> None:
        """Walk on. Going to the place where one stands changes nothing."""
        if place != self.here:
            self._places.append(place)

    def replace(self, place: Place) -> None:
        """Stand elsewhere without lengthening the way back, as when a form gives way to thanks."""
        self._places[-1] = place

    def back(self) -> None:
        if self.can_go_back:
            self._places.pop()

    def home(self) -> None:
        self._places = [ATTRACT, HOME]

    def forget(self) -> None:
        self._places = [ATTRACT]
