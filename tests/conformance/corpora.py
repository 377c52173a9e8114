"""Where the cases of peers lie, and how a set ends: one line that says how many hold."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

_CHECKOUT = Path(__file__).resolve().parents[2]


def folder() -> Path:
    return Path(os.environ.get("DIWAN_CORPORA") or _CHECKOUT.parent / "shared" / "corpora")


def load(name: str) -> Any:
    """The set, or a skip that says which file is not there."""
    path = folder() / name
    if not path.exists():
        pytest.skip(f"no {path.name} in {path.parent}; set DIWAN_CORPORA to the folder that has it")
    return json.loads(path.read_text(encoding="utf-8"))


class Tally:
    """Counts a set. A case with a known reason to differ counts apart when it does not hold."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.total = 0
        self.passed = 0
        self.differing = 0
        self.failures: list[str] = []

    def record(self, key: str, judge: Callable[[], str], known: str = "") -> None:
        """`judge` gives nothing when the case holds; anything it raises is a failure, never known."""
        self.total += 1
        try:
            fault = judge()
        except Exception as error:  # noqa: BLE001  # an internal error is what we look for
            self.failures.append(f"{key}: internal error {type(error).__name__}: {error}")
            return
        if not fault:
            self.passed += 1
        elif known:
            self.differing += 1
        else:
            self.failures.append(f"{key}: {fault}")

    def line(self) -> str:
        return (
            f"{self.name}: passed {self.passed} of {self.total}, known differences {self.differing}"
        )

    def close(self, capsys: pytest.CaptureFixture[str], least: float = 1.0) -> None:
        """Print the line; fail unless this share of the rest holds."""
        with capsys.disabled():
            print(f"\n{self.line()}")
        wanted = least * (self.total - self.differing)
        assert self.passed >= wanted, "\n".join(self.failures[:50])
