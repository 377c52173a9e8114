"""What a run of the tests said of each row, kept as a file so that it can be shown anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

RESULTS: Final = "accessibility/results.json"
"""Where a run leaves its results, in the assets: written by the tests, shipped, never in git."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """One test of one row. `outcome` is the test runner's word: passed, failed or skipped."""

    row: int
    test: str
    outcome: str


class Results(msgspec.Struct, frozen=True, kw_only=True):
    """A run: when (ISO 8601, UTC), on what, and every test of a row that ran."""

    ran: str
    machine: str
    version: str
    tests: tuple[Outcome, ...]


def load_results(file: Path) -> Results:
    """Raises `FileNotFoundError`, and `msgspec.MsgspecError` for a file of another kind."""
    return msgspec.json.decode(file.read_bytes(), type=Results)


def save_results(results: Results, file: Path) -> None:
    """Replace the file with this run; a stop in the middle leaves the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    unfinished.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=1) + b"\n")
    unfinished.replace(file)
