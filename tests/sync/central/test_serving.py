"""Several processes serve one port, stop together, and replace each other."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sync.protocol.versions import ENROLMENTS
from tests.support.keys import signed
from tests.support.postgres import postgres
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).resolve().parents[3]


class Served:
    """`diwan-central serve` in a process of its own."""

    def __init__(self, folder: Path, url: str, *arguments: str, **settings: str) -> None:
        environment = os.environ | {"DIWAN_CENTRAL_DATABASE": url} | settings
        command = [sys.executable, "-m", "sync.commands.central", "--data", str(folder), "serve"]
        self.log = folder / "log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [*command, "--port", "0", "--json", *arguments],
                env=environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=_ROOT,
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.log.read_text()
        self.port = int(json.loads(line)["url"].rpartition(":")[2])

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            line.request("GET", path, headers={k.replace("_", "-"): v for k, v in headers.items()})
            reply = line.getresponse()
            return reply.status, reply.read().decode()
        finally:
            line.close()

    def slow_post(self) -> socket.socket:
        """A request whose body is still to come."""
        line = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        sent = {"Host": "x", "Content-Type": "application/json", "Content-Length": "2"}
        head = signed("somebody", "POST", ENROLMENTS, b"{}", sent)
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        line.sendall(f"POST {ENROLMENTS} HTTP/1.1\r\n{lines}\r\n{{".encode())
        time.sleep(0.3)
        return line

    def workers(self) -> list[int]:
        parents = {
            int(path.parent.name): _parent(path) for path in Path("/proc").glob("[0-9]*/stat")
        }
        return sorted(pid for pid, parent in parents.items() if parent == self.process.pid)

    def end(self) -> None:
        self.process.kill()
        self.process.wait(30)
        assert self.process.stdout is not None
        self.process.stdout.close()


def _parent(stat: Path) -> int:
    """Of a process that is alive; 0 for one that has just gone."""
    with contextlib.suppress(OSError):
        state, parent, *_ = stat.read_text().rpartition(")")[2].split()
        return 0 if state == "Z" else int(parent)
    return 0


@contextlib.contextmanager
def served(folder: Path, *arguments: str, template: str, **settings: str) -> Iterator[Served]:
    with postgres(template) as url:
        server = Served(folder, url, *arguments, **settings)
        try:
            yield server
        finally:
            server.end()


def test_workers_share_a_port_and_their_measures_are_one_sum(
    tmp_path: Path, postgres_template: str
):
    with served(tmp_path, "--workers", "2", template=postgres_template) as server:
        assert len(server.workers()) == 2
        for _ in range(12):
            assert server.get("/v1/health")[0] == 200
        status, measures = server.get("/metrics")
        assert status == 200
        assert 'diwan_http_requests_total{kind="health",status="200"} 12.0' in measures
        assert "diwan_items_received_total 0.0" in measures
        assert server.get("/metrics", X_Forwarded_For="10.0.0.1")[0] == 404
        server.process.terminate()
        assert server.process.wait(20) == 0, server.log.read_text()


def test_worker_that_dies_is_replaced(tmp_path: Path, postgres_template: str):
    with served(tmp_path, "--workers", "2", template=postgres_template) as server:
        before = server.workers()
        os.kill(before[0], signal.SIGKILL)
        wait_until(lambda: len(server.workers()) == 2 and server.workers() != before)
        assert all(server.get("/v1/health")[0] == 200 for _ in range(6))
        server.process.terminate()
        assert server.process.wait(20) == 0, server.log.read_text()
        assert "another takes its place" in server.log.read_text()


def test_workers_end_with_who_started_them(tmp_path: Path, postgres_template: str):
    with served(tmp_path, "--workers", "2", template=postgres_template) as server:
        workers = server.workers()
        server.process.kill()
        wait_until(lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in workers))


@pytest.mark.parametrize("workers", ["1", "2"])
def test_told_to_stop_it_ends_what_is_under_way(
    tmp_path: Path, postgres_template: str, workers: str
):
    with served(tmp_path, "--workers", workers, template=postgres_template) as server:
        with server.slow_post() as line:
            server.process.terminate()
            threading.Timer(1, line.sendall, (b"}",)).start()
            assert line.recv(100).startswith(b"HTTP/1.1 400")
        assert server.process.wait(20) == 0, server.log.read_text()
        with pytest.raises(OSError, match="refused"):
            server.get("/v1/health")


def test_told_with_its_workers_as_a_service_manager_does_it_still_ends_what_is_under_way(
    tmp_path: Path, postgres_template: str
):
    with served(tmp_path, "--workers", "2", template=postgres_template) as server:
        with server.slow_post() as line:
            for pid in [*server.workers(), server.process.pid]:
                os.kill(pid, signal.SIGTERM)
            threading.Timer(1, line.sendall, (b"}",)).start()
            assert line.recv(100).startswith(b"HTTP/1.1 400")
        assert server.process.wait(20) == 0
    assert "Traceback" not in server.log.read_text()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_told_twice_it_does_not_wait(tmp_path: Path, postgres_template: str, workers: str):
    with (
        served(tmp_path, "--workers", workers, template=postgres_template) as server,
        server.slow_post(),
    ):
        server.process.terminate()
        time.sleep(1)
        server.process.terminate()
        began = time.monotonic()
        server.process.wait(20)
        assert time.monotonic() - began < 5
    assert "Traceback" not in server.log.read_text()


def test_monitor_elsewhere_needs_the_token(tmp_path: Path, postgres_template: str):
    token = {"DIWAN_CENTRAL_METRICS_TOKEN": "monitor"}
    with served(tmp_path, template=postgres_template, **token) as server:
        passed_on = {"X_Forwarded_For": "10.0.0.1"}
        assert server.get("/metrics", **passed_on, Authorization="Bearer other")[0] == 404
        assert server.get("/metrics", **passed_on, Authorization="Bearer monitor")[0] == 200
