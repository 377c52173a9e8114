"""Desks hear what was erased, in an order that outlives everything; kiosks forget what they told."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert

from kiosk.trust import Reference, new_reference
from kiosk.trust.chain import GENESIS, entry_head
from sync.central.desks.service import page_for
from sync.central.enrolment.models import device
from sync.central.erasing.finding import items_of
from sync.central.erasing.keeping import Rule, enforce_once, set_rule
from sync.central.erasing.latecomers import erase_latecomers
from sync.central.erasing.service import erase
from sync.central.feed.service import newest, publish
from sync.central.ingest.service import ingest
from sync.protocol import desks as protocol
from sync.protocol.desks import DeskPage, DeskRequest
from sync.protocol.messages import Batch
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from sync.central.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = datetime(2027, 11, 22, 12, tzinfo=UTC)
MINE, OTHER = new_reference(), new_reference()


def an_event(number: int, case: Reference) -> bytes:
    fields = {"id": str(uuid.uuid4()), "case": case.hashed, "kind": "note", "at": NOON.isoformat()}
    return an_envelope(number, kind="case-event", reference="", answers=fields)


class City:
    """A central and its devices; each sends into a stream of its own."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def enrol(self, name: str, centre: str = "") -> None:
        with self.database.writing() as connection:
            connection.execute(
                insert(device).values(
                    id=name, name=name, credential_kind="test", enrolled_at=NOON,
                    credential=name.encode().ljust(32), centre=centre,
                )
            )  # fmt: skip

    def send(self, name: str, *envelopes: bytes) -> None:
        head, stream = GENESIS, f"stream-{name}"
        for seq, envelope in enumerate(envelopes, 1):
            head = entry_head(head, stream, seq, envelope)
        batch = Batch(first=1, n=len(envelopes), head=head, items=list(envelopes))
        with self.database.writing() as connection:
            ingest(connection, name, stream, batch, NOON)

    def say_later(self, name: str, *envelopes: bytes) -> None:
        """From another stream of its own."""
        self.enrol(name)
        self.send(name, *envelopes)

    def erase(self, reference: Reference) -> int:
        with self.database.writing() as connection:
            rows = items_of(connection, reference)
            return erase(connection, rows, "wish", NOON, reference.hashed).items

    def page(self, erased: int | None, centre: str = "", **have: int) -> DeskPage:
        wanted = DeskRequest(have=have, erased=erased)
        with self.database.reading() as connection:
            return page_for(connection, centre, wanted, NOON)


@pytest.fixture
def city(database: Database) -> City:
    made = City(database)
    made.enrol("hall")
    answers = [an_envelope(1, reference=MINE.text), an_envelope(2, reference=OTHER.text)]
    made.send("hall", *answers, an_event(3, MINE), an_event(4, OTHER))
    return made


def test_what_was_said_of_a_case_goes_with_it(city: City) -> None:
    assert city.erase(MINE) == 2
    items = city.page(None).items
    assert [each.seq for each in items if each.envelope is None] == [1, 3]


def test_erasures_are_told_behind_the_last_one_known(city: City) -> None:
    city.erase(MINE)
    first = city.page(0)
    assert [(each.seq, each.why, each.case) for each in first.erasures] == [
        (1, "wish", MINE.hashed),
        (3, "wish", MINE.hashed),
    ]
    assert city.page(first.erased).erasures == []
    assert city.page(first.erased).erased == first.erased
    city.erase(OTHER)
    assert [each.seq for each in city.page(first.erased).erasures] == [2, 4]


def test_desk_that_does_not_ask_is_told_nothing_and_asks_no_more(city: City) -> None:
    """As desks of an older version do."""
    city.erase(MINE)
    page = city.page(None)
    assert (page.erasures, page.erased, page.more) == ([], None, False)


def test_many_erasures_are_told_page_by_page(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    from sync.central.desks import service
    from sync.central.erasing import telling

    assert protocol.MOST_ERASURES == 500
    for module in (service, telling):
        monkeypatch.setattr(module, "MOST_ERASURES", 1)
    city.erase(MINE)
    told, at, more = [], 0, True
    while more:
        page = city.page(at)
        told += [each.seq for each in page.erasures]
        at, more = page.erased or 0, page.more
    assert told == [1, 3]


def test_centre_is_not_told_of_another(city: City) -> None:
    city.enrol("far", "north")
    city.send("far", an_envelope(9, reference=(there := new_reference()).text))
    city.erase(there)
    page = city.page(0)
    assert page.erasures == []
    assert page.erased == city.page(0, "north").erased
    assert [each.seq for each in city.page(0, "north").erasures] == [1]


def test_what_was_kept_long_enough_is_told_as_such(city: City) -> None:
    with city.database.writing() as connection:
        set_rule(connection, Rule(days=30), NOON)
        assert enforce_once(connection, LATER).items == 4
    told = city.page(0).erasures
    assert {(each.why, each.case) for each in told} == {("retention", "")}
    assert len(told) == 4


def test_kiosks_forget_what_the_number_stood_for(city: City) -> None:
    with city.database.writing() as connection:
        for kind, key in (("status", f"{MINE.hashed}/1"), ("member", MINE.hashed)):
            publish(connection, kind, key, b"told", NOON)
        publish(connection, "status", f"{OTHER.hashed}/1", b"told", NOON)
    city.erase(MINE)
    with city.database.reading() as connection:
        assert newest(connection, "status", f"{MINE.hashed}/1") == b""
        assert newest(connection, "member", MINE.hashed) == b""
        assert newest(connection, "status", f"{OTHER.hashed}/1") == b"told"


def test_what_arrives_about_an_erased_case_is_erased_behind_it(city: City) -> None:
    city.erase(MINE)
    city.say_later("cut-off-desk", an_event(5, MINE), an_event(6, OTHER))
    with city.database.writing() as connection:
        assert erase_latecomers(connection, NOON + timedelta(hours=1)).items == 1
        assert erase_latecomers(connection, NOON + timedelta(hours=1)).items == 0
    late = [each for each in city.page(None).items if each.device == "cut-off-desk"]
    assert [each.envelope is None for each in late] == [True, False]
    assert [each.case for each in city.page(0).erasures] == [MINE.hashed] * 3
