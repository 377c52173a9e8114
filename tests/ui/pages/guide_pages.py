"""Guidance: home, subjects, a service, its steps, search, announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.ui.pages.page import Page
from tests.ui.pages.typing import Typing
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from tests.ui.pages.form_pages import QuestionPage, UnavailablePage
    from tests.ui.pages.survey_pages import PollPage


class HomePage(Page):
    name = "home"

    def guidance(self) -> TopicsPage:
        return self.press_words("home.guidance").to(TopicsPage)

    def search(self) -> SearchPage:
        return self.press_words("search.prompt").to(SearchPage)

    def announcements(self) -> AnnouncementsPage:
        return self.press(self.k.kiosk.guide.announcements[0]["title"]).to(AnnouncementsPage)

    def followup(self) -> FollowupPage:
        return self.press_words("followup.title").to(FollowupPage)

    def form(self, tile: str) -> QuestionPage:
        """`tile`: feedback, suggestion, poll or quiz."""
        from tests.ui.pages.form_pages import QuestionPage

        return self.press_words(f"home.{tile}").to(QuestionPage)

    def brief(self) -> QuestionPage:
        """A form of one question that is reviewed and ends with a number: no tile has one, so the
        poll's question is asked as feedback.
        """
        from tests.ui.pages.form_pages import QuestionPage

        assert self.k.kiosk.feedback.begin("poll-opening-hours", "satisfaction")
        self.k.kiosk.visit.open("question")
        return self.to(QuestionPage)

    def result(self, tile: str) -> PollPage:
        """The tile of a poll or quiz that was answered in this visit."""
        from tests.ui.pages.survey_pages import PollPage

        return self.press_words(f"home.{tile}").to(PollPage)

    def form_without_room(self, tile: str) -> UnavailablePage:
        from tests.ui.pages.form_pages import UnavailablePage

        return self.press_words(f"home.{tile}").to(UnavailablePage)


class TopicsPage(Page):
    name = "topics"

    def topic(self, topic_id: str) -> TopicPage:
        topics = {topic["id"]: topic["title"] for topic in self.k.kiosk.guide.topics}
        return self.press(topics[topic_id]).to(TopicPage)


class TopicPage(Page):
    name = "topic"

    def service(self, service_id: str) -> ServicePage:
        return self.press(self.k.kiosk.guide.service(service_id)["title"]).to(ServicePage)


class ServicePage(Page):
    name = "service"

    @property
    def service(self) -> dict[str, Any]:
        found: dict[str, Any] = self.k.kiosk.guide.service(self.k.kiosk.visit.params["id"])
        return found

    def step_by_step(self) -> StepPage:
        return self.press_words("service.guide").to(StepPage)


class StepPage(Page):
    name = "step"

    @property
    def steps(self) -> list[dict[str, Any]]:
        params = self.k.kiosk.visit.params
        found: list[dict[str, Any]] = self.k.kiosk.guide.service(params["id"])["steps"]
        return found

    @property
    def number(self) -> int:
        """Counted from 0."""
        return int(self.k.kiosk.visit.params["step"])

    def next_step(self) -> StepPage:
        following = self.number + 1
        self.press_words("step.next", following + 1, self.steps[following]["title"])
        return self

    def previous_step(self) -> StepPage:
        self.press_words("step.previous", self.number)
        return self

    def give_feedback(self) -> QuestionPage:
        from tests.ui.pages.form_pages import QuestionPage

        return self.press_words("step.done").to(QuestionPage)


class SearchPage(Typing):
    name = "search"

    @property
    def written(self) -> str:
        field = next(node for node in self.nodes() if node.role == Role.EditableText)
        return str(field.item.property("text"))

    def results(self) -> list[str]:
        """The titles of what was found, best first."""
        known = {each["title"] for each in self.k.kiosk.guide.search(self.written)["results"]}
        return [node.name for node in self.operable() if node.name in known]

    def open_result(self, title: str) -> ServicePage:
        if self.k.kiosk.keyboard.shown:
            self.press_words("search.show", count=len(self.results()))
        return self.press(title).to(ServicePage)


class AnnouncementsPage(Page):
    name = "announcements"


class FollowupPage(Page):
    """Checking a comment by its number."""

    name = "followup"

    def type(self, number: str) -> FollowupPage:
        for symbol in number.replace("-", ""):
            self.press(symbol)
        return self

    def show(self) -> FollowupPage:
        self.press_words("followup.show")
        self.k.wait_for(lambda: self.k.kiosk.followup.looked or bool(self.k.kiosk.followup.message))
        return self

    def add(self) -> AdditionPage:
        return self.press_words("followup.add").to(AdditionPage)


class AdditionPage(Typing):
    """More words to a comment."""

    name = "addition"
