"""What is personal is heard in the headphones and nowhere else: proved on both devices' recordings.

EN 301 549, 5.1.3.9, down to the device: two sinks of PulseAudio stand for a loudspeaker and a
headset, and what each of them really played is compared.
"""

from __future__ import annotations

import os
import shutil

import pytest

from kiosk.speech import SpeechStarted, Utterance
from tests.accessibility.sound.room import LOUD, NoSoundServerError, SoundRoom, recorded

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.timeout(300),
    pytest.mark.row(4),
    pytest.mark.row(11),
    pytest.mark.skipif(
        "CI" not in os.environ and shutil.which("espeak-ng") is None,
        reason="the system package espeak-ng is not installed",
    ),
]


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    try:
        with SoundRoom(tmp_path_factory.mktemp("routes"), headphones=True) as room:
            yield room
    except NoSoundServerError as error:
        if "CI" in os.environ:
            raise
        pytest.skip(str(error))


def words(name: str, text: str, *, personal: bool = False) -> Utterance:
    return Utterance(id=name, text=text, lang="en", personal=personal)


def loud(values) -> bool:
    return any(abs(value) > LOUD for value in values)


@recorded
def test_personal_words_between_others_are_in_the_headphones_alone(room):
    begun = room.now()
    said = room.say(
        [
            words("label", "Your date of birth."),
            words("answer", "The fourth of May, nineteen eighty.", personal=True),
            words("next", "Go on to the next question."),
        ]
    )
    assert list(said.finished) == ["label", "answer", "next"]
    for name, aloud in (("label", True), ("answer", False), ("next", True)):
        start, end = said.started[name] + 0.15, said.finished[name] - 0.35
        assert loud(room.samples(start, end)) is aloud, name
        assert loud(room.in_the_ears(start, end)) is not aloud, name
    whole = said.started["answer"] + 0.1, said.started["next"] - 0.02
    assert not loud(room.samples(*whole)), "some of it was heard in the hall"
    assert not loud(room.in_the_ears(begun, said.started["answer"] - 0.02))


@recorded
def test_headphones_in_takes_all_there_and_out_brings_it_back_between_two_utterances(room):
    room.speaker.set_headphones(True)
    said = room.say([words("in", "Now I speak to you alone.")])
    assert loud(room.in_the_ears(said.started["in"], said.ended))
    assert not loud(room.samples(said.started["in"] - 0.1, said.ended))
    room.speaker.set_headphones(False)
    said = room.say([words("out", "Now everybody hears me.")])
    assert loud(room.samples(said.started["out"], said.ended))
    assert not loud(room.in_the_ears(said.started["out"] - 0.1, said.ended))


@recorded
def test_headphones_pulled_out_in_the_middle_of_something_personal_leave_silence(room):
    room.speaker.set_headphones(True)
    room.speaker.say([words("secret", "The fourth of May, nineteen eighty. " * 4, personal=True)])
    room.follow(SpeechStarted)
    room.speaker.set_headphones(False)
    pulled = room.now()
    room.follow()
    assert not loud(room.samples(pulled - 0.5, room.now() - 0.05))
