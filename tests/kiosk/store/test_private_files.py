"""What visitors wrote is no reading matter for other users of the machine."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from kiosk.store import Store
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from pathlib import Path


def test_store_is_readable_by_its_own_user_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with Store.open(tmp_path, ManualClock()):
        modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in tmp_path.glob("store.sqlite*")}
    assert modes
    assert set(modes.values()) == {0o600}


def test_store_that_was_open_to_all_is_closed_at_the_next_start(tmp_path: Path) -> None:
    Store.open(tmp_path, ManualClock()).close()
    (tmp_path / "store.sqlite").chmod(0o644)
    Store.open(tmp_path, ManualClock()).close()
    assert stat.S_IMODE((tmp_path / "store.sqlite").stat().st_mode) == 0o600
