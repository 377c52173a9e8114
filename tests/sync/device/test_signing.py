"""Requests are stamped by central's time; a kiosk's own clock may say anything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest

from sync.device.errors import Refused
from sync.device.identity import Identity, load_identity
from sync.device.signing import CentralTime
from sync.device.transport import HttpCentral
from sync.protocol.messages import Heartbeat
from sync.protocol.problems import CLOCK, NOT_AUTHENTICATED, Problem
from sync.protocol.signatures import read_signature
from sync.protocol.versions import PROBLEM_TYPE
from tests.support.central import RunningCentral
from tests.support.clock import ManualClock
from tests.support.keys import public_of, secret_of
from tests.support.kiosk_folder import KioskFolder
from tests.support.odd_server import OddServer, answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

START = datetime(2006, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=20 * 365)


def test_stamps_follow_centrals_time_and_the_monotonic_clock():
    clock = ManualClock(START)
    time = CentralTime(clock)
    assert time.ahead_of_ours_s() is None
    assert time.stamp().created == int(START.timestamp())
    time.learn(START + YEARS)
    clock.advance(90)
    assert time.stamp().created == int((START + YEARS).timestamp()) + 90
    assert time.ahead_of_ours_s() == YEARS.total_seconds()


def test_clock_that_is_turned_after_central_told_its_time_changes_nothing():
    clock = ManualClock(START)
    time = CentralTime(clock)
    time.learn(START + YEARS)
    clock._now -= YEARS
    assert time.stamp().created == int((START + YEARS).timestamp())


@pytest.mark.parametrize(
    "moment", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)]
)
def test_any_clock_gives_a_stamp_that_can_be_sent(moment: datetime):
    stamp = CentralTime(ManualClock(moment)).stamp()
    assert 0 <= stamp.created < 10**15


def test_stamps_only_grow_also_where_the_clock_stands_still():
    time = CentralTime(ManualClock(START))
    stamps = [time.stamp() for _ in range(50)]
    assert stamps == sorted(set(stamps))
    later = ManualClock(START)
    later.advance(0.5)
    assert CentralTime(later).stamp().nonce > stamps[-1].nonce  # of a process started later


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.mark.parametrize("years", [-20, 20])
def test_kiosk_whose_clock_is_twenty_years_off_is_understood(
    central: RunningCentral, tmp_path: Path, years: int
):
    with KioskFolder(tmp_path) as kiosk:
        kiosk.enrol(central.url, central.enrol_code())
    wrong = ManualClock(datetime.now(UTC) + timedelta(days=365 * years))
    line = HttpCentral(load_identity(tmp_path), wrong)
    try:
        assert line.beat(Heartbeat()).time is not None
        assert line.blob_state("0" * 64).offset == 0
    finally:
        line.close()


def refusing(kind, *, first: int) -> OddServer:
    """Refuses the first so many requests; then answers as central would a heartbeat."""
    told = START + YEARS
    document = msgspec.json.encode(Problem(kind, time=told).document())

    def answer(request: BaseHTTPRequestHandler) -> None:
        refused = len(server.requests) <= first
        body = document if refused else b"{}"
        kind_of = {"Content_Type": PROBLEM_TYPE} if refused else {}
        answering(kind.status if refused else 200, body, **kind_of)(request)

    server = OddServer(answer)
    return server


def beat(server: OddServer, **keys: str) -> HttpCentral:
    identity = Identity(central_url=server.url, device_id="d", key=secret_of("me").hex(), **keys)
    line = HttpCentral(identity, ManualClock(START))
    try:
        line.beat(Heartbeat())
    finally:
        line.close()
    return line


def signed_by(request: tuple[str, dict[str, str], bytes]):
    path, headers, _ = request
    lower = {name.lower(): value for name, value in headers.items()}
    return read_signature("POST", path, "", lower)


def test_centrals_time_is_taken_from_its_refusal_and_the_request_signed_anew():
    with refusing(CLOCK, first=1) as server:
        beat(server)
        first, second = map(signed_by, server.requests)
    assert second.stamp.created - first.stamp.created == int(YEARS.total_seconds())
    assert first.key == second.key


def test_central_that_never_agrees_about_the_time_is_asked_twice_and_not_for_ever():
    with refusing(CLOCK, first=99) as server:
        with pytest.raises(Refused, check=lambda refusal: refusal.code == "clock"):
            beat(server)
        assert len(server.requests) == 2


def test_both_keys_are_tried_and_none_twice():
    with refusing(NOT_AUTHENTICATED, first=99) as server:
        with pytest.raises(Refused, check=lambda r: r.code == "not-authenticated"):
            beat(server, next_key=secret_of("next").hex(), former_key=secret_of("old").hex())
        keys = [signed_by(request).key for request in server.requests]
    assert keys == [public_of("me"), public_of("next"), public_of("old")]


def test_kiosk_goes_on_under_the_key_central_knows():
    with refusing(NOT_AUTHENTICATED, first=1) as server:
        line = beat(server, next_key=secret_of("next").hex())
    assert line._line.identity.key == secret_of("next").hex()
