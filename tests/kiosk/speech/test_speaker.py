"""The speaker with its real worker process and the real engine, on a device that is silent."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from queue import Empty, Queue
from types import SimpleNamespace

import pytest

from kiosk.speech import (
    Speaker,
    SpeechFault,
    SpeechFinished,
    SpeechIdle,
    SpeechStarted,
    SpeechWord,
    Utterance,
)
from tests.kiosk.speech.test_clips import clip, pack_with

pytestmark = pytest.mark.skipif(
    "CI" not in os.environ and shutil.which("espeak-ng") is None,
    reason="the system package espeak-ng is not installed",
)

SETTINGS = SimpleNamespace(enabled=True, device="null", headphone_device=None)
ASSETS = Path(__file__).parents[3] / "assets"


class Listener:
    """A speaker and the events it sends."""

    def __init__(self, settings=SETTINGS, **options) -> None:
        self.events: Queue = Queue()
        self.speaker = Speaker(ASSETS, settings, self.events.put, **options)
        self.speaker.set_rate(6)

    def until(self, kind: type, seconds: float = 10) -> list:
        found = []
        while not found or not isinstance(found[-1], kind):
            found.append(self.events.get(timeout=seconds))
        return found


@pytest.fixture
def listener():
    listener = Listener()
    yield listener
    listener.speaker.close()


def say(name: str, text: str = "Next question, please.", lang: str = "en") -> Utterance:
    return Utterance(id=name, text=text, lang=lang)


def test_each_word_is_told_in_time_with_its_sound(listener):
    listener.speaker.say([say("a", "Pay the fee at counter four.")])
    events = listener.until(SpeechIdle)
    assert events[0] == SpeechStarted("a")
    words = [(e.start, e.end) for e in events if isinstance(e, SpeechWord)]
    assert words == [(0, 3), (4, 7), (8, 11), (12, 14), (15, 22), (23, 27)]
    assert events[-2:] == [SpeechFinished("a"), SpeechIdle()]


@pytest.mark.parametrize(
    ("lang", "text"), [("ar", "أحضر بطاقة الهوية القديمة"), ("he", "הביאו את תעודת הזהות הישנה")]
)
def test_words_of_right_to_left_scripts_are_found(listener, lang, text):
    listener.speaker.say([say("a", text, lang)])
    words = [text[e.start : e.end] for e in listener.until(SpeechIdle) if isinstance(e, SpeechWord)]
    assert words == text.split()


def test_stop_is_told_before_the_sentence_would_have_ended(listener):
    listener.speaker.say([say("a", "A long sentence " * 20)])
    listener.until(SpeechStarted)
    listener.speaker.stop()
    events = listener.until(SpeechIdle)
    assert SpeechFinished("a") not in events
    assert sum(isinstance(event, SpeechWord) for event in events) < 20


def test_interrupting_speech_says_only_the_new(listener):
    listener.speaker.say([say("a", "A long sentence " * 20)])
    listener.until(SpeechStarted)
    listener.speaker.say([say("b")])
    events = listener.until(SpeechIdle)
    assert SpeechFinished("a") not in events
    assert SpeechFinished("b") in events


def test_appended_speech_waits_its_turn(listener):
    listener.speaker.say([say("a")])
    listener.speaker.say([say("b")], interrupt=False)
    ends = [e.id for e in listener.until(SpeechIdle) if isinstance(e, SpeechFinished)]
    assert ends == ["a", "b"]


def test_repeat_in_silence_says_all_of_the_last_words(listener):
    listener.speaker.say([say("a"), say("b")])
    listener.until(SpeechIdle)
    listener.speaker.repeat()
    ends = [e.id for e in listener.until(SpeechIdle) if isinstance(e, SpeechFinished)]
    assert ends == ["a", "b"]


def test_nothing_is_left_to_repeat_after_reset(listener):
    listener.speaker.say([say("a")])
    listener.until(SpeechIdle)
    listener.speaker.reset()
    listener.speaker.repeat()
    with pytest.raises(Empty):
        listener.events.get(timeout=0.2)


def test_killed_worker_goes_on_with_its_sentence(listener):
    listener.speaker.say([say("a"), say("b", "A second sentence.")])
    while SpeechStarted("b") not in listener.until(SpeechStarted):
        pass
    os.kill(listener.speaker.worker_pid, signal.SIGKILL)
    ends = [e.id for e in listener.until(SpeechIdle) if isinstance(e, SpeechFinished)]
    assert ends == ["b"]
    assert listener.speaker.fault is None


@pytest.mark.expects_log("kiosk.speech")
def test_worker_that_keeps_dying_is_a_fault_and_not_a_loop(listener):
    listener.speaker.close()
    command = [sys.executable, "-c", "raise SystemExit(1)"]
    broken = Listener(command=command)
    broken.speaker.say([say("a")])
    events = broken.until(SpeechIdle)
    assert [e.kind for e in events if isinstance(e, SpeechFault)] == ["worker-died"]
    assert broken.speaker.fault.kind == "worker-died"
    broken.speaker.say([say("b")])
    broken.until(SpeechIdle)


def test_worker_ends_when_the_kiosk_is_gone(listener):
    listener.speaker.say([say("a")])
    listener.until(SpeechIdle)
    pid = listener.speaker.worker_pid
    listener.speaker.close()
    assert not Path(f"/proc/{pid}").exists()


def test_worker_without_a_kiosk_ends_by_itself():
    command = [sys.executable, "-m", "kiosk.speech.worker", str(ASSETS), "null"]
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=10,
        cwd=ASSETS.parent,
    )
    assert done.returncode == 0


def test_speech_that_is_switched_off_starts_nothing():
    off = Listener(SimpleNamespace(enabled=False, device="", headphone_device=None))
    off.speaker.say([say("a")])
    assert off.speaker.worker_pid is None
    assert not off.speaker.speaking


@pytest.mark.expects_log("kiosk.speech")
def test_missing_voice_is_told_and_the_words_are_timed(listener):
    listener.speaker.say([say("a", "some text here", "zz")])
    events = listener.until(SpeechIdle)
    assert SpeechFinished("a") in events
    assert len([e for e in events if isinstance(e, SpeechWord)]) == 3
    assert listener.speaker.fault.kind == "no-voice-for-language"


def test_a_recording_is_heard_where_the_engine_has_no_voice_also_after_a_crash(listener, tmp_path):
    listener.speaker.use_clips(pack_with(tmp_path, "zz", Hello_there=clip(0.3)))
    for name in ("a", "b"):
        listener.speaker.say([say(name, "Hello there", "zz")])
        assert SpeechFinished(name) in listener.until(SpeechIdle)
        os.kill(listener.speaker.worker_pid, signal.SIGKILL)
        time.sleep(0.2)
    assert listener.speaker.fault is None
