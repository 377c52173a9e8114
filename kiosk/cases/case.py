"""What a case's events add up to."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - msgspec reads them
from typing import Literal

import msgspec

from kiosk.cases.events import UNDOABLE, Event, Kind, in_order

State = Literal["new", "acknowledged", "in-progress", "answered", "closed", "withdrawn"]
OPEN: frozenset[State] = frozenset({"new", "acknowledged", "in-progress"})
_LIVE: frozenset[State] = OPEN | {"answered", "closed"}

# From which states an event moves a case, and where to. What is not here moves nothing.
_MOVES: dict[Kind, tuple[frozenset[State], State]] = {
    "acknowledged": (frozenset({"new"}), "acknowledged"),
    "started": (frozenset({"new", "acknowledged"}), "in-progress"),
    "replied": (_LIVE, "answered"),
    "closed": (OPEN | {"answered"}, "closed"),
    "reopened": (frozenset({"answered", "closed"}), "in-progress"),
    "added": (_LIVE, "new"),
    "withdrawn": (_LIVE, "withdrawn"),
}


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An event in the history. `late`: when it came to its turn it could not move the case.

    `undone`: it was taken back, and counts as if it had never been.
    """

    event: Event
    late: bool = False
    undone: bool = False


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Where a case stands. `reference_hash` names it, `changed` is the last event's time.

    `waiting_since` is when its visitor last said something nobody has answered.
    """

    reference_hash: str
    state: State = "new"
    owner: str = ""
    due: date | None = None
    tags: tuple[str, ...] = ()
    opened: datetime | None = None
    changed: datetime | None = None
    waiting_since: datetime | None = None
    history: tuple[Entry, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def replies(self) -> tuple[Event, ...]:
        """All that the visitor was answered, the latest last."""
        return tuple(entry.event for entry in self.history if entry.event.kind == "replied")

    def overdue(self, today: date) -> bool:
        """Whether its reply date has passed without a reply; the day itself is still in time."""
        return self.is_open and self.due is not None and self.due < today


def fold(reference_hash: str, events: list[Event]) -> Case:
    """The case these events add up to, in whatever order they are given."""
    case = Case(reference_hash=reference_hash)
    ordered = in_order(events)
    gone = _taken_back(ordered)
    for event in ordered:
        case = _noted(case, event) if event.id in gone else _after(case, event)
    return case


def _taken_back(events: list[Event]) -> set[str]:
    """The deeds that whoever did them took back; nobody takes back what another one did."""
    wanted = {(each.undoes, each.who) for each in events if each.kind == "undone"}
    return {e.id for e in events if e.kind in UNDOABLE and e.who and (e.id, e.who) in wanted}


def _noted(case: Case, event: Event) -> Case:
    """In the history, and nothing else."""
    return msgspec.structs.replace(
        case, changed=event.at, history=(*case.history, Entry(event=event, undone=True))
    )


def _after(case: Case, event: Event) -> Case:
    moved = fits(case, event.kind)
    state = _MOVES[event.kind][1] if moved and event.kind in _MOVES else case.state
    return msgspec.structs.replace(
        case,
        state=state,
        owner=event.owner if event.kind == "assigned" else case.owner,
        due=_due(case, event),
        tags=_tags(case.tags, event),
        opened=case.opened or (event.at if event.kind == "opened" else None),
        changed=event.at,
        waiting_since=_waiting(case, event),
        history=(*case.history, Entry(event=event, late=not moved)),
    )


def fits(case: Case, kind: Kind) -> bool:
    """Whether such an event would now do what it says. A withdrawn case takes only notes."""
    if kind in _MOVES:
        return case.state in _MOVES[kind][0]
    return case.state != "withdrawn" or kind in {"note", "undone"}


def _due(case: Case, event: Event) -> date | None:
    """Who adds to a case that was done with waits anew; who adds to an open one waits no longer."""
    renews = event.kind in {"due", "opened"} or (event.kind == "added" and _done_with(case))
    return event.due if renews and event.due else case.due


def _done_with(case: Case) -> bool:
    return case.state in {"answered", "closed"}


def _tags(tags: tuple[str, ...], event: Event) -> tuple[str, ...]:
    if event.kind == "tagged" and event.tag not in tags:
        return (*tags, event.tag)
    if event.kind == "untagged":
        return tuple(tag for tag in tags if tag != event.tag)
    return tags


def _waiting(case: Case, event: Event) -> datetime | None:
    if event.kind in {"opened", "added"}:
        return case.waiting_since or event.at
    return None if event.kind in {"replied", "withdrawn"} else case.waiting_since
