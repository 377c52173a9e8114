"""One round without the standing process: report, send everything, fetch the pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store.sync_state import SyncLedger
from sync.device.identity import load_identity
from sync.device.process import Session
from sync.device.turn import only_one

if TYPE_CHECKING:
    from pathlib import Path


def sync_once(folder: Path) -> None:
    """How it went stands in the status afterwards. Raises `NotEnrolled`, `SyncRunning`, StoreError."""
    identity = load_identity(folder)
    with only_one(folder):
        ledger = SyncLedger.open(folder)
        session = Session(folder, identity, ledger)
        try:
            session.loop.step()
            session.loop.settle()
        finally:
            session.close()
            ledger.close()
