"""Batches that arrive together share one transaction, and nothing else."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from kiosk.trust.chain import GENESIS, entry_head, envelope_hash
from sync.central.enrolment.service import revoke
from sync.central.ingest import receiving
from sync.central.ingest.intake import Intake
from sync.central.ingest.models import item, stream
from sync.central.ingest.service import Delivery
from sync.protocol.messages import Acknowledgement, Batch
from sync.protocol.problems import STORAGE_FULL, Problem
from tests.support.central_app import CentralApp, problem_of
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    with CentralApp(tmp_path, url=database_url) as app:
        yield app


def a_batch(name: str, first: int = 1, last: int = 1) -> Batch:
    head = GENESIS
    for number in range(1, last + 1):
        head = entry_head(head, name, number, an_envelope(number))
    items = [an_envelope(number) for number in range(first, last + 1)]
    return Batch(first=first, n=len(items), head=head, items=items)


def all_at_once(central: CentralApp, deliveries: list[Delivery], *, turns: int = 0) -> list[object]:
    """What became of each; the first word of a problem's code stands for it.

    `turns` of the loop lie between one and the next.
    """
    transactions: list[int] = []

    async def take() -> list[object]:
        intake = Intake(central.database, central.clock)
        write = central.database.write

        async def counted(work):
            transactions.append(1)
            return await write(work)

        central.database.write = counted
        tasks = []
        for delivery in deliveries:
            tasks.append(asyncio.ensure_future(intake.take(delivery)))
            for _ in range(turns):
                await asyncio.sleep(0)
        return await asyncio.gather(*tasks, return_exceptions=True)

    outcomes = asyncio.run(take())
    central.transactions = len(transactions)
    return [o.kind.code if isinstance(o, Problem) else o for o in outcomes]


def count(central: CentralApp) -> int:
    with central.database.reading() as connection:
        return connection.execute(select(func.count()).select_from(item)).scalar_one()


def test_batches_of_many_kiosks_share_one_wait_for_the_disk(central: CentralApp):
    device = central.device()
    names = [f"stream-{number:03}" for number in range(40)]
    outcomes = all_at_once(central, [Delivery(n, a_batch(n), device.id) for n in names])
    assert outcomes == [Acknowledgement(accepted_seq=1, safe_seq=0)] * 40
    assert count(central) == 40
    assert central.transactions == 1


def test_batch_that_is_just_being_read_goes_along(central: CentralApp):
    device = central.device()
    names = [f"stream-{number:03}" for number in range(4)]
    deliveries = [Delivery(n, a_batch(n), device.id) for n in names]
    outcomes = all_at_once(central, deliveries, turns=1)
    assert outcomes == [Acknowledgement(accepted_seq=1, safe_seq=0)] * 4
    assert central.transactions == 1


def test_batches_of_one_stream_follow_each_other(central: CentralApp):
    device = central.device()
    batches = [a_batch("stream-a", n, n) for n in (1, 2, 3)]
    outcomes = all_at_once(central, [Delivery("stream-a", b, device.id) for b in batches])
    assert [outcome.accepted_seq for outcome in outcomes] == [1, 2, 3]
    assert central.transactions == 3


def test_batch_that_is_refused_costs_the_others_nothing(central: CentralApp):
    device, other = central.device(), central.device("other")
    other.send([an_envelope(1)], stream="stream-c")
    wrong = a_batch("stream-b")
    outcomes = all_at_once(
        central,
        [
            Delivery("stream-a", a_batch("stream-a"), device.id),
            Delivery("stream-b", Batch(first=1, n=1, head=bytes(32), items=wrong.items), device.id),
            Delivery("stream-c", a_batch("stream-c", 1, 2), device.id),
            Delivery("stream-d", a_batch("stream-d", 5, 5), device.id),
            Delivery("stream-e", a_batch("stream-e"), credential=bytes(32)),
            Delivery("stream-f", a_batch("stream-f"), device.id),
        ],
    )
    assert outcomes[1:5] == ["fork", "not-your-stream", "gap", "not-authenticated"]
    assert outcomes[0].accepted_seq == outcomes[5].accepted_seq == 1
    assert count(central) == 3
    with central.database.reading() as connection:
        known = set(connection.execute(select(stream.c.id)).scalars())
    assert known == {"stream-a", "stream-c", "stream-f"}


def test_batch_that_breaks_the_transaction_is_found_and_the_others_are_taken(
    central: CentralApp, monkeypatch: pytest.MonkeyPatch
):
    device = central.device()
    from sync.central.ingest import service

    taken = service._take

    def broken(connection, delivery, *rest):
        if delivery.stream == "stream-b":
            raise RuntimeError("a bug")
        return taken(connection, delivery, *rest)

    monkeypatch.setattr(service, "_take", broken)
    names = ["stream-a", "stream-b", "stream-c"]
    outcomes = all_at_once(central, [Delivery(n, a_batch(n), device.id) for n in names])
    assert isinstance(outcomes[1], RuntimeError)
    assert outcomes[0].accepted_seq == outcomes[2].accepted_seq == 1
    assert count(central) == 2


def test_full_disk_is_told_to_all_at_once(central: CentralApp, monkeypatch: pytest.MonkeyPatch):
    device, tries = central.device(), []

    async def full(work):
        tries.append(1)
        raise Problem(STORAGE_FULL)

    monkeypatch.setattr(central.database, "write", full)
    names = ["stream-a", "stream-b", "stream-c"]
    outcomes = all_at_once(central, [Delivery(n, a_batch(n), device.id) for n in names])
    assert outcomes == ["storage-full"] * 3
    assert len(tries) == 1


def test_device_that_was_let_in_before_is_refused_with_its_next_batch_once_revoked(
    central: CentralApp,
):
    device = central.device()
    device.send_numbered(1, 1)
    with central.database.writing() as connection:
        revoke(connection, device.id, central.clock.now())
    for _ in range(2):
        assert problem_of(device.send_numbered(2, 2)) == "revoked"
    assert count(central) == 1


def test_large_group_is_written_in_parts(central: CentralApp):
    device = central.device()
    names = [f"stream-{number:03}" for number in range(3)]
    outcomes = all_at_once(
        central, [Delivery(n, a_batch(n, 1, 400), device.id) for n in [*names, "stream-last"]]
    )
    assert [outcome.accepted_seq for outcome in outcomes] == [400] * 4
    assert central.transactions == 2


def test_each_of_many_items_keeps_its_own_words(central: CentralApp):
    """Many rows go with one statement, and what is left over with smaller ones."""
    device, count_ = central.device(), 64 + 16 + 4 + 1
    at = datetime(2026, 11, 22, 9, 41, 15, 250_000, tzinfo=UTC)
    sent = [
        an_envelope(n, **({"lang": "he", "submitted": at} if n % 3 else {"form": "x" * 200}))
        for n in range(1, count_ + 1)
    ]
    assert device.send(sent).json()["accepted_seq"] == count_
    columns = (item.c.envelope, item.c.digest, item.c.reference, item.c.lang, item.c.submitted)
    with central.database.reading() as connection:
        rows = connection.execute(select(item.c.seq, item.c.received_at, *columns)).all()
    now = central.clock.now()
    assert sorted(tuple(row) for row in rows) == [
        (n, now, sent[n - 1], envelope_hash(sent[n - 1]))
        + ((f"{n:013d}", "he", at) if n % 3 else (None, None, None))
        for n in range(1, count_ + 1)
    ]


@pytest.mark.parametrize("quick", [0, 1_000_000])
def test_it_is_the_same_whether_a_batch_is_read_before_its_group_or_with_it(
    central: CentralApp, monkeypatch: pytest.MonkeyPatch, quick: int
):
    monkeypatch.setattr(receiving, "_QUICK", quick)
    device = central.device()
    assert device.send([an_envelope(1)]).json()["accepted_seq"] == 1
    told = device.send([an_envelope(1), b"no envelope", an_envelope(3)]).json()
    assert told["accepted_seq"] == 3
    assert [each["seq"] for each in told["exceptions"]] == [2]
    assert count(central) == 3
