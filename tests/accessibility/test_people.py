"""EN 301 549, 4.2: one journey for each way people differ, from the first screen to the number."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.accessibility.crawl import texts
from tests.accessibility.crawl.pixels import cut_out, luminance, pixels
from tests.accessibility.crawl.seen import box_of
from tests.accessibility.listener import Listener
from tests.support.kept import by_name, kept
from tests.ui.frame.test_wipe import assert_as_new
from tests.ui.pages.attract_page import AttractPage
from tests.ui.pages.hands import Finger, Reader
from tests.ui.pages.keypads import Switches
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.form_pages import ThanksPage
    from tests.ui.pages.page import Page

Key = Qt.Key


def choose(page: Page, profile: str) -> None:
    """By the one key that opens the chooser."""
    page.key(Key.Key_F2)
    page.by(Reader()).press_words(f"profile.{profile}")
    page.key(Key.Key_Escape)


def vote(home: Page) -> ThanksPage:
    """The shortest journey: a question, its review, the number."""
    return home.brief().choose("keep").to_review().send()


@pytest.mark.row(1)
@pytest.mark.row(2)
@pytest.mark.row(3)
@pytest.mark.row(35)
@pytest.mark.parametrize("lang", ["ar", "he", "en", "ru", "am", "fr"])
def test_en_4_2_1_without_vision_by_keypad_and_ear_on_a_dark_screen(
    keyed: AttractPage, lang: str
) -> None:
    listener = Listener(keyed.k)
    listener.key("down", "dark")
    thanks = vote(keyed.by(listener).choose(lang))
    picture = luminance(pixels(keyed.k.window.grabWindow()))
    assert keyed.k.kiosk.access.privacy.dark
    assert (picture < 0.01).mean() > 0.9
    assert len(listener.heard) >= 4
    thanks.press_words("thanks.hear")
    (envelope,) = kept(keyed.k.data)
    assert envelope.lang == lang
    assert thanks.reference.replace("-", "") in listener.last.replace("-", "").replace(" ", "")


@pytest.mark.row(1)
@pytest.mark.row(39)
@pytest.mark.parametrize("lang", ["ar", "ru", "am"])
def test_en_4_2_2_with_limited_vision_in_the_largest_letters_with_nothing_cut(
    kiosk: AttractPage, lang: str
) -> None:
    home = kiosk.choose(lang)
    choose(home, "low-vision")
    assert (home.k.kiosk.look.size, home.k.kiosk.look.highContrast) == (3, True)
    question = home.by(Finger()).brief()
    for page in (question, question.choose("keep").to_review()):
        page.k.draw()
        assert list(texts.faults(page.k, texts.printed(page.k))) == []
    assert home.k.kiosk.visit.page == "review"


@pytest.mark.row(1)
@pytest.mark.row(26)
@pytest.mark.parametrize("theme", ["light", "dark", "soft"])
def test_en_4_2_3_without_colour_what_is_chosen_differs_in_grey(
    kiosk: AttractPage, theme: str
) -> None:
    question = kiosk.choose("en").form("feedback")
    question.k.kiosk.look.setTheme(theme)
    choice = next(n for n in question.operable() if n.role == Role.RadioButton)

    def grey() -> object:
        question.k.kiosk.look.showFocus(False)
        question.k.draw()
        return luminance(cut_out(pixels(question.k.window.grabWindow()), box_of(choice.item)))

    before = grey()
    question.press(choice.name)
    after = grey()
    lighter, darker = before.clip(min=after) + 0.05, before.clip(max=after) + 0.05
    assert (lighter / darker >= 3).sum() > 200


@pytest.mark.row(1)
@pytest.mark.row(19)
def test_en_4_2_4_without_hearing_nothing_is_said_that_is_not_shown(kiosk: AttractPage) -> None:
    home = kiosk.choose("he")
    choose(home, "deaf")
    home.key(Key.Key_Escape)
    said = len(home.said)
    thanks = vote(home.by(Finger()))
    assert thanks.reference
    assert len(home.said) == said
    home.wait(2 * 120 + 1)
    assert thanks.shows(thanks.words("idle.title")) or home.k.kiosk.visit.page == "attract"


@pytest.mark.row(1)
@pytest.mark.row(21)
def test_en_4_2_6_without_a_voice_no_question_wants_one(kiosk: AttractPage) -> None:
    feedback = kiosk.choose("en").k.kiosk.feedback
    asked = 0
    for purpose in ("satisfaction", "suggestion", "poll"):
        for form in kiosk.k.kiosk.guide.forms(purpose):
            assert feedback.begin(form, purpose)
            while feedback.kind == "question":
                question = feedback.questions[0]
                assert not (question["required"] and question["kind"] == "audio"), question["path"]
                answer_somehow(question, feedback.answer)
                assert feedback.next(), question["path"]
                asked += 1
            feedback.leave()
    assert asked > 8


def answer_somehow(question: dict[str, Any], answer: Callable[[object], None]) -> None:
    """By a choice, a number or a word; never by speaking."""
    choices = [each["value"] for each in question["choices"]]
    if choices:
        answer([choices[0]] if question["kind"] == "select_multiple" else choices[0])
    elif question["required"]:
        answer("052-1234567" if question["kind"] == "text" else 1)


@pytest.mark.row(1)
@pytest.mark.row(47)
@pytest.mark.parametrize("count", [1, 2])
def test_en_4_2_7_with_limited_strength_by_switches_alone(
    open_keyed: Callable[..., AttractPage], count: int
) -> None:
    kiosk = open_keyed()
    switches = Switches(kiosk.k, count).begin()
    thanks = vote(kiosk.by(switches).choose("en"))
    assert thanks.reference
    assert len(switches.used) == count
    (envelope,) = kept(kiosk.k.data)
    assert "keep" in by_name(envelope).values()


@pytest.mark.row(1)
@pytest.mark.row(31)
@pytest.mark.parametrize("shape", ["portrait", "landscape"])
def test_en_4_2_8_with_limited_reach_everything_lies_low(
    open_kiosk: Callable[..., AttractPage], shape: str
) -> None:
    home = open_kiosk(shape).choose("ar")
    choose(home, "motor")
    home.by(Finger())
    question = home.brief()
    pages = [question, question.choose("keep").to_review()]
    for page in pages:
        page.k.draw()
        empty = page.k.window.height() * page.k.kiosk.look.lengths["lowReachEmptyTop"]
        assert [n.name for n in page.operable() if n.rect[1] < empty - 1] == []


@pytest.mark.row(1)
@pytest.mark.row(40)
@pytest.mark.parametrize("theme", ["light", "contrast-dark"])
def test_en_4_2_9_with_photosensitivity_nothing_flashes(kiosk: AttractPage, theme: str) -> None:
    home = kiosk.choose("en")
    home.k.kiosk.look.setTheme(theme)
    light: list[float] = []
    for act in (home.guidance, home.home, lambda: home.panel("contrast"), lambda: home.wait(121)):
        act()
        for _ in range(12):
            home.k.settle(2)
            light.append(float(luminance(pixels(home.k.window.grabWindow())).mean()))
    turns = [b - a for a, b in itertools.pairwise(light) if abs(b - a) > 0.1]
    flashes = sum(one * other < 0 for one, other in itertools.pairwise(turns))
    assert flashes <= 3


@pytest.mark.row(1)
@pytest.mark.row(42)
@pytest.mark.row(48)
def test_en_4_2_10_with_limited_cognition_one_thing_at_a_time_and_a_way_back(
    kiosk: AttractPage,
) -> None:
    home = kiosk.choose("en")
    choose(home, "plain")
    assert home.k.kiosk.access.profiles.plain
    question = home.form("feedback")
    asked = []
    while question.k.kiosk.visit.page == "question" and question.asks != "nps":
        headings = [n for n in question.nodes() if n.role == Role.Heading]
        assert len(headings) == 1
        asked.append(headings[0].name)
        if question.question["choices"]:
            question.choose(question.question["choices"][0]["value"])
        question.next()
    question.back()
    assert question.label == asked[-1]
    assert question.checked() != []
    question.wait(2 * 120 - 2)
    assert not question.shows(question.words("idle.title"))


@pytest.mark.row(1)
@pytest.mark.row(35)
@pytest.mark.row(46)
def test_en_4_2_11_in_privacy_nothing_of_a_visit_stays(kiosk: AttractPage) -> None:
    question = kiosk.choose("en").form("suggestion").choose("thanks").next().skip().write("ab")
    question.wait(120 + 30 + 1)
    question.k.settle()
    assert_as_new(question.to(AttractPage))
    assert not any(text == "ab" for text in question.texts())
