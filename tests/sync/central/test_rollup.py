"""Counters are what a full count finds, however the counting was interrupted."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from kiosk.trust.chain import GENESIS, entry_head
from sync.central.enrolment.models import device
from sync.central.ingest.models import item
from sync.central.ingest.service import ingest
from sync.central.rollup import service
from sync.central.rollup.counting import Counted, counters_of
from sync.central.rollup.models import tally
from sync.protocol.messages import Batch
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.central.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Kiosk:
    """Sends answers straight into the service, of one stream."""

    def __init__(self, database: Database, name: str = "kiosk-1") -> None:
        self.database, self.name = database, name
        self.seq, self.head = 0, GENESIS
        with database.writing() as connection:
            connection.execute(
                device.insert().values(
                    id=name,
                    name=name,
                    credential_kind="test",
                    credential=name.encode().ljust(32),
                    enrolled_at=NOON,
                )
            )

    def send(self, *envelopes: bytes, at: datetime = NOON) -> None:
        first = self.seq + 1
        for envelope in envelopes:
            self.seq += 1
            self.head = entry_head(self.head, f"stream-{self.name}", self.seq, envelope)
        batch = Batch(first=first, n=len(envelopes), head=self.head, items=list(envelopes))
        with self.database.writing() as connection:
            ingest(connection, self.name, f"stream-{self.name}", batch, at)

    def rate(self, number: int, *, at: datetime = NOON, **answers: Any) -> None:
        self.send(an_envelope(self.seq + 1, answers={"/visit/csat": number, **answers}), at=at)


def roll_up_all(database: Database, most: int = 3) -> None:
    done = 1
    while done:
        with database.writing() as connection:
            done = service.roll_up(connection, most)


def kept(database: Database) -> dict[tuple[str, ...], int]:
    """(day, kiosk, form, question, value) -> number."""
    with database.reading() as connection:
        rows = connection.execute(select(tally)).all()
    return {(str(r.day), r.device_id, r.form, r.question, r.value): r.n for r in rows}


def differences(database: Database) -> list[service.Difference]:
    with database.writing() as connection:
        return service.recount(connection).differences


def test_ratings_and_choices_are_counted_by_day_kiosk_and_form(database: Database):
    one, two = Kiosk(database), Kiosk(database, "kiosk-2")
    one.rate(5, **{"/visit/reason": ["staff", "clear"]})
    one.rate(5, **{"/visit/reason": ["staff"]}, at=NOON + timedelta(days=1))
    two.rate(1, **{"/visit/again": "no", "/visit/comment": "Far too long", "/visit/tel": "050123"})
    roll_up_all(database)
    day, next_day, visit = "2026-11-22", "2026-11-23", "visit"
    assert kept(database) == {
        (day, "kiosk-1", visit, "", ""): 1,
        (day, "kiosk-1", visit, "/visit/csat", "5"): 1,
        (day, "kiosk-1", visit, "/visit/reason", "staff"): 1,
        (day, "kiosk-1", visit, "/visit/reason", "clear"): 1,
        (next_day, "kiosk-1", visit, "", ""): 1,
        (next_day, "kiosk-1", visit, "/visit/csat", "5"): 1,
        (next_day, "kiosk-1", visit, "/visit/reason", "staff"): 1,
        (day, "kiosk-2", visit, "", ""): 1,
        (day, "kiosk-2", visit, "/visit/csat", "1"): 1,
        (day, "kiosk-2", visit, "/visit/again", "no"): 1,
    }
    assert differences(database) == []


@pytest.mark.parametrize(
    "written", ["Thank you", "shalom!", "0501234567", 123456, 1.5, "תודה", ["a b"], [1], None, {}]
)
def test_what_a_person_wrote_is_no_counter(written: Any):
    envelope = an_envelope(1, answers={"/visit/comment": written})
    counters = counters_of([Counted(NOON, "kiosk", "answer", "visit", envelope)])
    assert [key.question for key in counters] == [""]


def test_abandoned_and_unreadable_items_are_passed_and_not_counted(database: Database):
    kiosk = Kiosk(database)
    kiosk.send(b"poison", an_envelope(2, kind="partial"), b"")
    kiosk.rate(4)
    roll_up_all(database)
    assert set(kept(database).values()) == {1}
    assert len(kept(database)) == 2


def test_recount_finds_a_counter_that_was_changed_and_begins_anew(database: Database):
    Kiosk(database).rate(3)
    roll_up_all(database)
    with database.writing() as connection:
        connection.execute(update(tally).where(tally.c.question != "").values(n=7))
    (found,) = differences(database)
    assert (found.value, found.kept, found.counted) == ("3", 7, 1)
    with database.writing() as connection:
        service.begin_anew(connection)
    roll_up_all(database)
    assert differences(database) == []


def test_erased_item_leaves_the_counters_it_was_in(database: Database):
    kiosk = Kiosk(database)
    for number in (5, 5, 2):
        kiosk.rate(number)
    roll_up_all(database)
    kiosk.rate(2)
    with database.writing() as connection:
        service.take_out(connection, "stream-kiosk-1", [1, 3, 4])
        connection.execute(update(item).where(item.c.seq.in_([1, 3, 4])).values(envelope=b""))
    roll_up_all(database)
    assert differences(database) == []
    assert sorted(kept(database).values()) == [1, 1]


def test_item_that_was_kept_long_enough_stays_counted(database: Database):
    kiosk = Kiosk(database)
    for number in (5, 5, 2):
        kiosk.rate(number)
    roll_up_all(database)
    with database.writing() as connection:
        service.take_out(connection, "stream-kiosk-1", [1, 3], keep=True)
        connection.execute(update(item).where(item.c.seq.in_([1, 3])).values(envelope=b""))
    before = kept(database)
    assert sorted(before.values()) == [1, 2, 3]
    assert differences(database) == []
    with database.writing() as connection:
        service.begin_anew(connection)
    roll_up_all(database)
    assert kept(database) == before


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rate"), st.integers(0, 1), st.integers(1, 5)),
        st.tuples(st.just("roll"), st.integers(1, 4), st.just(0)),
        st.tuples(st.just("crash"), st.integers(1, 4), st.integers(0, 2)),
        st.tuples(st.just("erase"), st.integers(0, 1), st.integers(1, 6)),
    ),
    max_size=25,
)


class Crashed(Exception):  # noqa: N818
    pass


def crash_in(database: Database, most: int, after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process dies in the middle of a roll-up, before or after either of its writes."""
    left = Counter(after=after)

    def dying(work: Callable[..., object]) -> Callable[..., object]:
        def once(*arguments: object) -> object:
            if left["after"] == 0:
                raise Crashed
            left["after"] -= 1
            return work(*arguments)

        return once

    with monkeypatch.context() as patch:
        patch.setattr(service, "add", dying(service.add))
        patch.setattr(service, "_set_rolled", dying(service._set_rolled))
        try:
            with database.writing() as connection:
                service.roll_up(connection, most)
                raise Crashed
        except Crashed:
            pass


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_counters_equal_a_full_count_after_any_crashes(
    steps: list[tuple[str, int, int]], database: Database, monkeypatch: pytest.MonkeyPatch
):
    test_counters_equal_a_full_count_after_any_crashes.run = run = (
        getattr(test_counters_equal_a_full_count_after_any_crashes, "run", 0) + 1
    )
    kiosks = [Kiosk(database, f"kiosk-{run}-{n}") for n in range(2)]
    rated: Counter[str] = Counter()
    for step, a, b in steps:
        match step:
            case "rate":
                kiosks[a].rate(b)
                rated[str(b)] += 1
            case "roll":
                with database.writing() as connection:
                    service.roll_up(connection, a)
            case "crash":
                crash_in(database, a, b, monkeypatch)
            case "erase":
                with database.writing() as connection:
                    service.take_out(connection, f"stream-{kiosks[a].name}", [b])
                    where = (item.c.stream == f"stream-{kiosks[a].name}", item.c.seq == b)
                    gone = connection.execute(select(item.c.envelope).where(*where)).scalar()
                    if gone:
                        connection.execute(update(item).where(*where).values(envelope=b""))
                        for key in counters_of([Counted(NOON, "", "answer", "visit", gone)]):
                            rated[key.value] -= bool(key.question)
        assert differences(database) == []
    roll_up_all(database)
    assert differences(database) == []
    mine = {k.name for k in kiosks}
    values = Counter[str]()
    for key, n in kept(database).items():
        if key[1] in mine and key[3]:
            values[key[4]] += n
    assert +values == +rated
