"""What visitors said, kept so that nothing a visitor was thanked for is ever lost.

Importing this package is cheap; sqlite-utils is loaded by `Store.open`, which belongs on a
background thread after the first frame. Each SQLite file has one writer: `store.sqlite` the kiosk,
`sync.sqlite` the sync process; either side opens the other's file for reading only.
"""

from kiosk.store.draft import Attachment, Draft, Receipt
from kiosk.store.errors import (
    CannotSeal,
    DraftRefusedError,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreInUse,
    StoreMissing,
    StoreTooNew,
    StoreUnwritable,
)
from kiosk.store.outbox import Entry, OutboxReader, StreamState
from kiosk.store.records import Answer
from kiosk.store.status import StoreStatus
from kiosk.store.store import Store
from kiosk.store.sync_state import SyncLedger, SyncState, Watermark, read_sync_state

__all__ = [
    "Answer",
    "Attachment",
    "CannotSeal",
    "Draft",
    "DraftRefusedError",
    "Entry",
    "OutboxReader",
    "Receipt",
    "Store",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreInUse",
    "StoreMissing",
    "StoreStatus",
    "StoreTooNew",
    "StoreUnwritable",
    "StreamState",
    "SyncLedger",
    "SyncState",
    "Watermark",
    "read_sync_state",
]
