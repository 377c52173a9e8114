"""What really comes out: a visit in every language, spoken by the real voice and recorded.

The texts are those a real kiosk reads; they are compared with what stands on its screen, and the
recording with what the speech process says it did.
"""

from __future__ import annotations

import math
import os
import re
import shutil
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.speech import Utterance, ladder
from kiosk.speech.engine import SAMPLE_RATE
from tests.accessibility.sound.room import (
    NoSoundServerError,
    SoundRoom,
    decibels,
    first_loud,
    is_one_after_the_other,
    last_loud,
    recorded,
)
from tests.support.kiosk_window import KioskWindow
from tests.ui.pages.attract_page import AttractPage

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

LANGUAGES = ("ar", "he", "en", "ru", "fr", "am")
SENTENCES = {
    "ar": "خذ رقمًا عند المدخل قبل الساعة الثانية.",
    "he": "מוסרים את התעודה הישנה ואת התמונה.",
    "en": "Hand over your old card and your photo.",
    "ru": "Возьмите талон у входа до двух часов дня.",
    "fr": "Prenez un numéro à l’entrée avant midi.",
    "am": "ቁጥርዎ በስክሪኑ ላይ ሲታይ ወደ መስኮቱ ይሂዱ።",
}
SECONDS_HEARD = 12  # of a visit: as many of its sentences as about this takes
pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        "CI" not in os.environ and shutil.which("espeak-ng") is None,
        reason="the system package espeak-ng is not installed",
    ),
]


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    try:
        with SoundRoom(tmp_path_factory.mktemp("sound")) as room:
            yield room
    except NoSoundServerError as error:
        if "CI" in os.environ:
            raise
        pytest.skip(str(error))


class Visit:
    """The sentences of a visit in a language, and the texts that stood on the screen with them."""

    def __init__(self, folder, lang: str) -> None:
        window = KioskWindow(folder)
        try:
            home = AttractPage(window).choose(lang)
            window.kiosk.narration.setOn(True)
            self.said = self._read(window)
            self.shown = _texts(window.page)
            home.form("feedback")
            self.said += self._read(window)
            self.shown += _texts(window.page)
        finally:
            window.close()

    def _read(self, window: KioskWindow) -> list[Utterance]:
        before = len(window.voice.said)
        window.kiosk.narration.readPage()
        window.settle()
        return window.voice.said[before:]

    def heard(self) -> list[Utterance]:
        """The first sentences, with names of their own."""
        letters = 0
        taken = []
        for number, each in enumerate(self.said):
            letters += len(each.text)
            if taken and letters > SECONDS_HEARD * 11:
                break
            taken.append(Utterance(id=f"u{number}", text=each.text, lang=each.lang))
        return taken


@pytest.fixture
def shortest() -> defaultdict[object, float]:
    """Seconds of each thing heard, the least of all takes: what tears a recording makes it longer."""
    return defaultdict(lambda: math.inf)


@pytest.fixture
def loudest() -> defaultdict[object, float]:
    """Decibels of each thing heard, the most of all takes: what tears a recording makes it softer."""
    return defaultdict(lambda: -math.inf)


def _texts(item: QQuickItem) -> list[str]:
    """Every text that is painted within an item."""
    found = []
    for child in item.childItems():
        text = child.property("text")
        if child.isVisible() and child.opacity() > 0:
            if isinstance(text, str) and text:
                found.append(_plain(text))
            found += _texts(child)
    return found


def _plain(text: str) -> str:
    """The letters and digits of a text alone, without marks of direction and of emphasis."""
    return "".join(filter(str.isalnum, re.sub(r"<[^>]*>", "", text)))


@pytest.mark.row(5, 15)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_visit_is_heard_as_it_is_shown(room, tmp_path, lang):
    visit = Visit(tmp_path, lang)
    painted = "\0".join(visit.shown)
    unseen = [each.text for each in visit.said if _plain(each.text) not in painted]
    assert unseen == []
    utterances = visit.heard()
    assert {each.lang.split("-")[0] for each in utterances} == {lang}

    _are_heard(room, utterances)


