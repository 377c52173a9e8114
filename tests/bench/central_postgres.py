"""How many answers central takes in on PostgreSQL, beside the least server that could be.

`python tests/bench/central_postgres.py [--connections 16] [--share 1] [--workers 1]` starts a real
PostgreSQL that waits for the disk, a real central on it, and `barepostgres.py` on another
database of the same server; each in turn gets the same answers, singly and a hundred at a time,
prepared and signed beforehand. Prints one JSON object, with what was aimed at beside what was found.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sync.central.database import Database
from tests.bench.sync_ingest import REQUESTS, Server, compare, enrol
from tests.support.central import RunningCentral
from tests.support.postgres import Cluster

BARS = {1: {"ratio": 0.6, "p99_ms": 50, "cpu_ms": 1.3}, 100: {"ratio": 0.5}}


class ServerCentral(RunningCentral):
    """On the database that the environment names."""

    @contextlib.contextmanager
    def database(self):
        database = Database(os.environ["DIWAN_CENTRAL_DATABASE"])
        try:
            yield database
        finally:
            database.close()


class Workers(Server):
    """A process and those it started."""

    def cpu_seconds(self) -> float:
        children = subprocess.run(
            ["pgrep", "-P", str(self.pid)], capture_output=True, text=True
        ).stdout.split()
        own = super().cpu_seconds()
        return own + sum(Server(int(pid), 0, bare=False).cpu_seconds() for pid in children)


@contextlib.contextmanager
def bare_server(conninfo: str):
    program = Path(__file__).with_name("barepostgres.py")
    process = subprocess.Popen(
        [sys.executable, str(program), conninfo], stdout=subprocess.PIPE, text=True
    )
    try:
        server = Server(process.pid, int(process.stdout.readline()), bare=True)
        time.sleep(2)  # its connections
        yield server
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def judged(run: dict) -> dict:
    bars = BARS[run["batch"]]
    kept = {"ratio": run["ratio_answers"] >= bars["ratio"]}
    if "p99_ms" in bars:
        kept["p99_ms"] = run["central"]["p99_ms"] <= bars["p99_ms"]
        kept["cpu_ms"] = run["central"]["cpu_ms_per_answer"] <= bars["cpu_ms"]
    return run | {"bars": bars, "kept": kept}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--share", type=float, default=1, help="of the usual number of requests")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as place, Cluster(durable=True) as cluster:
        os.environ["DIWAN_CENTRAL_DATABASE"] = cluster.url(cluster.create())
        workers = ("--workers", str(options.workers)) if options.workers > 1 else ()
        with (
            ServerCentral(Path(place), *workers) as central,
            bare_server(cluster.conninfo(cluster.create())) as bare,
        ):
            keys = [f"key-{n}" for n in range(options.connections)]
            for key in keys:
                enrol(central, key)
            kind = Workers if workers else Server
            servers = [kind(central._process.pid, central.port, bare=False), bare]
            runs = [
                judged(compare(servers, keys, size, max(1, int(count * options.share))))
                for size, count in REQUESTS.items()
            ]
    told = {"connections": options.connections, "workers": options.workers, "runs": runs}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
