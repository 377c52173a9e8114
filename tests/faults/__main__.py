"""`./dev faults`: pull the plug, kill, cut and damage for as long as asked, and count.

Every part draws what it does from a seed of its own, printed with each fault: the same seed does
the same again. Exit code 1 where anything was lost, doubled or damaged.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import TYPE_CHECKING

import msgspec

from tests.faults.parts import PARTS, run
from tests.faults.totals import Totals

if TYPE_CHECKING:
    from collections.abc import Iterator


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev faults", description=__doc__.split("\n")[0])
    parser.add_argument("--minutes", type=float, default=5.0, help="how long (5)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="where to begin")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--only", default="", help=f"parts, with commas: {', '.join(PARTS)}")
    wanted = parser.parse_args()
    unknown = [name for name in wanted.only.split(",") if name and name not in PARTS]
    if unknown:
        parser.error(f"no part named {', '.join(unknown)}; there are {', '.join(PARTS)}")
    if wanted.minutes <= 0 or wanted.jobs < 1:
        parser.error("--minutes and --jobs must be more than nothing")
    return wanted


def main() -> int:
    wanted = arguments()
    logging.disable(logging.CRITICAL)  # what the kiosk logs of its damage is not news here
    names = [name for name in PARTS if not wanted.only or name in wanted.only.split(",")]
    totals = {name: Totals() for name in names}
    started = time.monotonic()
    print(f"faults: {', '.join(names)}; {wanted.minutes:g} minutes from seed {wanted.seed}")
    for name, done in _rounds(names, wanted):
        totals[name].add(done)
        for fault in done.faults:
            print(f"faults: {name}: {fault}", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            print(f"\r{_line('so far', _sum(totals))}", end="", file=sys.stderr, flush=True)
    whole = _sum(totals)
    print("\n" + _line("part", None))
    for name, each in totals.items():
        print(_line(name, each))
    print(_line("together", whole))
    figures = {"seed": wanted.seed, "seconds": round(time.monotonic() - started)}
    print(msgspec.json.encode({**figures, "parts": totals, "together": whole}).decode())
    return 1 if whole.faults else 0


def _rounds(names: list[str], wanted: argparse.Namespace) -> Iterator[tuple[str, Totals]]:
    """Rounds of all parts in turn until the time is over; each part at least once."""
    deadline = time.monotonic() + 60 * wanted.minutes
    number = 0
    running: dict[Future[Totals], str] = {}
    with ProcessPoolExecutor(wanted.jobs) as pool:
        while running or number < len(names) or time.monotonic() < deadline:
            more = number < len(names) or time.monotonic() < deadline
            while more and len(running) < wanted.jobs:
                name = names[number % len(names)]
                running[pool.submit(run, name, wanted.seed + number)] = name
                number += 1
                more = number < len(names) or time.monotonic() < deadline
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for each in done:
                yield running.pop(each), each.result()


def _sum(totals: dict[str, Totals]) -> Totals:
    whole = Totals()
    for each in totals.values():
        whole.add(each)
    return whole


def _line(name: str, totals: Totals | None) -> str:
    heads = ("cuts", "kills", "answers", "lost", "duplicated", "faults")
    if totals is None:
        cells = heads
    else:
        cells = tuple(
            f"{v:,}"
            for v in (
                totals.cuts,
                totals.kills,
                totals.answers,
                totals.lost,
                totals.duplicated,
                len(totals.faults),
            )
        )
    return f"{name:12}" + "".join(f"{cell:>13}" for cell in cells)


if __name__ == "__main__":
    sys.exit(main())
