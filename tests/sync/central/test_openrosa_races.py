"""The same submission brought twice at the same moment: one answer, on both kinds of database."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from kiosk.envelope import Envelope
from sync.central.database import Database
from sync.central.ingest.models import item, stream
from sync.central.migrate import migrate
from sync.central.openrosa.collectors import Collector, add_collector, by_token
from sync.central.openrosa.making import Made
from sync.central.openrosa.receiving import Arrival, OtherInstance, receive
from sync.openrosa.instance import head_of, read_root
from tests.support.clock import ManualClock
from tests.support.openrosa import an_instance
from tests.support.postgres import postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'central.sqlite'}")
        migrate(made)
        yield made
        made.close()
        return
    with postgres() as url:
        made = Database(url)
        migrate(made)
        yield made
        made.close()


def arrival(number: int, words: str = "") -> Arrival:
    xml = an_instance(number, words=words).encode()
    head = head_of(read_root(xml))
    envelope = Envelope(v=2, id=f"id-{number}", kind="answer", salt="00", form="pad")
    return Arrival(
        made=Made(head=head, envelope=envelope, wanted=()), xml=xml, files={}, more=False
    )


def bring_at_once(
    database: Database, senders: list[Collector], sent: list[Arrival]
) -> list[object]:
    now = ManualClock().now()

    async def all_of_them() -> list[object]:
        return await asyncio.gather(
            *(
                database.write(lambda c, s=sender, a=one: receive(c, s, a, now))
                for one in sent
                for sender in senders
            ),
            return_exceptions=True,
        )

    return asyncio.run(all_of_them())


def collectors(database: Database, *names: str) -> list[Collector]:
    found = []
    for name in names:
        with database.writing() as connection:
            made = add_collector(connection, name, ManualClock().now())
            found.append(by_token(connection, made.token))
    return found


def test_same_submission_at_once_from_two_phones_is_one(database: Database):
    senders = collectors(database, "a", "b")
    outcomes = bring_at_once(database, senders, [arrival(number) for number in range(6)] * 3)
    assert outcomes == [None] * 36
    with database.reading() as connection:
        assert len(connection.execute(select(item)).all()) == 6


def test_chain_of_one_phone_has_no_gap_whatever_comes_at_once(database: Database):
    (sender,) = collectors(database, "a")
    assert bring_at_once(database, [sender], [arrival(n) for n in range(20)]) == [None] * 20
    with database.reading() as connection:
        rows = connection.execute(select(item.c.seq).order_by(item.c.seq)).scalars().all()
        assert rows == list(range(1, 21))
        assert connection.execute(select(stream)).one().accepted_seq == 20


def test_of_two_different_ones_with_one_id_only_one_is_kept(database: Database):
    (sender,) = collectors(database, "a")
    outcomes = bring_at_once(database, [sender], [arrival(1, f"words {n}") for n in range(6)])
    assert outcomes.count(None) == 1
    assert sum(isinstance(one, OtherInstance) for one in outcomes) == 5
    with database.reading() as connection:
        assert len(connection.execute(select(item)).all()) == 1
