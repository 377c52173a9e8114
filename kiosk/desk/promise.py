"""By when a centre answers, as its pack says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cases.standards import ServiceStandard

if TYPE_CHECKING:
    from kiosk.content.model import PackInfo


def service_standard(pack: PackInfo, days: int | None = None) -> ServiceStandard:
    """The centre's own working days and holidays; `days` in place of what it promises."""
    if pack.promise is None:
        return ServiceStandard() if days is None else ServiceStandard(reply_days=days)
    return ServiceStandard(
        reply_days=days or pack.promise.days,
        working=frozenset(pack.promise.working),
        holidays=frozenset(pack.promise.holidays),
    )
