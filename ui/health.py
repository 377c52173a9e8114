"""What a kiosk knows about itself, in plain words for the staff at its door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.content import Guide
    from kiosk.store import StoreStatus

GIBIBYTE = 1024**3


def row(name: str, value: str, *, good: bool = True) -> dict[str, Any]:
    return {"name": name, "value": value, "good": good}


def health_rows(
    status: StoreStatus | None, store_error: str, guide: Guide, speech_fault: str
) -> list[dict[str, Any]]:
    """Content, answers, sync, disk, sound: one row each, a fault where there is one."""
    rows = [row("Content", f"{guide.pack.id} {guide.pack.version}")]
    if status is None:
        rows.append(row("Answers", store_error, good=False))
    else:
        rows += _store_rows(status)
    rows.append(row("Sound", speech_fault or "ready", good=not speech_fault))
    return rows


def _store_rows(status: StoreStatus) -> list[dict[str, Any]]:
    waiting = f"{status.count} here, {status.backlog} waiting for central"
    if status.oldest_unsynced is not None:
        waiting += f", the oldest since {status.oldest_unsynced:%Y-%m-%d %H:%M} UTC"
    sync = status.last_error or status.sync_problem
    rows = [
        row("Answers", waiting, good=not status.damaged),
        row("Central", sync or status.last_contact or "no contact yet", good=not sync),
        row("Disk", f"{status.disk_free / GIBIBYTE:.1f} GiB free", good=status.space_ok),
    ]
    rows += [row("Damaged", name, good=False) for name in status.damaged]
    return rows
