"""What of the dashboard, as it stands, can become a story: how many people, and in which days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.analytics.suppression import LEAST

if TYPE_CHECKING:
    from kiosk.analytics.periods import Period
    from ui.viewmodels.board import Board
    from ui.viewmodels.themes import Themes


class StoryFigures:
    """Numbers of people; 0 where there is none, or where so few are behind it that it is not told."""

    def __init__(self, board: Board, themes: Themes) -> None:
        self._board = board
        self._themes = themes

    @property
    def period(self) -> Period | None:
        found = self._board.found
        return None if found is None else found.period

    @property
    def satisfaction(self) -> int:
        """Who said how satisfied they are."""
        cards = self._board.found.cards if self._board.found is not None else []
        figures = [card.figure for card in cards if card.figure.measure == "csat"]
        return _told(next((each.n for each in figures if each.value is not None), 0))

    @property
    def reasons(self) -> list[int]:
        """Of each answer that goes with dissatisfaction, in the dashboard's order."""
        found = self._board.found
        return [_told(each.people) for each in found.drivers] if found is not None else []

    @property
    def theme(self) -> int:
        """Of the theme that is chosen."""
        theme = self._themes.picked
        return 0 if theme is None else _told(theme.people)


def _told(people: int) -> int:
    return people if people >= LEAST else 0
