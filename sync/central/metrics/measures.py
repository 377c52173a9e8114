"""What the processes of this server did since they started, summed over them all.

The library writes each process's numbers into files where a folder for them is named in the
environment before it is loaded (`sync.central.serving` does, for several workers).
"""

from __future__ import annotations

import os

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

CONTENT_TYPE = "text/plain; version=0.0.4"
_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60)
_SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Measures:
    """One per process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "diwan_http_requests",
            "Requests answered, by what was asked and the status (0: the asker had gone).",
            ("kind", "status"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "diwan_http_request_duration_seconds",
            "From a request's head to the end of its reply.",
            ("kind",),
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._groups = Histogram(
            "diwan_ingest_group_items",
            "Items that shared one commit.",
            buckets=_SIZES,
            registry=self._registry,
        )
        self._commits = Histogram(
            "diwan_ingest_commit_duration_seconds",
            "From the beginning of a group's transaction to the end of its commit.",
            buckets=_SECONDS,
            registry=self._registry,
        )

        self._answered: dict[tuple[str, int], tuple[Counter, Histogram]] = {}

    def answered(self, kind: str, status: int, seconds: float) -> None:
        """`kind` and `status` are of few: what was found for them once is kept."""
        found = self._answered.get((kind, status))
        if found is None:
            found = self._requests.labels(kind, str(status)), self._seconds.labels(kind)
            self._answered[kind, status] = found
        requests, durations = found
        requests.inc()
        durations.observe(seconds)

    def committed(self, items: int, seconds: float) -> None:
        self._groups.observe(items)
        self._commits.observe(seconds)

    def exposed(self) -> bytes:
        """In the monitors' text form, of all processes."""
        if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
