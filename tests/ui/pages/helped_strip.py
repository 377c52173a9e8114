"""The strip under a page or step, and the page where a visitor says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from tests.support.kept import kept
from tests.ui.pages.guide_pages import ServicePage, StepPage
from tests.ui.pages.page import Page
from tests.ui.pages.typing import Typing
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from kiosk.envelope import Envelope


class HelpedStrip(Page):
    """On whatever page it stands."""

    def helped(self) -> Self:
        return self._answer("opinion.yes")

    def did_not_help(self) -> Self:
        return self._answer("opinion.no")

    def because(self, reason: str) -> Self:
        self.press_words(f"opinion.reason.{reason}")
        return self

    def write_words(self) -> WhyPage:
        return self.press_words("opinion.write").to(WhyPage)

    @property
    def thanks(self) -> str:
        """What it says of keeping; "" while it says nothing."""
        said = [node.name for node in self.nodes() if node.role == Role.AlertMessage]
        return said[0] if said else ""

    def asks(self, what: str) -> bool:
        """`what`: page or step."""
        return self.shows(self.words(f"opinion.ask.{what}"))

    def votes(self) -> list[Envelope]:
        """What is on the disk, opened, in the order it was written."""
        return [each for each in kept(self.k.data) if each.kind == "page-feedback"]

    def to_page(self) -> ServicePage:
        return self.to(ServicePage)

    def to_step(self) -> StepPage:
        return self.to(StepPage)

    def _answer(self, key: str) -> Self:
        self.press_words(key)
        self.k.wait_for(lambda: bool(self.thanks))
        return self


class WhyPage(Typing):
    name = "why"

    @property
    def written(self) -> str:
        field = next(node for node in self.nodes() if node.role == Role.EditableText)
        return str(field.item.property("text"))

    def hand_in(self) -> HelpedStrip:
        strip = self.press_words("opinion.words.send").to(HelpedStrip)
        self.k.wait_for(lambda: bool(strip.thanks))
        return strip

    def back(self) -> HelpedStrip:
        return self.press_words("page.back").to(HelpedStrip)
