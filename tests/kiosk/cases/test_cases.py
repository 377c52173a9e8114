"""Cases as staff and visitors live them: moved, answered, fought over, withdrawn."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any, get_args
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases.case import Case, fold
from kiosk.cases.events import Event, Kind
from kiosk.cases.permission import Role, may
from kiosk.cases.public import decode_status, encode_status, merged, public_status
from kiosk.cases.standards import CalendarError, ServiceStandard, reply_due

ZONE = ZoneInfo("Asia/Jerusalem")
NINE = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
_numbers = count(1)


def _event(kind: Kind, **fields: Any) -> Event:
    number = next(_numbers)
    base = {"id": f"e{number}", "case": "c", "at": NINE + timedelta(minutes=number % 600)}
    return Event(kind=kind, **{**base, **fields})


def _case(*kinds: Kind) -> Case:
    return fold(
        "c", [_event(kind, order=place) for place, kind in enumerate(("opened", *kinds), 1)]
    )


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        ([], "new"),
        (["acknowledged"], "acknowledged"),
        (["acknowledged", "started"], "in-progress"),
        (["started"], "in-progress"),
        (["started", "replied"], "answered"),
        (["started", "replied", "closed"], "closed"),
        (["started", "replied", "closed", "reopened"], "in-progress"),
        (["started", "replied", "added"], "new"),
        (["started", "replied", "closed", "added"], "new"),
        (["withdrawn"], "withdrawn"),
        (["withdrawn", "replied", "reopened", "added"], "withdrawn"),
    ],
)
def test_case_goes_where_its_events_lead(kinds: list[Kind], state: str) -> None:
    assert _case(*kinds).state == state


@pytest.mark.parametrize(
    ("kinds", "due"),
    [
        (["started", "added"], date(2026, 11, 29)),
        (["replied", "added"], date(2026, 12, 14)),
        (["replied", "closed", "added"], date(2026, 12, 14)),
        (["withdrawn", "added"], date(2026, 11, 29)),
    ],
)
def test_who_adds_waits_anew_only_where_the_case_was_done_with(
    kinds: list[Kind], due: date
) -> None:
    events = [_event("opened", order=1, due=date(2026, 11, 29))]
    for place, kind in enumerate(kinds, 2):
        promised = date(2026, 12, 14) if kind == "added" else None
        events.append(_event(kind, order=place, due=promised))
    assert fold("c", events).due == due


def test_two_desks_that_reply_without_a_network_both_reach_the_visitor() -> None:
    here = _event("replied", text="جهّزنا رقمك", lang="ar", order=3)
    there = _event("replied", text="نعتذر عن الانتظار", lang="ar", order=4)
    case = fold("c", [_event("opened", order=1), _event("started", order=2), there, here])
    assert [reply.text for reply in case.replies] == ["جهّزنا رقمك", "نعتذر عن الانتظار"]


def test_event_that_came_too_late_keeps_its_words_and_says_so() -> None:
    case = fold(
        "c",
        [
            _event("opened", order=1),
            _event("closed", order=2),
            _event("acknowledged", order=3, text="I will look"),
        ],
    )
    assert case.state == "closed"
    assert [(entry.event.text, entry.late) for entry in case.history][-1] == ("I will look", True)


events = st.builds(
    Event,
    id=st.uuids().map(str),
    case=st.just("c"),
    kind=st.sampled_from(get_args(Kind)),
    at=st.datetimes(datetime(2020, 1, 1), datetime(2046, 1, 1)).map(
        lambda moment: moment.replace(tzinfo=UTC)
    ),
    text=st.text(max_size=5),
    tag=st.sampled_from(["waiting", "access"]),
)


@given(st.lists(events, max_size=12, unique_by=lambda event: event.id), st.randoms())
def test_desks_with_the_same_numbered_events_see_the_same_case(
    happened: list[Event], random: Any
) -> None:
    numbered = [msgspec.structs.replace(e, order=place) for place, e in enumerate(happened, 1)]
    shuffled = [*numbered, *happened]  # each also as the desk first knew it, without a number
    random.shuffle(shuffled)
    assert fold("c", shuffled) == fold("c", numbered)


@given(st.lists(events, max_size=12, unique_by=lambda event: event.id))
def test_nobodys_words_are_ever_lost(happened: list[Event]) -> None:
    told = [entry.event.text for entry in fold("c", happened).history]
    assert sorted(told) == sorted(event.text for event in happened)


@given(st.lists(events, max_size=12, unique_by=lambda event: event.id))
def test_public_status_tells_replies_and_nothing_else_that_staff_wrote(
    happened: list[Event],
) -> None:
    case = fold("c", happened)
    told = decode_status(encode_status(public_status(case, ZONE)))
    assert [reply.text for reply in told.replies] == [
        entry.event.text for entry in case.history if entry.event.kind == "replied"
    ]
    assert set(msgspec.to_builtins(told)) <= {"v", "state", "since", "due", "replies"}


def test_tags_owner_and_due_day_are_the_last_ones_said() -> None:
    case = fold(
        "c",
        [
            _event("opened", order=1, due=date(2026, 11, 29)),
            _event("tagged", order=2, tag="waiting"),
            _event("tagged", order=3, tag="access"),
            _event("untagged", order=4, tag="waiting"),
            _event("assigned", order=5, owner="counter-4"),
            _event("due", order=6, due=date(2026, 12, 1)),
        ],
    )
    assert (case.tags, case.owner, case.due) == (("access",), "counter-4", date(2026, 12, 1))


@pytest.mark.parametrize(
    ("role", "kind", "owner_now", "allowed"),
    [
        ("front-desk", "replied", "", True),
        ("front-desk", "closed", "", False),
        ("front-desk", "closed", "me", True),
        ("front-desk", "due", "me", False),
        ("service-manager", "closed", "somebody", True),
        ("service-manager", "due", "", True),
        ("content-editor", "replied", "", False),
        ("administrator", "note", "", False),
    ],
)
def test_role_decides_who_moves_a_case(
    role: Role, kind: Kind, owner_now: str, *, allowed: bool
) -> None:
    case = msgspec.structs.replace(_case("started"), owner=owner_now)
    assert may(role, "me", kind, case) is allowed


def test_nobody_may_do_what_no_longer_fits() -> None:
    assert not may("service-manager", "me", "acknowledged", _case("closed"))


def test_front_desk_takes_a_free_case_and_leaves_others_alone() -> None:
    taken = msgspec.structs.replace(_case(), owner="somebody")
    assert may("front-desk", "me", "assigned", _case(), owner="me")
    assert not may("front-desk", "me", "assigned", taken, owner="third")


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (datetime(2026, 11, 22, 8, tzinfo=UTC), date(2026, 11, 29)),  # Sunday → next Sunday
        (datetime(2026, 11, 26, 8, tzinfo=UTC), date(2026, 12, 3)),  # Thursday, over a week end
        (datetime(2026, 11, 22, 22, 30, tzinfo=UTC), date(2026, 11, 30)),  # after midnight there
    ],
)
def test_reply_is_due_after_five_working_days_of_the_centre(received: datetime, due: date) -> None:
    assert reply_due(received, ServiceStandard(), ZONE) == due


def test_holidays_do_not_count() -> None:
    standard = ServiceStandard(reply_days=1, holidays=frozenset({date(2026, 11, 23)}))
    assert reply_due(NINE, standard, ZONE) == date(2026, 11, 24)


def test_calendar_without_working_days_is_refused() -> None:
    with pytest.raises(CalendarError, match="too few working days"):
        reply_due(NINE, ServiceStandard(working=frozenset()), ZONE)


def test_visitor_reads_both_replies_of_desks_that_did_not_know_of_each_other() -> None:
    opened, here = _event("opened", order=1), _event("replied", text="one", order=2)
    there, closed = _event("replied", text="two", order=3), _event("closed", order=4)
    told = [
        public_status(fold("c", events), ZONE)
        for events in ([opened, here], [opened, there, closed])
    ]
    status = merged(told)
    assert status is not None
    assert (status.state, {reply.text for reply in status.replies}) == ("closed", {"one", "two"})
    assert merged([]) is None
