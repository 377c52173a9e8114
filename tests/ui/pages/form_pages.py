"""A form: questions of every kind, the review, and the number to carry away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.pages.guide_pages import HomePage
from tests.ui.pages.hands import box_of
from tests.ui.pages.page import Page
from tests.ui.pages.typing import Typing
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.survey_pages import PollPage, ThankedPage, VerdictPage


class QuestionPage(Typing):
    name = "question"

    @property
    def question(self) -> dict[str, Any]:
        found: dict[str, Any] = self.k.kiosk.feedback.questions[0]
        return found

    @property
    def asks(self) -> str:
        """The name of the question in its form: "csat"."""
        return str(self.question["path"]).rpartition("/")[2]

    @property
    def label(self) -> str:
        """The heading a visitor sees."""
        return next(node.name for node in self.nodes() if node.role == Role.Heading)

    @property
    def error(self) -> str:
        alert = [node.name for node in self.nodes() if node.role == Role.AlertMessage]
        return alert[0] if alert else ""

    def choose(self, *values: str) -> Self:
        """Choices by their values, each pressed by its label; on further leaves where need be."""
        labels = {choice["value"]: choice["label"] for choice in self.question["choices"]}
        for value in values:
            self._turn_leaves_to(labels[value])
            self.press(labels[value])
        return self

    def rate(self, number: int) -> Self:
        """A number of a scale, by its name: "8", "4 stars"."""
        stars = "rating" in self.question["appearance"]
        return self.press(self.words("forms.stars", count=number) if stars else str(number))

    def dial(self, digits: str) -> Self:
        """A number on its own pad."""
        for digit in digits:
            self.press(self.words("forms.number.point") if digit == "." else digit)
        return self

    def draw(self, paper: str) -> Self:
        """A line across the paper of this name, by mouse."""
        self.k.draw()
        item = next(node.item for node in self.nodes() if node.name == self.words(paper))
        left, top, right, bottom = box_of(item)
        across = [
            QPoint(round(left + (right - left) * x), round(top + (bottom - top) * y))
            for x, y in ((0.3, 0.4), (0.5, 0.6), (0.7, 0.4))
        ]
        QTest.mousePress(self.k.window, Qt.MouseButton.LeftButton, pos=across[0])
        QTest.mouseMove(self.k.window, across[1])
        QTest.mouseMove(self.k.window, across[2])
        QTest.mouseRelease(self.k.window, Qt.MouseButton.LeftButton, pos=across[2])
        self.k.wait_for(lambda: self.question["value"] is not None)
        return self

    @property
    def written(self) -> str:
        field = next(node for node in self.nodes() if node.role == Role.EditableText)
        return str(field.item.property("text"))

    def next(self) -> QuestionPage:
        self.press_words("question.next")
        return self

    def skip(self) -> QuestionPage:
        self.press_words("question.skip")
        return self

    def back(self) -> QuestionPage:
        self.press_words("question.previous")
        return self

    def to_review(self) -> ReviewPage:
        return self.press_words("question.next").to(ReviewPage)

    def vote(self) -> PollPage:
        """Hand in a poll; its result."""
        from tests.ui.pages.survey_pages import PollPage

        self.press_words("polls.vote")
        self.k.wait_for(lambda: self.k.kiosk.visit.page == "poll")
        page = self.to(PollPage)
        self.k.wait_for(lambda: self.k.kiosk.surveys.polls.ready)
        return page

    def judged(self) -> VerdictPage:
        """On, in a quiz: what was right."""
        from tests.ui.pages.survey_pages import VerdictPage

        return self.press_words("question.next").to(VerdictPage)

    def said_on_leaving(self) -> ThankedPage:
        """Hand in what was asked on the way out."""
        from tests.ui.pages.survey_pages import ThankedPage

        self.press_words("review.send")
        self.k.wait_for(lambda: self.k.kiosk.visit.page == "thanked")
        return self.to(ThankedPage)

    def not_now(self) -> AttractPage:
        from tests.ui.pages.attract_page import AttractPage

        return self.press_words("pulse.not-now").to(AttractPage)

    def skip_to_review(self) -> ReviewPage:
        while self.k.kiosk.visit.page == "question":
            self.press_words("question.skip" if self.asks != "sorry" else "question.next")
        return self.to(ReviewPage)

    def _turn_leaves_to(self, label: str) -> None:
        for _ in range(5):
            if self.offers(label):
                return
            hidden = [n.name for n in self.operable() if n.name in self._further()]
            self.press(hidden[0])

    def _further(self) -> set[str]:
        count = len(self.question["choices"])
        both = ("forms.choices.more", "forms.choices.earlier")
        return {self.words(key, number) for key in both for number in range(count)}


class ReviewPage(Page):
    name = "review"

    def answers(self) -> dict[str, str]:
        """Each line that may be changed: its name and its answer as it is shown."""
        lines = {
            self.words("review.change", line["label"]): line["label"]
            for line in self.k.kiosk.feedback.review
        }
        return {lines[n.name]: n.description for n in self.operable() if n.name in lines}

    def change(self, label: str) -> QuestionPage:
        return self.press_words("review.change", label).to(QuestionPage)

    def back(self) -> QuestionPage:
        return self.press_words("question.previous").to(QuestionPage)

    def send(self) -> ThanksPage:
        self.press_words("review.send")
        self.k.wait_for(lambda: self.k.kiosk.visit.page != "review")
        return self.to(ThanksPage)


class ThanksPage(Page):
    name = "thanks"

    @property
    def reference(self) -> str:
        """As it stands on the screen, in groups."""
        return next(name for name in self.texts() if name.count("-") == 3 and name.isascii())

    def done(self) -> AttractPage:
        from tests.ui.pages.attract_page import AttractPage

        return self.press_words("thanks.done").to(AttractPage)

    def more(self) -> HomePage:
        return self.press_words("thanks.more").to(HomePage)


class UnavailablePage(Page):
    name = "unavailable"
