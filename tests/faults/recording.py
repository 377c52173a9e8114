"""Runs a program and writes down everything it does to the files under a folder, in order."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("recorder.c")
_HEAD = struct.Struct("<cHQI")


class Operation(NamedTuple):
    """`kind` is a letter of recorder.c; `path` lies below the folder; `offset` in bytes."""

    kind: str
    path: str
    offset: int
    data: bytes


def preload(source: Path) -> Path:
    """A library to preload, compiled once. Raises `RuntimeError` where there is no compiler."""
    made = ROOT / "build" / "faults" / f"{source.stem}.so"
    if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
        compiler = shutil.which("cc")
        if compiler is None:
            raise RuntimeError(
                "a C compiler is needed to stand between a process and its disk (Debian: gcc)"
            )
        made.parent.mkdir(parents=True, exist_ok=True)
        scratch = made.with_suffix(f".{os.getpid()}")
        flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
        subprocess.run([compiler, *flags, "-o", scratch, source, "-ldl", "-lpthread"], check=True)
        scratch.replace(made)
    return made


def record(task: str, scratch: Path, *arguments: str) -> list[Operation]:
    """What `tests.faults.visitor` did with its task to a fresh folder, and its remarks."""
    folder, log, remarks = scratch / "recorded", scratch / "log", scratch / "remarks"
    folder.mkdir(parents=True)
    environ = {
        **os.environ,
        "LD_PRELOAD": str(preload(SOURCE)),
        "RECORD_ROOT": str(folder),
        "RECORD_LOG": str(log),
        "RECORD_MARKS": str(remarks),
        "PYTHONPATH": str(ROOT),
    }
    command = [
        sys.executable,
        "-m",
        "tests.faults.visitor",
        task,
        str(folder),
        str(remarks),
        *arguments,
    ]
    subprocess.run(command, check=True, env=environ, cwd=ROOT)
    return list(parsed(log.read_bytes()))


def parsed(log: bytes) -> Iterator[Operation]:
    at = 0
    while at < len(log):
        kind, named, offset, length = _HEAD.unpack_from(log, at)
        start = at + _HEAD.size
        path = log[start : start + named].decode()
        at = start + named + length
        yield Operation(kind.decode(), path, offset, log[start + named : at])
