"""Two desks of one centre, with and without a network, and a visitor who waits for an answer."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.analytics import counting
from kiosk.analytics.bitmaps import Index
from kiosk.analytics.facts import Roles
from kiosk.analytics.periods import last_days
from kiosk.cases.public import decode_status, merged
from kiosk.desk.book import open_book
from kiosk.desk.cases_kept import counted, lines, overdue_days
from kiosk.desk.ledger import Centre, catch_up, catch_up_own
from kiosk.desk.replica import Received, Replica, ReplicaReader
from kiosk.desk.working import Desk, NotAllowed
from kiosk.envelope import decode_envelope
from kiosk.staff.signing_in import Session
from kiosk.store import Draft, OutboxReader, Store
from kiosk.trust.reference import Reference, parse_reference
from kiosk.trust.replies import decrypt_reply
from kiosk.trust.sealing import SealingError
from tests.support.clock import ManualClock
from tests.support.recipients import give_recipients, secret_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.cases.permission import Role

ZONE = ZoneInfo("Asia/Jerusalem")
ROLES = Roles(service="/v/service", csat="/v/csat", comment="/v/comment")
CENTRE = Centre(zone=ZONE, roles=lambda _form, _version: ROLES)
WORDS = "الانتظار عند الشباك 4 كان طويلًا"
NOON = datetime(2026, 11, 22, 10, tzinfo=UTC)


class City:
    """A centre's devices, and central between them. Central numbers items as they arrive."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock(NOON)
        self.stores: dict[str, Store] = {}
        self.received: list[Received] = []

    def store(self, device: str) -> Store:
        if device not in self.stores:
            give_recipients(self.folder / device)
            self.stores[device] = Store.open(self.folder / device, self.clock)
        return self.stores[device]

    def deliver(self, device: str) -> None:
        """The device's network is up for a moment: central gets what it has not."""
        outbox = OutboxReader.open(self.folder / device)
        for stream in outbox.streams():
            known = max((i.seq for i in self.received if i.stream == stream.stream), default=0)
            for entry in outbox.entries(stream.stream, known, 1000):
                self.received.append(
                    Received(
                        stream=stream.stream, seq=entry.seq, order=len(self.received) + 1,
                        kiosk=device, received=self.clock.now(), envelope=entry.envelope,
                    )
                )  # fmt: skip
        outbox.close()

    def told(self, reference: Reference) -> list[bytes]:
        """What kiosks hold for a reference number."""
        found = [decode_envelope(i.envelope) for i in self.received if i.envelope]
        return [
            b64decode(each.answers["public"])
            for each in found
            if each.answers.get("public") and each.answers.get("case") == reference.hashed
        ]

    def close(self) -> None:
        for store in self.stores.values():
            store.close()


class FrontDesk:
    """A desk with somebody signed in."""

    def __init__(self, city: City, name: str, role: Role, key: str | None) -> None:
        self.city, self.name = city, name
        self.store = city.store(name)
        self.db = open_book(city.folder / name)
        self.replica = Replica.open(city.folder / name)
        self.reader = ReplicaReader(city.folder / name)
        session = Session(
            name=name, shown=name, role=role, key=None if key is None else key.encode()
        )
        self.desk = Desk(self.store, self.db, city.clock, ZONE, session)

    def online(self) -> None:
        """Send what is here, fetch what is there."""
        self.city.deliver(self.name)
        self.replica.take(self.city.received)
        list(catch_up(self.db, self.reader, CENTRE))

    def offline(self) -> None:
        """See what was recorded here."""
        outbox = OutboxReader.open(self.city.folder / self.name)
        catch_up_own(self.db, outbox, CENTRE, self.name)
        outbox.close()

    def close(self) -> None:
        self.reader.close()
        self.replica.close()
        self.db.close()


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    place = City(tmp_path)
    yield place
    place.close()


@pytest.fixture
def desk(city: City) -> Iterator[FrontDesk]:
    opened = FrontDesk(city, "desk-1", "service-manager", secret_of("operational"))
    yield opened
    opened.close()


