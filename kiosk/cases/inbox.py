"""Which cases a desk looks at, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kiosk.cases.case import Case

View = Literal["open", "mine", "waiting", "closed"]


def seen(cases: Iterable[Case], view: View, who: str) -> list[Case]:
    """The cases of a view. Open ones by due date, the most pressing first; others, newest first.

    `waiting` are those in which the visitor spoke last.
    """
    fitting = [case for case in cases if _fits(case, view, who)]
    if view == "closed":
        return sorted(fitting, key=lambda case: (_moment(case), case.reference_hash), reverse=True)
    return sorted(
        fitting,
        key=lambda case: (
            case.due is None, case.due.toordinal() if case.due else 0, _moment(case),
            case.reference_hash,
        ),
    )  # fmt: skip


def counted(cases: Iterable[Case], who: str, today: date) -> dict[str, int]:
    """How many cases each view has, and how many are `overdue`."""
    every = list(cases)
    views: tuple[View, ...] = ("open", "mine", "waiting", "closed")
    found: dict[str, int] = {view: sum(_fits(case, view, who) for case in every) for view in views}
    return {**found, "overdue": sum(case.overdue(today) for case in every)}


def _fits(case: Case, view: View, who: str) -> bool:
    if view == "closed":
        return case.state in {"answered", "closed", "withdrawn"}
    if view == "waiting":
        return case.is_open and case.waiting_since is not None
    return case.is_open and (view == "open" or case.owner == who)


def _moment(case: Case) -> float:
    return case.changed.timestamp() if case.changed else 0.0
