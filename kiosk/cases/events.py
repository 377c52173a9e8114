"""The things that happen to a case."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - msgspec reads them
from typing import Literal

import msgspec

Kind = Literal[
    "opened",  # by the visitor's feedback, or staff on somebody's behalf
    "acknowledged",
    "started",
    "assigned",
    "due",
    "note",
    "tagged",
    "untagged",
    "replied",
    "closed",
    "reopened",
    "added",  # the visitor said more
    "withdrawn",  # by the visitor
    "undone",  # an earlier deed of the same person is taken back
]
UNDOABLE: frozenset[Kind] = frozenset(
    {"acknowledged", "started", "assigned", "due", "tagged", "untagged", "closed", "reopened"}
)
"""What can be taken back. What was told to somebody, or written down for others, stays said."""


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that happened. `case` is the hash of its reference number, `who` a staff account.

    `at` is the clock of the device it happened on: for people to read, never to decide by. `order`
    is the number central gave it; 0 while it is known to this desk alone. `text` is a note, a reply
    or what a visitor added, in `lang`; sealed wherever it is stored or sent.
    """

    id: str
    case: str
    kind: Kind
    at: datetime
    who: str = ""
    order: int = 0
    owner: str = ""
    due: date | None = None
    tag: str = ""
    text: str = ""
    lang: str = ""
    undoes: str = ""
    """The id of the event that is taken back."""


def in_order(events: list[Event]) -> list[Event]:
    """Each event once: those that central numbered by its number, then this desk's own by time."""
    once: dict[str, Event] = {}
    for event in events:
        if event.id not in once or event.order:
            once[event.id] = event
    return sorted(
        once.values(), key=lambda event: (not event.order, event.order, event.at, event.id)
    )
