"""The real engine keeps the speed ladder, marks every word and says what it lacks.

In a process of its own: espeak-ng can be opened once per process, and it stays.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from array import array
from pathlib import Path

import pytest

from kiosk.speech import ladder
from kiosk.speech.engine import SAMPLE_RATE, with_pause

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(
    "CI" not in os.environ and shutil.which("espeak-ng") is None,
    reason="the system package espeak-ng is not installed",
)
SENTENCES = {
    "en": "Hand over your old card and your photo. Pay there, in cash or by card.",
    "he": "מוסרים את התעודה הישנה ואת התמונה. משלמים באותו דלפק, במזומן או בכרטיס.",
    "ar": "سلّم البطاقة القديمة والصورة. ادفع هناك نقدًا أو بالبطاقة.",
}
PROGRAM = """
import json, sys, pathlib
from kiosk.speech import ladder
from kiosk.speech.engine import SAMPLE_RATE, with_pause
from kiosk.speech.engine import EspeakSynthesizer, VoiceMissingError
from kiosk.speech.lexicon import Pronunciation
from kiosk.speech.timing import cues

out, sys.stdout = sys.stdout, sys.stderr
voice = EspeakSynthesizer()
pronounce = Pronunciation(pathlib.Path(sys.argv[1]))
result = {}
for lang, text in json.loads(sys.argv[2]).items():
    said = pronounce(text, lang)
    sounds = [voice.render(said.text, lang, ladder.rate(step, lang)) for step in range(7)]
    found = cues(sounds[2].marks, said, text)
    result[lang] = {
        "seconds": [sound.seconds for sound in sounds],
        "words": [text[cue.start : cue.end] for cue in found],
        "frames": [cue.frame for cue in found],
    }
try:
    voice.render("x", "zz", ladder.rate(2))
except VoiceMissingError as error:
    result["missing"] = str(error)
result["after"] = voice.render("Hello.", "en", ladder.rate(2)).seconds
result["again"] = [voice.render("Next.", "en", ladder.rate(2)).seconds for _ in range(20)]
print(json.dumps(result), file=out)
"""


@pytest.fixture(scope="module")
def measured() -> dict:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, ROOT / "assets" / "lexicons", json.dumps(SENTENCES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("lang", SENTENCES)
def test_speed_steps_last_as_long_as_they_say(measured, lang):
    seconds = measured[lang]["seconds"]
    percents = [100 * seconds[ladder.DEFAULT_RATE] / each for each in seconds]
    assert percents == pytest.approx([rate.percent for rate in ladder.RATES], rel=0.08)


@pytest.mark.parametrize("lang", SENTENCES)
def test_every_word_shown_is_marked_in_order(measured, lang):
    plain = SENTENCES[lang].replace(".", "").replace(",", "").replace("،", "")
    assert measured[lang]["words"] == plain.split()
    assert measured[lang]["frames"] == sorted(measured[lang]["frames"])


def test_pause_after_an_utterance_is_short():
    sound = array("h", [500] * SAMPLE_RATE + [0] * SAMPLE_RATE).tobytes()
    assert len(with_pause(sound, 0.25)) / 2 / SAMPLE_RATE == pytest.approx(1.25, abs=0.01)
    assert with_pause(sound[:SAMPLE_RATE], 0.25) == sound[:SAMPLE_RATE]
    assert with_pause(b"", 0.25) == b""


def test_a_missing_language_is_named_and_leaves_the_engine_usable(measured):
    assert "zz" in measured["missing"]
    assert measured["after"] > 0.3


def test_no_sentence_is_lost_in_quick_succession(measured):
    assert min(measured["again"]) > 0.3
