"""Parsers under atheris and central under schemathesis: some in each round, in the end all.

An input that brings one down is kept in `build/faults/fuzz/`, to be put into `tests/fuzz/corpus`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.faults.recording import ROOT
from tests.faults.totals import Totals
from tests.support.central_app import CentralApp

if TYPE_CHECKING:
    from pathlib import Path

SECONDS, AT_ONCE = 6, 3
REQUESTS = 30
STUCK_S = 120
KEPT = ROOT / "build" / "faults" / "fuzz"
_DONE = re.compile(r"Done (\d+) runs|#(\d+)\s")


def round_of(seed: int, scratch: Path, seconds: int = SECONDS) -> Totals:
    """`AT_ONCE` of the targets, the next round the next ones; `tries` are inputs."""
    from tests.fuzz.by_hand import ENGINE
    from tests.fuzz.wire import TARGETS

    totals = Totals()
    names = (*TARGETS, *ENGINE)
    for number in range(seed * AT_ONCE, (seed + 1) * AT_ONCE):
        name = names[number % len(names)]
        _fuzz(name, seed, scratch / name, seconds, totals)
    _ask(seed, scratch / "central", totals)
    return totals


def _ask(seed: int, scratch: Path, totals: Totals) -> None:
    """Some of central's operations, as its OpenAPI document allows them."""
    from tests.fuzz.openapi import ask_all, operations

    scratch.mkdir(parents=True)
    with CentralApp(scratch) as central:
        central.device("asker")
        offered = operations(central)
        for number in range(seed * AT_ONCE, (seed + 1) * AT_ONCE):
            operation = offered[number % len(offered)]
            try:
                totals.tries += ask_all(operation, central, "asker", REQUESTS, seed)
            except (Exception, BaseExceptionGroup) as error:  # noqa: BLE001 - told with its seed
                totals.fault(f"{operation.method.upper()} {operation.path}: {error}")


def _fuzz(name: str, seed: int, scratch: Path, seconds: int, totals: Totals) -> None:
    scratch.mkdir(parents=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    options = [
        f"-max_total_time={seconds}",
        f"-seed={seed % 2**31 or 1}",
        f"-artifact_prefix={KEPT}/{name}-",
        "-max_len=65536",
        "-timeout=20",
        "-rss_limit_mb=2048",
    ]
    command = [sys.executable, "-m", "tests.fuzz.by_hand", name, str(scratch), *options]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=STUCK_S + seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        totals.fault(f"{name}: the fuzzer did not come to an end")
        return
    counts = [int(a or b) for a, b in _DONE.findall(done.stderr)]
    totals.tries += max(counts, default=0)
    if done.returncode:
        words = [line for line in done.stdout.splitlines() + done.stderr.splitlines() if line]
        told = [line for line in words if "Error" in line or "Test unit written" in line]
        totals.fault(f"{name}: " + "\n".join(told[:6] or words[-6:]))
