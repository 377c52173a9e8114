"""Between two visitors: nothing of the first is left for the second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.kept import by_name, kept
from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.hands import Finger

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET, COUNTDOWN = 120, 30


def assert_as_new(kiosk: AttractPage) -> None:
    """The kiosk as the next visitor expects it."""
    k = kiosk.k.kiosk
    assert (k.visit.page, k.visit.language, k.visit.warning) == ("attract", "ar", False)
    assert (k.look.size, k.look.theme, k.look.lowReach) == (1, "light", False)
    assert (k.narration.on, k.narration.volumeChanged, k.narration.speedChanged) == (
        False,
        False,
        False,
    )
    assert (k.feedback.active, k.feedback.answered, k.feedback.reference) == (False, False, "")
    assert (k.keyboard.target, k.keyboard.language) == (None, "ar")
    assert k.keyboard.suggestions == k.keyboard.suggest("")
    assert kiosk.k.window.property("openPanel") == ""
    assert kiosk.k.app.clipboard().text() == ""
    if kiosk.k.voices:
        voice = kiosk.voice
        assert (voice.queue, voice.last, voice.speaking) == ([], [], False)
    focused = kiosk.k.window.activeFocusItem()
    assert focused is None or kiosk.k.page.isAncestorOf(focused)


@pytest.mark.row(13, 14, 31)
@pytest.mark.parametrize("shape", ["portrait", "landscape"])
def test_every_setting_works_and_is_reset_for_the_next_visitor(
    open_kiosk: Callable[..., AttractPage], shape: str
) -> None:
    kiosk = open_kiosk(shape)
    home = kiosk.choose("en").by(Finger())
    look, narration = home.k.kiosk.look, home.k.kiosk.narration
    wide = home.find(home.words("header.home")).rect[2]
    home.panel("text").press_words("text.largest").close_panel()
    assert look.size == 3
    assert home.find(home.words("header.home")).rect[2] > wide
    home.panel("contrast").press_words("contrast.white-on-black").close_panel()
    assert look.theme == "contrast-dark"
    home.listen()
    assert narration.on
    home.panel("volume").press_words("volume.louder").press_words("volume.louder").close_panel()
    assert home.voice.volume == narration.volume > 2
    home.panel("speed").press_words("speed.slower").close_panel()
    assert home.voice.rate == narration.speed
    assert narration.speedChanged
    home.panel("height")
    assert look.lowReach
    assert home.find(home.words("header.home")).rect[1] > home.k.window.height() / 4
    home.panel("help")
    assert home.shows("106")
    home.close_panel().end()
    assert_as_new(home.to(AttractPage))


@pytest.mark.row(26)
def test_used_settings_are_marked_in_the_bar(kiosk: AttractPage) -> None:
    home = kiosk.choose("he").panel("contrast").press_words("contrast.dark").close_panel()
    assert home.find(home.words("dock.contrast")).checked
    assert not home.find(home.words("dock.text")).checked


def test_search_text_is_gone(kiosk: AttractPage) -> None:
    search = kiosk.choose("en").search().write("passport")
    search.end()
    assert_as_new(kiosk.to(AttractPage))
    again = kiosk.choose("en").search()
    assert again.written == ""
    assert not again.results()


def test_written_answer_and_clipboard_are_gone(kiosk: AttractPage) -> None:
    question = kiosk.choose("he").form("suggestion").choose("thanks").next().skip()
    question.write("תודה")
    kiosk.k.app.clipboard().setText("תודה")
    question.end().discard()
    assert_as_new(kiosk.to(AttractPage))
    again = kiosk.choose("he").form("suggestion")
    assert again.checked() == []
    assert again.choose("thanks").next().skip().written == ""


def test_narrator_has_nothing_to_repeat_for_the_next_visitor(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").listen()
    assert home.voice.last
    home.end()
    assert_as_new(kiosk.to(AttractPage))
    said = len(kiosk.said)
    kiosk.k.kiosk.narration.repeat()
    assert len(kiosk.said) == said


def test_end_asks_only_when_there_are_answers(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback")
    question.end()
    assert kiosk.k.kiosk.visit.page == "attract"
    question = kiosk.choose("en").form("feedback").choose("passport")
    question.end()
    assert question.shows(question.words("end.title"))
    assert question.focused == question.words("end.stay")
    question.stay()
    assert question.checked() != []
    question.end().discard()
    assert_as_new(kiosk)


@pytest.mark.parametrize(
    ("form", "choice", "expected"),
    [("feedback", "passport", ["partial"]), ("suggestion", "thanks", [])],
)
def test_begun_form_follows_its_own_rule_when_the_visitor_walks_away(
    kiosk: AttractPage, form: str, choice: str, expected: list[str]
) -> None:
    kiosk.choose("ar").form(form).choose(choice).wait(QUIET + COUNTDOWN + 1)
    assert_as_new(kiosk.to(AttractPage))
    kiosk.k.wait_for(lambda: len(kept(kiosk.k.data)) == len(expected))
    found = kept(kiosk.k.data)
    assert [envelope.kind for envelope in found] == expected
    if found:
        assert by_name(found[0])["service"] == choice


def test_form_that_was_only_opened_leaves_nothing(kiosk: AttractPage) -> None:
    kiosk.choose("ar").form("feedback").wait(QUIET + COUNTDOWN + 1)
    kiosk.k.settle(20)
    assert kept(kiosk.k.data) == []


@pytest.mark.row(36, 46)
def test_quiet_visitor_is_warned_and_then_wiped(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").panel("contrast").press_words("contrast.dark").close_panel()
    home.by(Finger()).press_words("home.guidance").wait(QUIET - 1)
    assert not home.shows(home.words("idle.title"))
    home.wait(2)
    assert home.shows(home.words("idle.title"))
    assert home.focused == home.words("idle.stay")
    home.wait(COUNTDOWN - 3)
    assert kiosk.k.kiosk.visit.page == "topics"
    home.wait(3)
    assert_as_new(kiosk.to(AttractPage))


@pytest.mark.row(36)
def test_warning_is_spoken_to_who_listens_who_also_gets_twice_the_time(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").listen()
    home.by(Finger()).press_words("home.guidance").wait(2 * QUIET - 2)
    assert home.words("idle.title") not in home.said
    home.wait(3)
    assert home.words("idle.title") in home.said


@pytest.mark.row(36)
def test_warning_is_heard_also_by_who_does_not_listen(kiosk: AttractPage) -> None:
    home = kiosk.choose("he").by(Finger()).wait(QUIET + 1)
    assert home.said == [home.words("idle.title")]
    assert str(kiosk.k.kiosk.visit.secondsLeft) in home.words("idle.text", count=29)
    assert home.shows(home.words("idle.text", count=29))


@pytest.mark.row(46)
@pytest.mark.parametrize("times", [1, 2])
def test_everybody_has_between_two_and_five_minutes(kiosk: AttractPage, times: int) -> None:
    home = kiosk.choose("en")
    kiosk.k.kiosk.narration.setOn(times == 2)
    home.wait(times * QUIET - 1)
    assert not home.shows(home.words("idle.title"))
    home.wait(2)
    assert home.shows(home.words("idle.title"))
    assert 120 <= times * QUIET <= 300


@pytest.mark.row(36)
def test_more_time_is_given_as_often_as_it_is_wanted(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").by(Finger())
    for _ in range(12):
        question.wait(QUIET + 5)
        assert question.shows(question.words("idle.title"))
        question.press_words("idle.stay")
        assert not question.shows(question.words("idle.title"))
    assert question.checked() != []


def test_warned_visitor_may_end_at_once(kiosk: AttractPage) -> None:
    kiosk.choose("he").by(Finger()).wait(QUIET + 2).press_words("idle.end")
    assert_as_new(kiosk.to(AttractPage))


def test_open_question_about_ending_is_gone_with_its_visit(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("feedback").choose("passport").end()
    question.wait(QUIET + COUNTDOWN + 1)
    assert_as_new(kiosk.to(AttractPage))
    assert not kiosk.choose("en").shows(question.words("end.title"))


def test_thank_you_screen_wipes_itself_unless_more_time_is_wanted(kiosk: AttractPage) -> None:
    thanks = kiosk.choose("en").brief().choose("keep").to_review().send().by(Finger())
    thanks.wait(30).press_words("thanks.time").wait(30)
    assert kiosk.k.kiosk.visit.page == "thanks"
    thanks.wait(15)
    assert_as_new(kiosk.to(AttractPage))


def test_thank_you_screen_stays_twice_as_long_for_who_listens(kiosk: AttractPage) -> None:
    """A number that is heard, or copied by switch, takes longer to carry away."""
    home = kiosk.choose("ar")
    kiosk.k.kiosk.narration.setOn(True)
    thanks = home.brief().choose("keep").to_review().send()
    thanks.wait(70)
    assert kiosk.k.kiosk.visit.page == "thanks"
    thanks.wait(15)
    assert_as_new(kiosk.to(AttractPage))