@recorded
def _are_heard(room, utterances):
    begun = room.now()
    said = room.say(utterances)
    names = [each.id for each in utterances]
    assert list(said.started) == list(said.finished) == names
    assert is_one_after_the_other(said, names)

    for each in utterances:
        start, end = said.started[each.id], said.finished[each.id]
        stretches = room.sounding(start, end)
        heard = sum(b - a for a, b in stretches)
        assert heard > 0.4 * (end - start - 0.35), f"silence instead of {each.text}"
        # The pause at the end of each is silent: nothing else plays meanwhile.
        pause = room.samples(end - 0.15, end - 0.05)
        assert last_loud(pause) == 0, f"sound in the pause after {each.text}"
        # Every word that stands there was marked while it sounded.
        marked = "".join(each.text[a:b] for a, b in said.words[each.id])
        assert _plain(marked) == _plain(each.text)
    before = room.samples(begun, said.started[names[0]] - 0.02)
    after = room.samples(said.ended + 0.15, said.ended + 0.4)
    assert last_loud(before) == last_loud(after) == 0


@pytest.mark.row(6, 7)
@pytest.mark.parametrize("lang", LANGUAGES)
@recorded
def test_stop_is_silence_within_a_tenth_of_a_second(room, lang, record_property):
    room.begin(" ".join([SENTENCES[lang]] * 3), lang)
    while not room.sounding(room.now() - 0.3, room.now() - 0.1):
        pass  # until it is heard
    asked = room.stop()
    late = last_loud(room.samples(asked, asked + 0.45))
    record_property("stop_to_silence_ms", round(late * 1000))
    assert last_loud(room.samples(asked - 0.3, asked)) > 0
    assert late < 0.1


@pytest.mark.row(7)
@recorded
def test_new_speech_cuts_the_old_and_neither_sounds_over_the_other(room, shortest):
    room.speaker.set_volume(len(ladder.VOLUMES_DB) - 1)
    room.begin(" ".join([SENTENCES["en"]] * 3), "en")
    said = room.say([Utterance(id="new", text=SENTENCES["he"], lang="he")])
    room.speaker.set_volume(ladder.DEFAULT_VOLUME)
    alone = room.say([Utterance(id="alone", text=SENTENCES["he"], lang="he")])
    assert "x" not in said.finished
    for name, heard in (("new", said), ("alone", alone)):
        shortest[name] = min(shortest[name], heard.finished[name] - heard.started[name])
    assert shortest["new"] == pytest.approx(shortest["alone"], abs=0.15)


@pytest.mark.row(30)
@recorded
def test_each_step_of_the_volume_is_as_loud_as_it_says(room, loudest, record_property):
    for step in range(len(ladder.VOLUMES_DB)):
        room.speaker.set_volume(step)
        said = room.say([Utterance(id="v", text=SENTENCES["en"], lang="en")])
        loudest[step] = max(loudest[step], decibels(room.samples(said.asked, said.ended + 0.4)))
    levels = list(loudest.values())
    record_property("levels_db", [round(level, 1) for level in levels])
    steps = [level - levels[-1] for level in levels]
    wanted = [decibel - ladder.VOLUMES_DB[-1] for decibel in ladder.VOLUMES_DB]
    assert steps == pytest.approx(wanted, abs=0.7)
    assert levels[-1] - levels[0] >= 18  # EN 301 549 8.2.1


@pytest.mark.row(45)
@pytest.mark.parametrize("lang", LANGUAGES)
@recorded
def test_speed_steps_take_as_long_as_they_say(room, shortest, lang, record_property):
    for step in (0, ladder.DEFAULT_RATE, len(ladder.RATES) - 1):
        room.speaker.set_rate(step)
        said = room.say([Utterance(id="r", text=SENTENCES[lang], lang=lang)])
        values = room.samples(said.asked, said.ended + 0.4)
        percent = ladder.RATES[step].percent
        shortest[percent] = min(shortest[percent], last_loud(values) - first_loud(values))
    got = {each: 100 * shortest[100] / shortest[each] for each in (50, 200)}
    record_property("percents", {percent: round(value) for percent, value in got.items()})
    assert got == {each: pytest.approx(each, rel=0.15) for each in got}
    assert SAMPLE_RATE == 22050  # what the room records at
