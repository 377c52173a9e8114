"""Votes are counted once each, told when they changed, and never while there are too few."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from kiosk.analytics.polls import PollNews, stream_mark
from kiosk.trust.chain import GENESIS, entry_head
from sync.central.enrolment.models import device
from sync.central.feed.service import page_after
from sync.central.ingest.service import ingest
from sync.central.polls import counting
from sync.central.polls.counting import count_votes
from sync.central.polls.service import TELL_EVERY, counts_of, tell_polls
from sync.protocol.messages import Batch
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from sync.central.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOURS = "/poll/hours"


class Kiosk:
    """Sends votes straight into the service, of one stream."""

    def __init__(self, database: Database, name: str = "kiosk-1") -> None:
        self.database, self.name, self.stream = database, name, f"stream-{name}"
        self.seq, self.head = 0, GENESIS
        self.batches: list[Batch] = []
        with database.writing() as connection:
            connection.execute(
                device.insert().values(
                    id=name, name=name, credential_kind="test", credential=name.encode().ljust(32),
                    enrolled_at=NOON,
                )
            )  # fmt: skip

    def vote(self, *chosen: Any, kind: str = "vote", form: str = "bus") -> None:
        first = self.seq + 1
        envelopes = []
        for choice in chosen:
            self.seq += 1
            envelopes.append(
                an_envelope(self.seq, kind=kind, form=form, answers={HOURS: choice}, submitted=NOON)
            )
            self.head = entry_head(self.head, self.stream, self.seq, envelopes[-1])
        batch = Batch(first=first, n=len(envelopes), head=self.head, items=envelopes)
        self.batches.append(batch)
        self.send(batch)

    def send(self, batch: Batch) -> None:
        with self.database.writing() as connection:
            ingest(connection, self.name, self.stream, batch, NOON)


def count_all(database: Database) -> None:
    streams = 1
    while streams:
        with database.writing() as connection:
            streams = count_votes(connection)


def tell(database: Database, now: datetime = NOON) -> list[str]:
    with database.writing() as connection:
        return tell_polls(connection, now)


def news(database: Database) -> dict[str, PollNews]:
    with database.reading() as connection:
        items = page_after(connection, 0).items
    return {i.key: msgspec.json.decode(i.body, type=PollNews) for i in items if i.kind == "poll"}


def _cut(*_arguments: object) -> None:
    raise KeyboardInterrupt


def test_votes_of_several_kiosks_are_one_result(database: Database):
    one, two = Kiosk(database), Kiosk(database, "kiosk-2")
    one.vote(*["late"] * 7, "early")
    two.vote(*["early"] * 4)
    count_all(database)
    assert tell(database) == ["bus"]
    told = news(database)["bus"]
    assert told.counts.people == 12
    assert told.counts.places == {HOURS: {"late": (7,), "early": (5,)}}
    assert told.reached == {stream_mark(one.stream): 8, stream_mark(two.stream): 4}
    assert told.counts.first == told.counts.last == NOON


def test_places_of_a_ranking_are_kept_apart(database: Database):
    Kiosk(database).vote(*[["bus", "bank"]] * 9, ["bank", "bus"])
    count_all(database)
    with database.reading() as connection:
        assert counts_of(connection, "bus").places[HOURS] == {"bus": (9, 1), "bank": (1, 9)}


def test_vote_that_comes_twice_counts_once(database: Database):
    kiosk = Kiosk(database)
    kiosk.vote(*["late"] * 10)
    count_all(database)
    for batch in kiosk.batches:
        kiosk.send(batch)
    count_all(database)
    with database.reading() as connection:
        assert counts_of(connection, "bus").people == 10


def test_counting_that_was_cut_off_goes_on_where_it_stood(
    database: Database, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(counting, "MOST_ITEMS", 3)
    Kiosk(database).vote(*["late"] * 11)
    with monkeypatch.context() as cut:
        cut.setattr(counting, "_advance", _cut)
        with pytest.raises(KeyboardInterrupt), database.writing() as connection:
            count_votes(connection)
    count_all(database)
    with database.reading() as connection:
        assert counts_of(connection, "bus").people == 11


def test_other_answers_are_no_votes(database: Database):
    Kiosk(database).vote(*["late"] * 12, kind="answer")
    count_all(database)
    assert tell(database) == []
    assert news(database) == {}


def test_too_few_votes_are_told_only_by_their_number(database: Database):
    Kiosk(database).vote(*["late"] * 9)
    count_all(database)
    tell(database)
    told = news(database)["bus"]
    assert told.counts.people == 9
    assert told.counts.places == told.counts.answered == {}


def test_result_is_told_again_only_when_it_changed_and_not_too_often(database: Database):
    kiosk = Kiosk(database)
    kiosk.vote(*["late"] * 10)
    count_all(database)
    assert tell(database) == ["bus"]
    assert tell(database, NOON + 2 * TELL_EVERY) == []
    kiosk.vote("early")
    count_all(database)
    kiosk.vote("early")
    assert tell(database, NOON + TELL_EVERY / 2) == []
    count_all(database)
    assert tell(database, NOON + TELL_EVERY) == ["bus"]
    assert news(database)["bus"].counts.people == 12


def test_clock_that_was_set_back_silences_no_poll(database: Database):
    kiosk = Kiosk(database)
    kiosk.vote(*["late"] * 10)
    count_all(database)
    tell(database, NOON + timedelta(days=365))
    kiosk.vote("late")
    count_all(database)
    assert tell(database, NOON) == ["bus"]


def test_what_a_person_wrote_is_no_choice(database: Database):
    Kiosk(database).vote(*["late"] * 10, "please open on Sunday mornings too")
    count_all(database)
    with database.reading() as connection:
        counts = counts_of(connection, "bus")
    assert (counts.people, counts.answered[HOURS]) == (11, 10)


def test_more_streams_than_fit_are_said_to_be_cut(
    database: Database, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("sync.central.polls.service.MOST_STREAMS_NAMED", 1)
    for name in ("kiosk-1", "kiosk-2"):
        Kiosk(database, name).vote(*["late"] * 6)
    count_all(database)
    tell(database)
    told = news(database)["bus"]
    assert (len(told.reached), told.cut, told.counts.people) == (1, True, 12)
