"""Items are taken in exactly once, in order, whatever is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from kiosk.trust.chain import GENESIS
from sync.central.config import Limits
from sync.central.ingest.models import item, quarantine, stream
from sync.protocol.bodies import pack_batch
from tests.support.central_app import STREAM, CentralApp, Device, head_after, problem_of
from tests.support.envelopes import an_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path, database_url: str) -> Iterator[CentralApp]:
    limits = Limits(body_bytes=200_000, unpacked_bytes=400_000, message_bytes=5000)
    with CentralApp(tmp_path, limits, database_url) as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    return central.device()


def count(central: CentralApp, table) -> int:
    with central.database.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_batch_is_acknowledged_with_both_watermarks(device: Device):
    reply = device.send_numbered(1, 3)
    assert reply.status_code == 200
    assert reply.json() == {"accepted_seq": 3, "safe_seq": 0, "exceptions": []}


def test_batch_sent_twice_is_stored_once(central: CentralApp, device: Device):
    device.send_numbered(1, 3)
    assert device.send_numbered(1, 3).json()["accepted_seq"] == 3
    assert device.send_numbered(2, 5).json()["accepted_seq"] == 5
    assert count(central, item) == 5


def test_gap_is_answered_with_the_watermark(central: CentralApp, device: Device):
    device.send_numbered(1, 2)
    reply = device.send_numbered(4, 5)
    assert (reply.status_code, problem_of(reply)) == (409, "gap")
    assert (reply.json()["accepted_seq"], reply.json()["retry"]) == (2, "rewind")
    assert count(central, item) == 2


def test_other_history_is_a_fork_and_remembered(central: CentralApp, device: Device):
    device.send_numbered(1, 2)
    reply = device.send([an_envelope(1), an_envelope(99)])
    assert (reply.status_code, problem_of(reply)) == (409, "fork")
    with central.database.reading() as connection:
        assert connection.execute(select(stream.c.forked_at)).scalar_one() is not None
    assert device.beat(2, head_after(2)).json()["streams"][0]["fork"] is True
    assert count(central, item) == 2


def test_continuation_on_another_chain_is_a_fork(central: CentralApp, device: Device):
    device.send_numbered(1, 2)
    assert problem_of(device.send([an_envelope(3)], first=3, prev=GENESIS)) == "fork"
    assert count(central, item) == 2


def test_unreadable_item_is_counted_and_does_not_stop_those_behind_it(
    central: CentralApp, device: Device
):
    poison = [b"", b"\x00\xff", b'{"v": 1}', b'{"id": "' + b"x" * 100 + b'"}', b"[" * 5000]
    nul = an_envelope(7, reference="a\0b")
    reply = device.send([an_envelope(1), *poison, nul, an_envelope(8)])
    assert reply.json()["accepted_seq"] == 8
    assert [e["seq"] for e in reply.json()["exceptions"]] == [2, 3, 4, 5, 6, 7]
    assert (count(central, item), count(central, quarantine)) == (8, 6)
    assert device.send([an_envelope(9)], first=9).status_code == 409  # its chain is another


def test_time_outside_the_calendar_is_quarantined_not_refused(device: Device):
    early = an_envelope(1).replace(b'{"', b'{"submitted":"0001-01-01T00:00:00+14:00","', 1)
    reply = device.send([early, an_envelope(2)])
    assert reply.json()["accepted_seq"] == 2
    assert len(reply.json()["exceptions"]) == 1


def test_stream_of_another_device_is_refused(central: CentralApp, device: Device):
    device.send_numbered(1, 2)
    other = central.device("another-key")
    assert problem_of(other.send_numbered(3, 3)) == "not-your-stream"
    assert problem_of(other.beat(2, head_after(2))) == "not-your-stream"


def test_device_behind_central_is_told_of_its_fork(device: Device):
    device.send_numbered(1, 3)
    assert device.beat(3, head_after(3)).json()["streams"][0]["fork"] is False
    assert device.beat(2, head_after(2)).json()["streams"][0]["fork"] is True


def test_unknown_and_revoked_devices_are_refused_before_their_body_is_read(
    central: CentralApp, device: Device
):
    stranger = Device(central, "nobody", "")
    assert problem_of(stranger.send_numbered(1, 1)) == "not-authenticated"
    assert problem_of(stranger.send_body(bytes(300_000))) == "not-authenticated"
    central.client.headers.clear()
    from sync.central.enrolment.service import revoke

    with central.database.writing() as connection:
        assert revoke(connection, device.id, central.clock.now())
    assert problem_of(device.send_numbered(1, 1)) == "revoked"
    assert count(central, item) == 0


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ({"Content_Digest": "sha-256=:AAAA:"}, "bad-digest"),
        ({"Content_Digest": ""}, "bad-digest"),
        ({"Content_Encoding": "br"}, "unsupported-type"),
        ({"Content_Encoding": "gzip"}, "unreadable-body"),
        ({"Content_Type": "application/json"}, "unsupported-type"),
    ],
)
def test_wrong_headers_are_refused(
    central: CentralApp, device: Device, headers: dict[str, str], problem: str
):
    body = pack_batch(1, bytes(32), [an_envelope(1) * 20])
    assert problem_of(device.send_body(body, **headers)) == problem
    assert count(central, item) == 0


def test_bodies_beyond_the_limits_are_refused(device: Device):
    import random

    noise = random.Random(1).randbytes(250_000)
    assert problem_of(device.send_body(noise)) == "too-large"
    assert problem_of(device.send_body(bytes(10_000_000))) == "too-large"
    assert problem_of(device.send_body(b"no batch")) == "unreadable-body"


def test_stream_ids_that_climb_or_inject_are_refused(device: Device):
    for name in ("short", "a" * 65, "has.dots.in.it", "quote'quote", "%2e%2e%2fetc%2fpasswd"):
        assert device.send_numbered(1, 1, stream=name).status_code in {400, 404}, name


def test_heartbeat_with_nonsense_is_refused(central: CentralApp, device: Device):
    for body in (b"", b"{", b"[]", b'{"v": 99}', b'{"streams": 5}', b"[" * 4000, b"\xff"):
        reply = device.ask("POST", "/v1/heartbeats", body, {"Content-Type": "application/json"})
        assert problem_of(reply) in {"invalid", "unsupported-version"}, body
    assert STREAM
