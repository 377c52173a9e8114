"""The first screen."""

from __future__ import annotations

from tests.ui.pages.guide_pages import HomePage
from tests.ui.pages.page import Page


class AttractPage(Page):
    name = "attract"

    def choose(self, language: str) -> HomePage:
        names = {each["code"]: each["name"] for each in self.k.kiosk.visit.languages}
        return self.press(names[language]).to(HomePage)

    def languages(self) -> list[str]:
        return [each["name"] for each in self.k.kiosk.visit.languages]