@pytest.fixture
def other(city: City) -> Iterator[FrontDesk]:
    opened = FrontDesk(city, "desk-2", "front-desk", secret_of("operational"))
    yield opened
    opened.close()


def _visit(
    city: City, *, wants_reply: bool = True, csat: int = 2, device: str = "kiosk-2"
) -> Reference:
    receipt = city.store(device).submit(
        Draft(
            form_id="visit", language="ar", submitted=city.clock.now(), wants_reply=wants_reply,
            answers={"/v/service": "passport", "/v/csat": csat, "/v/comment": WORDS},
            personal=frozenset({"/v/comment"}),
        )
    )  # fmt: skip
    city.deliver(device)
    return receipt.reference


def test_feedback_that_wants_a_reply_becomes_a_case_with_a_due_day(
    city: City, desk: FrontDesk
) -> None:
    _visit(city)
    _visit(city, wants_reply=False)
    desk.online()
    (line,) = lines(desk.db, "open")
    assert (line.state, line.due, line.waiting) == ("new", date(2026, 11, 29), True)
    assert (line.about.service, line.about.kiosk, line.about.csat) == ("passport", "kiosk-2", 2)


def test_desk_reads_what_the_visitor_wrote_with_its_key_only(city: City, desk: FrontDesk) -> None:
    reference = _visit(city)
    desk.online()
    feedback = desk.desk.feedback(reference.hashed)
    assert feedback is not None
    assert feedback.answers["/v/comment"] == WORDS


@pytest.mark.parametrize("key", [None, "escrow's neighbour"])
def test_account_without_the_key_reads_nothing(city: City, tmp_path: Path, key: str | None) -> None:
    from kiosk.trust.sealing import new_identity

    reference = _visit(city)
    blind = FrontDesk(city, "desk-3", "front-desk", key and new_identity()[0])
    blind.online()
    with pytest.raises(SealingError):
        blind.desk.feedback(reference.hashed)
    blind.close()


