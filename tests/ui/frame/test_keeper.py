"""The store is opened once, whoever asks first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.clock import ManualClock
from tests.support.kiosk_window import application
from tests.support.waiting import wait_until
from ui.background import Background
from ui.keeper import StoreKeeper

if TYPE_CHECKING:
    from pathlib import Path


def test_question_before_the_first_frame_does_not_keep_the_store_from_opening(
    tmp_path: Path,
) -> None:
    app = application()
    background = Background()
    keeper = StoreKeeper(tmp_path, ManualClock(), background)
    said: list[str] = []
    keeper.ask(lambda store: store.remember("visits", "1"), lambda _: said.append("asked"))
    keeper.open(lambda error: said.append(str(error)))
    keeper.ask(lambda store: store.recall("visits"), lambda found: said.append(f"{found}"))
    wait_until(lambda: (app.processEvents(), len(said) == 2)[1])
    assert said == ["asked", "1"]
    keeper.close()
    background.close()
