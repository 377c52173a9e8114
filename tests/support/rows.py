"""Collects what the tests say of the rows of the conformance table, and writes it down.

A test names its row with `@pytest.mark.row(7)`. Only a run of all of tests/accessibility replaces
the results: part of a run says nothing of the whole.
"""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from kiosk.conformance.results import RESULTS, Outcome, Results, save_results

ROOT = Path(__file__).resolve().parents[2]
ROOM = ROOT / "tests" / "accessibility"
_ORDER = ("passed", "skipped", "failed")

collected: dict[tuple[int, str], str] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("row"):
            item.user_properties.extend(("row", number) for number in mark.args)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """The worst of setup, call and teardown counts."""
    for key, number in report.user_properties:
        if key == "row":
            place = (int(str(number)), report.nodeid)
            collected[place] = max(collected.get(place, "passed"), report.outcome, key=_ORDER.index)


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    if hasattr(config, "workerinput") or not collected or not _whole(config):
        return
    tests = [Outcome(row=row, test=name, outcome=o) for (row, name), o in sorted(collected.items())]
    save_results(
        Results(
            ran=datetime.now(UTC).isoformat(timespec="minutes"),
            machine=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
            version=version("diwan"),
            tests=tuple(tests),
        ),
        ROOT / "assets" / RESULTS,
    )


def _whole(config: pytest.Config) -> bool:
    option: Any = config.option
    if option.keyword or option.markexpr or getattr(option, "lf", False) or option.collectonly:
        return False
    places = [(config.invocation_params.dir / arg).resolve() for arg in config.args]
    return any(ROOM.is_relative_to(place) for place in places)