def test_no_word_of_a_visitor_or_a_reply_lies_in_the_clear_on_a_desk(
    city: City, desk: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    desk.desk.act(reference.hashed, "replied", text="نعتذر عن الانتظار", lang="ar")
    desk.offline()
    desk.online()
    for file in (city.folder / "desk-1").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert "الانتظار".encode() not in content, file
            assert reference.text.encode() not in content, file


def test_reply_reaches_the_visitor_at_any_kiosk_and_nobody_else(
    city: City, desk: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    desk.desk.act(reference.hashed, "started")
    desk.desk.act(reference.hashed, "replied", text="نعتذر عن الانتظار", lang="ar")
    desk.online()
    told = [decode_status(decrypt_reply(reference, body)) for body in city.told(reference)]
    status = merged(told)
    assert status is not None
    assert status.state == "answered"
    assert [(reply.text, reply.lang) for reply in status.replies] == [("نعتذر عن الانتظار", "ar")]


def test_two_desks_cut_off_from_each_other_end_with_identical_histories(
    city: City, desk: FrontDesk, other: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    other.online()
    # The network is gone: both work on the same case.
    desk.desk.act(reference.hashed, "started")
    desk.desk.act(reference.hashed, "note", text="ثلاث شكاوى مماثلة هذا الأسبوع")
    desk.desk.act(reference.hashed, "closed")
    city.clock.advance(60)
    other.desk.act(reference.hashed, "acknowledged")
    other.desk.act(reference.hashed, "replied", text="شكرًا لكم", lang="ar")
    for each in (other, desk, other, desk):  # and back, for one after the other
        each.online()
    here, there = (each.desk.case(reference.hashed) for each in (desk, other))
    assert here == there
    assert {entry.event.text for entry in here.history if entry.event.text} == {
        "ثلاث شكاوى مماثلة هذا الأسبوع",
        "شكرًا لكم",
    }
    assert [entry.event.order for entry in here.history] == sorted(
        entry.event.order for entry in here.history
    )


def test_desk_sees_its_own_work_without_a_network(city: City, desk: FrontDesk) -> None:
    reference = _visit(city, device="desk-1")  # recorded here, for somebody at the counter
    desk.offline()
    case = desk.desk.act(reference.hashed, "assigned", owner="desk-1")
    assert case.owner == "desk-1"
    assert counted(desk.db, "desk-1", date(2026, 11, 22))["mine"] == 1
    desk.online()
    assert counted(desk.db, "desk-1", date(2026, 11, 22))["mine"] == 1
    assert counting.counts(Index(desk.db), last_days(7, date(2026, 11, 22))).responses == 1


def test_what_was_done_is_still_there_after_the_desk_restarts_before_it_synced(
    city: City, desk: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    desk.desk.act(reference.hashed, "note", text="ask counter 4")
    desk.offline()
    assert "ask counter 4" in [
        entry.event.text for entry in desk.desk.case(reference.hashed).history
    ]


def test_front_desk_may_not_close_somebody_elses_case(
    city: City, desk: FrontDesk, other: FrontDesk
) -> None:
    reference = _visit(city)
    other.online()
    with pytest.raises(NotAllowed):
        other.desk.act(reference.hashed, "closed")
    assert not [i for i in city.received if i.kiosk == "desk-2"]


def test_figures_count_every_answer_once(city: City, desk: FrontDesk) -> None:
    for csat in (1, 5, 5):
        _visit(city, csat=csat, wants_reply=False)
    desk.online()
    desk.online()
    counts = counting.counts(Index(desk.db), last_days(7, date(2026, 11, 22)))
    assert counts.csat == (1, 0, 0, 0, 2)


def test_kiosk_with_a_wrong_year_is_counted_on_the_day_central_heard_it(
    city: City, desk: FrontDesk
) -> None:
    city.clock.advance(20 * 365 * 86_400)
    _visit(city)
    wrong = city.received.pop()
    city.received.append(
        Received(
            stream=wrong.stream, seq=wrong.seq, order=1, kiosk="kiosk-2", received=NOON,
            envelope=wrong.envelope,
        )
    )  # fmt: skip
    desk.online()
    assert counting.counts(Index(desk.db), last_days(1, date(2026, 11, 22))).responses == 1


def test_case_is_late_the_day_after_its_due_day(city: City, desk: FrontDesk) -> None:
    _visit(city)
    desk.online()
    assert overdue_days(desk.db, date(2026, 11, 29)) == []
    assert overdue_days(desk.db, date(2026, 12, 8)) == [date(2026, 11, 29)]


def test_damaged_item_does_not_stop_a_desk(city: City, desk: FrontDesk) -> None:
    city.received.append(
        Received(stream="x", seq=1, order=1, kiosk="k", received=NOON, envelope=b"{not json")
    )
    reference = _visit(city)
    desk.online()
    assert [line.ref for line in lines(desk.db, "open")] == [reference.hashed]


def test_desk_whose_book_is_lost_makes_it_anew_from_the_replica(
    city: City, desk: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    (city.folder / "anew").mkdir()
    fresh = open_book(city.folder / "anew")
    assert sum(catch_up(fresh, desk.reader, CENTRE)) == 1
    assert [line.ref for line in lines(fresh, "open")] == [reference.hashed]
    fresh.close()


def test_number_typed_by_the_visitor_finds_the_case(city: City, desk: FrontDesk) -> None:
    reference = _visit(city)
    desk.online()
    typed = parse_reference(reference.grouped.lower().replace("-", " "))
    assert desk.desk.case(typed.hashed).state == "new"


def test_what_was_taken_back_is_told_to_the_visitor_as_it_was_before(
    city: City, desk: FrontDesk
) -> None:
    reference = _visit(city)
    desk.online()
    started = desk.desk.act(reference.hashed, "started")
    deed = started.history[-1].event
    assert desk.desk.act(reference.hashed, "undone", undoes=deed.id).state == "new"
    city.deliver(desk.name)
    told = [decode_status(decrypt_reply(reference, each)) for each in city.told(reference)]
    assert [each.state for each in told] == ["in-progress", "received"]
