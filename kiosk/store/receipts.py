"""The last receipts, in memory alone: the kiosk shows a reference number, and then forgets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.store.draft import Receipt

_KEPT = 16
"""Far more than a visitor sends; a retry follows at once."""


class Receipts:
    """Instance to receipt, for what was submitted twice: a tap counted twice, or a retry."""

    def __init__(self) -> None:
        self._known: dict[str, Receipt] = {}

    def of(self, instance_id: str) -> Receipt | None:
        return self._known.get(instance_id) if instance_id else None

    def keep(self, instance_id: str, receipt: Receipt) -> None:
        if not instance_id:
            return
        self._known[instance_id] = receipt
        if len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]

    def forget(self) -> None:
        self._known.clear()
