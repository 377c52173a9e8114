"""What really comes out: a visit in every language, spoken by the real voice and recorded.

The texts are those a real kiosk reads; they are compared with what stands on its screen, and the
recording with what the speech process says it did.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
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
)
from tests.support.kiosk_window import KioskWindow
from tests.ui.pages.attract_page import AttractPage

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

TAKES = 4
"""A busy machine, or a busy host beneath it, tears holes into a recording; then it is made again."""
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


def recorded(test):
    """A test of one recording: it has failed when no take of it is as it should be."""

    @functools.wraps(test)
    def in_takes(room, **fixtures):
        for take in range(1, TAKES + 1):
            try:
                return test(room, **fixtures)
            except AssertionError:
                if take == TAKES:
                    raise
            finally:
                room.speaker.set_volume(ladder.DEFAULT_VOLUME)
                room.speaker.set_rate(ladder.DEFAULT_RATE)
            room.rest()
        return None

    return in_takes


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
def test_new_speech_cuts_the_old_and_neither_sounds_over_the_other(room):
    room.speaker.set_volume(len(ladder.VOLUMES_DB) - 1)
    room.begin(" ".join([SENTENCES["en"]] * 3), "en")
    said = room.say([Utterance(id="new", text=SENTENCES["he"], lang="he")])
    room.speaker.set_volume(ladder.DEFAULT_VOLUME)
    alone = room.say([Utterance(id="alone", text=SENTENCES["he"], lang="he")])
    assert "x" not in said.finished
    heard = said.finished["new"] - said.started["new"]
    assert heard == pytest.approx(alone.finished["alone"] - alone.started["alone"], abs=0.15)


@pytest.mark.row(30)
@recorded
def test_each_step_of_the_volume_is_as_loud_as_it_says(room, record_property):
    levels = []
    for step in range(len(ladder.VOLUMES_DB)):
        room.speaker.set_volume(step)
        said = room.say([Utterance(id="v", text=SENTENCES["en"], lang="en")])
        levels.append(decibels(room.samples(said.started["v"], said.finished["v"])))
    room.speaker.set_volume(ladder.DEFAULT_VOLUME)
    record_property("levels_db", [round(level, 1) for level in levels])
    steps = [level - levels[-1] for level in levels]
    wanted = [decibel - ladder.VOLUMES_DB[-1] for decibel in ladder.VOLUMES_DB]
    assert steps == pytest.approx(wanted, abs=0.7)
    assert levels[-1] - levels[0] >= 18  # EN 301 549 8.2.1


def _percents(room, lang):
    """How fast each step was heard, in hundredths of the ordinary one."""
    lengths = {}
    for step in (0, ladder.DEFAULT_RATE, len(ladder.RATES) - 1):
        room.speaker.set_rate(step)
        said = room.say([Utterance(id="r", text=SENTENCES[lang], lang=lang)])
        values = room.samples(said.started["r"], said.finished["r"])
        lengths[ladder.RATES[step].percent] = last_loud(values) - first_loud(values)
    return {percent: 100 * lengths[100] / length for percent, length in lengths.items()}


@pytest.mark.row(45)
@pytest.mark.parametrize("lang", LANGUAGES)
@recorded
def test_speed_steps_take_as_long_as_they_say(room, lang, record_property):
    wanted = {50: pytest.approx(50, rel=0.15), 100: 100, 200: pytest.approx(200, rel=0.15)}
    got = _percents(room, lang)
    record_property("percents", {percent: round(value) for percent, value in got.items()})
    assert got == wanted
    assert SAMPLE_RATE == 22050  # what the room records at
