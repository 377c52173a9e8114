"""What was made ahead is played instead of synthesised, a person's voice at every speed."""

from __future__ import annotations

import math
import os
from array import array
from itertools import pairwise

import pytest

from kiosk.i18n.spoken import Piece, compose
from kiosk.publishing.voice_sound import compress
from kiosk.speech import messages
from kiosk.speech.clips import (
    RECORDED,
    ClipError,
    ClipFile,
    Shelf,
    StoredClip,
    clips_file,
    digest_of,
    key_of,
    pack_clips,
)
from kiosk.speech.compressed import samples_of
from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE
from kiosk.speech.stretch import can_stretch, stretched
from kiosk.speech.timing import Cue
from tests.kiosk.speech.doubles import Room, ToneVoice

TONE_HZ = 400


def tone(seconds: float, hertz: int = TONE_HZ) -> bytes:
    frames = int(seconds * SAMPLE_RATE)
    step = 2 * math.pi * hertz / SAMPLE_RATE
    return array("h", [int(8000 * math.sin(n * step)) for n in range(frames)]).tobytes()


def clip(seconds: float = 1.0, said: bytes = RECORDED, *cues: Cue) -> StoredClip:
    frames = int(seconds * SAMPLE_RATE)
    return StoredClip(said, 1105, frames, cues, compress(tone(seconds)))


def pack_with(folder, lang="en", **texts: StoredClip):
    """A built pack's folder with clips for texts; underscores stand for spaces."""
    file = clips_file(folder, lang)
    file.parent.mkdir(exist_ok=True)
    clips = {key_of(text.replace("_", " "), lang): each for text, each in texts.items()}
    file.write_bytes(pack_clips(clips))
    return folder


def hertz(samples: bytes) -> float:
    values = array("h", samples)
    crossings = sum(a < 0 <= b for a, b in pairwise(values))
    return crossings / (len(values) / SAMPLE_RATE)


def room_with(pack) -> Room:
    room = Room(ToneVoice())
    room.recital.obey(messages.UseClips(pack=str(pack)))
    return room


def test_a_clip_comes_back_as_it_was_stored(tmp_path):
    stored = clip(0.5, RECORDED, Cue(0, 0, 4), Cue(4000, 5, 9))
    file = ClipFile(clips_file(pack_with(tmp_path, Good_day=stored, Bye=clip(0.2)), "en"))
    found = file.find(key_of("Good day", "en-GB"), "")
    assert found == stored
    assert len(file) == len(file.all()) == 2
    assert len(samples_of(stored)) == stored.frames * SAMPLE_BYTES
    assert hertz(samples_of(stored)) == pytest.approx(TONE_HZ, rel=0.02)


def test_the_first_sample_of_a_clip_is_the_first_that_was_given():
    silence_then_tone = bytes(int(0.2 * SAMPLE_RATE) * SAMPLE_BYTES) + tone(0.3)
    stored = StoredClip(RECORDED, 1105, int(0.5 * SAMPLE_RATE), (), compress(silence_then_tone))
    values = array("h", samples_of(stored))
    first = next(place for place, value in enumerate(values) if abs(value) > 2000)
    assert first / SAMPLE_RATE == pytest.approx(0.2, abs=0.005)


def test_a_clip_of_the_engine_is_used_only_while_it_would_say_the_same_words(tmp_path):
    shelf = Shelf(pack_with(tmp_path, Hello=clip(0.2, digest_of("hello"))))
    assert shelf.find("Hello", "en", "hello") is not None
    assert shelf.find("Hello", "en", "hullo") is None


def test_a_recording_is_used_whatever_the_lexicon_says(tmp_path):
    shelf = Shelf(pack_with(tmp_path, Hello=clip(0.2)))
    assert shelf.find("Hello", "en", "anything") is not None


def test_a_text_is_found_in_its_own_language_only(tmp_path):
    shelf = Shelf(pack_with(tmp_path, Hello=clip(0.2)))
    assert shelf.find("Hello", "fr", "") is None
    assert shelf.find("Hello there", "en", "") is None


@pytest.mark.parametrize("data", [b"", b"DIWAN", b"x" * 100, b"DIWANCLP\1\0\0\0\xff\0\0\0"])
def test_a_damaged_file_of_clips_is_as_none(tmp_path, data):
    file = clips_file(tmp_path, "en")
    file.parent.mkdir()
    file.write_bytes(data)
    with pytest.raises(ClipError):
        ClipFile(file)
    assert Shelf(tmp_path).find("Hello", "en", "") is None


def test_a_pack_without_clips_is_spoken_by_the_engine(tmp_path):
    room = room_with(tmp_path)
    room.say("Hello there")
    room.hear(2)
    assert [text for text, _, _ in room.voice.rendered] == ["Hello there"]


