"""EN 301 549, 5.1.5: what is heard is seen as well, in time with its sound."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import pytest

from kiosk.i18n import direction
from tests.accessibility.crawl.seen import box_of, drawn, kind_of
from tests.ui.types.fake_sound import AtOnce, FakeSound
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.captions import Captions, pieces
from ui.viewmodels.narration import Narration
from ui.viewmodels.recorder import HEARD_RATE, Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.ui.pages.attract_page import AttractPage

pytestmark = pytest.mark.row(19)


def captions_of(kiosk: AttractPage) -> Captions:
    return kiosk.k.kiosk.captions


def bar_of(kiosk: AttractPage) -> list[QQuickItem]:
    return [i for i in drawn(kiosk.k.window.contentItem()) if kind_of(i) == "CaptionBar"]


def sound(kiosk: AttractPage, word: tuple[int, int] | None = None) -> str:
    """The next words sound; their text."""
    text = kiosk.voice.speak_next(word).text
    kiosk.k.settle()
    return text


def marked(captions: Captions) -> str:
    return captions.text[captions.wordStart : captions.wordEnd]


@pytest.mark.parametrize("lang", ["ar", "he", "en", "ru", "am", "fr"])
def test_what_is_said_stands_in_the_bar_in_its_language_and_the_word_is_marked(
    kiosk: AttractPage, lang: str
) -> None:
    home = kiosk.choose(lang)
    captions = captions_of(kiosk)
    assert bar_of(kiosk) == []
    captions.setOn(True)
    home.listen()
    text = sound(kiosk)
    assert captions.kind == "voice"
    assert captions.lang == lang
    assert text.startswith(captions.text)
    word = text.split()[0]
    sound(kiosk, (0, len(word)))
    assert marked(captions) == word
    (bar,) = bar_of(kiosk)
    assert captions.text in [item.property("say") for item in drawn(bar)]
    assert box_of(kiosk.k.page).bottom <= box_of(bar).top + 1
    # the mark of the first word lies where the line begins
    kiosk.k.draw()
    (paragraph,) = (item for item in drawn(bar) if kind_of(item) == "Paragraph")
    mark, *_ = (
        item
        for item in paragraph.childItems()
        if kind_of(item) == "QQuickRectangle" and item.isVisible()
    )
    frame, place = box_of(paragraph), box_of(mark)
    slack = 2 * kiosk.k.kiosk.look.lengths["spaceS1"]
    if direction(lang) == "rtl":
        assert abs(frame.right - place.right) <= slack
    else:
        assert abs(frame.left - place.left) <= slack


def test_long_sentences_come_in_pieces_that_follow_the_voice(kiosk: AttractPage) -> None:
    kiosk.choose("en")
    captions = captions_of(kiosk)
    captions.setOn(True)
    kiosk.k.settle()
    text = " ".join(f"word{number}" for number in range(60))
    kiosk.k.kiosk.narrator.insist(text)
    sound(kiosk)
    first = captions.text
    assert len(first) <= captions.room
    at = text.index("word40")
    sound(kiosk, (at, at + 6))
    assert captions.text != first
    assert marked(captions) == "word40"


def test_profile_of_deaf_people_writes_what_would_only_be_said(kiosk: AttractPage) -> None:
    home = kiosk.choose("en")
    k = kiosk.k.kiosk
    k.access.profiles.choose("deaf")
    assert k.captions.on
    assert not k.narration.on
    k.narration.announce("Please choose an answer first.")
    assert (k.captions.kind, k.captions.text) == ("message", "Please choose an answer first.")
    long = "Please choose an answer first, or go on without one. " * 4
    k.narration.announce(long)
    assert k.captions.text == long
    k.narration.announce("Please choose an answer first.")
    k.narration.tell("Born in May", True)  # as QML calls it
    assert k.captions.text == "Please choose an answer first."
    k.access.profiles.choose("deaf")
    assert not k.captions.on
    assert home.k is kiosk.k


def test_typed_letters_are_no_messages(kiosk: AttractPage) -> None:
    kiosk.choose("en").k.kiosk.captions.setOn(True)
    kiosk.k.kiosk.keyboard.typed.emit("a")
    assert captions_of(kiosk).text == ""


def test_captions_are_switched_where_listening_is_and_gone_with_the_visit(
    kiosk: AttractPage,
) -> None:
    home = kiosk.choose("en").panel("listen").press_words("captions.title")
    assert captions_of(kiosk).on
    assert home.find(home.words("captions.title")).checked
    kiosk.k.kiosk.visit.end()
    kiosk.k.settle()
    assert not captions_of(kiosk).on
    assert captions_of(kiosk).text == ""


def test_what_was_said_last_can_be_read_to_its_end_after_silence(kiosk: AttractPage) -> None:
    kiosk.choose("en")
    captions = captions_of(kiosk)
    captions.setOn(True)
    kiosk.k.kiosk.narrator.insist("Are you still there?")
    sound(kiosk, (0, 3))
    kiosk.voice.finish()
    kiosk.k.settle()
    assert captions.text == "Are you still there?"
    assert marked(captions) == ""
    captions.clear()
    assert captions.text == ""


def test_recording_of_a_form_is_written_while_it_is_heard(
    kiosk: AttractPage, tmp_path: Path
) -> None:
    file = tmp_path / "question.wav"
    with wave.open(str(file), "wb") as out:
        out.setparams((1, 2, HEARD_RATE, 0, "NONE", ""))
        out.writeframes(b"\0\0" * HEARD_RATE)
    narrator = kiosk.k.kiosk.narrator
    recorder = Recorder(FakeSound(), AtOnce(), Attachments(), narrator.silence)
    url = file.as_uri()
    captions = Captions(
        narrator,
        Narration(narrator, lambda: None),
        recorder,
        lambda played: ("How long did you wait today?", "en") if played == url else ("", ""),
    )
    captions.setOn(True)
    recorder.hear(url)
    assert (captions.kind, captions.text) == ("recording", "How long did you wait today?")
    recorder._length = 1e9  # an hour is no time at all
    recorder.levelChanged.emit()
    assert marked(captions) == "How"
    recorder._length = 1e-9
    recorder.levelChanged.emit()
    recorder.hear(url)
    assert captions.text == "How long did you wait today?"
    assert marked(captions) == ""


def test_pieces_divide_between_words_and_lose_none() -> None:
    text = "Bring your old card,  your new photo and twenty shekels in coins."
    found = [text[start:end] for start, end in pieces(text, 20)]
    assert " ".join(found).split() == text.split()
    assert all(len(piece) <= 20 for piece in found)
    assert pieces("incomprehensibilities", 5) == [(0, 21)]
    assert pieces("", 5) == []
