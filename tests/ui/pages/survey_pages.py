"""What follows a vote, an answer of a quiz, and what is asked on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.pages.page import Page

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.form_pages import QuestionPage
    from tests.ui.pages.guide_pages import HomePage


class PollPage(Page):
    name = "poll"

    @property
    def lines(self) -> list[str]:
        """Each choice as it is said."""
        said = [row["said"] for table in self.k.kiosk.surveys.polls.tables for row in table["rows"]]
        assert all(self.shows(each) for each in said)
        return said

    def more(self) -> HomePage:
        from tests.ui.pages.guide_pages import HomePage

        return self.press_words("thanks.more").to(HomePage)

    def done(self) -> AttractPage:
        from tests.ui.pages.attract_page import AttractPage

        return self.press_words("thanks.done").to(AttractPage)


class VerdictPage(Page):
    name = "verdict"

    @property
    def verdict(self) -> str:
        return str(self.k.kiosk.surveys.quiz.verdict)

    def next(self) -> QuestionPage:
        from tests.ui.pages.form_pages import QuestionPage

        return self.press_words("question.next").to(QuestionPage)

    def to_the_end(self) -> QuizEndPage:
        self.press_words("question.next")
        self.k.wait_for(lambda: self.k.kiosk.visit.page == "quizEnd")
        return self.to(QuizEndPage)


class QuizEndPage(Page):
    name = "quizEnd"

    def others(self) -> PollPage:
        page = self.press_words("quiz.others").to(PollPage)
        self.k.wait_for(lambda: self.k.kiosk.surveys.polls.ready)
        return page


class ThankedPage(Page):
    name = "thanked"

    def done(self) -> AttractPage:
        from tests.ui.pages.attract_page import AttractPage

        return self.press_words("thanks.done").to(AttractPage)
