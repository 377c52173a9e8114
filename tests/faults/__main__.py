"""`./dev faults`: pull the plug, kill, cut and damage for as long as asked, and count.

Every part draws what it does from a seed of its own, and a fault is told with the command that does
its round again. Exit code 1 where anything was lost, doubled, damaged, or a fault made on purpose
was not noticed. The last line is the whole as one JSON object.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import TYPE_CHECKING

import msgspec

from tests.faults.parts import PARTS, run, workers
from tests.faults.totals import Totals, heading, line

if TYPE_CHECKING:
    from collections.abc import Iterator

TOLD_EVERY_S = 60.0


def arguments() -> argparse.Namespace:
    parts = "\n".join(f"  {name:12} {part.about}" for name, part in PARTS.items())
    parser = argparse.ArgumentParser(
        prog="./dev faults",
        description=__doc__.split("\n")[0],
        epilog=f"parts:\n{parts}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=5.0, help="how long (5)")
    parser.add_argument("--rounds", type=int, default=0, help="instead: so many of each part")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="where to begin")
    parser.add_argument("--jobs", type=int, default=workers(), help="rounds at once")
    parser.add_argument(
        "--part", "--only", default="", metavar="NAMES", help="only these, with commas"
    )
    wanted = parser.parse_args()
    wanted.names = [name for name in wanted.part.split(",") if name] or list(PARTS)
    unknown = [name for name in wanted.names if name not in PARTS]
    if unknown:
        parser.error(f"no part named {', '.join(unknown)}; there are {', '.join(PARTS)}")
    if wanted.minutes <= 0 or wanted.jobs < 1 or wanted.rounds < 0:
        parser.error("--minutes, --rounds and --jobs must be more than nothing")
    return wanted


def main() -> int:
    wanted = arguments()
    logging.disable(logging.CRITICAL)
    totals = {name: Totals() for name in wanted.names}
    began = told = time.monotonic()
    span = f"{wanted.rounds} rounds" if wanted.rounds else f"{wanted.minutes:g} minutes"
    print(f"faults: {', '.join(wanted.names)}; {span} from seed {wanted.seed}", flush=True)
    for name, done in _rounds(wanted, totals):
        totals[name].add(done)
        for fault in done.faults:
            print(f"faults: {name}: {fault}", file=sys.stderr, flush=True)
        if time.monotonic() - told > TOLD_EVERY_S:
            told = time.monotonic()
            print(line(f"{(told - began) / 60:.0f} min", _sum(totals)), file=sys.stderr, flush=True)
    return _told(wanted.seed, time.monotonic() - began, totals)


def _told(seed: int, seconds: float, totals: dict[str, Totals]) -> int:
    whole = _sum(totals)
    print("\n" + heading())
    for name, each in totals.items():
        print(line(name, each))
    print(line("together", whole))
    for name, each in totals.items():
        for figure, value in sorted(each.figures.items()):
            print(f"  {name}: {figure} {value}")
    about = {"seed": seed, "seconds": round(seconds)}
    print(msgspec.json.encode({**about, "parts": totals, "together": whole}).decode())
    return 1 if whole.faults else 0


def _rounds(wanted: argparse.Namespace, totals: dict[str, Totals]) -> Iterator[tuple[str, Totals]]:
    """Each part at least once, then always the one that had least of its share of the time."""
    deadline = time.monotonic() + 60 * wanted.minutes
    begun = dict.fromkeys(wanted.names, 0)
    running: dict[Future[Totals], str] = {}

    def next_part() -> str | None:
        if wanted.rounds:
            return next((name for name, n in begun.items() if n < wanted.rounds), None)
        fresh = [name for name, n in begun.items() if n == 0]
        if fresh or time.monotonic() >= deadline:
            return fresh[0] if fresh else None
        return min(begun, key=lambda name: _due(name, totals[name], begun[name]))

    with ProcessPoolExecutor(wanted.jobs, max_tasks_per_child=20) as pool:
        while True:
            while len(running) < wanted.jobs and (name := next_part()):
                running[pool.submit(run, name, wanted.seed + begun[name])] = name
                begun[name] += 1
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for each in done:
                yield running.pop(each), each.result()


def _due(name: str, done: Totals, begun: int) -> float:
    """Seconds a part had, those under way guessed, against its share."""
    each = done.seconds / done.rounds if done.rounds else 10.0
    return begun * each / PARTS[name].share


def _sum(totals: dict[str, Totals]) -> Totals:
    whole = Totals()
    for each in totals.values():
        whole.add(each)
    whole.figures = {}
    return whole


if __name__ == "__main__":
    sys.exit(main())
