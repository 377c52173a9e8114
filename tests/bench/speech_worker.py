"""Start, memory and latency of the speech worker, seen from outside, in every language.

python tests/bench/speech_worker.py [--json] [--sound]

A known text has a clip in the pack, an unknown one is synthesised; a switched-on kiosk has its
worker running. Latency is the time from the call to the first sample that the device took, on a
device that is silent; with --sound on PulseAudio's null sink, where the first and the last loud
sample are looked for in a recording of its monitor.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from queue import Queue
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.publishing.voice_sound import Engine, synthesised_clip
from kiosk.speech import SpeechIdle, SpeechStarted, Utterance
from kiosk.speech.clips import clips_file, key_of, pack_clips
from kiosk.speech.lexicon import Pronunciation
from kiosk.speech.speaker import Speaker

ASSETS = ROOT / "assets"
SENTENCES = {
    "ar": "خذ رقمًا عند المدخل قبل الساعة 14:00.",
    "he": "לוקחים מספר בכניסה לפני השעה 14:00.",
    "en": "Take a number at the entrance before two.",
    "ru": "Возьмите талон у входа до 14:00.",
    "fr": "Prenez un numéro à l’entrée avant 14:00.",
    "am": "ከ14:00 በፊት በመግቢያው ላይ ቁጥር ይውሰዱ።",
}
TURNS = 12
LIMITS = {"known_ms": 120, "unknown_ms": 250, "stop_ms": 30, "pss_while_speaking_mib": 40}


def make_pack(folder: Path) -> Path:
    """A pack that knows the sentences. In this process, so that nothing else opens the engine."""
    engine = Engine()
    pronounce = Pronunciation(ASSETS / "lexicons")
    for lang, text in SENTENCES.items():
        said = pronounce(text, lang)
        clip = synthesised_clip(engine.render(said.text, lang), said, text)
        file = clips_file(folder, lang)
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(pack_clips({key_of(text, lang): clip}))
    return folder


def pss_mib(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    kib = next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return round(kib / 1024, 1)


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


class Heard:
    """A speaker, and the moments of what it tells."""

    def __init__(self, device: str | None, pack: Path | None) -> None:
        self.events: Queue = Queue()
        settings = SimpleNamespace(enabled=True, device=device, headphone_device=None)
        self.speaker = Speaker(ASSETS, settings, self._note)
        self.speaker.use_clips(pack)
        self.speaker.start()
        time.sleep(1)

    def _note(self, event: object) -> None:
        self.events.put((time.perf_counter(), event))

    def until(self, kind: type) -> float:
        while True:
            when, event = self.events.get(timeout=20)
            if isinstance(event, kind):
                return when

    def turn(self, text: str, lang: str) -> tuple[float, float]:
        """(seconds to the first sample, seconds from the stop to silence)."""
        begun = time.perf_counter()
        self.speaker.say([Utterance(id="x", text=text, lang=lang)])
        first = self.until(SpeechStarted) - begun
        time.sleep(0.15)
        asked = time.perf_counter()
        self.speaker.stop()
        return first, self.until(SpeechIdle) - asked


def cold_start() -> float:
    """Seconds from the first words to the first sample when nothing runs yet."""
    events: Queue = Queue()
    speaker = Speaker(
        ASSETS, SimpleNamespace(enabled=True, device="null", headphone_device=None), events.put
    )
    begun = time.perf_counter()
    speaker.say([Utterance(id="x", text="Welcome.", lang="en")])
    while not isinstance(events.get(timeout=20), SpeechStarted):
        pass
    took = time.perf_counter() - begun
    speaker.close()
    return took


def latencies(pack: Path) -> tuple[dict[str, dict[str, float]], Heard]:
    heard = Heard("null", pack)
    rows: dict[str, dict[str, float]] = {}
    for lang, text in SENTENCES.items():
        known = [heard.turn(text, lang) for _ in range(TURNS)]
        unknown = [heard.turn(f"{text} {number}", lang) for number in range(TURNS)]
        stops = [stop for _, stop in known + unknown]
        rows[lang] = {
            "known_ms": ms(first for first, _ in known),
            "known_worst_ms": worst(first for first, _ in known),
            "unknown_ms": ms(first for first, _ in unknown),
            "unknown_worst_ms": worst(first for first, _ in unknown),
            "stop_ms": ms(stops),
            "stop_worst_ms": worst(stops),
        }
    return rows, heard


def load(heard: Heard) -> dict[str, float]:
    """Memory and processor while a page is read fast in every language, and in silence."""
    pid = heard.speaker.worker_pid
    assert pid
    heard.speaker.set_rate(6)
    page = [
        Utterance(id=f"{lang}{n}", text=text * 3, lang=lang)
        for n in range(3)
        for lang, text in SENTENCES.items()
    ]
    heard.speaker.say(page)
    heard.until(SpeechStarted)
    time.sleep(2)
    busy_from = cpu_seconds(pid)
    time.sleep(5)
    busy = (cpu_seconds(pid) - busy_from) / 5
    used = pss_mib(pid)
    heard.speaker.stop()
    time.sleep(3)
    idle_from = cpu_seconds(pid)
    time.sleep(5)
    idle = (cpu_seconds(pid) - idle_from) / 5
    return {
        "pss_while_speaking_mib": used,
        "cpu_while_speaking": round(busy, 4),
        "cpu_idle": round(idle, 4),
    }


def recorded(pack: Path, folder: Path) -> dict[str, dict[str, float]]:
    """The same on a sound server, in the samples of a recording."""
    from tests.accessibility.sound.room import SoundRoom, first_loud, last_loud

    rows: dict[str, dict[str, float]] = {}
    with SoundRoom(folder) as room:
        room.speaker.use_clips(pack)
        for lang, text in SENTENCES.items():
            firsts: dict[str, list[float]] = {"known": [], "unknown": []}
            stops = []
            for number in range(5):
                for kind, words in (("known", text), ("unknown", f"{text} {number}")):
                    asked = room.now()
                    room.begin(words, lang)
                    time.sleep(0.4)
                    stopped = room.stop()
                    firsts[kind].append(first_loud(room.samples(asked, stopped)))
                    stops.append(last_loud(room.samples(stopped, stopped + 0.4)))
            rows[lang] = {
                "known_ms": ms(firsts["known"]),
                "unknown_ms": ms(firsts["unknown"]),
                "stop_ms": ms(stops),
                "stop_worst_ms": worst(stops),
            }
    return rows


def ms(values: object) -> float:
    return round(statistics.median(values) * 1000, 1)


def worst(values: object) -> float:
    return round(max(values) * 1000, 1)


def table(title: str, rows: dict[str, dict[str, float]]) -> None:
    names = list(next(iter(rows.values())))
    print(f"{title:12}" + "".join(f"{name:>18}" for name in names))
    for lang, row in rows.items():
        print(f"{lang:12}" + "".join(f"{row[name]:18}" for name in names))
    limits = [str(LIMITS.get(name.replace("_worst", ""), "")) for name in names]
    print(f"{'wanted ≤':12}" + "".join(f"{limit:>18}" for limit in limits))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sound", action="store_true")
    asked, _ = parser.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="diwan-bench-") as folder:
        with contextlib.redirect_stdout(sys.stderr):
            pack = make_pack(Path(folder))
        cold = [cold_start() for _ in range(5)]
        rows, heard = latencies(pack)
        result = {"cold_start_ms": ms(cold), **load(heard)}
        heard.speaker.close()
        spoken = recorded(pack, Path(folder)) if asked.sound else {}
    missed = [
        f"{lang} {name}"
        for lang, row in rows.items()
        for name, limit in LIMITS.items()
        if row.get(name, 0) > limit
    ]
    missed += [name for name, limit in LIMITS.items() if result.get(name, 0) > limit]
    if asked.json:
        found = {**result, "languages": rows, "recorded": spoken, "missed": missed}
        print(json.dumps(found))
    else:
        table("silent", rows)
        if spoken:
            table("recorded", spoken)
        for name, value in result.items():
            print(f"{name}: {value}{f' (wanted ≤ {LIMITS[name]})' if name in LIMITS else ''}")
        print(f"missed: {', '.join(missed) or 'nothing'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
