from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.support.clock import ManualClock
from tests.support.desk_window import DeskWindow, set_up
from tests.support.year import answers_of_a_year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 22, 9, 42, tzinfo=UTC))


@pytest.fixture
def open_desk(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., DeskWindow]]:
    """Opens a desk with some hundred answers of the last year."""
    monkeypatch.setattr("kiosk.trust.passwords._MEMORY_KIB", 8)
    monkeypatch.setattr("kiosk.trust.passwords._ROUNDS", 1)
    opened: list[DeskWindow] = []

    def make(language: str = "en", role: Role = "service-manager", count: int = 600) -> DeskWindow:
        folder = tmp_path / f"desk-{len(opened)}"
        folder.mkdir()
        set_up(folder, clock, answers_of_a_year(count, clock.now()), role)
        opened.append(DeskWindow(folder, clock, language=language))
        return opened[-1]

    yield make
    for window in opened:
        window.close()
