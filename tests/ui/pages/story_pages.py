"""You said, we did."""

from __future__ import annotations

from typing import Any, Self

from tests.ui.pages.page import Page


class StoriesPage(Page):
    name = "stories"

    @property
    def story(self) -> dict[str, Any]:
        """The story on the screen."""
        found: dict[str, Any] = self.k.kiosk.stories.all[
            self.k.page.property("item").property("place")
        ]
        return found

    def next(self) -> Self:
        return self.press_words("stories.next")
