"""recorded = received + waiting, and what is missing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, update

from sync.central.ingest.models import item, stream
from sync.central.proof.service import Proof, prove
from tests.support.central_app import STREAM, CentralApp, Device, head_after
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    with CentralApp(tmp_path, url=database_url) as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    device = central.device()
    device.send_numbered(1, 4)
    return device


def proof_of(central: CentralApp, *, deep: bool = True) -> Proof:
    with central.database.reading() as connection:
        return prove(connection, deep=deep)


def change(central: CentralApp, statement) -> None:
    with central.database.writing() as connection:
        connection.execute(statement)


def test_what_the_kiosk_still_holds_is_waiting_not_missing(central: CentralApp, device: Device):
    device.beat(6, head_after(6))
    proof = proof_of(central)
    assert proof.holds
    assert (proof.recorded, proof.received, proof.waiting) == (6, 4, 2)
    assert proof.streams[0].heads == "waiting"


def test_heads_match_where_all_is_here(central: CentralApp, device: Device):
    device.beat(4, head_after(4))
    (proof,) = proof_of(central).streams
    assert (proof.heads, proof.wrong) == ("match", [])


def test_head_of_an_earlier_heartbeat_is_looked_up_in_the_chain(
    central: CentralApp, device: Device
):
    device.beat(4, head_after(4))
    device.send_numbered(5, 7)
    assert proof_of(central, deep=False).streams[0].heads == "waiting"
    assert proof_of(central).streams[0].heads == "match"
    change(central, update(stream).values(device_head=bytes(32)))
    assert not proof_of(central).holds


def test_item_that_is_gone_is_missing(central: CentralApp, device: Device):
    change(central, delete(item).where(item.c.seq == 2))
    for deep in (False, True):
        proof = proof_of(central, deep=deep)
        assert (proof.missing, proof.holds) == (1, False)


def test_changed_item_is_found_deep(central: CentralApp, device: Device):
    change(central, update(item).where(item.c.seq == 2).values(envelope=an_envelope(99)))
    assert proof_of(central, deep=False).holds
    (proof,) = proof_of(central).streams
    assert "item 2 is not what it was" in proof.wrong


def test_item_changed_with_its_digest_breaks_the_chain(central: CentralApp, device: Device):
    from kiosk.trust.chain import envelope_hash

    other = an_envelope(99)
    values = {"envelope": other, "digest": envelope_hash(other)}
    change(central, update(item).where(item.c.seq == 2).values(values))
    (proof,) = proof_of(central).streams
    assert "the chain does not hold together behind item 4" in proof.wrong


def test_erased_item_leaves_the_chain_whole(central: CentralApp, device: Device):
    change(central, update(item).where(item.c.seq == 2).values(envelope=b""))
    proof = proof_of(central)
    assert (proof.holds, proof.streams[0].erased) == (True, 1)


def test_frozen_stream_is_no_proof(central: CentralApp, device: Device):
    device.beat(2, head_after(2))
    assert (proof_of(central).frozen, proof_of(central).holds) == (1, False)


def test_poison_is_received_and_named(central: CentralApp, device: Device):
    device.send([b"poison"], first=5, prev=head_after(4))
    proof = proof_of(central)
    assert (proof.received, proof.quarantined, proof.holds) == (5, 1, True)


def test_one_kiosk_can_be_asked_for(central: CentralApp, device: Device):
    other = central.device("another-key")
    other.send_numbered(1, 2, stream="stream-of-another")
    with central.database.reading() as connection:
        assert [p.stream for p in prove(connection, device.id).streams] == [STREAM]
        assert len(prove(connection, "City hall").streams) == 2
