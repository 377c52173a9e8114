"""The standing process is small, and stays it: a library that creeps in is noticed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
UNWANTED = {
    "charset_normalizer", "click", "sqlite_utils", "yaml", "babel", "litestar", "sqlalchemy",
    "argon2", "PySide6", "tuf", "securesystemslib", "rapidfuzz", "snowballstemmer", "asyncio", "uvicorn",
}  # fmt: skip


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_standing_process_loads_no_library_it_does_not_need():
    loaded = run(
        "import sync.commands.device, sync.device.process as p; p.load_requests()\n"
        "import sync.device.transport, sys; print(*sys.modules)"
    ).split()
    assert set(loaded) & UNWANTED == set()


def test_hidden_detectors_can_still_be_loaded_afterwards():
    run("from sync.device.lean import load_requests; load_requests(); import charset_normalizer")


def test_usage_is_told_for_wrong_arguments():
    module = [sys.executable, "-m", "sync.commands.device"]
    wrong = subprocess.run([*module, "walk"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (wrong.returncode, wrong.stderr.startswith("usage:")) == (2, True)
    helped = subprocess.run(
        [*module, "--help"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert (helped.returncode, helped.stdout.startswith("usage:")) == (0, True)
