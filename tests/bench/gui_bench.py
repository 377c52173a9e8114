"""The kiosk beside Chromium showing a SurveyJS form, on one screen, turn by turn.

What is compared: seconds from start to a full picture (files in memory, and dropped from it),
memory of the whole tree, what is used while nobody is there, and from a tap to the first changed
pixel. The aims are ratios, since seconds belong to a machine.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import gui_own
import gui_peer
import gui_process
from gui_screen import BenchScreen
from gui_start import Start, measure_start
from gui_taps import Finger, Spot, Taps, measure_taps

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
WIDTH, HEIGHT = 1080, 1920

# What we want to reach, as ours / the peer's; idle is in percent of one core.
AIMS = {"warm_s": 0.40, "cold_s": 0.40, "memory_mib": 0.35, "tap_ms": 0.50}
IDLE_AIM = 0.2


@dataclass
class Program:
    name: str
    command: list[str]
    environment: dict[str, str]
    files: list[Path]  # dropped from the page cache before a cold start
    before_taps: list[Spot]  # the way to something that answers every tap
    taps: list[Spot]
    around: tuple[int, int] | None = (200, 160)
    warm: list[Start] = field(default_factory=list)
    cold: list[Start] = field(default_factory=list)


def programs() -> list[Program]:
    settings = gui_own.prepare()
    profile = BUILD / "chromium-profile"
    site_packages = Path(json.__file__).parent
    return [
        Program(
            name="Chromium + SurveyJS",
            command=gui_peer.command(WIDTH, HEIGHT, profile),
            environment={},
            files=[Path("/usr/lib/chromium"), profile, gui_peer.BUILD / "site"],
            before_taps=[],
            taps=[(920, 484), (836, 484)],
        ),
        Program(
            name="Diwan",
            command=gui_own.command(),
            environment={"DIWAN_SETTINGS": str(settings)},
            files=[
                *(ROOT / part for part in ("kiosk", "sync", "ui", "assets")),
                Path(sys.prefix),
                site_packages,
                gui_own.BUILD,
            ],
            before_taps=[(540, 1519)],  # "English" on the first screen
            taps=[(540, 1853)],  # the panel for volume, open and shut
            around=None,
        ),
    ]


def once(program: Program, screen: BenchScreen, *, cold: bool) -> Start:
    gui_process.wait_for_quiet()
    if cold:
        gui_process.forget_files(program.files)
    start, running = measure_start(
        program.command, program.environment, screen, BUILD / f"{program.name}.log"
    )
    gui_process.stop(running)
    if start.full is None:
        raise SystemExit(f"bench: {program.name} showed nothing; see {BUILD}/{program.name}.log")
    return start


def measure_starts(each: list[Program], screen: BenchScreen, rounds: int, cold: int) -> None:
    for program in each:
        once(program, screen, cold=False)  # byte code, caches, profile: not counted
    for number in range(rounds + cold):
        for program in each:
            start = once(program, screen, cold=number >= rounds)
            (program.warm if number < rounds else program.cold).append(start)
            kind = "warm" if number < rounds else "cold"
            print(f"  {kind} {program.name}: {start.full:.2f} s", flush=True)


def measure_running(
    program: Program, screen: BenchScreen, taps: int, rest: float, settle: float
) -> dict[str, float]:
    gui_process.wait_for_quiet()
    log = BUILD / f"{program.name}.log"
    _, running = measure_start(program.command, program.environment, screen, log)
    time.sleep(settle)
    memory, processes = gui_process.memory(running.pid)
    idle, wakes = gui_process.at_rest(running.pid, rest)
    screen.save(BUILD / f"{program.name}-start.png")
    finger = Finger()
    for spot in program.before_taps:
        finger.point(spot)
        finger.tap()
        time.sleep(1.5)
    finger.close()
    gui_process.wait_for_quiet()
    screen.save(BUILD / f"{program.name}-before-taps.png")
    felt: Taps = measure_taps(screen, program.taps, taps, program.around)
    screen.save(BUILD / f"{program.name}-after-taps.png")
    after, _ = gui_process.memory(running.pid)
    gui_process.stop(running)
    first, settled = felt.middle()
    return {
        "memory_mib": memory,
        "memory_after_taps_mib": after,
        "processes": processes,
        "idle_percent": idle,
        "wakes_per_s": wakes,
        "tap_ms": first,
        "tap_settled_ms": settled,
        "taps_missed": felt.missed,
    }


def middle(starts: list[Start], what: str) -> float:
    # Starts during which the machine was busy with other things count only where all were.
    calm = [start for start in starts if start.others <= 0.6]
    chosen = calm if len(calm) >= 3 else starts
    return statistics.median(getattr(start, what) for start in chosen) if chosen else math.nan


def figures(program: Program, running: dict[str, float]) -> dict[str, float]:
    return {
        "warm_s": middle(program.warm, "full"),
        "cold_s": middle(program.cold, "full"),
        "start_cpu_s": middle(program.warm, "cpu"),
        **running,
    }


def verdicts(peer: dict[str, float], own: dict[str, float]) -> list[str]:
    lines = []
    for name, aim in AIMS.items():
        ratio = own[name] / peer[name] if peer.get(name) else math.nan
        met = "met" if ratio <= aim else "NOT MET"
        lines.append(f"  {name:<12} {ratio:5.2f} of the peer's   aim {aim:.2f}   {met}")
    met = "met" if own["idle_percent"] <= IDLE_AIM else "NOT MET"
    lines.append(
        f"  idle         {own['idle_percent']:5.2f} % of a core   aim {IDLE_AIM:.2f}   {met}"
    )
    return lines


def table(results: dict[str, dict[str, float]]) -> str:
    names = list(results)
    lines = [" " * 22 + "".join(f"{name:>22}" for name in names)]
    for row in results[names[0]]:
        cells = "".join(f"{results[name][row]:>22.2f}" for name in names)
        lines.append(f"{row:<22}{cells}")
    return "\n".join(lines)


def main() -> int:
    read = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    read.add_argument("--rounds", type=int, default=7, help="warm starts of each")
    read.add_argument("--cold", type=int, default=3, help="cold starts of each")
    read.add_argument("--taps", type=int, default=40)
    read.add_argument("--rest", type=float, default=30, help="seconds left alone")
    read.add_argument("--settle", type=float, default=8, help="seconds before memory is read")
    read.add_argument("--own-only", action="store_true", help="without the peer")
    read.add_argument("--json", type=Path, help="where the figures go as well")
    chosen = read.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    if not chosen.own_only and (lacking := gui_peer.missing()):
        raise SystemExit(
            f"bench: the peer needs {' and '.join(lacking)}; as root: apt-get install "
            f"{' '.join(lacking)}. Without the peer: ./dev bench gui --own-only"
        )
    each = programs()[1:] if chosen.own_only else programs()
    with BenchScreen(WIDTH, HEIGHT) as screen:
        measure_starts(each, screen, chosen.rounds, chosen.cold)
        results = {
            program.name: figures(
                program, measure_running(program, screen, chosen.taps, chosen.rest, chosen.settle)
            )
            for program in each
        }
    print(table(results))
    if not chosen.own_only:
        print("\n".join(verdicts(*results.values())))
    if chosen.json:
        starts = {p.name: [asdict(start) for start in p.warm + p.cold] for p in each}
        whole = {"results": results, "starts": starts}
        chosen.json.write_text(json.dumps(whole, indent=1, default=str) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
