"""Take central's receipt over: by whoever holds the pen of `sync.sqlite`.

A command that reads a medium while the sync process runs lays the receipt down beside the data, and
the sync process takes it up. The command verified it; the data folder is this kiosk's own.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import msgspec

from kiosk.store.sync_state import Watermark
from sync.device import notes
from sync.device.identity import write_whole
from sync.media.layout import Receipt

if TYPE_CHECKING:
    from pathlib import Path

    from sync.device.known_time import KnownTime
    from sync.device.notes import Notebook

INBOX = "receipt.in"


class Marks(Protocol):
    """`kiosk.store.SyncLedger` is one."""

    def mark(self, stream: str, watermark: Watermark) -> None: ...


def take_receipt(marks: Marks, book: Notebook, known: KnownTime, receipt: Receipt) -> bool:
    """Whether it was news: a receipt older than central's last word changes nothing.

    A newer one is central's word as over the line, also where central stands further back.
    """
    if any(moment >= receipt.time for moment in (known.told, _last(book)) if moment is not None):
        return False
    for mark in receipt.streams:
        marks.mark(mark.stream, Watermark(accepted=mark.accepted_seq, safe=mark.safe_seq))
    faults = (book.fact(notes.FAULTS) or "").split()
    forks = [f"fork:{mark.stream}" for mark in receipt.streams if mark.fork]
    book.note(
        **known.learned(receipt.time),
        **{
            notes.MEDIA_WANTED: " ".join(receipt.wanted),
            notes.MEDIA_RECEIPT: receipt.time.isoformat(),
            notes.FAULTS: " ".join(dict.fromkeys([*faults, *forks])),
        },
    )
    return True


def _last(book: Notebook) -> datetime | None:
    """When central wrote the last receipt that was taken over."""
    try:
        moment = datetime.fromisoformat(book.fact(notes.MEDIA_RECEIPT) or "")
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def hand_over(folder: Path, receipt: Receipt) -> None:
    """Lay a verified receipt down for the sync process."""
    write_whole(folder / INBOX, msgspec.json.encode(receipt))


def is_waiting(folder: Path) -> bool:
    """Whether a receipt was laid down that nobody has taken up yet."""
    return (folder / INBOX).exists()


def take_up(folder: Path, marks: Marks, book: Notebook, known: KnownTime) -> None:
    """The receipt that was laid down, if any, taken over."""
    path = folder / INBOX
    try:
        data = path.read_bytes()
    except OSError:
        return
    with contextlib.suppress(msgspec.DecodeError):
        take_receipt(marks, book, known, msgspec.json.decode(data, type=Receipt))
    path.unlink(missing_ok=True)
