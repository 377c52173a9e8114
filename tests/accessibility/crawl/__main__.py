"""`./dev crawl`: every screen × language × size × theme × shape, with all that is wrong at the end.

It shows how far it is, ends with a table of the faults and one line of JSON, and exits with 1 where
there is any fault.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.accessibility.crawl.matrix import Case

BATCH = 40


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev crawl", description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument(
        "--only", default="", help="scenes, languages, sizes, themes or layouts, with commas"
    )
    parser.add_argument("--sampled", action="store_true", help="the part that the tests crawl")
    parser.add_argument("--every", type=int, default=1, help="each n-th case only")
    parser.add_argument("--rings", type=int, default=6, help="how many stops are looked at by eye")
    return parser.parse_args()


def chosen(cases: Iterator[Case], only: str) -> list[Case]:
    """The cases of which each named value is one; values of one factor are alternatives."""
    wanted = {name for name in only.split(",") if name}
    every = list(cases)
    known = {value for case in every for value in case}
    if wanted - known:
        raise SystemExit(f"crawl: there is no {', '.join(sorted(wanted - known))}")
    for factor in range(5):
        here = wanted & {case[factor] for case in every}
        every = [case for case in every if not here or case[factor] in here]
    return every


def crawl(batch: list[Case], rings: int) -> list[tuple[str, ...]]:
    """A kiosk in a process of its own; one that dies is a fault of the case it was at."""
    found: list[tuple[str, ...]] = []
    while batch:
        done = subprocess.run(
            [sys.executable, "-m", "tests.accessibility.crawl.batch", str(rings)],
            input=json.dumps(batch),
            capture_output=True,
            text=True,
            check=False,
        )
        lines = done.stdout.splitlines()
        for line in lines:
            found += [tuple(fault) for fault in json.loads(line)]
        if len(lines) < len(batch):
            why = (done.stderr.splitlines() or [""])[-1]
            found.append(("broken", "/".join(batch[len(lines)]), f"{done.returncode}: {why}"))
        batch = batch[len(lines) + 1 :]
    return found


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.accessibility.crawl.matrix import sampled, whole
    from tests.accessibility.crawl.stand import SCENES

    wanted = arguments()
    cases = (sampled if wanted.sampled else whole)(list(SCENES))
    cases = chosen(cases, wanted.only)[:: wanted.every]
    wide = [case for case in cases if case.layout == "landscape"]
    tall = [case for case in cases if case.layout != "landscape"]
    batches = [part[at : at + BATCH] for part in (tall, wide) for at in range(0, len(part), BATCH)]
    start, found, done = time.monotonic(), [], 0
    with ThreadPoolExecutor(wanted.jobs) as pool:
        waiting = {pool.submit(crawl, batch, wanted.rings): batch for batch in batches}
        for each in as_completed(waiting):
            done += len(waiting[each])
            found += each.result()
            spent = time.monotonic() - start
            left = spent / done * (len(cases) - done)
            print(
                f"crawl: {done} of {len(cases)} cases, {len(found)} faults, "
                f"{spent:.0f} s, about {left:.0f} s more",
                file=sys.stderr,
                flush=True,
            )
    return tell(len(cases), found, time.monotonic() - start)


def tell(cases: int, found: list[tuple[str, ...]], seconds: float) -> int:
    from tests.accessibility.crawl.stand import KINDS

    faulty = Counter((kind, what) for kind, _, what in found)
    first = {}
    for kind, case, what in found:
        first.setdefault((kind, what), case)
    for (kind, what), count in sorted(faulty.items(), key=lambda each: (each[0][0], -each[1])):
        print(f"{kind:10} {count:5} × {what}\n{'':18} {first[kind, what]}")
    kinds = Counter(kind for kind, _, _ in found)
    print("\n".join(f"{count:6} × {KINDS[kind]}" for kind, count in kinds.most_common()))
    told = {
        "cases": cases,
        "cases_with_faults": len({case for _, case, _ in found}),
        "faults": len(found),
        "kinds": kinds,
        "seconds": round(seconds),
    }
    print(json.dumps(told))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
