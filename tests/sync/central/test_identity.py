"""Who is asking: a signature, a clock within five minutes, and nothing heard twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import select

from kiosk.trust.signing import sign
from sync.central.enrolment.models import device as device_table
from sync.central.enrolment.service import revoke
from sync.central.ingest.models import item, stream
from sync.protocol.messages import key_change_statement
from sync.protocol.signatures import Stamp
from sync.protocol.versions import BLOB_TYPE, HEARTBEATS, KEYS, blob_path, items_path
from tests.support.central_app import STREAM, CentralApp, Device, head_after, problem_of
from tests.support.keys import public_of, secret_of, signed, stamp_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

_JSON = {"Content-Type": "application/json"}


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    with CentralApp(tmp_path / "data") as app:
        yield app


@pytest.fixture
def device(central: CentralApp) -> Device:
    return central.device()


def rows(central: CentralApp, table: Any) -> list[Any]:
    with central.database.reading() as connection:
        return [tuple(row) for row in connection.execute(select(table))]


def change_of(old: str, new: str) -> bytes:
    statement = key_change_statement(public_of(old), public_of(new))
    proof = sign(secret_of(new), statement).hex()
    return msgspec.json.encode({"key": public_of(new).hex(), "proof": proof})


def change(central: CentralApp, signer: str, old: str, new: str) -> Any:
    return central.ask(signer, "POST", KEYS, change_of(old, new), _JSON)


@pytest.mark.parametrize("seconds", [-20 * 365 * 86400, -301, 301, 20 * 365 * 86400])
def test_request_stamped_at_another_time_is_told_centrals(
    central: CentralApp, device: Device, seconds: int
):
    now = stamp_at(central.clock.now())
    stamp = Stamp(max(0, now.created + seconds), now.nonce)
    reply = central.ask(device.key, "POST", HEARTBEATS, b"{}", _JSON, stamp)
    assert problem_of(reply) == "clock"
    assert msgspec.convert(reply.json()["time"], type(central.clock.now())) == central.clock.now()
    assert reply.json()["retry"] == "retry"


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_five_minutes_are_forgiven(central: CentralApp, device: Device, seconds: int):
    now = stamp_at(central.clock.now())
    stamp = Stamp(now.created + seconds, now.nonce)
    assert central.ask(device.key, "POST", HEARTBEATS, b"{}", _JSON, stamp).status_code == 200


def test_centrals_time_is_told_to_nobody_who_did_not_sign(central: CentralApp, device: Device):
    sent = signed(device.key, "POST", HEARTBEATS, b"{}", _JSON, Stamp(1, "0" * 16))
    sent["Signature"] = sent["Signature"].replace("=:", "=:A", 1)[:-4] + "A==:"
    reply = central.client.post(HEARTBEATS, content=b"{}", headers=sent)
    assert problem_of(reply) == "bad-signature"
    assert "time" not in reply.json()


def test_body_that_was_changed_on_its_way_is_refused(central: CentralApp, device: Device):
    sent = signed(device.key, "POST", HEARTBEATS, b'{"pack": "a"}', _JSON, now_of(central))
    reply = central.client.post(HEARTBEATS, content=b'{"pack": "b"}', headers=sent)
    assert problem_of(reply) == "bad-digest"


def test_piece_of_a_file_that_was_changed_on_its_way_is_taken_back(
    central: CentralApp, device: Device
):
    name = blob_path("a" * 64)
    assert device.ask("PUT", name, b"1234", {"Content-Range": "bytes 0-3/10"}).status_code == 200
    headers = {"Content-Type": BLOB_TYPE, "Content-Range": "bytes 4-7/10"}
    sent = signed(device.key, "PUT", name, b"5678", headers, now_of(central))
    assert problem_of(central.client.put(name, content=b"9999", headers=sent)) == "bad-digest"
    assert device.ask("HEAD", name).headers["upload-offset"] == "4"


def test_header_given_twice_is_refused(central: CentralApp, device: Device):
    sent = signed(device.key, "POST", HEARTBEATS, b"{}", _JSON, now_of(central))
    for name in ("signature", "content-digest", "content-type"):
        lower = {key.lower(): value for key, value in sent.items()}
        twice = [*sent.items(), (name, lower[name])]
        reply = central.client.post(HEARTBEATS, content=b"{}", headers=twice)
        assert problem_of(reply) in {"bad-signature", "unsupported-type"}, name


def now_of(central: CentralApp) -> Stamp:
    return stamp_at(central.clock.now())


HOSTILE = [
    (b"signature-input", b"diwan=(" + b'"@method" ' * 5000 + b")"),
    (b"signature-input", b"\xff\xfe" * 50),
    (b"signature-input", b"diwan=();created=" + b"9" * 5000),
    (b"signature", b"diwan=:" + b"A" * 9000 + b":"),
    (b"signature", b"\xc3\x28"),
    (b"content-digest", b"sha-256=:\xff:"),
    (b"content-type", b"application/json; \xe4"),
]


def test_hostile_headers_are_a_strangers_and_no_bug(central: CentralApp, device: Device):
    for path in (items_path(STREAM), HEARTBEATS, KEYS, "/v1/enrolments"):
        sent = signed(device.key, "POST", path, b"{}", _JSON, now_of(central))
        honest = {key.lower().encode(): text.encode() for key, text in sent.items()}
        for name, value in HOSTILE:
            headers = [*(honest | {name: value}).items()]
            reply = central.client.post(path, content=b"{}", headers=headers)
            assert problem_of(reply) == "bad-signature", (path, name, value[:50])


class Recorder:
    """Remembers one request as it was on the wire, to send it again."""

    def __init__(
        self, device: Device, method: str, target: str, body: bytes, headers: dict[str, str]
    ) -> None:
        self._central = device.central
        self._what = (method, target)
        self._body = body
        self._headers = signed(device.key, method, target, body, headers, now_of(device.central))

    def send(self, central: CentralApp | None = None) -> Any:
        return (central or self._central).client.request(
            *self._what, content=self._body, headers=self._headers
        )


def test_batch_heard_again_changes_nothing(central: CentralApp, device: Device):
    from sync.protocol.bodies import pack_batch
    from sync.protocol.versions import ITEMS_TYPE
    from tests.support.envelopes import an_envelope

    body = pack_batch(1, head_after(1), [an_envelope(1)])
    recorded = Recorder(device, "POST", items_path(STREAM), body, {"Content-Type": ITEMS_TYPE})
    assert recorded.send().json()["accepted_seq"] == 1
    device.send_numbered(2, 3)
    before = rows(central, item), rows(central, stream)
    assert recorded.send().json()["accepted_seq"] == 3
    assert (rows(central, item), rows(central, stream)) == before


def test_piece_heard_again_changes_nothing(central: CentralApp, device: Device):
    name = blob_path("b" * 64)
    recorded = Recorder(device, "PUT", name, b"1234", {"Content-Range": "bytes 0-3/10"})
    assert recorded.send().json() == {"offset": 4, "complete": False}
    assert problem_of(recorded.send()) == "blob-offset"
    assert device.ask("HEAD", name).headers["upload-offset"] == "4"


def test_heartbeat_heard_again_is_answered_and_not_written_down(
    central: CentralApp, device: Device
):
    device.send_numbered(1, 3)
    beat = {"pack": "old", "streams": [
        {"stream": STREAM, "head_seq": 1, "head": head_after(1).hex()}
    ]}  # fmt: skip
    recorded = Recorder(device, "POST", HEARTBEATS, msgspec.json.encode(beat), _JSON)
    device.beat(3, head_after(3))
    central.clock.advance(60)
    before = rows(central, device_table), rows(central, stream)
    reply = recorded.send()
    assert reply.json()["streams"][0]["accepted_seq"] == 3
    assert (rows(central, device_table), rows(central, stream)) == before
    # Said anew, the same words would have been an alarm.
    assert device.beat(1, head_after(1)).json()["streams"][0]["fork"] is True


def test_heartbeats_count_again_after_centrals_clock_was_set_right(
    central: CentralApp, device: Device
):
    central.clock._now += timedelta(days=365)
    device.beat(0, bytes(32))
    central.clock._now -= timedelta(days=365)
    assert device.ask("POST", HEARTBEATS, b'{"pack": "new"}', _JSON).status_code == 200
    (row,) = rows(central, device_table.c.pack)
    assert row == ("new",)


def test_enrolment_heard_again_is_the_same_enrolment(central: CentralApp):
    code, stamp = central.code(), now_of(central)
    body = msgspec.json.encode({"code": code, "credential": {"value": public_of("mine").hex()}})
    sent = signed("mine", "POST", "/v1/enrolments", body, _JSON, stamp)
    first = central.client.post("/v1/enrolments", content=body, headers=sent)
    before = rows(central, device_table)
    again = central.client.post("/v1/enrolments", content=body, headers=sent)
    assert (first.json(), before) == (again.json(), rows(central, device_table))


def test_new_key_counts_at_once_and_the_old_one_no_more(central: CentralApp, device: Device):
    device.send_numbered(1, 1)
    reply = change(central, device.key, device.key, "new")
    assert reply.json() == {"device_id": device.id, "key": public_of("new").hex()}
    assert problem_of(device.send_numbered(2, 2)) == "not-authenticated"
    assert problem_of(device.beat(1, head_after(1))) == "not-authenticated"
    assert Device(central, "new", device.id).send_numbered(2, 2).json()["accepted_seq"] == 2


def test_change_of_keys_heard_again_is_refused_or_changes_nothing(
    central: CentralApp, device: Device
):
    recorded = Recorder(device, "POST", KEYS, change_of(device.key, "new"), _JSON)
    assert recorded.send().status_code == 200
    assert problem_of(recorded.send()) == "not-authenticated"
    # The device that never got the reply asks under its new key.
    assert change(central, "new", device.key, "new").status_code == 200
    assert change(central, "new", "new", "newest").status_code == 200
    assert problem_of(recorded.send()) == "not-authenticated"
    assert rows(central, device_table.c.credential) == [(public_of("newest"),)]


def test_key_that_did_not_sign_the_change_is_not_taken(central: CentralApp, device: Device):
    assert problem_of(change(central, device.key, "another", "new")) == "bad-signature"
    body = msgspec.json.encode({"key": public_of("new").hex(), "proof": "00" * 64})
    assert problem_of(central.ask(device.key, "POST", KEYS, body, _JSON)) == "bad-signature"


def test_key_of_another_device_cannot_be_taken(central: CentralApp, device: Device):
    central.device("other")
    assert problem_of(change(central, device.key, device.key, "other")) == "key-taken"


def test_revoked_device_cannot_save_itself_by_a_new_key(central: CentralApp, device: Device):
    with central.database.writing() as connection:
        revoke(connection, device.id, central.clock.now())
    assert problem_of(change(central, device.key, device.key, "new")) == "revoked"


def test_device_may_do_nothing_with_what_belongs_to_another(central: CentralApp, device: Device):
    device.send_numbered(1, 2)
    other = central.device("other")
    before = rows(central, item), rows(central, stream)
    assert problem_of(other.send_numbered(3, 3)) == "not-your-stream"
    assert problem_of(other.send_numbered(1, 2)) == "not-your-stream"
    assert problem_of(other.beat(2, head_after(2))) == "not-your-stream"
    assert (rows(central, item), rows(central, stream)) == before


def test_signature_of_one_device_does_not_open_the_door_for_another(
    central: CentralApp, device: Device
):
    sent = signed(device.key, "POST", HEARTBEATS, b"{}", _JSON, now_of(central))
    given = sent["Signature-Input"].replace(public_of(device.key).hex(), public_of("x").hex())
    reply = central.client.post(
        HEARTBEATS, content=b"{}", headers=sent | {"Signature-Input": given}
    )
    assert problem_of(reply) == "bad-signature"


@pytest.fixture
def workers(tmp_path: Path, database_url: str) -> Iterator[tuple[CentralApp, CentralApp]]:
    """Two applications over one database, each with its own memory of whom it let in."""
    with (
        CentralApp(tmp_path / "data", url=database_url) as first,
        CentralApp(tmp_path / "data", url=database_url) as second,
    ):
        yield first, second


def test_every_worker_refuses_a_revoked_device_with_its_next_request(
    workers: tuple[CentralApp, CentralApp],
):
    first, second = workers
    device = first.device()
    ways = [device, Device(second, device.key, device.id)]
    for number, way in enumerate(ways, 1):  # both have let it in, and remember it
        assert way.send_numbered(number, number).status_code == 200
    with second.database.writing() as connection:
        revoke(connection, device.id, second.clock.now())
    for way in ways:
        assert problem_of(way.send_numbered(3, 3)) == "revoked"
        assert problem_of(way.beat(2, head_after(2))) == "revoked"
        assert way.ask("HEAD", blob_path("c" * 64)).status_code == 403
    assert len(rows(first, item)) == 2


def test_every_worker_knows_only_the_new_key(workers: tuple[CentralApp, CentralApp]):
    first, second = workers
    device = first.device()
    there = Device(second, device.key, device.id)
    assert device.send_numbered(1, 1).status_code == 200
    assert there.send_numbered(2, 2).status_code == 200
    assert change(second, device.key, device.key, "new").status_code == 200
    for way in (device, there):
        assert problem_of(way.send_numbered(3, 3)) == "not-authenticated"
    assert Device(first, "new", device.id).send_numbered(3, 3).json()["accepted_seq"] == 3


def test_heartbeat_that_reached_one_worker_is_no_news_to_another(
    workers: tuple[CentralApp, CentralApp],
):
    first, second = workers
    device = first.device()
    old = Recorder(device, "POST", HEARTBEATS, b'{"pack": "old"}', _JSON)
    device.ask("POST", HEARTBEATS, b'{"pack": "new"}', _JSON)
    assert old.send(second).status_code == 200
    assert rows(first, device_table.c.pack) == [("new",)]
