"""How many answers central takes in, durably, with everything the protocol asks for.

`python tests/bench/sync_ingest.py [--connections 16] [--share 1]` starts a real central and sends
single answers and batches of 100 over real sockets, prepared and signed beforehand; the load
generator shares the machine. Beside it, in turn, it does the same to the least server that could be
(`bareserver.py`), so that the ratio stands also where the machine is slow or busy. Prints one JSON
object: answers per second, p50/p99 in milliseconds, the servers' processor time per answer.
"""

import argparse
import contextlib
import http.client
import itertools
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.trust.chain import GENESIS, entry_head
from sync.protocol.bodies import compress, pack_batch
from sync.protocol.versions import ENROLMENTS, ITEMS_TYPE, items_path
from tests.support.central import RunningCentral
from tests.support.envelopes import an_envelope
from tests.support.keys import public_of, signed

ROUNDS = 2
REQUESTS = {1: 120, 100: 15}
"""Of each connection in each round, by the size of the batch."""


class Server:
    """A process that listens, and what it has cost."""

    def __init__(self, pid: int, port: int, *, bare: bool) -> None:
        self.pid, self.port, self.bare = pid, port, bare
        self.name = "bare" if bare else "central"

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def bare_server(folder: Path):
    command = [sys.executable, str(Path(__file__).with_name("bareserver.py")), str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield Server(process.pid, int(process.stdout.readline()), bare=True)
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def enrol(central: RunningCentral, key: str) -> None:
    line = http.client.HTTPConnection("127.0.0.1", central.port)
    credential = {"value": public_of(key).hex()}
    body = json.dumps({"code": central.enrol_code(), "credential": credential}).encode()
    headers = signed(key, "POST", ENROLMENTS, body, {"Content-Type": "application/json"})
    line.request("POST", ENROLMENTS, body, headers)
    assert line.getresponse().status == 201


def requests_of(key: str, stream: str, size: int, bare: bool):
    """Ever the next (body, headers, number of its last answer)."""
    head, seq = GENESIS, 0
    while True:
        envelopes = [
            an_envelope(seq + n, answers={"/visit/comment": "x" * 400}) for n in range(1, size + 1)
        ]
        for envelope in envelopes:
            seq += 1
            head = entry_head(head, stream, seq, envelope)
        body = pack_batch(seq - size + 1, head, envelopes)
        if bare:
            yield body, {"Content-Type": ITEMS_TYPE}, seq
            continue
        packed, coding = compress(body)
        headers = {"Content-Type": ITEMS_TYPE, "Content-Encoding": coding}
        yield packed, signed(key, "POST", items_path(stream), packed, headers), seq


def kiosk(server: Server, key: str, size: int, round_: int, count: int, start, results) -> None:
    stream = f"stream-{key}-{size}-{round_}"
    prepared = list(itertools.islice(requests_of(key, stream, size, server.bare), count))
    line = http.client.HTTPConnection("127.0.0.1", server.port)
    line.connect()
    times = []
    start.wait()
    for body, headers, seq in prepared:
        began = time.monotonic()
        line.request("POST", items_path(stream), body, headers)
        read = json.loads(line.getresponse().read())
        times.append(time.monotonic() - began)
        assert read["accepted_seq"] == seq, read
    results.put((times, time.monotonic()))


def measure(
    server: Server, keys: list[str], size: int, round_: int, count: int
) -> tuple[list[float], float, float]:
    """(seconds of each request, seconds in all, the server's processor seconds)."""
    results, start = multiprocessing.Queue(), multiprocessing.Barrier(len(keys) + 1)
    kiosks = [
        multiprocessing.Process(
            target=kiosk, args=(server, key, size, round_, count, start, results)
        )
        for key in keys
    ]
    for process in kiosks:
        process.start()
    before = server.cpu_seconds()
    start.wait()
    began = time.monotonic()
    done = [results.get() for _ in kiosks]
    for process in kiosks:
        process.join()
    elapsed = max(ended for _, ended in done) - began
    return [t for times, _ in done for t in times], elapsed, server.cpu_seconds() - before


def figures(runs: list[tuple[list[float], float, float]], size: int) -> dict[str, float]:
    times = sorted(t for run in runs for t in run[0])
    answers = len(times) * size
    return {
        "answers_per_second": round(answers / sum(run[1] for run in runs)),
        "p50_ms": round(times[len(times) // 2] * 1000, 1),
        "p99_ms": round(times[int(len(times) * 0.99)] * 1000, 1),
        "cpu_ms_per_answer": round(sum(run[2] for run in runs) / answers * 1000, 3),
    }


def compare(servers: list[Server], keys: list[str], size: int, count: int) -> dict:
    runs = {server.name: [] for server in servers}
    for round_ in range(ROUNDS):
        for server in servers if round_ % 2 else servers[::-1]:
            runs[server.name].append(measure(server, keys, size, round_, count))
    found = {name: figures(each, size) for name, each in runs.items()}
    central, bare = found["central"], found["bare"]
    return {
        "batch": size,
        **found,
        "ratio_answers": round(central["answers_per_second"] / bare["answers_per_second"], 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--share", type=float, default=1, help="of the usual number of requests")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with (
        tempfile.TemporaryDirectory() as place,
        RunningCentral(Path(place)) as central,
        bare_server(Path(place)) as bare,
    ):
        keys = [f"key-{n}" for n in range(options.connections)]
        for key in keys:
            enrol(central, key)
        servers = [Server(central._process.pid, central.port, bare=False), bare]
        runs = [
            compare(servers, keys, size, max(1, int(count * options.share)))
            for size, count in REQUESTS.items()
        ]
    print(json.dumps({"connections": options.connections, "runs": runs}))


if __name__ == "__main__":
    main()