def test_a_known_text_is_played_without_the_engine_and_marks_its_words(tmp_path):
    stored = clip(1.0, digest_of("Good day"), Cue(0, 0, 4), Cue(SAMPLE_RATE // 2, 5, 8))
    room = room_with(pack_with(tmp_path, Good_day=stored))
    room.say("Good day")
    heard = room.hear(1.5)
    assert room.voice.rendered == []
    assert hertz(heard[: SAMPLE_RATE // 2].tobytes()) == pytest.approx(TONE_HZ, rel=0.02)
    words = [(when, w.start, w.end) for when, w in room.events if isinstance(w, messages.Word)]
    assert [word[1:] for word in words] == [(0, 4), (5, 8)]
    assert words[1][0] == pytest.approx(0.5, abs=0.02)
    assert room.times(messages.Finished) == [pytest.approx(1.0, abs=0.02)]


def test_the_engine_speaks_at_other_speeds_than_the_clip_was_made_at(tmp_path):
    room = room_with(pack_with(tmp_path, Hello=clip(0.5, digest_of("Hello"))))
    room.recital.obey(messages.SetRate(step=4))
    room.say("Hello")
    room.hear(1)
    assert [(text, percent) for text, _, percent in room.voice.rendered] == [("Hello", 150)]


@pytest.mark.skipif(
    "CI" not in os.environ and not can_stretch(), reason="libsonic is not installed"
)
@pytest.mark.parametrize(("step", "percent"), [(0, 50), (4, 150), (6, 200)])
def test_a_recording_is_heard_at_every_speed_with_its_pitch(tmp_path, step, percent):
    room = room_with(pack_with(tmp_path, Hello=clip(1.0, RECORDED, Cue(SAMPLE_RATE // 2, 0, 5))))
    room.recital.obey(messages.SetRate(step=step))
    room.say("Hello")
    heard = room.hear(2.5)
    assert room.voice.rendered == []
    seconds = 100 / percent
    assert room.times(messages.Finished) == [pytest.approx(seconds, rel=0.05)]
    assert room.times(messages.Word) == [pytest.approx(seconds / 2, rel=0.1)]
    middle = heard[int(0.1 * SAMPLE_RATE) : int((seconds - 0.1) * SAMPLE_RATE)]
    assert hertz(middle.tobytes()) == pytest.approx(TONE_HZ, rel=0.03)


@pytest.mark.skipif(
    "CI" not in os.environ and not can_stretch(), reason="libsonic is not installed"
)
def test_nothing_stretched_is_nothing():
    assert stretched(b"", 2.0) == b""


def test_the_engine_speaks_for_a_recording_it_cannot_slow_down(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.speech.stretch.can_stretch", lambda: False)
    room = room_with(pack_with(tmp_path, Hello=clip()))
    room.recital.obey(messages.SetRate(step=0))
    room.say("Hello")
    room.hear(1)
    assert len(room.voice.rendered) == 1


def test_a_line_of_the_narrator_is_put_together_around_a_recording(tmp_path):
    room = room_with(pack_with(tmp_path, Satisfied=clip(1.0, RECORDED, Cue(0, 0, 9))))
    room.say("Satisfied, choice, selected")
    room.hear(4)
    assert [text for text, _, _ in room.voice.rendered] == ["choice", "selected"]
    marked = [(w.start, w.end) for w in room.of(messages.Word)]
    assert marked == [(0, 9), (11, 17), (19, 27)]
    assert len(room.of(messages.Started)) == len(room.of(messages.Finished)) == 1


def test_a_line_that_nobody_recorded_is_said_in_one_breath(tmp_path):
    room = room_with(pack_with(tmp_path, Satisfied=clip(1.0, digest_of("Satisfied"))))
    room.say("Satisfied, choice, selected")
    room.hear(2)
    assert [text for text, _, _ in room.voice.rendered] == ["Satisfied, choice, selected"]


def test_a_clip_that_does_not_decode_is_left_to_the_engine(tmp_path):
    broken = StoredClip(RECORDED, 1105, 1000, (), b"no sound at all")
    room = room_with(pack_with(tmp_path, Hello=broken))
    room.say("Hello")
    room.hear(1)
    assert len(room.voice.rendered) == 1


def test_another_pack_brings_its_own_clips(tmp_path):
    (tmp_path / "old").mkdir()
    room = room_with(pack_with(tmp_path / "old", Hello=clip(0.3)))
    room.recital.obey(messages.UseClips(pack=""))
    room.say("Hello")
    room.hear(1)
    assert len(room.voice.rendered) == 1


def test_words_respelt_by_the_lexicon_are_those_a_clip_is_compared_with(tmp_path):
    def spell(text, _lang):
        return compose(text, [Piece(0, len(text), "DEE-wahn")])

    room = Room(ToneVoice(), spell)
    pack = pack_with(tmp_path, Diwan=clip(0.3, digest_of("DEE-wahn")))
    room.recital.obey(messages.UseClips(pack=str(pack)))
    room.say("Diwan")
    room.hear(1)
    assert room.voice.rendered == []
