"""`./dev crawl`: every screen × language × size × theme × shape, with all that is wrong at the end.

It shows how far it is, ends with a table of the faults and one line of JSON, and exits with 1 where
there is any fault. What was found is kept in a file, from which `--resume` goes on and `--again`
looks once more at the cases that had faults.
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
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.accessibility.crawl.matrix import LAYOUTS
from tests.accessibility.crawl.record import Line, Record, tree_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.accessibility.crawl.matrix import Case

BATCH = 120
"""Cases of one process. Those of one screen in one language stay together: they share a window."""
ROOT = Path(__file__).resolve().parents[3]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev crawl", description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument(
        "--only", default="", help="scenes, languages, sizes, themes or layouts, with commas"
    )
    parser.add_argument("--sampled", action="store_true", help="the part that the tests crawl")
    parser.add_argument("--every", type=int, default=1, help="each n-th case only")
    parser.add_argument("--rings", type=int, default=3, help="how many stops are looked at by eye")
    parser.add_argument(
        "--results",
        type=Path,
        default=ROOT / "build" / "crawl.jsonl",
        help="where the findings are kept",
    )
    parser.add_argument("--resume", action="store_true", help="leave out what is in the results")
    parser.add_argument("--again", action="store_true", help="only what had faults in the results")
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


def batches(cases: list[Case]) -> list[list[Case]]:
    """Of about `BATCH` cases, each of one shape of the window."""
    found: list[list[Case]] = []
    for _, shape in groupby(cases, key=lambda case: case.layout):
        part: list[Case] = []
        for _, group in groupby(shape, key=lambda case: (case.scene, case.lang)):
            part += group
            if len(part) >= BATCH:
                found.append(part)
                part = []
        found += [part] if part else []
    return found


def spread(found: list[list[Case]]) -> list[list[Case]]:
    """The shapes in turn, so that a crawl that is stopped has seen something of each."""
    step = max(1, len(found) // len(LAYOUTS))
    return [each for start in range(step) for each in found[start::step]]


def crawl(batch: list[Case], rings: int, pack: Path) -> list[list[list[str]]]:
    """The faults of each case, from a kiosk in a process of its own. Where that dies it is a fault
    of the case it was at.
    """
    found: list[list[list[str]]] = []
    while len(found) < len(batch):
        left = batch[len(found) :]
        done = subprocess.run(
            [sys.executable, "-m", "tests.accessibility.crawl.batch", str(rings), str(pack)],
            input=json.dumps(left),
            capture_output=True,
            text=True,
            check=False,
        )
        found += [json.loads(line) for line in done.stdout.splitlines()]
        if len(found) < len(batch):
            why = (done.stderr.splitlines() or [""])[-1]
            found.append([["broken", "/".join(batch[len(found)]), f"{done.returncode}: {why}"]])
    return found


def seen(batch: list[Case], rings: int, pack: Path) -> list[Line]:
    """What a batch gives to be kept, with the mark of the sources as they were when it began."""
    tree = tree_mark(ROOT)
    found = crawl(batch, rings, pack)
    return [Line(list(case), each, tree) for case, each in zip(batch, found, strict=True)]


def wanted_cases(wanted: argparse.Namespace, record: Record) -> tuple[list[Case], list[Case]]:
    """All that were asked for, and those of them that are to be looked at now."""
    from tests.accessibility.crawl.matrix import sampled, whole
    from tests.accessibility.crawl.stand import SCENES

    cases = (sampled if wanted.sampled else whole)(list(SCENES))
    every = chosen(cases, wanted.only)[:: wanted.every]
    if wanted.again:
        every = [case for case in every if case in record.known and record.known[case].faults]
        return every, every
    return every, [case for case in every if not (wanted.resume and case in record.known)]


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.accessibility.crawl.kinds import pack_of_kinds

    wanted = arguments()
    record = Record(wanted.results, fresh=not (wanted.resume or wanted.again))
    every, cases = wanted_cases(wanted, record)
    start, done = time.monotonic(), 0
    if len(cases) < len(every):
        print(f"crawl: {len(every) - len(cases)} cases are in {wanted.results}", file=sys.stderr)
    pack = pack_of_kinds()
    with ThreadPoolExecutor(wanted.jobs) as pool:
        waiting = {
            pool.submit(seen, batch, wanted.rings, pack): batch for batch in spread(batches(cases))
        }
        for each in as_completed(waiting):
            batch = waiting[each]
            lines = each.result()
            record.add(lines)
            done += len(batch)
            spent = time.monotonic() - start
            print(
                f"crawl: {done} of {len(cases)} cases, {spent:.0f} s, "
                f"about {spent / done * (len(cases) - done):.0f} s more; "
                f"{sum(bool(line.faults) for line in lines)} of the last {len(batch)} with faults",
                file=sys.stderr,
                flush=True,
            )
    known = [record.known[case] for case in every]
    now = tree_mark(ROOT)
    older = sum(line.tree != now for line in known)
    if older:
        print(f"crawl: {older} of them were seen with other sources than now", file=sys.stderr)
    found = [
        (str(kind), str(case), str(what)) for line in known for kind, case, what in line.faults
    ]
    return tell(len(every), found, time.monotonic() - start)


def tell(cases: int, found: list[tuple[str, str, str]], seconds: float) -> int:
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
