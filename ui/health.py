"""What a kiosk knows about itself, in the language of the screen, for the staff at its door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.i18n import isolate

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content import Guide
    from kiosk.store import StoreStatus

GIBIBYTE = 1024**3
AS_TOLD = "en"  # what libraries and machines say of their faults


def row(name: str, value: str, *, good: bool = True, lang: str = "") -> dict[str, Any]:
    """`lang` where the value is not in the language of the screen."""
    return {"name": name, "value": value, "good": good, "lang": lang}


def filled(text: str, *values: object) -> str:
    """The text with its %1, %2 … in place, each kept apart from the direction around it."""
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", isolate(str(value)))
    return text


def health_rows(
    status: StoreStatus | None,
    store_error: str,
    guide: Guide,
    speech_fault: str,
    words: Callable[[str], str],
) -> list[dict[str, Any]]:
    """Content, answers, sync, disk, sound: one row each, a fault where there is one."""
    pack = f"{guide.pack.id} {guide.pack.version}"
    rows = [row(words("health.content"), pack, lang=AS_TOLD)]
    if status is None:
        rows.append(row(words("health.answers"), store_error, good=False, lang=AS_TOLD))
    else:
        rows += _store_rows(status, words)
    rows.append(fault_row(words("health.sound"), speech_fault, words("health.ready")))
    return rows


def headphones_row(
    words: Callable[[str], str], *, watched: bool, inserted: bool, fault: str
) -> dict[str, Any]:
    """Whether a socket is watched, and what it last said."""
    state = ("in" if inserted else "out") if watched or inserted else "no-switch"
    return fault_row(words("health.headphones"), fault, words(f"health.{state}"))


def fault_row(name: str, fault: str, good: str) -> dict[str, Any]:
    """A fault in the words of what is at fault, else `good`."""
    return row(name, fault, good=False, lang=AS_TOLD) if fault else row(name, good)


def _store_rows(status: StoreStatus, words: Callable[[str], str]) -> list[dict[str, Any]]:
    waiting = filled(words("health.counts"), status.count, status.backlog)
    if status.oldest_unsynced is not None:
        since = f"{status.oldest_unsynced:%Y-%m-%d %H:%M} UTC"
        waiting += f". {filled(words('health.oldest'), since)}"
    fault = status.last_error or status.sync_problem
    contact = isolate(str(status.last_contact)) if status.last_contact else ""
    free = filled(words("health.free"), f"{status.disk_free / GIBIBYTE:.1f}")
    rows = [
        row(words("health.answers"), waiting, good=not status.damaged),
        fault_row(words("health.central"), fault or "", contact or words("health.no-contact")),
        row(words("health.disk"), free, good=status.space_ok),
        fault_row(words("health.keys"), status.sealing, words("health.ready")),
    ]
    damaged = words("health.damaged")
    return rows + [row(damaged, name, good=False, lang=AS_TOLD) for name in status.damaged]
