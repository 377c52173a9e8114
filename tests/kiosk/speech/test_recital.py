"""One voice at a time, silence at once, speed and loudness as asked: proved on recorded samples."""

from __future__ import annotations

import itertools
import math
import random
import wave
from array import array

import pytest

from kiosk.i18n.spoken import spoken
from kiosk.speech import ladder, messages
from kiosk.speech.engine import SpeechError
from kiosk.speech.recital import Recital
from tests.kiosk.speech.doubles import Room, ToneVoice, as_is, levels, part

SILENCE_GOAL_SECONDS = 0.03


def test_utterances_follow_one_another_without_overlap():
    room = Room()
    room.say("Bring your card", "Pay the fee", "Take a seat")
    heard = levels(room.hear(6))
    assert heard == [1000, 2000, 3000, 0]
    assert [s.id for s in room.of(messages.Started)] == ["Bring", "Pay", "Take"]
    assert [f.id for f in room.of(messages.Finished)] == ["Bring", "Pay", "Take"]
    assert len(room.of(messages.Idle)) == 1


def test_words_are_told_when_they_sound():
    room = Room()
    room.say("Bring your card")
    room.hear(2)
    assert [(w.start, w.end) for w in room.of(messages.Word)] == [(0, 5), (6, 10), (11, 15)]
    assert room.times(messages.Word) == pytest.approx([0, 0.5, 1.0], abs=0.02)


def test_new_speech_interrupts_what_is_being_said():
    room = Room()
    room.say("Bring your card", "Pay the fee")
    room.hear(0.7)
    room.say("Counter four")
    assert levels(room.hear(0.5)) == [room.voice.levels["Counter four"]]
    assert "Bring" not in [f.id for f in room.of(messages.Finished)]


def test_stop_is_silent_within_the_goal_and_tells_once():
    room = Room()
    room.say("A very long sentence that nobody wants to hear to its end")
    room.hear(1)
    room.stop()
    after = room.hear(1)
    last = max((i for i, sample in enumerate(after) if sample), default=0)
    assert last / 22050 < SILENCE_GOAL_SECONDS
    room.stop()
    assert len(room.of(messages.Idle)) == 1


def test_stop_fades_without_a_jump():
    room = Room()
    room.say("Bring your card")
    room.hear(0.5)
    room.stop()
    after = room.hear(0.1)
    steps = [abs(a - b) for a, b in itertools.pairwise(after)]
    assert max(steps) < 100


def test_nothing_of_an_old_turn_is_told_after_a_stop():
    room = Room()
    room.say("Bring your card")
    room.hear(0.3)
    room.stop()
    told = len(room.events)
    room.hear(2)
    assert len(room.events) == told


def test_appended_speech_comes_after_even_when_all_was_rendered():
    room = Room()
    room.say("Bring your card")
    room.hear(0.5)
    room.add("Pay the fee")
    assert levels(room.hear(4)) == [1000, 2000, 0]
    assert len(room.of(messages.Idle)) == 1


def test_pause_is_silent_and_resume_goes_on_where_it_was():
    room = Room()
    room.say("Bring your card")
    room.hear(0.7)
    room.recital.obey(messages.Pause(paused=True))
    assert levels(room.hear(1)) == [0]
    room.recital.obey(messages.Pause(paused=False))
    room.hear(1)
    assert [(w.start, w.end) for w in room.of(messages.Word)] == [(0, 5), (6, 10), (11, 15)]
    assert room.times(messages.Finished) == pytest.approx([2.5], abs=0.03)


def test_no_more_than_three_clips_are_held():
    room = Room()
    room.say(*(f"Sentence {i}" for i in range(50)))
    room.hear(0.5)
    assert len(room.voice.rendered) == 3


@pytest.mark.parametrize("step", range(7))
def test_rate_changes_duration_in_proportion(step: int):
    room = Room()
    room.recital.obey(messages.SetRate(step=step))
    room.say("One two three four")
    room.hear(5)
    (took,) = room.times(messages.Finished)
    assert took == pytest.approx(2.0 * 100 / ladder.RATES[step].percent, abs=0.03)


def test_rate_change_goes_on_from_the_same_word():
    room = Room()
    room.say("One two three four", "Five six")
    room.hear(1.1)
    room.recital.obey(messages.SetRate(step=6))
    room.hear(5)
    starts = [(w.id, w.start) for w in room.of(messages.Word)]
    assert starts == [
        ("One", 0),
        ("One", 4),
        ("One", 8),
        ("One", 8),
        ("One", 14),
        ("Five", 0),
        ("Five", 5),
    ]
    assert [f.id for f in room.of(messages.Finished)] == ["One", "Five"]
    assert len(room.of(messages.Started)) == 2


@pytest.mark.parametrize("step", range(7))
def test_volume_step_is_its_decibels(step: int):
    room = Room()
    room.recital.obey(messages.SetVolume(step=step))
    room.say("One two three four")
    peak = max(room.hear(0.5))
    assert 20 * math.log10(peak / 1000) == pytest.approx(ladder.VOLUMES_DB[step], abs=0.15)


def test_a_language_without_voice_is_timed_and_told_once():
    room = Room()
    room.say(part("Bring your card", lang="zz"), part("Pay the fee", lang="zz"), part("Sit down"))
    assert levels(room.hear(6)) == [0, 1000, 0]
    (trouble,) = room.of(messages.Trouble)
    assert (trouble.kind, trouble.lang) == ("no-voice-for-language", "zz")
    assert len(room.of(messages.Word)) == 8


