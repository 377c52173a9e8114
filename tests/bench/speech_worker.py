"""Start, memory and latency of the speech worker, seen from outside, on a silent device.

python tests/bench/speech_worker.py [--json]
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from queue import Queue
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kiosk.speech import SpeechIdle, SpeechStarted, Utterance
from kiosk.speech.speaker import Speaker

SENTENCES = {
    "en": "Take a number at the entrance before two.",
    "he": "לוקחים מספר בכניסה לפני השעה 14:00.",
    "ar": "خذ رقمًا عند المدخل قبل الساعة 14:00.",
}


def pss_kib(pid: int) -> int:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def main() -> None:
    events: Queue = Queue()
    settings = SimpleNamespace(enabled=True, device="null")

    def until(kind: type) -> float:
        while not isinstance(events.get(timeout=20), kind):
            pass
        return time.perf_counter()

    cold = []
    for _ in range(5):
        speaker = Speaker(ROOT / "assets", settings, events.put)
        begun = time.perf_counter()
        speaker.say([Utterance(id="x", text="Welcome.", lang="en")])
        cold.append(until(SpeechStarted) - begun)
        speaker.stop()
        until(SpeechIdle)
        speaker.close()

    speaker = Speaker(ROOT / "assets", settings, events.put)
    speaker.start()
    time.sleep(1)
    pid = speaker.worker_pid
    assert pid
    fresh = pss_kib(pid)
    first: dict[str, list[float]] = {lang: [] for lang in SENTENCES}
    stops = []
    for turn in range(10):
        for lang, text in SENTENCES.items():
            begun = time.perf_counter()
            speaker.say([Utterance(id=f"{lang}{turn}", text=text, lang=lang)])
            first[lang].append(until(SpeechStarted) - begun)
            time.sleep(0.1)
            begun = time.perf_counter()
            speaker.stop()
            stops.append(until(SpeechIdle) - begun)
    speaker.set_rate(6)
    page = [Utterance(id=str(i), text=SENTENCES["en"] * 4, lang="en") for i in range(3)]
    speaker.say(page)
    until(SpeechStarted)
    time.sleep(2)
    busy_from = cpu_seconds(pid)
    time.sleep(5)
    busy = (cpu_seconds(pid) - busy_from) / 5
    used = pss_kib(pid)
    speaker.stop()
    time.sleep(3)
    idle_from = cpu_seconds(pid)
    time.sleep(5)
    idle = (cpu_seconds(pid) - idle_from) / 5
    speaker.close()
    ms = lambda values: round(statistics.median(values) * 1000, 1)
    result = {
        "say_to_first_sample_worker_not_running_ms": ms(cold),
        "say_to_first_sample_ms": {lang: ms(values) for lang, values in first.items()},
        "say_to_first_sample_worst_ms": round(max(map(max, first.values())) * 1000, 1),
        "stop_to_idle_event_ms": ms(stops),
        "stop_to_idle_event_worst_ms": round(max(stops) * 1000, 1),
        "pss_fresh_kib": fresh,
        "pss_while_speaking_kib": used,
        "cpu_while_speaking": round(busy, 4),
        "cpu_idle": round(idle, 4),
    }
    if "--json" in sys.argv:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name}: {value}")


main()
