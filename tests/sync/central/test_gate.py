"""Who asks too fast waits; who is known is not made to wait for a neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sync.central.config import Limits
from sync.central.gate import kind_of
from tests.support.central_app import CentralApp, problem_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralApp]:
    limits = Limits(device_per_s=2, device_burst=3, address_per_s=1, address_burst=4)
    with CentralApp(tmp_path, limits) as app:
        yield app


def test_device_that_asks_too_fast_is_told_when_to_come_again(central: CentralApp):
    device, other = central.device(), central.device("other-key")
    for number in (1, 2, 3):
        assert device.send_numbered(number, number).status_code == 200
    reply = device.send_numbered(4, 4)
    assert (reply.status_code, problem_of(reply)) == (429, "too-many-requests")
    assert reply.headers["retry-after"] == "1"
    assert other.send_numbered(1, 1, stream="stream-of-another").status_code == 200
    central.clock.advance(float(reply.headers["retry-after"]))
    assert device.send_numbered(4, 4).json()["accepted_seq"] == 4


def test_address_waits_for_what_was_refused_and_not_for_what_was_taken(central: CentralApp):
    device = central.device()
    device.send_numbered(1, 2)
    statuses = [central.client.get("/nothing").status_code for _ in range(6)]
    assert statuses[:3] == [404, 404, 404]
    assert statuses[-1] == 429
    reply = central.client.get("/v1/health")
    assert (problem_of(reply), reply.headers["retry-after"]) == ("too-many-requests", "1")
    central.clock.advance(1)
    assert device.send_numbered(1, 2).status_code == 200


def test_no_limit_where_the_rate_is_nought(tmp_path: Path):
    with CentralApp(tmp_path, Limits(address_per_s=0, address_burst=0)) as central:
        assert {central.client.get("/nothing").status_code for _ in range(300)} == {404}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/v1/streams/a/items", "streams"),
        ("/v1/health", "health"),
        ("/metrics", "metrics"),
        ("/schema/openapi.json", "schema"),
        ("/v1/made-up-by-a-stranger", "other"),
        ("/", "other"),
        ("", "other"),
    ],
)
def test_strangers_cannot_make_up_measures(path: str, kind: str):
    assert kind_of(path) == kind
