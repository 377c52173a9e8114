"""What somebody took back: in the history for ever, and without any effect."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from kiosk.cases.case import fold
from kiosk.cases.events import Event
from kiosk.cases.permission import may

if TYPE_CHECKING:
    from kiosk.cases.case import Case
    from kiosk.cases.events import Kind

NINE = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)


def _event(order: int, kind: Kind, **fields: Any) -> Event:
    base = {"id": f"e{order}", "case": "c", "at": NINE + timedelta(minutes=order), "order": order}
    return Event(kind=kind, **{**base, **fields})


def _begun(*more: Event) -> Case:
    return fold("c", [_event(1, "opened", due=date(2026, 11, 29)), *more])


@pytest.mark.parametrize("kind", ["acknowledged", "started", "closed"])
def test_case_is_where_it_was(kind: Kind) -> None:
    deed = _event(2, kind, who="sami")
    undone = _event(3, "undone", who="sami", undoes="e2")
    assert _begun(deed).state != "new"
    assert _begun(deed, undone).state == "new"
    assert [entry.undone for entry in _begun(deed, undone).history] == [False, True, False]


def test_owner_day_and_tags_are_as_they_were() -> None:
    deeds = [
        _event(2, "assigned", who="sami", owner="dana"),
        _event(3, "due", who="sami", due=date(2026, 12, 24)),
        _event(4, "tagged", who="sami", tag="noise"),
    ]
    back = [_event(5 + at, "undone", who="sami", undoes=each.id) for at, each in enumerate(deeds)]
    case = _begun(*deeds, *back)
    assert (case.owner, case.due, case.tags) == ("", date(2026, 11, 29), ())


def test_nobody_takes_back_what_another_one_did() -> None:
    deed = _event(2, "closed", who="sami")
    assert _begun(deed, _event(3, "undone", who="dana", undoes="e2")).state == "closed"


def test_what_the_visitor_said_or_was_told_stays() -> None:
    told = _event(2, "replied", who="sami", text="Done", lang="en")
    assert _begun(told, _event(3, "undone", who="sami", undoes="e2")).state == "answered"
    gone = _event(2, "withdrawn")
    assert _begun(gone, _event(3, "undone", undoes="e2")).state == "withdrawn"


def test_order_in_which_a_desk_hears_of_it_does_not_matter() -> None:
    events = [
        _event(1, "opened"),
        _event(2, "started", who="sami"),
        _event(3, "undone", who="sami", undoes="e2"),
        _event(4, "acknowledged", who="dana"),
    ]
    assert {fold("c", list(each)).state for each in permutations(events)} == {"acknowledged"}


def test_who_may_do_nothing_takes_nothing_back() -> None:
    case = _begun(_event(2, "started", who="sami"))
    assert may("front-desk", "sami", "undone", case)
    assert not may("content-editor", "sami", "undone", case)


def test_travels_like_any_event() -> None:
    event = _event(2, "undone", who="sami", undoes="e1")
    assert msgspec.convert(msgspec.to_builtins(event), Event) == event
