"""A thousand simulated kiosks drain a day's backlog at once, on SQLite and on PostgreSQL.

`python tests/bench/fleet_drain.py [--kiosks 1000] [--answers 100]` starts a real central on each
database; the kiosks (one process, on the same machine) sign every batch. Prints one JSON object:
answers per second, p50/p99 of a request in milliseconds, the replies. Exit status 1 where an answer
was lost, doubled, or answered with anything but 200, 429 or 503.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.fleet import ANSWERS, KIOSKS, round_of


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kiosks", type=int, default=KIOSKS)
    parser.add_argument("--answers", type=int, default=ANSWERS, help="of each kiosk")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        done = round_of(options.seed, Path(place), options.kiosks, options.answers)
    faults = {"lost": done.lost, "duplicated": done.duplicated, "faults": done.faults[:5]}
    print(json.dumps({"answers": done.answers, **faults, **done.figures}))
    return 1 if done.faults else 0


if __name__ == "__main__":
    sys.exit(main())