def test_without_an_engine_words_are_still_timed_and_staff_are_told_once():
    def no_engine():
        raise SpeechError("not installed")

    room = Room()
    room.recital = Recital(room.player, room._emit, no_engine, as_is)
    room.say("Bring your card", "Pay the fee")
    assert levels(room.hear(4)) == [0]
    assert [trouble.kind for trouble in room.of(messages.Trouble)] == ["no-voice"]
    assert len(room.of(messages.Word)) == 6
    assert len(room.of(messages.Finished)) == 2


def test_a_number_is_marked_once_while_its_words_sound():
    room = Room(spell=spoken)
    room.say("Pay 125 ₪ now")
    room.hear(6)
    shown = ["Pay 125 ₪ now"[w.start : w.end] for w in room.of(messages.Word)]
    assert shown == ["Pay", "125 ₪", "now"]


def test_any_order_of_commands_ends_in_silence_and_never_overlaps():
    dice = random.Random(7)
    room = Room(ToneVoice())
    for _ in range(300):
        match dice.randrange(6):
            case 0:
                room.say("One two three", "Four five six")
            case 1:
                room.add("Seven eight")
            case 2:
                room.stop()
            case 3:
                room.recital.obey(messages.Pause(paused=bool(dice.randrange(2))))
            case 4:
                room.recital.obey(messages.SetRate(step=dice.randrange(7)))
            case _:
                pass
        heard = room.hear(dice.choice((0.01, 0.05, 0.4)))
        assert max(heard) <= max(room.voice.levels.values(), default=0)
    room.recital.obey(messages.Pause(paused=False))
    room.stop()
    assert levels(room.hear(0.2))[-1] == 0
    turns = [report.turn for report in room.of(messages.Idle)]
    assert turns == sorted(turns)


def test_private_words_are_for_the_device_of_the_headphones_alone():
    room = Room(separate=True)
    secret = messages.Part(id="secret", text="Born in May", lang="en", private=True)
    room.say("Your birthday", secret, "Go on")
    assert levels(room.hear(3)) == [1000, 0]
    assert room.player.headphones
    assert levels(room.hear(1, headphones=True)) == [room.voice.levels["Born in May"]]
    assert [s.id for s in room.of(messages.Started)] == ["Your", "secret"]
    assert levels(room.hear(1)) == [0]
    assert levels(room.hear(2, headphones=True))[-1] == 0
    assert levels(room.hear(1)) == [room.voice.levels["Go on"]]


def test_all_goes_to_the_headphones_while_they_are_in():
    room = Room(separate=True)
    room.recital.obey(messages.UseHeadphones(inserted=True))
    room.say("Pay the fee")
    assert levels(room.hear(1)) == [0]
    assert levels(room.hear(1, headphones=True)) == [1000]
    room.stop()
    room.recital.obey(messages.UseHeadphones(inserted=False))
    room.say("Take a seat")
    assert levels(room.hear(0.5)) == [2000]


def test_without_a_device_of_their_own_headphones_hear_what_the_socket_gives_them():
    room = Room()
    room.recital.obey(messages.UseHeadphones(inserted=True))
    room.say(messages.Part(id="secret", text="Born in May", lang="en", private=True))
    assert levels(room.hear(1)) == [1000]


def recorded_by_an_author(folder, seconds: float = 1.0, level: int = 5000) -> str:
    file = folder / "label.wav"
    with wave.open(str(file), "wb") as out:
        out.setparams((1, 2, 22050, 0, "NONE", ""))
        out.writeframes(array("h", [level] * int(22050 * seconds)).tobytes())
    return str(file)


def use(room: Room, *recordings: messages.Recording) -> None:
    room.recital.obey(messages.UseRecordings(recordings=recordings))


def test_label_is_heard_in_its_authors_voice_with_its_words_in_time(tmp_path):
    room = Room()
    use(room, messages.Recording("How long, in minutes?", "en-GB", recorded_by_an_author(tmp_path)))
    room.say("How long, in minutes?")
    assert levels(room.hear(2)) == [5000, 0]
    assert room.voice.rendered == []
    words = [(w.start, w.end) for w in room.of(messages.Word)]
    assert words == [(0, 3), (4, 9), (10, 12), (13, 21)]
    assert room.times(messages.Word) == sorted(room.times(messages.Word))


def test_what_a_control_is_follows_its_recorded_label(tmp_path):
    room = Room()
    use(room, messages.Recording("Good, fast", "en", recorded_by_an_author(tmp_path, 0.5)))
    room.say("Good, fast, choice")
    heard = levels(room.hear(3))
    assert heard[0] == 5000
    assert [text for text, *_ in room.voice.rendered] == ["choice"]


def test_recording_that_is_gone_or_in_another_language_leaves_the_words_to_the_engine(tmp_path):
    room = Room()
    use(
        room,
        messages.Recording("Pay the fee", "en", str(tmp_path / "gone.wav")),
        messages.Recording("Take a seat", "fr", recorded_by_an_author(tmp_path)),
    )
    room.say("Pay the fee", "Take a seat")
    room.hear(4)
    assert [text for text, *_ in room.voice.rendered] == ["Pay the fee", "Take a seat"]
    use(room)
    room.say(messages.Part(id="x", text="Take a seat", lang="fr"))
    room.hear(2)
    assert room.voice.rendered[-1][1] == "fr"
