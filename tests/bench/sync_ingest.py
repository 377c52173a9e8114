"""How many answers central takes in, durably, with everything the protocol asks for.

`python tests/bench/sync_ingest.py [--connections 16] [--seconds 8]` starts a real central and sends
single answers and batches of 100 over real sockets; the load generator shares the machine. Prints
one JSON object: answers per second, p50/p99 in milliseconds, central's processor time per answer.
"""

import argparse
import hashlib
import http.client
import json
import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.trust.chain import GENESIS, entry_head
from sync.protocol.bodies import compress, digest_header, pack_batch
from sync.protocol.versions import ITEMS_TYPE, items_path
from tests.support.central import RunningCentral
from tests.support.envelopes import an_envelope


def enrol(central: RunningCentral, token: str) -> None:
    line = http.client.HTTPConnection("127.0.0.1", central.port)
    credential = {"value": hashlib.sha256(token.encode()).hexdigest()}
    body = json.dumps({"code": central.enrol_code(), "credential": credential})
    line.request("POST", "/v1/enrolments", body, {"Content-Type": "application/json"})
    assert line.getresponse().status == 201


def kiosk(port: int, token: str, size: int, seconds: float, results) -> None:
    line = http.client.HTTPConnection("127.0.0.1", port)
    stream, head, seq, times = f"stream-{token}-{size}", GENESIS, 0, []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        envelopes = [
            an_envelope(seq + n, answers={"/visit/comment": "x" * 400}) for n in range(1, size + 1)
        ]
        for envelope in envelopes:
            seq += 1
            head = entry_head(head, stream, seq, envelope)
        body, coding = compress(pack_batch(seq - size + 1, head, envelopes))
        headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": ITEMS_TYPE,
            "Content-Digest": digest_header(body),
            "Content-Encoding": coding,
        }
        began = time.monotonic()
        line.request("POST", items_path(stream), body, headers)
        reply = line.getresponse()
        read = json.loads(reply.read())
        times.append(time.monotonic() - began)
        assert read["accepted_seq"] == seq, read
    results.put(times)


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(central: RunningCentral, tokens: list[str], size: int, seconds: float) -> dict:
    results = multiprocessing.Queue()
    pid = central._process.pid
    before, began = cpu_seconds(pid), time.monotonic()
    kiosks = [
        multiprocessing.Process(target=kiosk, args=(central.port, t, size, seconds, results))
        for t in tokens
    ]
    for process in kiosks:
        process.start()
    times = sorted(t for _ in kiosks for t in results.get())
    elapsed = time.monotonic() - began
    for process in kiosks:
        process.join()
    answers = len(times) * size
    return {
        "batch": size,
        "answers_per_second": round(answers / elapsed),
        "p50_ms": round(times[len(times) // 2] * 1000, 1),
        "p99_ms": round(times[int(len(times) * 0.99)] * 1000, 1),
        "central_cpu_ms_per_answer": round((cpu_seconds(pid) - before) / answers * 1000, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=8)
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as place, RunningCentral(Path(place)) as central:
        tokens = [f"token-{n}" for n in range(options.connections)]
        for token in tokens:
            enrol(central, token)
        runs = [measure(central, tokens, size, options.seconds) for size in (1, 100)]
    print(json.dumps({"connections": options.connections, "runs": runs}))


if __name__ == "__main__":
    main()
