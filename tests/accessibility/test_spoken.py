"""EN 301 549, 5.1.3 and beside: the kiosk speaks for itself, and what it says can be steered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kiosk.settings.table import SpeechSettings
from kiosk.speech import ladder
from tests.accessibility.listener import Listener
from tests.ui.frame.test_lock import touch_corners
from tests.ui.pages.hands import Reader
from ui.a11y.screen import part_of
from ui.a11y.tree import READ, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page

Key = Qt.Key


def reading(kiosk: AttractPage, lang: str = "en") -> Page:
    """A service page that is being read aloud."""
    topic = kiosk.choose(lang).guidance().topic("documents")
    return topic.service("renew-id-card").listen()


@pytest.mark.row(2)
@pytest.mark.row(22)
def test_en_5_1_2_2_nothing_is_attached_and_one_key_starts_the_voice(kiosk: AttractPage) -> None:
    assert kiosk.k.voices == []
    kiosk.key(Key.Key_F2)
    assert kiosk.k.kiosk.narration.on
    assert kiosk.said[-1].startswith(kiosk.words("profiles.title"))


@pytest.mark.row(4)
@pytest.mark.row(22)
def test_en_5_1_3_2_plugging_a_headset_in_starts_the_voice_and_out_ends_it(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    socket = tmp_path / "headphones"
    socket.write_text("0\n")
    kiosk = open_kiosk(speech=SpeechSettings(jack=f"file:{socket}"))
    assert not kiosk.k.kiosk.narration.on
    socket.write_text("1\n")
    kiosk.k.wait_for(lambda: kiosk.k.kiosk.narration.on)
    assert kiosk.k.kiosk.access.privacy.alone
    socket.write_text("0\n")
    kiosk.k.wait_for(lambda: not kiosk.k.kiosk.narration.on)
    assert not kiosk.voice.speaking


@pytest.mark.row(5)
@pytest.mark.parametrize("lang", ["ar", "he", "en", "ru", "am", "fr"])
def test_en_5_1_3_3_what_is_spoken_is_what_is_marked(kiosk: AttractPage, lang: str) -> None:
    page = reading(kiosk, lang)
    marked = 0
    for _ in range(len(page.voice.queue)):
        sentence = page.say_next()
        if page.marked("spoken"):
            assert page.marked("spoken") == sentence
            word = sentence.split()[0]
            page.say_next((0, len(word)))
            assert page.marked("word") == word
            marked += 1
        page.said_it()
    assert marked >= 3
    assert page.marked("spoken") == ""


@pytest.mark.row(6)
def test_en_5_1_3_4_speech_is_paused_taken_up_and_repeated_from_the_bar(
    kiosk: AttractPage,
) -> None:
    page = reading(kiosk)
    page.say_next()
    page.panel("listen").press_words("listen.pause")
    assert page.voice.paused
    page.press_words("listen.resume")
    assert not page.voice.paused
    said = len(page.said)
    page.press_words("listen.again")
    assert len(page.said) > said
    page.press_words("listen.off")
    assert not page.voice.speaking


@pytest.mark.row(6)
def test_508_402_2_4_keys_repeat_pause_and_interrupt(kiosk: AttractPage) -> None:
    page = reading(kiosk)
    page.key(Key.Key_F6)
    assert page.voice.paused
    page.key(Key.Key_F6)
    assert not page.voice.paused
    said = len(page.said)
    page.key(Key.Key_F3)
    assert len(page.said) > said


@pytest.mark.row(7)
def test_en_5_1_3_5_an_action_ends_what_is_being_said(kiosk: AttractPage) -> None:
    page = reading(kiosk)
    before = list(page.voice.queue)
    assert len(before) > 3
    page.key(Key.Key_Tab)
    assert [each for each in page.voice.queue if each in before] == []
    page.home()
    assert [each for each in page.voice.queue if each in before] == []


@pytest.mark.row(10)
def test_en_5_1_3_8_digits_of_the_staff_pin_are_not_said(kiosk: AttractPage) -> None:
    kiosk.k.kiosk.narration.setOn(True)
    touch_corners(kiosk)
    said = len(kiosk.said)
    for digit in "2580":
        kiosk.by(Reader()).press(digit)
    heard = kiosk.said[said:]
    assert kiosk.words("echo.digit") in heard
    assert not any(character in text for text in heard for character in "2580")


@pytest.mark.row(11)
@pytest.mark.parametrize("private", [False, True])
def test_en_5_1_3_9_what_is_personal_is_for_headphones_only(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path, private: bool
) -> None:
    socket = tmp_path / "headphones"
    socket.write_text("1" if private else "0")
    kiosk = open_kiosk(speech=SpeechSettings(jack=f"file:{socket}"))
    home = kiosk.choose("en")
    home.k.kiosk.narration.setOn(True)
    home.k.kiosk.narration.tell("Layla", True)
    assert (home.said[-1] == "Layla") == private
    assert (home.said[-1] == home.words("personal.hidden")) != private


@pytest.mark.row(12)
def test_en_5_1_3_10_a_recording_falls_silent_when_the_screen_speaks(
    kiosk: AttractPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[str] = []
    home = kiosk.choose("en")
    monkeypatch.setattr(home.k.kiosk.recorder, "quiet", lambda: stopped.append("recording"))
    home.listen()
    assert home.voice.speaking
    assert stopped


@pytest.mark.row(13)
def test_en_5_1_3_11_volume_is_set_and_heard_without_looking(kiosk: AttractPage) -> None:
    home = kiosk.choose("he").listen()
    start = home.voice.volume
    home.key(Key.Key_F8)
    assert home.voice.volume == start + 1
    assert home.said[-1] == home.words("volume.step", start + 2, len(ladder.VOLUMES_DB))
    home.key(Key.Key_F7).key(Key.Key_F7)
    assert home.voice.volume == start - 1


@pytest.mark.row(14)
def test_en_5_1_3_12_loudness_rises_in_steps_and_falls_back_after_the_visit(
    kiosk: AttractPage,
) -> None:
    home = kiosk.choose("en").listen()
    steps = {home.voice.volume}
    for _ in ladder.VOLUMES_DB:
        home.key(Key.Key_F8)
        steps.add(home.voice.volume)
    assert max(steps) == len(ladder.VOLUMES_DB) - 1
    assert len(steps) >= 3
    home.k.kiosk.visit.end()
    home.k.settle()
    assert home.voice.volume == ladder.DEFAULT_VOLUME
    assert home.voice.rate == ladder.DEFAULT_RATE


@pytest.mark.row(15)
def test_en_5_1_3_14_each_language_is_said_in_its_own_voice(kiosk: AttractPage) -> None:
    kiosk.k.kiosk.narration.setOn(True)
    for each in kiosk.k.kiosk.visit.languages:
        kiosk.find(each["name"]).item.forceActiveFocus()
        kiosk.k.settle()
        said = [u for u in kiosk.voice.queue if u.text.startswith(each["name"])]
        assert [utterance.lang for utterance in said] == [each["code"]]


@pytest.mark.row(15)
@pytest.mark.parametrize("lang", ["ar", "he", "en", "ru", "am", "fr"])
def test_en_5_1_3_14_a_page_is_said_in_the_language_it_is_shown_in(
    kiosk: AttractPage, lang: str
) -> None:
    page = reading(kiosk, lang)
    shown = {n.name: n.lang or lang for n in page.nodes() if n.role in READ}
    for utterance in page.voice.queue:
        of = {tag for text, tag in shown.items() if utterance.text in text}
        assert utterance.lang in of


@pytest.mark.row(16)
@pytest.mark.row(42)
@pytest.mark.parametrize("lang", ["ar", "en", "ru"])
def test_en_5_1_3_15_an_error_is_said_and_shown_and_the_focus_goes_to_the_question(
    kiosk: AttractPage, lang: str
) -> None:
    question = kiosk.choose(lang).form("suggestion").listen()
    assert question.question["required"]
    question.next()
    assert question.error
    assert any(question.error in text for text in question.said[-3:])
    assert part_of(question.k.window.activeFocusItem()) == "content"


@pytest.mark.row(17)
def test_en_5_1_3_16_all_of_the_ticket_is_said(keyed: AttractPage) -> None:
    thanks = keyed.choose("en").brief().choose("keep").to_review().send()
    thanks.listen()
    read = [n for n in thanks.nodes() if n.role in READ and thanks.k.page.isAncestorOf(n.item)]
    said = counted(" ".join(thanks.said))
    missing = {n.name for n in read if counted(n.name) not in said} - {thanks.reference}
    assert missing == set()
    thanks.press_words("thanks.hear")
    signs = [sign for sign in thanks.reference if sign.isalnum()]
    told = thanks.said[-1]
    assert [sign for sign in told if (sign.isalnum() and sign.isupper()) or sign.isdigit()] == signs


def counted(text: str) -> str:
    """Without the seconds that run meanwhile."""
    return re.sub(r"\d+", "", text).strip()


@pytest.mark.row(19)
def test_en_5_1_5_what_the_keypad_says_can_be_read(keyed: AttractPage) -> None:
    home = keyed.choose("en")
    keyed.k.kiosk.narration.setOn(True)
    listener = Listener(keyed.k)
    for _ in range(30):
        listener.key("down")
        name = keyed.said[-1].split(", ")[0]
        assert any(name in text for text in home.texts()), name


@pytest.mark.row(19)
@pytest.mark.row(36)
def test_508_407_5_the_warning_is_seen_and_heard_also_by_who_listens_to_nothing(
    kiosk: AttractPage,
) -> None:
    home = kiosk.choose("fr")
    home.wait(120)
    assert home.shows(home.words("idle.title"))
    assert home.words("idle.title") in home.said


@pytest.mark.row(26)
def test_en_5_6_what_is_chosen_is_said(kiosk: AttractPage) -> None:
    question = kiosk.choose("ar").form("feedback").listen()
    choices = [n for n in question.operable() if n.role == Role.RadioButton][:2]
    states = []
    for choice in choices:
        choice.item.forceActiveFocus()
        question.k.settle()
        states.append(question.said[-1])
    assert all(question.words("state.not-selected") in said for said in states)
    choices[0].item.forceActiveFocus()
    question.press(choices[0].name)
    assert question.said[-1] == f"{choices[0].name}, {question.words('state.selected')}"
    choices[1].item.forceActiveFocus()
    choices[0].item.forceActiveFocus()
    question.k.settle()
    assert question.words("state.not-selected") not in question.said[-1]
    assert question.words("state.selected") in question.said[-1]
